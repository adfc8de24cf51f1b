import type { Look } from "@backchannel/schema/entity-kinds.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { DEFAULT_FILTER, type FilterState } from "./filter-options.ts";
import type { PageId, PageParams, PanelId, ViewId } from "./registry.ts";

/** What the path finder asks: how is any of `from` connected to any of `to`? */
export interface PathQuestion {
  from: string[];
  to: string[];
  /** Entities to pass on the way, in order. */
  through: string[];
  /** Links at most, 1 to LONGEST_PATH. */
  maxLength: number;
  /** Also takes hops that are alleged only. */
  alleged: boolean;
  /** The outlet that is left out on trial, here alone. */
  without: string | null;
}

/** Entities at most that the graph holds: the API takes no more at once. */
export const MOST_DRAWN = 500;

/** Links at most that the API allows. */
export const LONGEST_PATH = 8;

/** A question with no ends yet; so many links at most is also what the API takes as usual. */
export const NEW_QUESTION: PathQuestion = {
  from: [],
  to: [],
  through: [],
  maxLength: 6,
  alleged: false,
  without: null,
};

/**
 * What the panel beside the canvas shows, and the claim it is opened at; the canvas itself knows
 * entities and links.
 */
export type Selection = {
  type: PanelId;
  id: string;
  claim?: string;
} | null;

export interface Position {
  x: number;
  y: number;
}

export interface GraphState {
  page: PageId;
  /** How the page to explore on shows what is drawn. */
  view: ViewId;
  /** What single pages are about. */
  params: PageParams;
  /** Entity ids on the canvas, in order of arrival. */
  drawn: string[];
  /** Newcomer → the entity it was expanded from. */
  arrivedFrom: Record<string, string>;
  /** Where nodes stand. */
  positions: Record<string, Position>;
  /** Nodes the user put in their place. */
  pinned: string[];
  /** Looks of entities that the key has switched off. */
  hiddenLooks: Look[];
  /** Events are drawn as beads on the lines of those who took part, or in full. */
  events: "folded" | "unfolded";
  selection: Selection;
  /** The open path finder; null = closed. A selection lies over it. */
  path: PathQuestion | null;
  filter: FilterState;
}

/** What one undo step puts back: what is drawn, where, and under which filter. */
export type Slice = Pick<
  GraphState,
  "drawn" | "arrivedFrom" | "positions" | "pinned" | "hiddenLooks" | "events" | "filter"
>;

export interface Step {
  /** What was done, in words: "expand", "open … alone", "leave out Reuters". */
  verb: string;
  /** The entity it was done to, if one; its name is looked up when the step is shown. */
  entity: string | null;
  /** The slice to return to. */
  slice: Slice;
}

export const INITIAL: GraphState = {
  page: "contacts",
  view: "graph",
  params: {},
  drawn: [],
  arrivedFrom: {},
  positions: {},
  pinned: [],
  hiddenLooks: [],
  events: "folded",
  selection: null,
  path: null,
  filter: DEFAULT_FILTER,
};

export const graphStore = createStore<GraphState>()(() => INITIAL);
export const historyStore = createStore<{ past: Step[]; future: Step[] }>()(() => ({
  past: [],
  future: [],
}));

/** Names of entities seen so far, so that a step can be named after what it did. */
export const nameStore = createStore<Record<string, string>>()(() => ({}));

/** What a page is about, as chosen; null = nothing was chosen. */
export function useParam<Key extends keyof PageParams>(
  key: Key,
): NonNullable<PageParams[Key]> | null {
  return useGraph(({ params }) => params[key] ?? null);
}

/** Reads the shared state in a component. */
export function useGraph<T>(selector: (state: GraphState) => T): T {
  return useStore(graphStore, selector);
}
