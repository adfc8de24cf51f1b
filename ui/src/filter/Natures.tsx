import { type Nature, NATURES } from "@backchannel/schema/claim.ts";
import { counted } from "../design/words.ts";
import { useGraph } from "../state/store.ts";
import classes from "./FilterControls.module.css";
import { manyOf, switchNature } from "./switch-nature.ts";

export interface NatureCount {
  /** Null: nobody said it. */
  nature: Nature | null;
  documents: number;
}

/** What documents are by their nature; nothing where all are of one, for then it tells none apart. */
export function Natures({ rows }: { rows: readonly NatureCount[] }) {
  const natures = useGraph((state) => state.filter.natures);
  if (rows.length < 2) return null;
  const told = rows.flatMap(({ nature, documents }) => (nature ? [{ nature, documents }] : []));
  const untold = rows.find(({ nature }) => nature === null)?.documents ?? 0;
  const all = told.map(({ nature }) => nature);
  return (
    <fieldset className={classes.natures}>
      <legend>
        Documents by nature
        <span>It changes no grade.</span>
      </legend>
      <div>
        {told.map(({ nature, documents }) => (
          <label key={nature} title={NATURES[nature].description}>
            <input
              type="checkbox"
              checked={natures === null || natures.includes(nature)}
              aria-label={`${manyOf(nature)}: ${counted(documents, "document")}`}
              onChange={() => switchNature(nature, all)}
            />
            <b>{manyOf(nature)}</b>
            <span>{documents}</span>
          </label>
        ))}
      </div>
      {untold > 0 && (
        <p>
          {natures ? "Left out with them: " : "Beside these: "}
          {counted(untold, "document")} whose nature nobody told.
        </p>
      )}
    </fieldset>
  );
}
