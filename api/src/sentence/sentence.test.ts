import { LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODALITIES, type Modality } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { mediationVerb, mediationVerbTo } from "./mediation.ts";
import { placed } from "./place.ts";
import { roled } from "./role.ts";
import { clauseOf, type Telling } from "./sentence.ts";
import { FOR_GOOD, type Standing } from "./standing.ts";
import { verbOf } from "./verb.ts";
import { voiceOf } from "./voice.ts";

const outlet = "Alwaght";
const OWN = voiceOf({ sourcing: "OWN_VOICE", attributedTo: "Alwaght, own voice", outlet });
const TRUMP = voiceOf({ sourcing: "ON_RECORD", attributedTo: "Donald Trump", outlet: "Daily8" });
const PROSECUTORS = voiceOf({ sourcing: "ON_RECORD", attributedTo: "Swiss prosecutors", outlet });
const RELAYED = voiceOf({ sourcing: "ON_RECORD", attributedTo: "Jaafar Ghanadbashi, interviewed by Alwaght", outlet }); // prettier-ignore
const UNNAMED = voiceOf({ sourcing: "UNNAMED", attributedTo: "Israeli officials, as described by Alwaght", outlet }); // prettier-ignore
const ANALYSTS = voiceOf({ sourcing: "UNNAMED", attributedTo: "unnamed analysts", outlet: "Kurdistan24" }); // prettier-ignore

/** A sentence about A and B, or about whom `more` says. */
const tell = (kind: LinkKind, roles: string[], more: Partial<Telling> = {}) =>
  clauseOf({
    ...roled(kind, roles, true),
    subject: "A",
    plural: false,
    object: "B",
    measure: "",
    firmness: "ASSERTED",
    standing: FOR_GOOD,
    counts: {},
    voices: [],
    outlets: [],
    separate: false,
    conditions: [],
    ...more,
  });

const ended: Standing = { ended: true, asOf: null };
const old: Standing = { ended: false, asOf: "May 2025" };
const alleged = (...voices: Telling["voices"]) => ({ firmness: "ALLEGED", voices }) as const;
const several = { subject: "Kurds", plural: true };

/** Kind, roles, what else, and the sentence: to be read by eye. */
// prettier-ignore
const SENTENCES: [LinkKind, string[], Partial<Telling>, string][] = [
  ["OWNS", [], { measure: "25 %" }, "A owns B (25 %)"],
  ["PAID", ["fee"], { measure: "EUR 1,200,000" }, "A paid B (EUR 1,200,000) (fee)"],
  ["OWNS", [], { measure: "25 %", ...alleged(TRUMP) }, "Donald Trump says that A owns B (25 %), as told by Daily8"],
  // Firmness
  ["MET", [], {}, "A met B"],
  ["MET", [], alleged(OWN), "A is said to have met B, according to Alwaght"],
  ["MET", [], { firmness: "PLANNED", voices: [UNNAMED] }, "A would meet B, according to Israeli officials, as described by Alwaght"],
  ["MET", [], { firmness: "HYPOTHETICAL", voices: [OWN] }, "A might meet B, according to Alwaght"],
  ["MET", [], { firmness: "DENIED", voices: [OWN] }, "A is said not to have met B, according to Alwaght"],
  ["SUPPORTS", [], alleged(PROSECUTORS), "Swiss prosecutors say that A supports B, as told by Alwaght"],
  ["SUPPORTS", [], alleged(TRUMP), "Donald Trump says that A supports B, as told by Daily8"],
  ["OPPOSES", [], alleged(RELAYED), "A is said to oppose B, according to Jaafar Ghanadbashi, interviewed by Alwaght"],
  ["PRESSED", [], alleged(ANALYSTS), "A is said to have pressed B, according to unnamed analysts, in Kurdistan24"],
  ["VIOLATED", [], alleged(OWN), "A is said to have violated B, according to Alwaght"],
  ["DEPENDS_ON", [], alleged(OWN), "A is said to depend on B, according to Alwaght"],
  ["REPRESENTS", [], { firmness: "DENIED", voices: [UNNAMED] }, "A is said not to represent B, according to Israeli officials, as described by Alwaght"],
  ["SUPPORTS", [], alleged(OWN, ANALYSTS, RELAYED, UNNAMED), "A is said to support B, according to Alwaght, unnamed analysts, in Kurdistan24 and 2 others"],
  // Claims that differ in firmness
  ["PRESSED", [], { counts: { ASSERTED: 1, ALLEGED: 4 }, outlets: ["Reuters"] }, "A pressed B; Reuters states it and 4 statements put it as an allegation"],
  ["PRESSED", [], { counts: { ASSERTED: 3, ALLEGED: 4 }, separate: true }, "A pressed B"],
  ["PRESSED", [], { counts: { ASSERTED: 3, ALLEGED: 4, DENIED: 1 }, separate: true }, "A pressed B; 1 statement says it is not so"],
  ["WITHDREW_FROM", [], { firmness: "HYPOTHETICAL", counts: { HYPOTHETICAL: 1, DENIED: 2 }, voices: [OWN] }, "A might withdraw from B, according to Alwaght; 2 statements say it is not so"],
  ["SUPPORTS", [], { ...alleged(TRUMP), counts: { ALLEGED: 1, DENIED: 1 } }, "A is said to support B, according to Donald Trump, in Daily8; 1 statement says it is not so"],
  // Number
  ["SUPPORTS", [], several, "Kurds support B"],
  ["PRESENT_IN", [], { ...several, ...alleged(OWN) }, "Kurds are said to be present in B, according to Alwaght"],
  ["MEMBER_OF", [], { ...several, standing: ended }, "Kurds were members of B"],
  // Tense
  ["REPRESENTS", [], { standing: ended }, "A represented B"],
  ["REPRESENTS", [], { standing: old }, "A represents B, as of May 2025"],
  ["REPRESENTS", [], { standing: ended, ...alleged(OWN) }, "A is said to have represented B, according to Alwaght"],
  ["MEMBER_OF", [], { standing: ended }, "A was a member of B"],
  ["AIMS_AT", [], { standing: ended }, "A had an aim concerning B"],
  // Roles
  ["HEADS", ["governor"], {}, "A is governor of B"],
  ["HEADS", ["leader (former)"], { standing: ended }, "A was leader of B"],
  ["HEADS", ["head of security"], {}, "A is in charge of security in B"],
  ["HEADS", ["head of cabinet"], {}, "A is head of cabinet of B"],
  ["HEADS", ["president", "interim president"], {}, "A is president of B (also: interim president)"],
  ["HEADS", ["governor"], alleged(OWN), "A is said to be governor of B, according to Alwaght"],
  ["REPRESENTS", ["lead of the contacts", "one of the leads"], {}, "A represents B (lead of the contacts; one of the leads)"],
  ["AFFILIATED_WITH", ["spy"], {}, "A is affiliated with B (spy)"],
  ["ATTACKED", ["struck beside"], {}, "A struck beside B"],
  ["ATTACKED", ["struck positions of"], alleged(OWN), "A is said to have struck positions of B, according to Alwaght"],
  ["ATTACKED", ["leader of the attack"], {}, "A attacked B (leader of the attack)"],
  ["LINKED_TO", ["had no advance warning of the violence in"], {}, "A had no advance warning of the violence in B"],
  ["LINKED_TO", ["signalled, by the meeting, to"], { standing: old }, "A signalled, by the meeting, to B"],
  ["LINKED_TO", [], {}, "A is linked to B"],
  ["LINKED_TO", ["Gubernatorial appointee"], {}, "A is linked to B (“Gubernatorial appointee”)"],
  ["LINKED_TO", ["business partner of"], {}, "A is linked to B (“business partner of”)"],
  ["SOLD_TO", [], { measure: "40 rifles", goods: "40 rifles" }, "A sold 40 rifles to B"],
  ["SOLD_TO", [], { measure: "EUR 5", goods: "something for EUR 5" }, "A sold something for EUR 5 to B"],
  ["SOLD_TO", [], { measure: "EUR 5 on 2 occasions" }, "A sold something to B (EUR 5 on 2 occasions)"],
  ["PAID", [], { measure: "EUR 5", goods: "something for EUR 5" }, "A paid B (EUR 5)"],
  ["HEADS", ["head of the armed wing"], {}, "A is head of the armed wing of B"],
  ["HEADS", ["acting"], {}, "A is acting head of B"],
  ["HEADS", ["ex-governor"], { standing: ended }, "A was governor of B"],
  ["HEADS", ["late chairman"], { standing: ended }, "A was chairman of B"],
  ["HEADS", ["chair of"], {}, "A is chair of B"],
  ["HEADS", ["governor of Quneitra"], {}, "A heads B (governor of Quneitra)"],
  ["HEADS", ["a leader of them"], {}, "A heads B (a leader of them)"],
  ["HEADS", ["governor until 2019"], { standing: ended }, "A headed B (governor until 2019)"],
  ["HEADS", ["محافظ"], {}, "A heads B (محافظ)"],
  ["AFFILIATED_WITH", ["boss of"], {}, "A is affiliated with B (boss of)"],
  ["AFFILIATED_WITH", ["married to"], {}, "A is married to B"],
  ["PRESENT_IN", ["based in"], { ...several }, "Kurds are based in B"],
  ["ATTACKED", ["accused of plotting against"], {}, "A was accused of plotting against B"],
  ["ATTACKED", ["fired at"], {}, "A fired at B"],
  ["MET", ["held talks with"], alleged(OWN), "A is said to have held talks with B, according to Alwaght"],
  ["PRESSED", ["urged"], {}, "A urged B"],
  ["PRESSED", ["urged"], alleged(OWN), "A is said to have urged B, according to Alwaght"],
  ["AFFILIATED_WITH", ["retired"], {}, "A is affiliated with B (retired)"],
  ["CONFIRMED", ["confirmed, naming no mediator,"], {}, "A confirmed, naming no mediator, B"],
  ["PLEDGED_TO", ["promised to protect the territory of"], {}, "A promised to protect the territory of B"],
  ["PRESENT_IN", ["formerly"], { standing: ended }, "A was present in B"],
  ["MEMBER_OF", ["member"], {}, "A is a member of B"],
  // Places
  ["TOOK_PLACE_AT", [], { verb: verbOf(placed("TOOK_PLACE_AT", LINK_KINDS.TOOK_PLACE_AT, "CITY")) }, "A took place in B"],
  ["TOOK_PLACE_AT", [], { verb: verbOf(placed("TOOK_PLACE_AT", LINK_KINDS.TOOK_PLACE_AT, "SITE")) }, "A took place at B"],
  ["PRESENT_IN", [], { verb: verbOf(placed("PRESENT_IN", LINK_KINDS.PRESENT_IN, "MOUNTAIN")) }, "A is present at B"],
  // Mediation
  ["MEDIATED", [], { verb: mediationVerb(2), object: "B and C" }, "A mediated between B and C"],
  ["MEDIATED", [], { verb: mediationVerb(1) }, "A mediated for B"],
  ["MEDIATED", [], { verb: mediationVerbTo(["C"]), firmness: "PLANNED", voices: [OWN] }, "A would mediate between C and B, according to Alwaght"],
  ["MEDIATED", [], { verb: mediationVerbTo(["C", "D"]), ...alleged(OWN) }, "A is said to have mediated between C, D and B, according to Alwaght"],
  // Conditions
  ["SUPPORTS", [], { firmness: "HYPOTHETICAL", voices: [OWN], conditions: ["both sides find common ground"] }, "A might support B, according to Alwaght, provided both sides find common ground"],
  ["MET", [], { firmness: "PLANNED", voices: [OWN], conditions: ["rain stops", "it snows"] }, "A would meet B, according to Alwaght, provided rain stops; elsewhere, provided it snows"],
];

describe("sentences", () => {
  it.each(SENTENCES)("%s %j %#", (kind, roles, more, sentence) => {
    expect(tell(kind, roles, more)).toBe(sentence);
  });
});

/** The words that tell each firmness; "ASSERTED" is told by having none of the others. */
const FIRM: Record<Exclude<Modality, "ASSERTED">, RegExp> = {
  ALLEGED: /said to|allegation|says that/,
  PLANNED: /would|planned/,
  HYPOTHETICAL: /might|possible/,
  DENIED: /said not to|not so/,
};
const FIRMNESSES = keysOf(MODALITIES);

const anyTelling = fc.record({
  kind: fc.constantFrom(...keysOf(LINK_KINDS)),
  roles: fc.uniqueArray(fc.constantFrom("leader", "head of security", "struck beside", "spy", "guest (former)"), { maxLength: 3 }), // prettier-ignore
  firmness: fc.constantFrom(...FIRMNESSES),
  numbers: fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
  voices: fc.uniqueArray(fc.constantFrom(OWN, TRUMP, RELAYED, UNNAMED, ANALYSTS), { minLength: 1 }),
  plural: fc.boolean(),
  separate: fc.boolean(),
  standing: fc.constantFrom(FOR_GOOD, ended, old),
});

describe("any sentence", () => {
  it("tells the firmness of every statement, unless separate origins carry the firmest", () => {
    fc.assert(
      fc.property(anyTelling, ({ kind, roles, firmness, numbers, voices, ...more }) => {
        const counts = Object.fromEntries(FIRMNESSES.map((one, n) => [one, numbers[n]!]));
        counts[firmness] = Math.max(1, counts[firmness]!);
        const isAsserted = firmness === "ASSERTED";
        const separate = isAsserted && more.separate;
        const told = tell(kind, roles, {
          ...more,
          firmness,
          counts,
          separate,
          voices: isAsserted ? [] : voices,
          outlets: isAsserted ? ["Reuters"] : [],
        });
        for (const one of FIRMNESSES.filter((each) => each !== "ASSERTED")) {
          const isTold = FIRM[one].test(told);
          const isCounted = counts[one]! > 0 && (!separate || one === "DENIED");
          expect([told, one, isTold]).toEqual([told, one, isCounted]);
        }
        expect(told).not.toMatch(/ or |\b(does|did|do) not\b|undefined|null|\s{2}/);
        if (!isAsserted) {
          const named = voices.some(({ text, speaker }) => told.includes(text) || (speaker && told.includes(speaker))); // prettier-ignore
          expect(named).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("has each of its roles, and never as one or another", () => {
    fc.assert(
      fc.property(anyTelling, ({ kind, roles }) => {
        const told = tell(kind, roles);
        for (const role of roles.filter((each) => each !== "head of security")) {
          expect(told).toContain(role.replace(" (former)", ""));
        }
      }),
    );
  });
});
