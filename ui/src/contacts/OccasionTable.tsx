import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { counted, isolated, listed, capitalized, withoutNote } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { GroupRow, useByWindow } from "../window/ByWindow.tsx";
import type { ContactRowShown, ContactsAnswer } from "./query.ts";
import classes from "./OccasionTable.module.css";
import wholeRow from "../design/layout/WholeRow.module.css";
import { Name } from "../design/Name.tsx";

/**
 * One row per occasion. Narrow screens lay the rows out as blocks, with which browsers drop the
 * table semantics, so the ARIA roles are explicit.
 */
export function OccasionTable({ contacts }: { contacts: ContactsAnswer }) {
  const [a, b] = contacts.between;
  const { withoutOccasion } = contacts;
  const heads = [
    "Occasion",
    "When",
    "Where",
    `For ${isolated(a?.name ?? "")}`,
    `For ${isolated(b?.name ?? "")}`,
    "Go-between",
    "Evidence",
    "Contested",
  ];
  const rows = [
    ...contacts.nodes.map((row, index) => ({ row, number: index + 1 })),
    ...(withoutOccasion
      ? [{ row: { ...withoutOccasion, name: "No occasion named" }, number: undefined }]
      : []),
  ];
  const groups = useByWindow(rows, ({ row }) => row.dateClass);
  return (
    <table
      className={classes.table}
      role="table"
      aria-label={`Contacts of ${a?.name} and ${b?.name}`}
    >
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, rows, head }) => (
        <tbody key={key} role="rowgroup" data-window={key}>
          <GroupRow head={head} columns={heads.length} />
          {rows.map(({ row, number }) => (
            <Row
              key={row.id}
              row={row}
              number={number}
              sides={heads.slice(3, 5)}
              quiet={number === undefined}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row(props: {
  row: ContactRowShown;
  /** Absent where no occasion is named. */
  number: number | undefined;
  sides: string[];
  quiet: boolean;
}) {
  const { row } = props;
  const picked = useGraph(
    ({ selection }) => selection?.type === "occasion" && selection.id === row.id,
  );
  return (
    <tr role="row" data-picked={picked || undefined} data-quiet={props.quiet || undefined}>
      <td role="cell" className={classes.name}>
        <i>{props.number}</i>
        <button
          type="button"
          className={wholeRow.opens}
          aria-pressed={picked}
          onClick={() => select({ type: "occasion", id: row.id })}
        >
          <Name>{row.name}</Name>
        </button>
      </td>
      <td role="cell" className={classes.when}>
        <Given>{row.dateText}</Given>
        {row.event?.bounds?.dateText && (
          <small title={row.event.bounds.text}>{row.event.bounds.dateText}</small>
        )}
      </td>
      <td role="cell" className={classes.where}>
        <Given otherwise="not given">{listed(row.places.map(({ name }) => isolated(name)))}</Given>
      </td>
      {row.sides.map((side, index) => (
        <td
          key={side.entity.id}
          role="cell"
          className={classes.side}
          data-head={props.sides[index]}
        >
          <Names entities={side.participants.map(({ entity }) => entity)} otherwise="not named" />
        </td>
      ))}
      <td role="cell" className={classes.between} data-head="Go-between">
        <Names
          entities={row.goBetweens.map(({ entity }) => entity)}
          otherwise={row.inPerson ? "none, face to face" : "none named"}
        />
      </td>
      <td role="cell" className={classes.evidence}>
        <span>
          <EvidenceLine evidence={row.evidence} origins={row.origins} />
          {capitalized(row.evidenceText)}
        </span>
      </td>
      <td role="cell" className={classes.contested}>
        {row.contested && (
          <span>
            <ContestedMark size={16} label="Contested:" />
            <span className={classes.topic} title={topics(row).join("; ")}>
              {disputed(row)}
            </span>
          </span>
        )}
      </td>
    </tr>
  );
}

const topics = ({ conflicts }: ContactRowShown) =>
  conflicts.filter(({ status }) => CONFLICT_STATUSES[status].open).map(({ topic }) => topic);

/** What the sources disagree on: the topic if it is one, else the number of topics. */
function disputed(row: ContactRowShown): string {
  const [first, ...rest] = topics(row);
  if (!first) return "one says so, another not";
  return rest.length > 0 ? counted(rest.length + 1, "point") : first;
}

function Given({ children, otherwise }: { children: string; otherwise?: string }) {
  const missing = children === "" || children === "not dated";
  return <span className={missing ? classes.missing : undefined}>{children || otherwise}</span>;
}

function Names(props: {
  entities: readonly { id: string; name: string; unnamed: boolean }[];
  otherwise: string;
}) {
  if (props.entities.length === 0)
    return <span className={classes.missing}>{props.otherwise}</span>;
  return props.entities.map(({ id, name, unnamed }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      {unnamed ? (
        <Name>{withoutNote(name)}</Name>
      ) : (
        <b>
          <Name>{withoutNote(name)}</Name>
        </b>
      )}
    </span>
  ));
}
