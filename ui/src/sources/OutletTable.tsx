import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { OutletRating } from "../edit/judge/OutletRating.tsx";
import { switchSource } from "../filter/switch-source.ts";
import { useGraph } from "../state/store.ts";
import { OutletParts } from "./OutletParts.tsx";
import type { OutletRow, SourceDocument, SourceOrigin } from "./query.ts";
import classes from "./OutletTable.module.css";
import { Name } from "../design/Name.tsx";

interface Props {
  rows: readonly OutletRow[];
  unnamed: { documentNodes: readonly SourceDocument[]; originNodes: readonly SourceOrigin[] };
  /** The outlet for which the page shows what falls without it. */
  asked: string | null;
  onAsk: (id: string | null) => void;
}

/** All outlets: claims from their reporting, documents, and a switch that leaves the outlet out. */
export function OutletTable({ rows, unnamed, asked, onAsk }: Props) {
  const rated = rows.some(({ reliability }) => reliability);
  const hasUnnamed = unnamed.documentNodes.length + unnamed.originNodes.length > 0;
  const columns = rated ? 8 : 7;
  return (
    <table className={classes.table}>
      <caption className="unseen">Outlets and what rests on them</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Counts</span>
          </th>
          <th scope="col">Outlet</th>
          {rated && <th scope="col">Rated</th>}
          <th scope="col" data-number title="Claims that go back to its reporting">
            Its reporting
          </th>
          <th scope="col" data-number title="Claims in documents it printed">
            Printed
          </th>
          <th scope="col" data-number title="Printed claims that go back to nobody named">
            Unnamed
          </th>
          <th scope="col" data-number>
            Documents
          </th>
          <th scope="col">
            <span className="unseen">Without it</span>
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <Outlet
          key={row.publisher.id}
          row={row}
          rated={rated}
          columns={columns}
          asked={asked === row.publisher.id}
          onAsk={onAsk}
        />
      ))}
      {hasUnnamed && <WithoutOutlet unnamed={unnamed} columns={columns} />}
    </table>
  );
}

function Outlet(props: {
  row: OutletRow;
  rated: boolean;
  columns: number;
  asked: boolean;
  onAsk: Props["onAsk"];
}) {
  const { row, asked, onAsk } = props;
  const { publisher } = row;
  const out = useGraph(({ filter }) => filter.excludePublishers.includes(publisher.id));
  return (
    <FoldingRow
      id={publisher.id}
      columns={props.columns}
      isOut={out}
      isAsked={asked}
      name={
        <>
          <KindGlyph
            look={publisher.look}
            icon={publisher.icon}
            unnamed={publisher.unnamed}
            size={16}
          />
          <Name>{publisher.name}</Name>
        </>
      }
      switch={
        <input
          type="checkbox"
          role="switch"
          checked={!out}
          aria-label={`Count ${publisher.name}`}
          onChange={() => {
            onAsk(null);
            switchSource("excludePublishers", publisher);
          }}
        />
      }
      cells={
        <>
          {props.rated && <td data-label="Rated">{row.reliability ?? "–"}</td>}
          <Number label="claims from its reporting">{row.originClaims}</Number>
          <Number label="printed">{row.carriedClaims}</Number>
          <Number label="unnamed">{row.unnamedClaims}</Number>
          <Number label={row.documents === 1 ? "document" : "documents"}>{row.documents}</Number>
          <td className={classes.ask}>
            <button
              type="button"
              className="go"
              aria-pressed={asked}
              onClick={() => onAsk(asked ? null : publisher.id)}
            >
              What falls without it
              <span className="unseen">
                : <Name>{publisher.name}</Name>
              </span>
            </button>
          </td>
        </>
      }
    >
      <OutletRating outlet={publisher} reliability={row.reliability} />
      <OutletParts
        documents={row.documentNodes}
        origins={row.originNodes}
        carriers={row.carriers}
        carrierCount={row.carrierCount}
        isOut={out}
        onSwitch={() => onAsk(null)}
      />
    </FoldingRow>
  );
}

/** The row for documents and origins of which no outlet is known. */
function WithoutOutlet({ unnamed, columns }: { unnamed: Props["unnamed"]; columns: number }) {
  return (
    <FoldingRow
      id="nobody"
      columns={columns}
      isOut={false}
      isAsked={false}
      name="Without an outlet"
      switch={null}
      cells={<td colSpan={columns - 2} />}
    >
      <OutletParts
        documents={unnamed.documentNodes}
        origins={unnamed.originNodes}
        carriers={[]}
        carrierCount={0}
        isOut={false}
        onSwitch={() => undefined}
      />
    </FoldingRow>
  );
}

/** A row that unfolds to show its children below it. */
function FoldingRow(props: {
  id: string;
  columns: number;
  isOut: boolean;
  isAsked: boolean;
  name: ReactNode;
  switch: ReactNode;
  cells: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <tbody data-out={props.isOut || undefined} data-asked={props.isAsked || undefined}>
      <tr>
        <td className={classes.switch}>{props.switch}</td>
        <th scope="row">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={`parts-${props.id}`}
            onClick={() => setOpen(!open)}
          >
            <Icon size={14} stroke={2} aria-hidden="true" />
            {props.name}
          </button>
        </th>
        {props.cells}
      </tr>
      <tr id={`parts-${props.id}`} hidden={!open} className={classes.parts}>
        <td />
        <td colSpan={props.columns - 1}>{open && props.children}</td>
      </tr>
    </tbody>
  );
}

function Number({ label, children }: { label: string; children: number }) {
  return (
    <td data-number data-label={label} data-none={children === 0 || undefined}>
      {children || "–"}
    </td>
  );
}
