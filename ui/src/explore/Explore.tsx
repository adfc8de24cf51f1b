import { Popover } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconListDetails, IconTopologyStar3 } from "@tabler/icons-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { go } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { useGraphView, useSubgraph, type CanvasData } from "../graph/subgraph.ts";
import type { GraphView } from "../graph/drawn.ts";
import { focusSearch } from "../state/search-field.ts";
import { Caption } from "./Caption.tsx";
import { ChangedLine } from "./ChangedLine.tsx";
import { facets } from "./facets.ts";
import { sourceLine } from "./headline.ts";
import { Key } from "./Key.tsx";
import { Said } from "./Said.tsx";
import { openAround } from "../graph/open-around.ts";
import { openingStore, openSomething } from "../start/opening.ts";
import { StartFrom } from "../start/StartFrom.tsx";
import { useRooms } from "../start/rooms.ts";
import { Starts } from "../start/Starts.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import type { LoadedViews } from "./views.ts";
import classes from "./Explore.module.css";

/** The page to explore on: caption, key, and what is drawn in the view that is chosen. */
export function Explore({ views }: { views: LoadedViews }) {
  const empty = useGraph((state) => state.drawn.length === 0);
  const { data, error, waiting, retry } = useSubgraph();
  const view = useGraphView(data);
  const View = views[useGraph((state) => state.view)];
  const opening = useStore(openingStore, ({ state }) => state !== "over");
  useEffect(() => {
    if (empty) void openSomething();
  }, [empty]);
  if (empty) return opening ? <LoadBar what="the graph" /> : <NothingDrawn />;
  return (
    <div className={classes.page}>
      {waiting && <LoadBar what="the graph" />}
      {data && (
        <div className={classes.head}>
          <Caption view={view} data={data} />
          <div className="print-off">
            <ViewSwitch />
          </div>
          <div className={classes.keys}>
            <FoldingKey view={view} data={data} />
          </div>
        </div>
      )}
      {error && !data && (
        <div className={classes.notice}>
          <Failed what="The graph" error={error} retry={retry} />
        </div>
      )}
      <Starts />
      <Said />
      <ChangedLine view={view} />
      <View view={view} data={data} sources={data && <Sources view={view} data={data} />} />
    </div>
  );
}

function FoldingKey({ view, data }: { view: GraphView; data: CanvasData }) {
  const filter = useGraph((state) => state.filter);
  const drawn = useGraph((state) => state.drawn);
  const narrow = useMediaQuery("(max-width: 1023px)", false, { getInitialValueInEffect: false });
  const entities = data.drawn.nodes.filter(({ id }) => drawn.includes(id));
  const key = <Key counts={facets(entities, data.everything.links, filter)} lines={view.lines} />;
  if (!narrow) return key;
  return (
    <Popover position="bottom-start" width="min(92vw, 480px)" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="button" data-small>
          <IconListDetails size={16} stroke={1.6} aria-hidden="true" /> Key
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Key" className={classes.key}>
        {key}
      </Popover.Dropdown>
    </Popover>
  );
}

function Sources({ view, data }: { view: GraphView; data: CanvasData }) {
  const shown = new Set(view.lines.flatMap(({ links }) => links.map(({ id }) => id)));
  const documents = data.drawn.links
    .filter(({ id }) => shown.has(id))
    .flatMap(({ documentNodes }) => documentNodes);
  const line = sourceLine(documents, data.stats.documents);
  return line ? <p className={classes.sources}>{line}</p> : null;
}

function NothingDrawn() {
  const contacts = useRooms()?.contacts !== false;
  return (
    <div className={classes.empty}>
      <StartFrom
        verb="Start with"
        purpose="The graph draws who is linked to whom, every link with its documents."
        onPick={({ id }) => void openAround(id)}
      >
        <Notice
          icon={IconTopologyStar3}
          title="Nothing is drawn yet"
          actions={
            <>
              <button type="button" className="button" data-main onClick={focusSearch}>
                Search for someone
              </button>
              <button type="button" className="button" onClick={() => go("contacts")}>
                {contacts ? "Open the contacts" : "Open the first page"}
              </button>
            </>
          }
        >
          Search for a person, group, place or event: it is drawn with its nearest neighbours. Or
          start from {contacts ? "the contacts, or from " : ""}a name below.
        </Notice>
      </StartFrom>
    </div>
  );
}
