import { counted } from "../design/words.ts";
import type { Axis } from "./axis.ts";
import { placeDocuments, widestGap } from "./document-places.ts";
import type { TimeBarAnswer } from "./query.ts";
import classes from "./Lanes.module.css";

/** Documents by day of publication: a dot where the day is known, else its span. */
export function DocumentLane({ bar, axis }: { bar: TimeBarAnswer; axis: Axis }) {
  const { placed, vague } = placeDocuments(axis, bar.documents);
  const gap = widestGap(placed);
  const years = [...new Set(vague.map(({ first }) => first?.slice(0, 4) ?? "any year"))];
  const note = `${placed.length > 0 ? "and " : ""}${vague.length} in ${years.length === 1 ? years[0] : "other years"}, day unknown`;
  return (
    <div
      className={classes.documents}
      role="img"
      aria-label={`${counted(bar.documents.length, "document")} by day of publication`}
    >
      {placed.map(({ document, left, width, row, kind }) => (
        <span
          key={document.document.id}
          data-kind={kind}
          data-published={document.published}
          title={document.document.citation}
          style={{
            left: `${left}%`,
            width: kind === "day" ? undefined : `${width}%`,
            top: `${row * 5 + 3}px`,
          }}
        />
      ))}
      {vague.length > 0 && gap && (
        <small
          style={{ left: `${gap.left}%`, width: `${gap.width}%` }}
          title={vague.map(({ document }) => document.citation).join("; ")}
        >
          {note}
        </small>
      )}
    </div>
  );
}
