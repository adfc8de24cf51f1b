import type {
  CONFLICT_TOPICS,
  DATE_SOURCES,
  ORIGIN_BASES,
  RELIABILITIES,
} from "@backchannel/schema/claim.ts";
import type { EntityType, Family } from "@backchannel/schema/entity-kinds.ts";
import type { Temporality } from "@backchannel/schema/link-kinds/row.ts";

/**
 * What the values of the shorter enums mean, in the order in which they are listed. The compiler
 * asks for a sentence for each value that `schema/` has.
 */

type Words<T extends string> = Readonly<Record<T, string>>;

export const ENTITY_TYPES: Words<EntityType> = {
  Person: "Somebody, named or not.",
  Organization: "A body with members and a purpose: an outlet, a ministry, a court, a company.",
  State: "A state, recognised or not.",
  Group: "People told of together: a community, an armed group, a movement, an alliance.",
  Agreement: "An agreement, or what is proposed as one.",
  Place: "Somewhere on the map.",
  Event: "An occasion: a meeting, an attack, a ruling.",
  Thing: "A vessel, a building, an account, a concept, or what no other type holds.",
};

export const FAMILIES_IN_WORDS: Words<Uppercase<Family>> = {
  ACTOR: "Who can act: persons, organizations, states, groups.",
  PLACE: "Where something can be: places and states.",
  EVENT: "What happened, or was to.",
  THING: "What is owned, used or spoken of.",
};

export const TEMPORALITIES_IN_WORDS: Words<Temporality> = {
  OCCASION: "It happens, once or several times.",
  STATE: "It lasts, between two days that may be unknown.",
  POSITION: "Somebody takes it, by saying so; it is not graded.",
};

export const CONFLICT_TOPICS_IN_WORDS: Words<(typeof CONFLICT_TOPICS)[number]> = {
  IDENTITY: "Who it was.",
  STATUS: "Whether it holds, or ever happened.",
  DATE: "When it was.",
  INTERPRETATION: "What it means.",
  PLACE: "Where it was.",
  ROLE: "Which office or part somebody had.",
  NUMBER: "How many or how much.",
  ATTRIBUTION: "Who said it.",
  WORDING: "By which word it is called.",
  DIRECTNESS: "Whether two dealt with each other directly.",
  MEDIATOR: "Who mediated.",
};

export const STANCES: Words<"AFFIRMS" | "NEGATES"> = {
  AFFIRMS: "The document says that it holds, however firmly.",
  NEGATES: "The document says that it does not hold.",
};

export const ORIGIN_BASES_IN_WORDS: Words<(typeof ORIGIN_BASES)[number]> = {
  STATED: "The document names it.",
  INFERRED: "An editor inferred it.",
  ASSUMED: "A table cites it and nobody looked further; it never counts as a separate origin.",
};

export const DIRECTIONS: Words<"OUTGOING" | "INCOMING" | "BOTH"> = {
  OUTGOING: "From it to others.",
  INCOMING: "From others to it.",
  BOTH: "Either way.",
};

export const DATE_CLASSES: Words<"IN_WINDOW" | "POSSIBLY" | "UNDATED" | "ORDER_ONLY"> = {
  IN_WINDOW: "Both of its ends are known and lie in the window; without a window, it is dated.",
  POSSIBLY: "It may lie in the window: its date is coarse, or has one end only.",
  UNDATED: "It has no date.",
  ORDER_ONLY: "It has no date, but a curator says what it comes after or before.",
};

export const PUBLICATION_CLASSES: Words<"PUBLISHED" | "POSSIBLY" | "LATER"> = {
  PUBLISHED: "It was out by that day.",
  POSSIBLY: "It may have been out: its own date is not known to the day.",
  LATER: "It came later.",
};

export const DATE_SOURCES_IN_WORDS: Words<(typeof DATE_SOURCES)[number]> = {
  CLAIM: "Its own.",
  EVENT: "That of its event.",
};

export const RANKS: Words<"EVIDENCE" | "RECENCY" | "DEGREE"> = {
  EVIDENCE: "Those with the strongest evidence.",
  RECENCY: "Those with the latest day.",
  DEGREE: "Those with the most links.",
};

export const LINK_ORDERS: Words<"EVIDENCE" | "FIRST" | "LAST" | "ID"> = {
  EVIDENCE: "Strongest evidence first, then most claims.",
  FIRST: "Earliest first day first.",
  LAST: "Latest last day first.",
  ID: "By id.",
};

export const CHANGE_ORDERS: Words<"LATEST" | "EARLIEST"> = {
  LATEST: "The latest first.",
  EARLIEST: "The earliest first, to catch up from a number.",
};

export const ENTITY_ORDERS: Words<"NAME" | "DEGREE" | "ID"> = {
  NAME: "By name.",
  DEGREE: "Most links first.",
  ID: "By id.",
};

export const RELIABILITIES_IN_WORDS: Words<(typeof RELIABILITIES)[number]> = {
  A: "Completely reliable.",
  B: "Usually reliable.",
  C: "Fairly reliable.",
  D: "Not usually reliable.",
  E: "Unreliable.",
  F: "Cannot be judged.",
};
