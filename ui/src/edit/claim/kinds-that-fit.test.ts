import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { expect, test } from "vitest";
import { kindsReversed, kindsThatFit } from "./kinds-that-fit.ts";

const end = (kind: EntityKind) => ({ kind, families: ENTITY_KINDS[kind].families });
const offered = (subject: EntityKind, object: EntityKind) =>
  kindsThatFit(end(subject), end(object)).flatMap(({ kinds }) => kinds);

test("only kinds that fit both ends are offered, under their lenses", () => {
  const groups = kindsThatFit(end("PERSON"), end("STATE"));
  expect(groups[0]!.lens).toBe("Contacts and mediation");
  expect(groups[0]!.kinds).toEqual(expect.arrayContaining(["MEDIATED", "MET", "VISITED"]));
  expect(offered("PERSON", "STATE")).toContain("REPRESENTS");
  expect(offered("PERSON", "STATE")).not.toContain("BORDERS");
  expect(offered("COMPANY", "VESSEL")).toContain("OWNS");
  expect(offered("VESSEL", "COMPANY")).not.toContain("OWNS");
});

test("likely kinds come first, each once, where they fit", () => {
  const groups = kindsThatFit(end("PERSON"), end("STATE"), ["VISITED", "BORDERS", "REPRESENTS"]);
  expect(groups[0]).toEqual({
    lens: "Most often between such two",
    kinds: ["VISITED", "REPRESENTS"],
  });
  const all = groups.flatMap(({ kinds }) => kinds);
  expect(new Set(all).size).toBe(all.length);
});

test("kinds that fit only the other way round are told apart", () => {
  expect(offered("STATE", "PERSON")).not.toContain("REPRESENTS");
  expect(kindsReversed(end("STATE"), end("PERSON"))).toEqual(
    expect.arrayContaining(["REPRESENTS", "HEADS"]),
  );
});

test("what is derived is never offered", () => {
  expect(offered("PERSON", "MEETING")).not.toContain("INVOLVED_IN");
  expect(offered("PERSON", "MEETING")).toContain("PARTICIPATED_IN");
});

test("all are offered until both ends are chosen", () => {
  expect(kindsThatFit(end("PERSON"), null).flatMap(({ kinds }) => kinds)).toEqual(
    expect.arrayContaining(["MET", "OWNS"]),
  );
  expect(kindsReversed(end("PERSON"), null)).toEqual([]);
});
