import { beforeEach, expect, test } from "vitest";
import {
  drawAll,
  joinStep,
  arrangeAgain,
  collapse,
  keepOnly,
  moveTo,
  openAlone,
  place,
  redo,
  rememberNames,
  remove,
  select,
  setFilter,
  show,
  takeAsEnd,
  togglePin,
  turnEvents,
  undo,
} from "./actions.ts";
import { drawLink } from "./draw-link.ts";
import { graphStore, historyStore, INITIAL, MOST_DRAWN } from "./store.ts";
import { canRedo, canUndo } from "./step-words.ts";

const state = () => graphStore.getState();

beforeEach(() => {
  graphStore.setState(INITIAL, true);
  historyStore.setState({ past: [], future: [] });
  rememberNames([
    { id: "israel", name: "Israel" },
    { id: "syria", name: "Syria" },
  ]);
});

test("drawing turns to the canvas and keeps the order of arrival", () => {
  show(["syria"]);
  show(["israel", "syria"]);
  expect(state().page).toBe("explore");
  expect(state().drawn).toEqual(["syria", "israel"]);
});

test("newcomers of an expansion remember their parent", () => {
  show(["israel"]);
  show(["ron-dermer", "gaza"], "israel");
  expect(state().arrivedFrom).toEqual({ "ron-dermer": "israel", gaza: "israel" });
});

test("a step says what it was done to", () => {
  show(["israel"]);
  expect(canUndo()).toBe("add Israel");
  show(["ron-dermer"], "israel");
  expect(canUndo()).toBe("expand Israel");
  undo();
  expect(canRedo()).toBe("expand Israel");
  setFilter({ excludePublishers: ["reuters"] }, "leave out Reuters");
  expect(canUndo()).toBe("leave out Reuters");
  expect(canRedo()).toBeNull();
});

test("undo takes back one expansion, redo puts it where it was laid out", () => {
  show(["israel"]);
  place({ israel: { x: 0, y: 0 } });
  show(["gaza", "ron-dermer"], "israel");
  place({ gaza: { x: 90, y: 0 }, "ron-dermer": { x: 0, y: 90 } });
  undo();
  expect(state().drawn).toEqual(["israel"]);
  redo();
  expect(state().drawn).toEqual(["israel", "gaza", "ron-dermer"]);
  expect(state().positions["gaza"]).toEqual({ x: 90, y: 0 });
});

test("showing what is already drawn is no step", () => {
  show(["israel"]);
  show(["israel"]);
  undo();
  expect(canUndo()).toBeNull();
});

test("a layout's places are no step of their own", () => {
  show(["israel"]);
  place({ israel: { x: 5, y: 5 } });
  undo();
  expect(state().drawn).toEqual([]);
});

test("a dragged node is pinned, and undo puts it back and unpins it", () => {
  show(["israel"]);
  place({ israel: { x: 0, y: 0 } });
  moveTo({ israel: { x: 40, y: 10 } });
  expect(state().pinned).toEqual(["israel"]);
  expect(canUndo()).toBe("move Israel");
  undo();
  expect(state().positions["israel"]).toEqual({ x: 0, y: 0 });
  expect(state().pinned).toEqual([]);
});

test("what goes along with a dragged node is not pinned, and goes back with it", () => {
  show(["israel", "talks"]);
  place({ israel: { x: 0, y: 0 }, talks: { x: 50, y: 0 } });
  moveTo({ israel: { x: 40, y: 10 } }, { talks: { x: 70, y: 5 } });
  expect(state().positions["talks"]).toEqual({ x: 70, y: 5 });
  expect(state().pinned).toEqual(["israel"]);
  undo();
  expect(state().positions["talks"]).toEqual({ x: 50, y: 0 });
});

test("arranging again keeps what is pinned", () => {
  show(["israel", "syria"]);
  place({ israel: { x: 0, y: 0 }, syria: { x: 100, y: 0 } });
  togglePin("syria");
  arrangeAgain();
  expect(state().positions).toEqual({ syria: { x: 100, y: 0 } });
});

test("removing the selected entity lets the selection go", () => {
  show(["israel", "syria"]);
  select({ type: "entity", id: "israel" });
  remove(["israel"]);
  expect(state().selection).toBeNull();
  expect(state().drawn).toEqual(["syria"]);
});

test("undo lets go of a selected entity that leaves the canvas, and of no other", () => {
  show(["israel"]);
  show(["syria"]);
  select({ type: "entity", id: "syria" });
  undo();
  expect(state().selection).toBeNull();
  select({ type: "link", id: "link:a:MET:b" });
  undo();
  expect(state().selection).toEqual({ type: "link", id: "link:a:MET:b" });
});

test("collapsing is one step for all that goes", () => {
  show(["israel"]);
  show(["gaza", "ron-dermer"], "israel");
  collapse("israel", ["gaza", "ron-dermer", "not-drawn"]);
  expect(state().drawn).toEqual(["israel"]);
  expect(canUndo()).toBe("collapse Israel");
  undo();
  expect(state().drawn).toEqual(["israel", "gaza", "ron-dermer"]);
});

test("opening alone clears the canvas and selects the entity", () => {
  show(["israel", "syria"]);
  openAlone("syria");
  expect(state().drawn).toEqual(["syria"]);
  expect(state().selection).toEqual({ type: "entity", id: "syria" });
  expect(canUndo()).toBe("open Syria alone");
  undo();
  expect(state().drawn).toEqual(["israel", "syria"]);
});

test("a path is added in one step, and what is drawn already is none", () => {
  show(["israel"]);
  drawAll(["ron-dermer", "israel", "syria"], "add path");
  expect(state().drawn).toEqual(["israel", "ron-dermer", "syria"]);
  drawAll(["ron-dermer", "israel", "syria"], "add path");
  expect(canUndo()).toBe("add path");
  undo();
  expect(state().drawn).toEqual(["israel"]);
});

test("keeping only a path takes the rest off and leaves places as they are", () => {
  show(["israel", "gaza"]);
  place({ israel: { x: 5, y: 5 }, gaza: { x: 90, y: 0 } });
  keepOnly(["ron-dermer", "israel"], "keep only the path");
  expect(state().drawn).toEqual(["ron-dermer", "israel"]);
  expect(state().positions).toEqual({ israel: { x: 5, y: 5 } });
  undo();
  expect(state().drawn).toEqual(["israel", "gaza"]);
});

test("an entity under its panel becomes an end of the question that waits", () => {
  select({ type: "entity", id: "israel" });
  takeAsEnd("from", "israel");
  expect(state().path).toMatchObject({ from: ["israel"], to: [] });
  expect(state().selection).toBeNull();
  select({ type: "entity", id: "syria" });
  takeAsEnd("to", "syria");
  expect(state().path).toMatchObject({ from: ["israel"], to: ["syria"] });
});

test("what comes along with an opened entity belongs to its step", () => {
  show(["israel"]);
  joinStep(["gaza", "israel", "syria"], "israel");
  expect(state().drawn).toEqual(["israel", "gaza", "syria"]);
  expect(state().arrivedFrom).toEqual({ gaza: "israel", syria: "israel" });
  undo();
  expect(state().drawn).toEqual([]);
  redo();
  expect(state().drawn).toEqual(["israel", "gaza", "syria"]);
});

test("unfolding the events is a step that undo takes back", () => {
  turnEvents();
  expect([state().events, canUndo()]).toEqual(["unfolded", "unfold the events"]);
  undo();
  expect([state().events, canRedo()]).toEqual(["folded", "unfold the events"]);
});

test("no more is drawn than the graph holds", () => {
  const many = Array.from({ length: MOST_DRAWN + 5 }, (_, n) => `e${n}`);
  show(["israel"]);
  show(many);
  expect(state().drawn).toHaveLength(MOST_DRAWN);
});

test("a link that is drawn lets its lens and grade through, and one step takes all back", () => {
  show(["israel"]);
  const before = state().filter;
  drawLink({
    id: "link:israel:STRUCK:syria",
    lens: "FORCE",
    evidence: "SAID_NOT",
    source: { id: "israel" },
    target: { id: "syria" },
  });
  expect(state().drawn).toEqual(["israel", "syria"]);
  expect(state().selection).toEqual({ type: "link", id: "link:israel:STRUCK:syria" });
  expect(state().filter.lenses).toContain("FORCE");
  expect(state().filter.evidence).toContain("SAID_NOT");
  undo();
  expect(state().drawn).toEqual(["israel"]);
  expect(state().filter).toEqual(before);
});
