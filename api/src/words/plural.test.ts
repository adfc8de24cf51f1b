import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { expect, it } from "vitest";
import { inPlural, isPlural } from "./plural.ts";
import { wording } from "../evidence/wording.ts";

it.each([
  ["Israeli security officials (direct talks)", "UNNAMED_GROUP"],
  ["Leaders of Palestinian factions in Syria", "UNNAMED_GROUP"],
  ["People in military fatigues (Sweida)", "UNNAMED_GROUP"],
  ["Hebrew-language media", "UNNAMED_GROUP"],
  ["Druze", "COMMUNITY"],
  ["Kurds", "COMMUNITY"],
  ["Bedouin fighters", "ARMED_GROUP"],
  ["Gulf Arab states", "STATE_GROUP"],
] as const)("“%s” takes a plural verb", (name, kind) => {
  expect(isPlural({ name, kind })).toBe(true);
});

it.each([
  ["Hamas", "ARMED_GROUP"],
  ["Israeli delegation in Baku", "UNNAMED_GROUP"],
  ["Axis of Resistance", "ALLIANCE"],
  ["United Arab Emirates", "STATE"],
  ["United Nations", "INTERNATIONAL_ORGANISATION"],
  ["Unnamed business", "UNNAMED_GROUP"],
  ["Ron Dermer", "PERSON"],
  ["", "UNNAMED_GROUP"],
  ["حزب الله", "ARMED_GROUP"],
] as const)("“%s” takes a singular verb", (name, kind) => {
  expect(isPlural({ name, kind })).toBe(false);
});

it.each([
  ["represents", "represent"],
  ["is represented by", "are represented by"],
  ["was involved in", "were involved in"],
  ["has an aim concerning", "have an aim concerning"],
  ["does not represent", "do not represent"],
  ["met", "met"],
  ["pressed", "pressed"],
  ["occupies", "occupy"],
  ["opposes", "oppose"],
  ["would meet", "would meet"],
])("“%s” is “%s” of several", (one, several) => {
  expect(inPlural(one)).toBe(several);
});

it("leaves no verb of the ontology singular", () => {
  const druze = { name: "Druze", kind: "COMMUNITY" } as const;
  const words = keysOf(LINK_KINDS).flatMap((kind) => [
    wording({ kind, evidence: "SINGLE" }, druze),
    wording({ kind, evidence: "SAID_NOT" }, druze),
    inPlural(LINK_KINDS[kind].inverse),
  ]);
  expect(words.filter((text) => /^(is|was|has|does|\w+[^s]s) /.test(`${text} `))).toEqual([]);
});
