import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LENSES, LOOKS, type Lens, type Look } from "@backchannel/schema/kinds.ts";
import {
  DEFAULT_FILTER,
  INITIAL,
  type FilterState,
  type GraphState,
  type Selection,
} from "../graph/store.ts";

/** The part of the state that an address holds; positions are left to the layout. */
export type Shown = Pick<
  GraphState,
  "page" | "between" | "drawn" | "selection" | "filter" | "hiddenLooks"
>;

const PAGES: readonly GraphState["page"][] = ["contacts", "explore", "documents", "differences"];
const PANELS: readonly NonNullable<Selection>["type"][] = [
  "entity",
  "link",
  "occasion",
  "document",
];

/** Everything on screen as a query string a person can read; what is default is left out. */
export function toQuery(state: Shown): string {
  const { filter, selection } = state;
  const parts: [name: string, value: string | null][] = [
    ["page", state.page === "contacts" ? null : state.page],
    ["between", state.between && list(state.between)],
    ["show", list(state.drawn)],
    [selection?.type ?? "", selection && encode(selection.id)],
    ["lenses", unlessDefault(filter.lenses, DEFAULT_FILTER.lenses)],
    ["involved", filter.involved === DEFAULT_FILTER.involved ? null : yesNo(filter.involved)],
    ["evidence", unlessDefault(filter.evidence, DEFAULT_FILTER.evidence)],
    ["published-by", filter.knownBy],
    ["without", list(filter.excludePublishers)],
    ["without-documents", list(filter.excludeDocuments)],
    ["origins", filter.minOrigins ? String(filter.minOrigins) : null],
    ["hide", list(state.hiddenLooks)],
  ];
  const query = parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join("&");
  return query ? `?${query}` : "";
}

/** Reads an address back; what it does not say, or says wrongly, is as at the start. */
export function fromQuery(search: string): Shown {
  const query = new URLSearchParams(search);
  const ids = (name: string) => query.get(name)?.split(",").filter(Boolean) ?? [];
  const between = ids("between");
  const panel = PANELS.find((type) => query.has(type));
  const filter: FilterState = {
    ...DEFAULT_FILTER,
    lenses: known(query.get("lenses"), keysOf(LENSES)) ?? DEFAULT_FILTER.lenses,
    involved: query.has("involved") ? query.get("involved") === "yes" : DEFAULT_FILTER.involved,
    evidence: known(query.get("evidence"), keysOf(EVIDENCE)) ?? DEFAULT_FILTER.evidence,
    knownBy: /^\d{4}-\d{2}-\d{2}$/.exec(query.get("published-by") ?? "")?.[0] ?? null,
    excludePublishers: ids("without"),
    excludeDocuments: ids("without-documents"),
    minOrigins: Number(query.get("origins")) || null,
  };
  return {
    page: PAGES.find((page) => page === query.get("page")) ?? INITIAL.page,
    between: between[0] && between[1] ? [between[0], between[1]] : null,
    drawn: [...new Set(ids("show"))],
    selection: panel ? { type: panel, id: query.get(panel)! } : null,
    filter,
    hiddenLooks: known<Look>(query.get("hide"), keysOf(LOOKS)) ?? [],
  };
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
