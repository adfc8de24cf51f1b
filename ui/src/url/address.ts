import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LENSES, LOOKS, type Lens, type Look } from "@backchannel/schema/kinds.ts";
import {
  DEFAULT_FILTER,
  INITIAL,
  LONGEST_PATH,
  MOST_DRAWN,
  NEW_QUESTION,
  type FilterState,
  type GraphState,
  type PathQuestion,
  type Selection,
} from "../graph/store.ts";

/** The part of the state that an address holds; positions are left to the layout. */
export type Shown = Pick<
  GraphState,
  | "page"
  | "view"
  | "between"
  | "drawn"
  | "selection"
  | "path"
  | "falls"
  | "compare"
  | "brief"
  | "filter"
  | "hiddenLooks"
  | "events"
>;

const PAGES: readonly GraphState["page"][] = [
  "contacts",
  "explore",
  "documents",
  "sources",
  "differences",
  "brief",
];
const PANELS: readonly NonNullable<Selection>["type"][] = [
  "entity",
  "link",
  "mediation",
  "occasion",
  "document",
  "conflict",
];

/** Everything on screen as a query string a person can read; what is default is left out. */
export function toQuery(state: Shown): string {
  const { filter, selection, path } = state;
  const parts: [name: string, value: string | null][] = [
    ["page", state.page === "contacts" ? null : state.page],
    ["view", state.view === "graph" ? null : state.view],
    ["between", state.between && list(state.between)],
    ["show", list(state.drawn)],
    ["alone", state.drawn.length === 1 ? "yes" : null],
    [selection?.type ?? "", selection && list(selection.id.split(","))],
    ["claim", selection?.claim ? encode(selection.claim) : null],
    ["path-from", path && (list(path.from) ?? "?")],
    ["path-to", path && list(path.to)],
    ["path-through", path && list(path.through)],
    [
      "path-length",
      path && path.maxLength !== NEW_QUESTION.maxLength ? String(path.maxLength) : null,
    ],
    ["path-alleged", path?.alleged ? "yes" : null],
    ["path-without", path?.without ? encode(path.without) : null],
    ["falls", state.falls && encode(state.falls)],
    ["compare", state.compare && list(state.compare)],
    ["brief", state.brief && list(state.brief)],
    ["lenses", unlessDefault(filter.lenses, DEFAULT_FILTER.lenses)],
    ["involved", filter.involved === DEFAULT_FILTER.involved ? null : yesNo(filter.involved)],
    ["evidence", unlessDefault(filter.evidence, DEFAULT_FILTER.evidence)],
    ["published-by", filter.knownBy],
    ["during", filter.during && `${filter.during.from ?? ""}..${filter.during.to ?? ""}`],
    ["possible", filter.includePossible ? null : "no"],
    ["undated", filter.includeUndated ? null : "no"],
    ["without", list(filter.excludePublishers)],
    ["without-documents", list(filter.excludeDocuments)],
    ["without-origins", list(filter.excludeOrigins)],
    ["origins", filter.minOrigins ? String(filter.minOrigins) : null],
    ["hide", list(state.hiddenLooks)],
    ["events", state.events === "folded" ? null : state.events],
  ];
  const query = parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join("&");
  return query ? `?${query}` : "";
}

/** Reads an address back; what it does not say, or says wrongly, is as at the start. */
export function fromQuery(search: string): Shown {
  const query = new URLSearchParams(search);
  const ids = (name: string) => query.get(name)?.split(",").filter(Boolean) ?? [];
  const pair = (name: string): [string, string] | null => {
    const [one, other] = ids(name);
    return one && other ? [one, other] : null;
  };
  const panel = PANELS.find((type) => query.has(type));
  const filter: FilterState = {
    ...DEFAULT_FILTER,
    lenses: known(query.get("lenses"), keysOf(LENSES)) ?? DEFAULT_FILTER.lenses,
    involved: query.has("involved") ? query.get("involved") === "yes" : DEFAULT_FILTER.involved,
    evidence: known(query.get("evidence"), keysOf(EVIDENCE)) ?? DEFAULT_FILTER.evidence,
    knownBy: dayIn(query.get("published-by")),
    during: windowIn(query.get("during")),
    includePossible: query.get("possible") !== "no",
    includeUndated: query.get("undated") !== "no",
    excludePublishers: ids("without"),
    excludeDocuments: ids("without-documents"),
    excludeOrigins: ids("without-origins"),
    minOrigins: Number(query.get("origins")) || null,
  };
  return {
    page: PAGES.find((page) => page === query.get("page")) ?? INITIAL.page,
    view: query.get("view") === "table" ? "table" : INITIAL.view,
    between: pair("between"),
    drawn: [...new Set(ids("show"))].slice(0, MOST_DRAWN),
    selection: panel ? { type: panel, id: query.get(panel)!, ...claimIn(query) } : null,
    path: pathIn(query, ids),
    falls: query.get("falls"),
    compare: pair("compare"),
    brief: query.has("brief") ? ids("brief").slice(0, 2) : null,
    filter,
    hiddenLooks: known<Look>(query.get("hide"), keysOf(LOOKS)) ?? [],
    events: query.get("events") === "unfolded" ? "unfolded" : INITIAL.events,
  };
}

/**
 * The one entity that an address opens on the graph, to be drawn with its nearest neighbours.
 * An address of the page itself says so where an entity stands alone.
 */
export function openedIn(search: string): string | null {
  const { page, drawn, selection } = fromQuery(search);
  const alone = new URLSearchParams(search).get("alone") === "yes";
  const [id] = drawn.length > 0 ? drawn : selection?.type === "entity" ? [selection.id] : [];
  const elsewhere = selection !== null && selection.type !== "entity";
  return page === "explore" && drawn.length < 2 && !alone && !elsewhere ? (id ?? null) : null;
}

function pathIn(query: URLSearchParams, ids: (name: string) => string[]): PathQuestion | null {
  if (!query.has("path-from") && !query.has("path-to")) return null;
  const length = Math.trunc(Number(query.get("path-length")));
  return {
    from: ids("path-from").filter((id) => id !== "?"),
    to: ids("path-to"),
    through: ids("path-through"),
    maxLength: length >= 1 && length <= LONGEST_PATH ? length : NEW_QUESTION.maxLength,
    alleged: query.get("path-alleged") === "yes",
    without: query.get("path-without"),
  };
}

const claimIn = (query: URLSearchParams) => {
  const claim = query.get("claim");
  return claim ? { claim } : {};
};

const dayIn = (text: string | null | undefined) =>
  /^\d{4}-\d{2}-\d{2}$/.exec(text ?? "")?.[0] ?? null;

/** `2024-12-01..2025-05-31`; either end may be left out. */
function windowIn(text: string | null): FilterState["during"] {
  const [from, to] = (text ?? "").split("..").map(dayIn);
  return from || to ? { from: from ?? null, to: to ?? null } : null;
}

const yesNo = (value: boolean) => (value ? "yes" : "no");

/** Colons and commas stay as they are: they need no escape in a query and are easier to read. */
const encode = (id: string) => encodeURIComponent(id).replaceAll("%3A", ":");
const list = (ids: readonly string[]) => ids.map(encode).join(",") || null;

const spell = (value: string) => value.toLowerCase().replaceAll("_", "-");

function unlessDefault<T extends Lens | Evidence>(values: readonly T[], usual: readonly T[]) {
  const same = values.length === usual.length && values.every((value) => usual.includes(value));
  return same ? null : values.map(spell).join(",") || "none";
}

function known<T extends string>(text: string | null, values: readonly T[]): T[] | null {
  if (text === null) return null;
  const asked = text.split(",");
  return values.filter((value) => asked.includes(spell(value)));
}
