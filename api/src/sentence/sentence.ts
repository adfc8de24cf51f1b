import type { Evidence, Modality } from "@backchannel/schema/claim.ts";
import { areSeveral } from "../words/plural.ts";
import { count, listed } from "../words/words.ts";
import type { Standing } from "./standing.ts";
import { predicate, type Verb } from "./verb.ts";
import { onlySpeaker, type Voice, voicesText } from "./voice.ts";

/** All that a sentence about a link is made of. */
export interface Telling {
  verb: Verb;
  subject: string;
  /** The subject takes a plural verb. */
  plural: boolean;
  object: string;
  /** The event is named after the subject, so that "was executed" says all of it. */
  namesItself?: boolean;
  /** What "something" in the verb is, where an amount tells: "40 rifles". */
  goods?: string;
  /** How much it tells of: "25 %", "EUR 1,200,000"; '' for nothing. */
  measure: string;
  /** Roles that stand beside the sentence. */
  beside: readonly string[];
  /** The verb says one of the roles already. */
  besideVerb: boolean;
  firmness: Modality;
  standing: Standing;
  /** How many claims put it how. */
  counts: Partial<Record<Modality, number>>;
  /** Who says it, where it is not asserted. */
  voices: readonly Voice[];
  /** The outlets that assert it. */
  outlets: readonly string[];
  /** Two separate origins carry what is asserted (R53). */
  separate: boolean;
  /** On what it depends, where it is planned or possible: "both sides find common ground". */
  conditions: readonly string[];
}

const ORDER: readonly Modality[] = ["ASSERTED", "ALLEGED", "PLANNED", "DENIED", "HYPOTHETICAL"];
const BY_EVIDENCE: Partial<Record<Evidence, Modality>> = {
  OPINION: "ALLEGED",
  PLANNED: "PLANNED",
  SPECULATED: "HYPOTHETICAL",
  SAID_NOT: "DENIED",
};

/** How firmly something is told: as its evidence says, a position as the firmest of its claims. */
export const firmnessOf = (evidence: Evidence, modalities: readonly Modality[]): Modality =>
  BY_EVIDENCE[evidence] ?? ORDER.find((modality) => modalities.includes(modality)) ?? "ASSERTED";

/** The words between subject and object: "is said to oppose". */
export function labelOf({ verb, plural, standing, firmness }: Telling): string {
  return predicate(verb, { firmness, plural, ended: standing.ended });
}

/**
 * A link as a clause without a full stop, as firm as its claims (R53): who says what is only said,
 * and what others say of it.
 */
export function clauseOf(telling: Telling): string {
  const { core, tail } = partsOf(telling);
  return core + tail;
}

/** The same in two: what holds, and then as of when, who says so and what others say. */
export function partsOf(telling: Telling): { core: string; tail: string } {
  const { subject, firmness, standing, voices } = telling;
  const others = othersText(telling);
  const speaker = firmness === "ALLEGED" && others === "" ? onlySpeaker(voices) : null;
  const label = labelOf(speaker ? { ...telling, firmness: "ASSERTED" } : telling);
  const clause = `${subject} ${saidOf(telling, label)}${besideText(telling)}`;
  const when =
    standing.asOf && telling.verb.lasting && firmness === "ASSERTED"
      ? `, as of ${standing.asOf}`
      : "";
  const conditions = conditionText(telling);
  if (speaker) {
    const core = `${speaker.speaker} ${areSeveral(speaker.speaker) ? "say" : "says"} that ${clause}`;
    return { core, tail: `, as told by ${speaker.outlet}${conditions}` };
  }
  const who = voices.length > 0 ? `, according to ${voicesText(voices)}` : "";
  return { core: clause, tail: when + who + others + conditions };
}

/** The verb with its object and how much it tells of. */
function saidOf({ object, measure, goods, namesItself }: Telling, label: string): string {
  if (namesItself) return label.replace(/ in$/, "");
  if (goods && label.includes(SOMETHING)) return `${label.replace(SOMETHING, goods)} ${object}`;
  return `${label} ${object}${measure && ` (${measure})`}`;
}
const SOMETHING = "something";

const besideText = ({ beside, besideVerb }: Telling) =>
  beside.length > 0 ? ` (${besideVerb ? "also: " : ""}${beside.join("; ")})` : "";

/** "; Reuters states it and 4 statements put it as an allegation"; "" where all say the same. */
function othersText({ firmness, counts, outlets, separate }: Telling): string {
  const others = ORDER.filter((modality) => modality !== firmness && (counts[modality] ?? 0) > 0);
  const heard = separate ? others.filter((modality) => modality === "DENIED") : others;
  if (heard.length === 0) return "";
  const counted = heard.map((modality) => {
    const n = counts[modality] as number;
    return `${count(n, "statement")} ${PUT[modality][n === 1 ? 0 : 1]}`;
  });
  const states = `${listed(outlets)} ${outlets.length === 1 ? "states" : "state"} it`;
  const who = firmness === "ASSERTED" && !separate ? [states] : [];
  return `; ${listed([...who, ...counted])}`;
}

/** How statements put something, after "1 statement" and after more. */
const PUT: Record<Modality, readonly [one: string, more: string]> = {
  ASSERTED: ["states it", "state it"],
  ALLEGED: ["puts it as an allegation", "put it as an allegation"],
  PLANNED: ["gives it as planned", "give it as planned"],
  HYPOTHETICAL: ["gives it as possible", "give it as possible"],
  DENIED: ["says it is not so", "say it is not so"],
};

const conditionText = ({ conditions }: Telling) =>
  conditions.length > 0 ? `, provided ${conditions.join("; elsewhere, provided ")}` : "";
