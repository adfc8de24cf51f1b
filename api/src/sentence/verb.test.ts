import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { describe, expect, it } from "vitest";
import { predicate, verbFrom, verbOf } from "./verb.ts";

const plain = { firmness: "ASSERTED", plural: false, ended: false } as const;

describe("verbs of the ontology", () => {
  it.each(keysOf(LINK_KINDS))(
    "%s has a past that is its own, or a present that gives one",
    (kind) => {
      const verb = verbOf(LINK_KINDS[kind]);
      const happened = predicate({ ...verb, lasting: true }, { ...plain, ended: true });
      expect([verb.finite, happened]).toContain(verb.lasting ? happened : verb.finite);
      if (!verb.lasting) expect(happened).toBe(verb.finite);
    },
  );

  it.each(keysOf(LINK_KINDS))(
    "%s seen from its object is known by its finite form alone",
    (kind) => {
      const { inverse } = LINK_KINDS[kind];
      const verb = verbFrom(inverse);
      const again = predicate({ ...verb, lasting: true }, { ...plain, ended: !verb.lasting });
      expect(verb.lasting ? predicate(verb, plain) : again).toBe(inverse);
    },
  );
});

describe("verb forms", () => {
  it.each([
    [
      "represents",
      "would represent",
      "represented",
      "is said to represent",
      "is said not to represent",
    ],
    [
      "is a member of",
      "would be a member of",
      "was a member of",
      "is said to be a member of",
      "is said not to be a member of",
    ],
    ["met", "would meet", "met", "is said to have met", "is said not to have met"],
    [
      "withdrew from",
      "would withdraw from",
      "withdrew from",
      "is said to have withdrawn from",
      "is said not to have withdrawn from",
    ],
    [
      "overthrew",
      "would overthrow",
      "overthrew",
      "is said to have overthrown",
      "is said not to have overthrown",
    ],
    ["occupies", "would occupy", "occupied", "is said to occupy", "is said not to occupy"],
    [
      "has an aim concerning",
      "would have an aim concerning",
      "had an aim concerning",
      "is said to have an aim concerning",
      "is said not to have an aim concerning",
    ],
    [
      "took part in",
      "would take part in",
      "took part in",
      "is said to have taken part in",
      "is said not to have taken part in",
    ],
  ])("%s", (did, would, ended, alleged, denied) => {
    const verb = verbOf({ did, would });
    expect(predicate(verb, { ...plain, ended: true })).toBe(ended);
    expect(predicate(verb, { ...plain, firmness: "ALLEGED" })).toBe(alleged);
    expect(predicate(verb, { ...plain, firmness: "DENIED" })).toBe(denied);
    expect(predicate(verb, { ...plain, firmness: "PLANNED" })).toBe(would);
    expect(predicate(verb, { ...plain, firmness: "HYPOTHETICAL" })).toBe(
      would.replace("would", "might"),
    );
  });

  it.each([
    ["is a member of", "are members of", "were members of", "are said to be members of"],
    ["represents", "represent", "represented", "are said to represent"],
    [
      "has an aim concerning",
      "have an aim concerning",
      "had an aim concerning",
      "are said to have an aim concerning",
    ],
    ["pressed", "pressed", "pressed", "are said to have pressed"],
  ])("%s, of several", (finite, now, ended, alleged) => {
    const several = { ...plain, plural: true };
    const verb = verbFrom(finite);
    expect(predicate(verb, several)).toBe(now);
    expect(predicate(verb, { ...several, ended: true })).toBe(ended);
    expect(predicate(verb, { ...several, firmness: "ALLEGED" })).toBe(alleged);
  });

  it.each([
    ["signalled, by the meeting, to", "is said to have signalled, by the meeting, to"],
    [
      "told Washington, by letter, that it would endanger nobody, naming",
      "is said to have told Washington, by letter, that it would endanger nobody, naming",
    ],
    ["struck beside", "is said to have struck beside"],
    ["involved", "is said to have involved"],
    ["received a pledge from", "is said to have received a pledge from"],
    ["contacted", "is said to have contacted"],
  ])("%s", (finite, alleged) => {
    expect(predicate(verbFrom(finite), { ...plain, firmness: "ALLEGED" })).toBe(alleged);
    expect(predicate(verbFrom(finite), plain)).toBe(finite);
  });
});
