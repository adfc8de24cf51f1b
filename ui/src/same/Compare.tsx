import { KindGlyph } from "../design/KindGlyph.tsx";
import { Name } from "../design/Name.tsx";
import { counted } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { AgreementSign } from "./AgreementSign.tsx";
import type { Compared } from "./query.ts";
import { type Row, rowsOf } from "./rows.ts";
import classes from "./Same.module.css";

/** Two entities side by side, row by row, with a sign between that says how they stand. */
export function Compare({ one, other }: { one: Compared; other: Compared }) {
  return (
    <table className={classes.compare}>
      <thead>
        <tr>
          <td />
          <Head entity={one} />
          <td />
          <Head entity={other} />
        </tr>
      </thead>
      <tbody>
        {rowsOf(one, other).map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <Side texts={row.sides[0]} />
            <td className={classes.sign}>
              <AgreementSign agreement={row.agreement} />
            </td>
            <Side texts={row.sides[1]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ entity }: { entity: Compared }) {
  const { links, documents } = entity;
  return (
    <th scope="col" className={classes.who}>
      <button type="button" onClick={() => select({ type: "entity", id: entity.id })}>
        <KindGlyph look={entity.look} icon={entity.icon} unnamed={entity.unnamed} size={22} />
        <Name>{entity.name}</Name>
      </button>
      <small>
        {counted(links.totalCount, "link")}, {counted(documents.totalCount, "document")}
      </small>
      {entity.description && <small dir="auto">{entity.description}</small>}
    </th>
  );
}

const MOST_TEXTS = 4;

function Side({ texts }: { texts: Row["sides"][number] }) {
  if (texts.length === 0) return <td className={classes.none}>none</td>;
  const more = texts.length - MOST_TEXTS;
  return (
    <td>
      {texts.slice(0, MOST_TEXTS).map((text, place) => (
        <span key={text}>
          {place > 0 && ", "}
          <bdi>{text}</bdi>
        </span>
      ))}
      {more > 0 && <span className={classes.none}> and {more} more</span>}
    </td>
  );
}
