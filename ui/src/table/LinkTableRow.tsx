import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { listed, withoutNote } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import type { EndShown } from "./query.ts";
import type { TableRow } from "./rows.ts";
import classes from "./LinkTable.module.css";
import wholeRow from "../design/layout/WholeRow.module.css";
import { Name } from "../design/Name.tsx";

const nameOf = (ends: readonly EndShown[]) => listed(ends.map(({ name }) => withoutNote(name)));

/** One link or mediation. Clicking anywhere on the row opens it; the keyboard uses its button. */
export function LinkTableRow({ row, measured }: { row: TableRow; measured: boolean }) {
  const picked = useGraph(
    ({ selection }) => selection?.type === row.opens.type && selection.id === row.opens.id,
  );
  return (
    <tr role="row" data-picked={picked || undefined}>
      <td role="cell" className={classes.subject}>
        <button
          type="button"
          className={wholeRow.opens}
          aria-pressed={picked}
          aria-label={`${nameOf(row.subjects)} ${row.label} ${nameOf(row.objects)}`}
          onClick={() => select(row.opens)}
        >
          <Ends ends={row.subjects} />
        </button>
      </td>
      <td
        role="cell"
        className={classes.relation}
        data-denied={row.evidence === "SAID_NOT" || undefined}
      >
        {row.label}
        {row.titles.length > 0 && <small dir="auto">{row.titles.join("; ")}</small>}
      </td>
      <td role="cell" className={classes.object}>
        <Ends ends={row.objects} />
      </td>
      {measured && (
        <td role="cell" className={classes.measure}>
          {[row.shareText, ...row.amounts.map(({ text }) => text)].filter(Boolean).join("; ")}
        </td>
      )}
      <td role="cell" className={classes.evidence}>
        <span>
          <EvidenceLine evidence={row.evidence} origins={row.origins} />
          {row.evidenceText}
        </span>
      </td>
      <td role="cell" className={classes.contested}>
        {row.contested && <ContestedMark size={16} label="Contested" />}
      </td>
      <td
        role="cell"
        className={classes.number}
        data-head={row.origins === 1 ? "origin" : "origins"}
      >
        {row.origins}
      </td>
      <td
        role="cell"
        className={classes.number}
        data-head={row.documents === 1 ? "document" : "documents"}
      >
        {row.documents}
      </td>
      <td role="cell" className={classes.when}>
        <span className={row.dates ? undefined : classes.missing}>{row.dateText}</span>
      </td>
    </tr>
  );
}

/** Glyph and name of one entity, or of several: "Israel and Syria". */
function Ends({ ends }: { ends: readonly EndShown[] }) {
  return ends.map(({ id, name, look, icon, unnamed }, index) => (
    <span key={id} className={classes.end}>
      {index > 0 && index === ends.length - 1 && <span className={classes.and}>and</span>}
      <KindGlyph look={look} icon={icon} unnamed={unnamed} size={15} />
      <b data-unnamed={unnamed || undefined}>
        <Name>{withoutNote(name)}</Name>
      </b>
    </span>
  ));
}
