import { LONGEST_ADDRESS } from "@backchannel/schema/codecs.ts";
import { INITIAL, type GraphState } from "../state/store.ts";
import { PARTS } from "./parts.ts";
import { readPlaces, writePlaces, type Placed } from "./places.ts";
import { inWords, type Problem } from "./problems.ts";

/** The part of the state that an address contains. */
export type Shown = Omit<GraphState, "arrivedFrom">;

const { arrivedFrom: _, ...START } = INITIAL;

const PLACES = "at";

/** Which positions fit into an address. */
export type PlacesKept = "all" | "pinned" | "none";

/** Everything on screen as a readable query string. Defaults are left out. */
export function toQuery(state: Shown): string {
  return writeAddress(state).query;
}

/**
 * The address, and which positions fit into it. Only a drawing with entities placed by hand has
 * positions there; any other is laid out again when opened.
 */
export function writeAddress(state: Shown): { query: string; places: PlacesKept } {
  const named = PARTS.flatMap(({ name, write }) => {
    const text = write(state);
    return text === "" ? [] : [`${name}=${text}`];
  });
  const fits = (parts: readonly string[]) => parts.join("&").length < LONGEST_ADDRESS;
  for (const kept of ["all", "pinned"] as const) {
    const parts = [...named, ...placesIn(state, kept)];
    if (fits(parts)) return { query: joined(parts), places: kept };
  }
  return { query: joined(named), places: state.pinned.length > 0 ? "none" : "all" };
}

const joined = (parts: readonly string[]) => (parts.length > 0 ? `?${parts.join("&")}` : "");

/** The positions of entities, in the order of `show`. */
function placesIn({ drawn, positions, pinned }: Shown, kept: "all" | "pinned"): string[] {
  const byHand = new Set(pinned);
  if (!drawn.some((id) => byHand.has(id) && positions[id])) return [];
  const places = drawn.map((id): Placed | null => {
    const at = positions[id];
    const isPinned = byHand.has(id);
    return at && (isPinned || kept === "all") ? { at, pinned: isPinned } : null;
  });
  return [`${PLACES}=${writePlaces(places)}`];
}

/**
 * Reads an address back. Whatever it leaves out or gets wrong keeps its initial value; `notes` say
 * in words what was wrong.
 */
export function fromQuery(search: string): { shown: Shown; notes: string[] } {
  const query = new URLSearchParams(search);
  const shown: Shown = structuredClone(START);
  const problems: Problem[] = [];
  for (const { name, read } of PARTS) {
    const [text, ...again] = query.getAll(name);
    if (text !== undefined) problems.push({ name, ...read(text, shown) });
    for (const wrong of again) problems.push({ name, wrong });
  }
  const places = query.get(PLACES);
  if (places !== null) problems.push({ name: PLACES, ...takePlaces(places, shown) });
  const known = new Set([...PARTS.map(({ name }) => name), PLACES]);
  for (const [name, wrong] of query) if (!known.has(name)) problems.push({ name, wrong });
  return { shown, notes: inWords(problems) };
}

/**
 * The entity for which an address asks to be drawn with its nearest neighbours. An address that the
 * page wrote itself says so if an entity is alone, and is then not expanded.
 */
export function openedIn(search: string): string | null {
  const { page, drawn, selection } = fromQuery(search).shown;
  const alone = new URLSearchParams(search).get("alone") === "yes";
  const [id] = drawn.length > 0 ? drawn : selection?.type === "entity" ? [selection.id] : [];
  const elsewhere = selection !== null && selection.type !== "entity";
  return page === "explore" && drawn.length < 2 && !alone && !elsewhere ? (id ?? null) : null;
}

function takePlaces(text: string, into: Shown): { wrong?: string } {
  const places = readPlaces(text, into.drawn.length);
  if (!places) return { wrong: text };
  for (const [i, placed] of places.entries()) {
    const id = into.drawn[i]!;
    if (placed) into.positions[id] = placed.at;
    if (placed?.pinned) into.pinned.push(id);
  }
  return {};
}
