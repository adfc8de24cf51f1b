import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useGraph } from "../state/store.ts";
import classes from "./ByWindow.module.css";

/** How something lies to the window of time, as the API says it. */
export type DateClass = "IN_WINDOW" | "POSSIBLY" | "UNDATED" | "ORDER_ONLY";

const TITLES = {
  IN_WINDOW: "In the window",
  POSSIBLY: "Possibly in the window",
  UNDATED: "Not dated",
} as const;
type Group = keyof typeof TITLES;
const groupOf = (lies: DateClass): Group => (lies === "ORDER_ONLY" ? "UNDATED" : lies);

/** Rows that lie to the window alike. Without a window all rows are one group, without a title. */
export interface WindowGroup<Row> {
  key: Group | "ALL";
  rows: Row[];
  /** Absent where there is nothing to tell apart. */
  head: { title: string; count: number; open: boolean; toggle: () => void } | null;
}

/** Tells apart what is in the window, what only may be, and what has no date; each can be folded. */
export function useByWindow<Row>(
  rows: readonly Row[],
  lies: (row: Row) => DateClass,
): WindowGroup<Row>[] {
  const during = useGraph((state) => state.filter.during);
  const [folded, setFolded] = useState<readonly Group[]>([]);
  if (!during) return [{ key: "ALL", rows: [...rows], head: null }];
  const groups = Map.groupBy(rows, (row) => groupOf(lies(row)));
  return (Object.keys(TITLES) as Group[]).flatMap((key) => {
    const own = groups.get(key);
    if (!own) return [];
    const open = !folded.includes(key);
    const toggle = () =>
      setFolded(open ? [...folded, key] : folded.filter((other) => other !== key));
    const head = { title: TITLES[key], count: own.length, open, toggle };
    return [{ key, rows: open ? own : [], head }];
  });
}

/** The title of a group, with its count, as the switch that folds it. */
export function GroupTitle({ head }: { head: NonNullable<WindowGroup<unknown>["head"]> }) {
  const Chevron = head.open ? IconChevronDown : IconChevronRight;
  return (
    <button type="button" className={classes.title} aria-expanded={head.open} onClick={head.toggle}>
      <Chevron size={14} stroke={1.8} aria-hidden="true" />
      {head.title}
      <span>{head.count}</span>
    </button>
  );
}

/** The row of a table that heads a group. */
export function GroupRow({
  head,
  columns,
}: {
  head: WindowGroup<unknown>["head"];
  columns: number;
}) {
  if (!head) return null;
  return (
    <tr role="row" className={classes.row}>
      <th role="rowheader" scope="rowgroup" colSpan={columns} className={classes.head}>
        <GroupTitle head={head} />
      </th>
    </tr>
  );
}
