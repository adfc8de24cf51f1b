import { expect, test } from "vitest";
import { placeContacts, WIDTH, wrap } from "./graph-layout.ts";
import type { ContactsAnswer } from "./query.ts";

const entity = (name: string, unnamed = false) => ({
  __typename: "Person" as const,
  id: name.toLowerCase(),
  name,
  look: "person" as const,
  icon: "PERSON" as const,
  unnamed,
  kindLabel: "person",
});
const part = (name: string, unnamed = false) => ({
  entity: entity(name, unnamed),
  roles: [],
  evidence: "SINGLE" as const,
});
const between = (name: string) => ({ ...part(name), evidenceText: "One document", documents: 1 });

function contacts(left: string[], right: string[], goBetweens: string[]): ContactsAnswer {
  const [a, b] = [entity("Syria"), entity("Israel")];
  return {
    totalCount: 1,
    sentence: "",
    between: [a, b],
    sides: [
      { entity: a, members: [] },
      { entity: b, members: [] },
    ],
    goBetweens: goBetweens.map(between),
    edges: [],
    nodes: [
      {
        id: "contact:1",
        name: "Talks",
        dateText: "not dated",
        dateNote: null,
        dateClass: "UNDATED",
        inPerson: false,
        evidence: "SINGLE",
        evidenceText: "One document",
        origins: 1,
        documents: 1,
        contested: false,
        event: null,
        places: [],
        sides: [
          { entity: a, participants: left.map((name) => part(name)) },
          { entity: b, participants: right.map((name) => part(name)) },
        ],
        goBetweens: [],
        conflicts: [],
      },
    ],
    withoutOccasion: null,
  };
}

test("each side stands on its own half, go-betweens in the middle", () => {
  const placed = placeContacts(contacts(["A", "B", "C"], ["D"], ["M"]))!;
  const x = (name: string) => placed.nodes.find(({ entity: { name: own } }) => own === name)!.x;
  for (const name of ["Syria", "A", "B", "C"]) expect(x(name)).toBeLessThan(WIDTH / 2);
  for (const name of ["Israel", "D"]) expect(x(name)).toBeGreaterThan(WIDTH / 2);
  expect(x("M")).toBe(WIDTH / 2);
});

test("no two nodes overlap, however many took part, and all lie inside the drawing", () => {
  const crowd = ["A", "B", "C", "D", "E"];
  const placed = placeContacts(
    contacts(
      crowd,
      crowd.map((name) => `${name}2`),
      ["M", "N", "O", "P"],
    ),
  )!;
  for (const one of placed.nodes) {
    expect(one.y - one.radius).toBeGreaterThan(placed.top);
    expect(one.y + one.radius).toBeLessThan(placed.top + placed.height);
    for (const other of placed.nodes) {
      if (one === other) continue;
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
        one.radius + other.radius,
      );
    }
  }
});

test("a pair that no document brings together is still drawn", () => {
  const placed = placeContacts(contacts([], [], []))!;
  expect(placed.nodes.map(({ entity: { name } }) => name)).toEqual(["Syria", "Israel"]);
  expect(placed.lines).toEqual([]);
});

test("names break between words and lose what stands in brackets", () => {
  expect(wrap("Israeli security officials (direct talks)", 13)).toEqual([
    "Israeli",
    "security",
    "officials",
  ]);
  expect(wrap("United Arab Emirates", 13)).toEqual(["United Arab", "Emirates"]);
});
