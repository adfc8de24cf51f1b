import { expect, it } from "vitest";
import { isPlural } from "./plural.ts";

it.each([
  ["Israeli security officials (direct talks)", "UNNAMED_GROUP"],
  ["Leaders of Palestinian factions in Syria", "UNNAMED_GROUP"],
  ["People in military fatigues (Sweida)", "UNNAMED_GROUP"],
  ["Hebrew-language media", "UNNAMED_GROUP"],
  ["Druze", "COMMUNITY"],
  ["Kurds", "COMMUNITY"],
  ["Bedouin fighters", "ARMED_GROUP"],
  ["Gulf Arab states", "STATE_GROUP"],
  ["Regional and Western backers of the interim government", "UNNAMED_GROUP"],
  ["Syrian border villages", "AREA"],
  ["Syrian areas taken by Israel", "TERRITORY"],
  ["Israeli strikes on Turkish positions", "ATTACK"],
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
  ["Golan Heights", "TERRITORY"],
  ["", "UNNAMED_GROUP"],
  ["حزب الله", "ARMED_GROUP"],
] as const)("“%s” takes a singular verb", (name, kind) => {
  expect(isPlural({ name, kind })).toBe(false);
});
