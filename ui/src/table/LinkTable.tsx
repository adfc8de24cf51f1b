import { IconArrowDown, IconArrowUp, IconDownload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Failed } from "../design/Notice.tsx";
import { usePrinting } from "../design/printing.ts";
import { counted } from "../design/words.ts";
import { toLinkFilter } from "../state/link-filter.ts";
import { useGraph } from "../state/store.ts";
import type { GraphView } from "../graph/drawn.ts";
import type { ViewProps } from "../graph/view-type.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { GroupRow, useByWindow } from "../window/ByWindow.tsx";
import { downloadAddress } from "./download.ts";
import { LinkTableRow } from "./LinkTableRow.tsx";
import { linkTable } from "./query.ts";
import { isMeasured, sorted, tableRows, type Column, type Sort, type TableRow } from "./rows.ts";
import classes from "./LinkTable.module.css";

const COLUMNS: readonly [column: Column, head: string][] = [
  ["subject", "From"],
  ["relation", "Relation"],
  ["object", "To"],
  ["measure", "How much"],
  ["evidence", "Evidence"],
  ["contested", "Contested"],
  ["origins", "Origins"],
  ["documents", "Documents"],
  ["when", "When"],
];
/** Rows rendered at once; many more would make the page slow. */
const PORTION = 300;

/** The drawn links as a table, one row per link or mediation. In print, the sources follow. */
export function LinkTable({ view, sources }: ViewProps) {
  return (
    <>
      <Links view={view} />
      {sources && <div className="print-only">{sources}</div>}
    </>
  );
}

function Links({ view }: { view: GraphView }) {
  const filter = useGraph((state) => state.filter);
  const variables = useMemo(
    () => ({ ids: view.nodes.map(({ id }) => id), filter: toLinkFilter(filter) }),
    [view.nodes, filter],
  );
  const { data, error, waiting, retry } = useAnswer(linkTable, variables, {
    pause: variables.ids.length === 0,
  });
  const rows = useMemo(() => (data ? tableRows(data.neighborhood) : []), [data]);
  if (error && !data) {
    return (
      <div className={classes.scroll}>
        <Failed what="The table" error={error} retry={retry} />
      </div>
    );
  }
  return (
    <div className={classes.scroll} role="region" aria-label="Table of links" tabIndex={0}>
      {data && (
        <Rows
          rows={rows}
          sums={data.neighborhood.amounts.map(({ text }) => text)}
          truncated={data.neighborhood.truncated}
          busy={waiting}
          download={downloadAddress(variables)}
        />
      )}
    </div>
  );
}

function Rows(props: {
  rows: TableRow[];
  /** What all of them come to, in words, for each currency and unit. */
  sums: readonly string[];
  truncated: boolean;
  busy: boolean;
  /** Where the same links are a file; null if its address would be too long. */
  download: string | null;
}) {
  const { rows, download } = props;
  const [sort, setSort] = useState<Sort>({ by: "evidence", reversed: false });
  const [limit, setLimit] = useState(PORTION);
  const most = usePrinting() ? rows.length : limit;
  const inOrder = useMemo(() => sorted(rows, sort), [rows, sort]);
  // A column in which nothing stands is none.
  const measured = rows.some(isMeasured);
  const columns = COLUMNS.filter(([column]) => column !== "measure" || measured);
  const groups = useByWindow(inOrder.slice(0, most), (row) => row.dateClass);
  const sortBy = (by: Column) => setSort({ by, reversed: sort.by === by && !sort.reversed });
  return (
    <>
      {download !== null && rows.length > 0 && !props.truncated && (
        <a className={classes.download} href={download} download="links.csv">
          <IconDownload size={14} stroke={1.8} aria-hidden="true" />
          Download CSV
        </a>
      )}
      <table
        className={classes.table}
        role="table"
        aria-label="Links among what is drawn"
        aria-busy={props.busy}
      >
        <caption>
          {summary(rows)}
          {props.sums.length > 0 && ` Together: ${props.sums.join("; ")}.`}
          {props.truncated && " There are more links than can be listed; draw fewer entities."}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(([column, head]) => (
              <Head
                key={column}
                head={head}
                isNumber={column === "origins" || column === "documents"}
                sort={sort.by === column ? sort : null}
                onSort={() => sortBy(column)}
              />
            ))}
          </tr>
        </thead>
        {groups.map(({ key, rows: own, head }) => (
          <tbody key={key} role="rowgroup" data-window={key}>
            <GroupRow head={head} columns={columns.length} />
            {own.map((row) => (
              <LinkTableRow key={row.id} row={row} measured={measured} />
            ))}
          </tbody>
        ))}
      </table>
      {inOrder.length > most && (
        <button
          type="button"
          className={`button ${classes.more}`}
          onClick={() => setLimit(limit + PORTION)}
        >
          Show {Math.min(PORTION, inOrder.length - most)} more
        </button>
      )}
    </>
  );
}

/** "12 rows for 14 links: what one mediator did between two parties is one row." */
function summary(rows: readonly TableRow[]): string {
  if (rows.length === 0) return "No link among what is drawn passes what is switched on.";
  const links = new Set(rows.flatMap((row) => row.links)).size;
  if (links === rows.length) return `${counted(links, "link")}.`;
  return `${counted(rows.length, "row")} for ${counted(links, "link")}: what one mediator did between two parties is one row.`;
}

function Head(props: { head: string; isNumber: boolean; sort: Sort | null; onSort: () => void }) {
  const { sort } = props;
  const Arrow = sort?.reversed ? IconArrowDown : IconArrowUp;
  return (
    <th
      role="columnheader"
      scope="col"
      data-number={props.isNumber || undefined}
      aria-sort={sort ? (sort.reversed ? "descending" : "ascending") : "none"}
    >
      <button type="button" onClick={props.onSort}>
        {props.head}
        {sort && <Arrow size={13} stroke={1.8} aria-hidden="true" />}
      </button>
    </th>
  );
}
