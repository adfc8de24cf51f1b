import type { Nature } from "@backchannel/schema/claim.ts";
import { useState } from "react";
import { counted, isolated, listed } from "../design/words.ts";
import { go } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import classes from "./FilterControls.module.css";
import { FilterPopover } from "./FilterPopover.tsx";
import { type NatureCount, Natures } from "./Natures.tsx";
import { naturesInWords } from "./switch-nature.ts";
import { switchSource, takeInAll } from "./switch-source.ts";
import { Name } from "../design/Name.tsx";

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
  natures: readonly NatureCount[];
}) {
  const [opened, setOpened] = useState(false);
  const filter = useGraph((state) => state.filter);
  const { excludePublishers: out, excludeDocuments, excludeOrigins } = filter;
  const parts = [
    ...(excludeDocuments.length > 0 ? [counted(excludeDocuments.length, "document")] : []),
    ...(excludeOrigins.length > 0 ? [counted(excludeOrigins.length, "origin")] : []),
  ];
  const some = out.length + parts.length > 0 || filter.natures !== null;
  const { documents, publishers } = props;
  const nameOf = (id: string) =>
    isolated(publishers.find(({ publisher }) => publisher.id === id)?.publisher.name ?? id);
  return (
    <FilterPopover
      label="Sources"
      value={inWords(out.map(nameOf), parts, filter.natures, documents)}
      on={some}
      width={380}
      opened={opened}
      onChange={setOpened}
    >
      <p className={classes.explain}>
        What you leave out counts neither as the origin of a claim nor as its carrier. Evidence is
        counted again without it.
      </p>
      <div className={classes.publishers}>
        <div className={classes.columns} aria-hidden="true">
          <span>Outlet</span>
          <span>its reporting</span>
          <span>printed</span>
        </div>
        {publishers.map((row) => (
          <Publisher
            key={row.publisher.id}
            row={row}
            on={!out.includes(row.publisher.id)}
            onToggle={() => switchSource("excludePublishers", row.publisher)}
          />
        ))}
      </div>
      <Natures rows={props.natures} />
      <div className={classes.foot}>
        {some && (
          <button type="button" className="button" data-small onClick={takeInAll}>
            Include all
          </button>
        )}
        <button
          type="button"
          className="go"
          onClick={() => {
            setOpened(false);
            go("sources");
          }}
        >
          All sources and what falls without them
        </button>
      </div>
    </FilterPopover>
  );
}

function Publisher(props: { row: PublisherCount; on: boolean; onToggle: () => void }) {
  const { publisher, originClaims, carriedClaims, documents } = props.row;
  const told = `${counted(originClaims, "claim")} from its reporting, ${counted(carriedClaims, "claim")} printed in ${counted(documents, "document")}`;
  return (
    <label className={classes.publisher} title={told}>
      <input
        type="checkbox"
        checked={props.on}
        aria-label={`${publisher.name}: ${told}`}
        onChange={props.onToggle}
      />
      <span className={classes.outlet}>
        <Name>{publisher.name}</Name>
      </span>
      <span>{originClaims || "–"}</span>
      <span>{carriedClaims || "–"}</span>
    </label>
  );
}

/** What the button says: "all 8 documents", "only registers, without Reuters and Alwaght". */
function inWords(
  outlets: string[],
  parts: string[],
  natures: readonly Nature[] | null,
  documents: number | null,
): string {
  const out = outlets.length > 2 ? [`${outlets.length} outlets`] : outlets;
  const few = natures && natures.length > 2 ? `${natures.length} natures` : null;
  const told = [
    ...(natures ? [`only ${few ?? naturesInWords(natures)}`] : []),
    ...(out.length + parts.length > 0 ? [`without ${listed([...out, ...parts])}`] : []),
  ];
  if (told.length > 0) return told.join(", ");
  return documents === null ? "all" : `all ${counted(documents, "document")}`;
}
