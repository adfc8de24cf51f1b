import { describe, expect, it } from "vitest";
import { endAllows, fitOf } from "./ends.ts";
import { ENTITY_KINDS, LOOKS, TYPES } from "./entity-kinds.ts";
import { DERIVED_KINDS, keysOf, LINK_KINDS, STATED_KINDS, STRUCTURAL_TYPES } from "./kinds.ts";
import { LENSES } from "./link-kinds/row.ts";

describe("the ontology", () => {
  it("has kinds that claims state, each in a lens, and two that only follow, which none does", () => {
    expect(keysOf(LINK_KINDS).filter((kind) => LINK_KINDS[kind].lens === null)).toEqual([
      ...DERIVED_KINDS,
    ]);
    expect([...STATED_KINDS, ...DERIVED_KINDS]).toEqual(keysOf(LINK_KINDS));
  });

  it("gives no link kind the name of a structural relationship", () => {
    expect(
      keysOf(LINK_KINDS).filter((kind) => (STRUCTURAL_TYPES as readonly string[]).includes(kind)),
    ).toEqual([]);
  });

  it("uses every type, lens and look, and colours no two looks alike", () => {
    expect(new Set(keysOf(ENTITY_KINDS).map((kind) => ENTITY_KINDS[kind].type))).toEqual(
      new Set(TYPES),
    );
    expect(new Set(keysOf(ENTITY_KINDS).map((kind) => ENTITY_KINDS[kind].look))).toEqual(
      new Set(keysOf(LOOKS)),
    );
    const lenses = new Set(keysOf(LINK_KINDS).map((kind) => LINK_KINDS[kind].lens));
    expect(keysOf(LENSES).every((lens) => lenses.has(lens))).toBe(true);
    for (const theme of ["light", "dark"] as const) {
      expect(new Set(keysOf(LOOKS).map((look) => LOOKS[look][theme])).size).toBe(
        keysOf(LOOKS).length,
      );
    }
  });

  it("allows ends by kind, by type and by family", () => {
    expect(endAllows(LINK_KINDS.HEADS.object, "PROVINCE")).toBe(true);
    expect(endAllows(LINK_KINDS.HEADS.subject, "STATE")).toBe(false);
    expect(endAllows(LINK_KINDS.PARTICIPATED_IN.object, "WAR")).toBe(true);
    expect(endAllows(LINK_KINDS.SUPPORTS.subject, "CITY")).toBe(false);
    expect(endAllows(LINK_KINDS.STUDIED_AT.object, "SCHOOL")).toBe(true);
    expect(endAllows(LINK_KINDS.STUDIED_AT.object, "FAMILY")).toBe(false);
  });

  it("tells which way round two ends fit a kind of link", () => {
    const end = (kind: keyof typeof ENTITY_KINDS) => ({
      kind,
      families: ENTITY_KINDS[kind].families,
    });
    expect(fitOf("HEADS", end("PERSON"), end("STATE"))).toBe("AS_SAID");
    expect(fitOf("HEADS", end("STATE"), end("PERSON"))).toBe("REVERSED");
    expect(fitOf("HEADS", end("STATE"), end("STATE"))).toBe("NOT");
    expect(fitOf("MET", end("STATE"), end("PERSON"))).toBe("AS_SAID");
  });

  it("lets a place stand where actors do if it is marked as one", () => {
    const site = { kind: "SITE", families: ["Place", "Actor"] } as const;
    const state = { kind: "STATE", families: ["Actor", "Place"] } as const;
    expect(fitOf("SUPPORTS", site, state)).toBe("AS_SAID");
    expect(fitOf("SUPPORTS", { ...site, families: ["Place"] }, state)).toBe("NOT");
  });

  it("says symmetric kinds alike from both ends", () => {
    for (const kind of keysOf(LINK_KINDS).filter((key) => LINK_KINDS[key].symmetric)) {
      expect(LINK_KINDS[kind].inverse).toBe(LINK_KINDS[kind].did);
    }
  });
});
