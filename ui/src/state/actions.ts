import type { Look } from "@backchannel/schema/entity-kinds.ts";
import { correctAddress } from "./correct.ts";
import type { PageParams } from "./registry.ts";
import type { FilterState } from "./filter-options.ts";
import {
  graphStore,
  historyStore,
  MOST_DRAWN,
  nameStore,
  NEW_QUESTION,
  type GraphState,
  type PathQuestion,
  type Position,
  type Selection,
  type Slice,
  type Step,
} from "./store.ts";

const LONGEST_HISTORY = 100;

const sliceOf = (state: GraphState): Slice => {
  const { drawn, arrivedFrom, positions, pinned, hiddenLooks, events, filter } = state;
  return { drawn, arrivedFrom, positions, pinned, hiddenLooks, events, filter };
};

/** Changes the state as one step that undo() takes back. */
export function step(verb: string, entity: string | null, change: Partial<GraphState>): void {
  const taken: Step = { verb, entity, slice: sliceOf(graphStore.getState()) };
  historyStore.setState(({ past }) => ({
    past: [...past, taken].slice(-LONGEST_HISTORY),
    future: [],
  }));
  graphStore.setState(change);
}

/** Draws entities beside what is there, grown out of `parent` if given, and turns to the canvas. */
export function show(ids: string[], parent?: string): void {
  const { drawn, arrivedFrom } = graphStore.getState();
  const present = new Set(drawn);
  const newcomers = [...new Set(ids)]
    .filter((id) => !present.has(id))
    .slice(0, MOST_DRAWN - drawn.length);
  graphStore.setState({ page: "explore" });
  if (newcomers.length === 0) return;
  const verb = parent
    ? "expand"
    : newcomers.length === 1
      ? "add"
      : `add ${newcomers.length} entities`;
  step(verb, parent ?? (newcomers.length === 1 ? newcomers[0]! : null), {
    drawn: [...drawn, ...newcomers],
    arrivedFrom: parent
      ? { ...arrivedFrom, ...Object.fromEntries(newcomers.map((id) => [id, parent])) }
      : arrivedFrom,
  });
}

/** Draws entities in one step that is told as `label`, and turns to the canvas. */
export function drawAll(ids: string[], label: string): void {
  const { drawn } = graphStore.getState();
  const all = [...new Set([...drawn, ...ids])].slice(0, MOST_DRAWN);
  graphStore.setState({ page: "explore" });
  if (all.length > drawn.length) step(label, null, { drawn: all });
}

/** Draws what comes along with an entity that was just opened; it belongs to the same step. */
export function joinStep(ids: string[], parent: string): void {
  const { drawn, arrivedFrom } = graphStore.getState();
  const newcomers = ids.filter((id) => !drawn.includes(id));
  if (newcomers.length === 0) return;
  correctAddress(() =>
    graphStore.setState({
      drawn: [...drawn, ...newcomers],
      arrivedFrom: { ...arrivedFrom, ...Object.fromEntries(newcomers.map((id) => [id, parent])) },
    }),
  );
}

/** Takes everything off the canvas but these, which are drawn; `label` says what the step did. */
export function keepOnly(ids: string[], label: string): void {
  const { drawn } = graphStore.getState();
  graphStore.setState({ page: "explore" });
  step(label, null, {
    ...without(drawn.filter((id) => !ids.includes(id))),
    drawn: [...new Set(ids)],
  });
}

/** Clears the canvas, draws this one entity and selects it. */
export function openAlone(id: string): void {
  graphStore.setState({ page: "explore" });
  step("open … alone", id, {
    drawn: [id],
    arrivedFrom: {},
    positions: {},
    pinned: [],
    selection: { type: "entity", id },
  });
}

/** Takes entities off the canvas. */
export function remove(ids: string[]): void {
  const known = graphStore.getState().drawn.filter((id) => ids.includes(id));
  if (known.length === 0) return;
  step(
    known.length === 1 ? "remove" : `remove ${known.length} entities`,
    known.length === 1 ? known[0]! : null,
    without(known),
  );
}

/** Takes off the neighbours that only `id` holds on the canvas; the caller knows which they are. */
export function collapse(id: string, neighborIds: string[]): void {
  const known = graphStore.getState().drawn.filter((drawn) => neighborIds.includes(drawn));
  if (known.length > 0) step("collapse", id, without(known));
}

function without(ids: string[]): Partial<GraphState> {
  const gone = new Set(ids);
  const { drawn, arrivedFrom, positions, pinned, selection } = graphStore.getState();
  const keep = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  return {
    drawn: drawn.filter((id) => !gone.has(id)),
    arrivedFrom: keep(arrivedFrom),
    positions: keep(positions),
    pinned: pinned.filter((id) => !gone.has(id)),
    selection: selection?.type === "entity" && gone.has(selection.id) ? null : selection,
  };
}

/** Picks an entity or a link for the panel beside the canvas; not an undo step. */
export function select(selection: Selection): void {
  graphStore.setState({ selection });
}

/** Closes the panel beside the page: what is picked first, then the path finder under it. */
export function closePanel(): void {
  const { selection } = graphStore.getState();
  graphStore.setState(selection ? { selection: null } : { path: null });
}

/** The user moved nodes: they stay where they were put. What was led along with them is not pinned. */
export function moveTo(moved: Record<string, Position>, led: Record<string, Position> = {}): void {
  const ids = Object.keys(moved);
  if (ids.length === 0) return;
  const { positions, pinned } = graphStore.getState();
  step(
    ids.length === 1 ? "move" : `move ${ids.length} entities`,
    ids.length === 1 ? ids[0]! : null,
    {
      positions: { ...positions, ...moved, ...led },
      pinned: [...new Set([...pinned, ...ids])],
    },
  );
}

/** Keeps a node where it stands, or lets the next layout move it again. */
export function togglePin(id: string): void {
  const { pinned } = graphStore.getState();
  if (pinned.includes(id)) step("unpin", id, { pinned: pinned.filter((other) => other !== id) });
  else step("pin", id, { pinned: [...pinned, id] });
}

/** Where a layout put newcomers. It belongs to the step that drew them, so it is none of its own. */
export function place(placed: Record<string, Position>): void {
  graphStore.setState(({ positions }) => ({ positions: { ...positions, ...placed } }));
}

/** Asks the layout to place everything afresh but what is pinned. */
export function arrangeAgain(): void {
  const { positions, pinned } = graphStore.getState();
  step("arrange again", null, {
    positions: Object.fromEntries(
      pinned.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])),
    ),
  });
}

/** Sets which looks the key has switched off; `label` says what the step did. */
export function setHiddenLooks(hiddenLooks: Look[], label: string): void {
  step(label, null, { hiddenLooks });
}

/** Draws events in full instead of as beads, or folds them again. */
export function turnEvents(): void {
  const events = graphStore.getState().events === "folded" ? "unfolded" : "folded";
  step(events === "folded" ? "fold the events" : "unfold the events", null, { events });
}

/** Changes the filter; `label` says what the step did, e.g. "leave out Reuters". */
export function setFilter(partial: Partial<FilterState>, label = "change the filter"): void {
  step(label, null, { filter: { ...graphStore.getState().filter, ...partial } });
}

/** Turns to another page; what is drawn stays. */
export function go(page: GraphState["page"]): void {
  graphStore.setState({ page });
}

/** Chooses what a page is about; null = nothing chosen. */
export function setParam<Key extends keyof PageParams>(
  key: Key,
  value: NonNullable<PageParams[Key]> | null,
): void {
  const { [key]: _, ...others } = graphStore.getState().params;
  graphStore.setState({ params: value === null ? others : { ...others, [key]: value } });
}

/** Shows what is drawn as a graph or as a table. */
export function setView(view: GraphState["view"]): void {
  graphStore.setState({ view });
}

/** Opens the path finder with a question, changes the question, or closes it. */
export function setPath(path: GraphState["path"]): void {
  graphStore.setState({ path });
}

/** The question with other ends; the outlet on trial stood behind the paths between the old ones. */
export function withEnds(
  question: PathQuestion,
  ends: Partial<Pick<PathQuestion, "from" | "to" | "through">>,
): PathQuestion {
  return { ...question, ...ends, without: null };
}

/** Opens the path finder on a question with this one end, or puts it in the question that is open. */
export function takeAsEnd(side: "from" | "to", id: string): void {
  const { path } = graphStore.getState();
  graphStore.setState({ selection: null, path: withEnds(path ?? NEW_QUESTION, { [side]: [id] }) });
}

/** Takes back the last step. */
export function undo(): void {
  const { past, future } = historyStore.getState();
  const last = past.at(-1);
  if (!last) return;
  const undone: Step = { ...last, slice: sliceOf(graphStore.getState()) };
  historyStore.setState({ past: past.slice(0, -1), future: [...future, undone] });
  restore(last.slice);
}

/** Does again what undo() took back. */
export function redo(): void {
  const { past, future } = historyStore.getState();
  const next = future.at(-1);
  if (!next) return;
  const redone: Step = { ...next, slice: sliceOf(graphStore.getState()) };
  historyStore.setState({ past: [...past, redone], future: future.slice(0, -1) });
  restore(next.slice);
}

/** Puts a slice back; a selected entity that leaves the canvas with it is let go. */
function restore(slice: Slice): void {
  const { selection, drawn } = graphStore.getState();
  const left =
    selection?.type === "entity" &&
    drawn.includes(selection.id) &&
    !slice.drawn.includes(selection.id);
  graphStore.setState({ ...slice, selection: left ? null : selection });
}

/** Remembers names, so that steps can be told in words. */
export function rememberNames(entities: readonly { id: string; name: string }[]): void {
  const known = nameStore.getState();
  const news = entities.filter(({ id, name }) => known[id] !== name);
  if (news.length > 0) {
    nameStore.setState(Object.fromEntries(news.map(({ id, name }) => [id, name])));
  }
}

/** Asks whether these two are the same, or what may be the same as one. */
export function openSame(pair: readonly [string] | readonly [string, string]): void {
  setParam("same", [...pair]);
  go("same");
}
