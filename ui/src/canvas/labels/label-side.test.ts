import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import type { Position } from "../../state/store.ts";
import { badgeBox, clearOfBadge, CORNERS } from "./badge.ts";
import { freeSide, surrounds, type Side } from "./label-side.ts";
import { diameter } from "../node-size.ts";

const [right, down, left, up] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];

test("a label stands below while no line leaves there", () => {
  expect(freeSide([])).toBe("bottom");
  expect(freeSide([up, left, right])).toBe("bottom");
});

test("it moves to the side with the most room", () => {
  expect(freeSide([down, left, right])).toBe("top");
  expect(freeSide([down, up, left])).toBe("right");
  expect(freeSide([down, up, right])).toBe("left");
});

test("hemmed in on all sides, it stays below", () => {
  expect(freeSide([down, up, left, right])).toBe("bottom");
});

test("it keeps off other nodes", () => {
  expect(freeSide([up], ["bottom"])).toBe("right");
  expect(freeSide([up], ["bottom", "right"])).toBe("left");
  expect(freeSide([], ["bottom", "top", "right", "left"])).toBe("bottom");
});

test("off the words of a line it moves only to where it has room", () => {
  const below = (side: Side) => side === "bottom";
  expect(freeSide([], [], below)).toBe("top");
  expect(freeSide([up], [], below)).toBe("right");
  expect(freeSide([up, left, right], [], below)).toBe("bottom");
  expect(freeSide([], ["top", "right", "left"], below)).toBe("bottom");
});

/** How nodes at these places and with these links are surrounded. */
function around(
  places: Record<string, Position>,
  links: [string, string, object?][] = [],
  more: Record<string, object> = {},
) {
  const cy = cytoscape({ headless: true });
  const person = { name: "Ahmad al-Dalati", degree: 3, look: "person", hidden: 0, joins: [] };
  cy.add(Object.keys(places).map((id) => ({ data: { id, view: { ...person, id, ...more[id] } } })));
  cy.add(
    links.map(([source, target, data]) => ({
      data: { source, target, view: { label: "" }, ...data },
    })),
  );
  return Object.fromEntries(surrounds(cy.nodes().toArray(), places, 1));
}

function sides(...scene: Parameters<typeof around>) {
  const found = Object.entries(around(...scene));
  return Object.fromEntries(found.map(([id, { side }]) => [id, side]));
}

test("a label keeps off the badge of another node", () => {
  const places = { over: { x: 0, y: 0 }, aside: { x: -80, y: 52 } };
  expect(sides(places).over).toBe("bottom");
  expect(sides(places, [], { aside: { hidden: 42 } }).over).not.toBe("bottom");
});

test("a label keeps off the mark of a line that passes it", () => {
  const places = { over: { x: 0, y: 0 }, a: { x: -300, y: 32 }, b: { x: 300, y: 32 } };
  expect(sides(places, [["a", "b"]]).over).toBe("bottom");
  expect(sides(places, [["a", "b", { mark: "≠" }]]).over).not.toBe("bottom");
});

test("of two labels that would meet, that of the better linked stays", () => {
  const places = { small: { x: 0, y: 0 }, hub: { x: 90, y: 0 } };
  expect(sides(places, [], { hub: { degree: 40 } })).toEqual({ hub: "bottom", small: "top" });
});

test("a label keeps off the words of a line that passes it", () => {
  const places = { over: { x: 0, y: 0 }, a: { x: -300, y: 42 }, b: { x: 300, y: 42 } };
  const named = (label: string) => [["a", "b", { view: { label } }]] as [string, string, object][];
  expect(sides(places, named("met")).over).toBe("top");
  const aside = { ...places, over: { x: 130, y: 0 } };
  expect(sides(aside, named("met")).over).toBe("bottom");
  expect(sides(aside, named("was told of the talks, met and 3 more")).over).toBe("top");
});

test("a badge gives way to a line that leaves through its corner", () => {
  const places = { hub: { x: 0, y: 0 }, far: { x: 300, y: -300 }, farther: { x: -300, y: -300 } };
  const more = { hub: { hidden: 12 } };
  const corner = (...links: [string, string][]) => around(places, links, more).hub!.corner;
  expect(corner()).toEqual({ x: 1, y: -1 });
  expect(corner(["hub", "far"])).toEqual({ x: -1, y: -1 });
  expect(corner(["hub", "far"], ["farther", "hub"])).toEqual({ x: 1, y: 1 });
});

test("a badge keeps off the node beside it", () => {
  const places = { hub: { x: 0, y: 0 }, beside: { x: 46, y: -18 } };
  expect(around(places, [], { hub: { hidden: 12 } }).hub!.corner).toEqual({ x: -1, y: -1 });
});

test("a label above or below its node stands clear of the node's own badge", () => {
  for (const hidden of [1, 42, 1234]) {
    for (const corner of CORNERS) {
      const more = { contested: false, joins: [], capped: false };
      const view = { degree: 3, look: "person" as const, hidden, ...more };
      const badge = badgeBox(view, corner);
      const label = diameter(view) / 2 + 5 + clearOfBadge(view, corner, corner.y);
      expect(label).toBeGreaterThanOrEqual(Math.abs(badge.y) + badge.h / 2);
    }
  }
});

test("labels keep off the nodes and lines next to them", () => {
  const over = { x: 0, y: 0 };
  expect(sides({ over, under: { x: 0, y: 40 } })).toEqual({ over: "top", under: "bottom" });
  expect(sides({ over, under: { x: 0, y: 400 } })).toEqual({ over: "bottom", under: "bottom" });
  expect(sides({ over, under: { x: 0, y: 400 } }, [["over", "under"]])).toEqual({
    over: "top",
    under: "bottom",
  });
});

test("two links of one pair, and one to itself, count as one direction", () => {
  const places = { over: { x: 0, y: 0 }, under: { x: 0, y: 400 } };
  const links: [string, string][] = [
    ["over", "under"],
    ["under", "over"],
    ["over", "over"],
  ];
  expect(sides(places, links)).toEqual({ over: "top", under: "bottom" });
});
