import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import {
  IconArrowsMinimize,
  IconFocus2,
  IconMessagePlus,
  IconPin,
  IconPinnedOff,
  IconEyeOff,
  type TablerIcon,
} from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";
import { useViewer } from "../session/viewer.ts";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { hueOf } from "../design/tokens.ts";
import { counted } from "../design/words.ts";
import { addClaim } from "../state/dialogs.ts";
import { openAlone, remove, togglePin } from "../state/actions.ts";
import { toLinkFilter } from "../state/link-filter.ts";
import { MOST_DRAWN, useGraph } from "../state/store.ts";
import type { CanvasData } from "../graph/subgraph.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { collapseNeighbors, expand, type Row } from "../graph/expand.ts";
import { closeMenu } from "../state/expand-menu.ts";
import { drawnOf, plural } from "./rows.ts";
import classes from "./ExpandMenu.module.css";
import { Name } from "../design/Name.tsx";

const countsQuery = graphql(`
  query LinkCounts($id: ID!, $filter: LinkFilter) {
    entity(id: $id) {
      __typename
      id
      linkCounts(filter: $filter) {
        kind
        label
        lens
        neighborKind
        neighborLabel
        look
        icon
        direction
        count
      }
    }
  }
`);
type Count = NonNullable<ResultOf<typeof countsQuery>["entity"]>["linkCounts"][number];
type Hidden = CanvasData["drawn"]["hidden"][number];
type Entity = CanvasData["drawn"]["nodes"][number];

/** One line per kind of link and kind of neighbour, and what else can be done with the entity. */
export function LinkRows(props: { entity: Entity; hidden: Hidden | undefined; data: CanvasData }) {
  const { entity, data } = props;
  const { count: hidden, capped } = props.hidden ?? { count: 0, capped: false };
  const room = useGraph((state) => MOST_DRAWN - state.drawn.length);
  const filter = useGraph((state) => state.filter);
  const [failed, setFailed] = useState(false);
  const answer = useAnswer(countsQuery, { id: entity.id, filter: toLinkFilter(filter) });
  const counts = answer.data?.entity?.id === entity.id ? answer.data.entity.linkCounts : null;
  const kindOf = new Map(data.drawn.nodes.map(({ id, kind }) => [id, kind]));

  const rows = (counts ?? [])
    .map((count) => ({ count, drawn: drawnOf(entity.id, count, data.drawn.links, kindOf) }))
    .toSorted((a, b) => Number(isDone(a)) - Number(isDone(b)) || inOrder(a.count, b.count));

  const draw = (row?: Row) => void expand(entity.id, row).then((answered) => setFailed(!answered));

  return (
    <div className={classes.body} onKeyDown={stepThrough}>
      <div className={classes.header} tabIndex={-1} data-autofocus>
        <b>
          Expand <Name>{entity.name}</Name>
        </b>
        <span>
          {hidden > 0
            ? `${capped ? "at least " : ""}${counted(hidden, "neighbour")} not drawn`
            : "all neighbours drawn"}
        </span>
      </div>
      {answer.waiting && <LoadBar what="the neighbours" />}
      {answer.error && !counts && (
        <div className={classes.failed}>
          <Failed what="The neighbours" error={answer.error} retry={answer.retry} />
        </div>
      )}
      {counts?.length === 0 && (
        <p className={classes.none}>
          No link of <Name>{entity.name}</Name> passes the lenses and grades that are on.
        </p>
      )}
      <div className={classes.rows}>
        {rows.map(({ count, drawn }) => (
          <CountRow
            key={`${count.kind} ${count.neighborKind} ${count.direction}`}
            count={count}
            drawn={drawn}
            onDraw={() => draw(count)}
          />
        ))}
      </div>
      {failed && (
        <p role="alert" className={classes.none}>
          The neighbours could not be read. Nothing on your graph has changed.
        </p>
      )}
      <div className={classes.footer}>
        <button
          type="button"
          className="button"
          data-small
          disabled={hidden === 0}
          onClick={() => draw()}
        >
          {hidden === 0
            ? "All drawn"
            : capped || hidden > room
              ? `Draw some of ${hidden}`
              : `Draw all ${hidden}`}
        </button>
        <EntityButtons id={entity.id} />
      </div>
    </div>
  );
}

const isDone = (row: { count: Count; drawn: number }) => row.drawn >= row.count.count;

/** Lens by lens, as in the key, the largest line of each first. */
const LENS_ORDER: (Lens | null)[] = [...keysOf(LENSES), null];
const inOrder = (a: Count, b: Count) =>
  LENS_ORDER.indexOf(a.lens) - LENS_ORDER.indexOf(b.lens) ||
  a.label.localeCompare(b.label) ||
  b.count - a.count;

function CountRow(props: { count: Count; drawn: number; onDraw: () => void }) {
  const { count, drawn } = props;
  const done = isDone(props);
  return (
    <button type="button" className={classes.row} disabled={done} onClick={props.onDraw}>
      <span className={classes.swatch} style={{ background: hueOf(count.lens) }} />
      <em>{count.label}</em>
      <KindGlyph
        look={count.look}
        icon={count.icon}
        unnamed={count.neighborKind.startsWith("UNNAMED")}
        size={15}
      />
      <span className={classes.kind}>
        {plural(count.neighborLabel, count.count)}
        {drawn > 0 && (
          <span className={classes.drawn}> {done ? "all drawn" : `${drawn} drawn`}</span>
        )}
      </span>
      <b>{count.count}</b>
    </button>
  );
}

function EntityButtons({ id }: { id: string }) {
  const pinned = useGraph((state) => state.pinned.includes(id));
  const { may } = useViewer();
  const act = (run: () => void) => () => {
    closeMenu();
    run();
  };
  return (
    <span className={classes.buttons}>
      {may("addClaim") && (
        <Act icon={IconMessagePlus} label="Add a claim" onClick={act(() => addClaim(id))} />
      )}
      <Act
        icon={IconArrowsMinimize}
        label="Collapse: hide what only this connects"
        onClick={act(() => void collapseNeighbors(id))}
      />
      <Act icon={IconFocus2} label="Open alone" onClick={act(() => openAlone(id))} />
      <Act
        icon={pinned ? IconPinnedOff : IconPin}
        label={pinned ? "Unpin" : "Pin where it stands"}
        onClick={act(() => togglePin(id))}
      />
      <Act icon={IconEyeOff} label="Hide" onClick={act(() => remove([id]))} />
    </span>
  );
}

function Act(props: { icon: TablerIcon; label: string; onClick: () => void }) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon size={16} stroke={1.6} aria-hidden="true" />
    </button>
  );
}

/** Arrow keys walk the lines; Tab goes on to the buttons. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!way) return;
  event.preventDefault();
  const rows = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>(`.${classes.row}:enabled`),
  ];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  rows[at < 0 ? 0 : (at + way + rows.length) % rows.length]?.focus();
}
