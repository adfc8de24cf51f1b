import { Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { counted, listed } from "../design/words.ts";
import { setFilter } from "../graph/actions.ts";
import { useGraph } from "../graph/store.ts";
import classes from "./FilterControls.module.css";

export interface PublisherCount {
  publisher: { id: string; name: string };
  originClaims: number;
  carriedClaims: number;
  documents: number;
}

/** Whose reporting and whose print counts: what is left of the graph without an outlet? */
export function Sources(props: {
  documents: number | null;
  publishers: readonly PublisherCount[];
}) {
  const [opened, setOpened] = useState(false);
  const out = useGraph((state) => state.filter.excludePublishers);
  const outDocuments = useGraph((state) => state.filter.excludeDocuments);
  const { documents, publishers } = props;
  const nameOf = (id: string) =>
    publishers.find(({ publisher }) => publisher.id === id)?.publisher.name ?? id;
  const toggle = (id: string, on: boolean) =>
    setFilter(
      { excludePublishers: on ? out.filter((other) => other !== id) : [...out, id] },
      `${on ? "take in" : "leave out"} ${nameOf(id)}`,
    );
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={380}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={`button ${classes.control}`}
          data-on={out.length + outDocuments.length > 0 || undefined}
          onClick={() => setOpened(!opened)}
        >
          <span className="quiet">Sources</span>
          {inWords(out.map(nameOf), outDocuments.length, documents)}
          <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label="Sources">
        <p className={classes.explain}>
          What you leave out counts neither as the origin of a claim nor as its carrier. Evidence is
          counted again without it.
        </p>
        <div className={classes.publishers}>
          <div className={classes.columns} aria-hidden="true">
            <span>Outlet</span>
            <span>go back to it</span>
            <span>printed</span>
          </div>
          {publishers.map((row) => (
            <Publisher
              key={row.publisher.id}
              row={row}
              on={!out.includes(row.publisher.id)}
              onToggle={(on) => toggle(row.publisher.id, on)}
            />
          ))}
        </div>
        {out.length + outDocuments.length > 0 && (
          <button
            type="button"
            className={`button ${classes.all}`}
            data-small
            onClick={() =>
              setFilter({ excludePublishers: [], excludeDocuments: [] }, "take in all sources")
            }
          >
            Take in all
          </button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Publisher(props: { row: PublisherCount; on: boolean; onToggle: (on: boolean) => void }) {
  const { publisher, originClaims, carriedClaims, documents } = props.row;
  const told = `${counted(originClaims, "claim")} go back to it, ${counted(carriedClaims, "claim")} printed in ${counted(documents, "document")}`;
  return (
    <label className={classes.publisher} title={told}>
      <input
        type="checkbox"
        checked={props.on}
        aria-label={`${publisher.name}: ${told}`}
        onChange={(event) => props.onToggle(event.target.checked)}
      />
      <span className={classes.outlet}>{publisher.name}</span>
      <span>{originClaims || "–"}</span>
      <span>{carriedClaims || "–"}</span>
    </label>
  );
}

/** What the button says: "all 8 documents", "without Reuters and Alwaght". */
function inWords(outlets: string[], leftOut: number, documents: number | null): string {
  const some = leftOut > 0 ? [counted(leftOut, "document")] : [];
  const out = outlets.length > 2 ? [`${outlets.length} outlets`] : outlets;
  if (out.length + some.length > 0) return `without ${listed([...out, ...some])}`;
  return documents === null ? "all" : `all ${counted(documents, "document")}`;
}
