import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { ReactNode } from "react";
import { EntityLine } from "../design/EntityName.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { hueOf } from "../design/tokens.ts";
import { openAround } from "../graph/open-around.ts";
import { rememberNames } from "../state/actions.ts";
import { columnsOf, IN_A_WORD, linksIn } from "./headline.ts";
import type { Connected } from "./query.ts";
import classes from "./ConnectedTable.module.css";
import wholeRow from "../design/layout/WholeRow.module.css";

/**
 * Who has most links, by lens. Bars tell apart within their column alone: a lens with few links is
 * not dwarfed by one with many.
 */
export function ConnectedTable({ rows }: { rows: readonly Connected[] }) {
  const lenses = columnsOf(rows);
  const most = new Map(
    lenses.map((lens) => [lens, Math.max(1, ...rows.map((row) => linksIn(row, lens)))]),
  );
  return (
    <table className={classes.table} role="table" aria-label="Best connected">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className={classes.who}>
            Best connected
          </th>
          <th role="columnheader" scope="col" className={classes.links}>
            Links
          </th>
          {lenses.map((lens) => (
            <th key={lens} role="columnheader" scope="col" title={LENSES[lens].label}>
              <Swatch lens={lens} />
              {IN_A_WORD[lens]}
            </th>
          ))}
          <th role="columnheader" scope="col" className={classes.number}>
            2 origins
          </th>
          <th role="columnheader" scope="col" className={classes.number}>
            Contested
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, place) => (
          <tr key={row.entity.id} role="row">
            <th role="rowheader" scope="row" className={classes.who}>
              <i aria-hidden="true">{place + 1}</i>
              <button
                type="button"
                className={wholeRow.opens}
                onClick={() => {
                  rememberNames([row.entity]);
                  void openAround(row.entity.id, "alone");
                }}
              >
                <EntityLine entity={row.entity} />
              </button>
            </th>
            <Cell name="Links">
              <b>{row.links}</b>
            </Cell>
            {lenses.map((lens) => (
              <Cell key={lens} name={IN_A_WORD[lens]} lens={lens}>
                {linksIn(row, lens) > 0 && (
                  <>
                    <Share of={linksIn(row, lens) / most.get(lens)!} lens={lens} />
                    {linksIn(row, lens)}
                  </>
                )}
              </Cell>
            ))}
            <Cell name="2 origins" number>
              {row.separateOrigins > 0 && <b>{row.separateOrigins}</b>}
            </Cell>
            <Cell name="Contested" number>
              {row.contested > 0 && (
                <>
                  <ContestedMark size={15} /> {row.contested}
                </>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell; on a narrow page, where the heads are not seen, it bears the name of its column. */
function Cell(props: { name: string; lens?: Lens; number?: boolean; children: ReactNode }) {
  const { children } = props;
  return (
    <td
      role="cell"
      className={props.number ? classes.number : undefined}
      data-none={!children || undefined}
    >
      <span className={classes.column} aria-hidden="true">
        {props.lens && <Swatch lens={props.lens} />}
        {props.name}
      </span>
      <span className={classes.value}>{children || "–"}</span>
    </td>
  );
}

/** A bar as long as its share of the largest figure of its column. */
const Share = ({ of, lens }: { of: number; lens: Lens }) => (
  <i
    aria-hidden="true"
    className={classes.bar}
    style={{ inlineSize: `calc(var(--longest) * ${of.toFixed(3)})`, background: hueOf(lens) }}
  />
);

const Swatch = ({ lens }: { lens: Lens }) => (
  <span className={classes.swatch} style={{ background: hueOf(lens) }} aria-hidden="true" />
);
