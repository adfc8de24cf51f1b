import type { EntityKind, EntityType, Family } from "../entity-kinds.ts";
import type { EventRole } from "../roles.ts";

/**
 * The questions an analyst puts to the graph; every kind that a claim states belongs to one. Views and
 * searches begin with those that are shown `byDefault`.
 */
// prettier-ignore
export const LENSES = {
  CONTACTS:   { label: "Contacts and mediation", short: "Contacts", light: "#20262D", dark: "#E4E7EB", byDefault: true },
  SPEAKS_FOR: { label: "Who speaks for whom", short: "Who speaks for whom", light: "#808893", dark: "#82878E", byDefault: true },
  FORCE:      { label: "Force and territory", short: "Force and territory", light: "#C06A0F", dark: "#D06E2C", byDefault: false },
  POSITIONS:  { label: "Positions", short: "Positions", light: "#633A8E", dark: "#C29DFA", byDefault: false },
  PRESSURE:   { label: "Pressure and offers", short: "Pressure and offers", light: "#0A76CB", dark: "#4C88BE", byDefault: false },
  MONEY:      { label: "Ownership and money", short: "Ownership and money", light: "#4F5B14", dark: "#B8C46C", byDefault: true },
  LAW:        { label: "Law", short: "Law", light: "#573630", dark: "#ECC4B6", byDefault: true },
  CIRCLE:     { label: "Family and circle", short: "Family and circle", light: "#955890", dark: "#AE5896", byDefault: true },
  OTHER:      { label: "Other ties", short: "Other ties", light: "#808893", dark: "#82878E", byDefault: false },
  SOURCES:    { label: "Sources", short: "Sources", light: "#91876F", dark: "#A08E7A", byDefault: false },
} as const;
export type Lens = keyof typeof LENSES;
export const INVOLVEMENT_HUE = { light: "#1F6E63", dark: "#66BCC0" } as const;

/** An occasion happens, a state lasts, a position is taken (and is never graded). */
export const TEMPORALITIES = ["OCCASION", "STATE", "POSITION"] as const;
export type Temporality = (typeof TEMPORALITIES)[number];

/** When the subject of a link acts for its object, so that roll-up may follow it. */
export const ACTS_FOR = {
  NEVER: "never",
  ALWAYS: "always",
  FOR_STATE_OR_BODY: "for a state or a body",
  FOR_BODY: "for a body",
} as const;
export type ActsFor = keyof typeof ACTS_FOR;

/** What tells the row of a kind that a graph has of its own (R39). */
export interface OwnRow {
  /** The shipped kind that it is like. */
  like: string;
  /** No longer offered for anything new. */
  retired: boolean;
}

/** Allowed ends: families or types, and a kind alone where the words make no sense of others (R40). */
export type Ends = readonly (EntityKind | EntityType | Family)[];

export interface LinkKindRow {
  /** Null for the kinds that the derivation adds and no claim states. */
  lens: Lens | null;
  temporality: Temporality;
  symmetric: boolean;
  did: string;
  would: string;
  didNot: string;
  inverse: string;
  subject: Ends;
  object: Ends;
  actsFor: ActsFor;
  /** Roles that the ends have in the event a claim belongs to; null for none that it tells. */
  subjectRole: EventRole | null;
  objectRole: EventRole | null;
  /** The nearest in vocabularies of others: `vocabularies.ts` says which words these have. */
  cameo: string | null;
  ftm: string | null;
  stix: string | null;
  littlesis: string | null;
  description: string;
  own?: OwnRow;
}

/** A row; what it leaves out gives no role, lets nobody act for anybody and has no like elsewhere. */
export const link = (
  lens: Lens | null,
  temporality: Temporality,
  words: readonly [did: string, would: string, didNot: string, inverse: string],
  subject: Ends,
  object: Ends,
  description: string,
  more: Partial<LinkKindRow> = {},
): LinkKindRow => ({
  lens,
  temporality,
  symmetric: false,
  did: words[0],
  would: words[1],
  didNot: words[2],
  inverse: words[3],
  subject,
  object,
  actsFor: "NEVER",
  subjectRole: null,
  objectRole: null,
  cameo: null,
  ftm: null,
  stix: null,
  littlesis: null,
  description,
  ...more,
});

export const symmetric = true;
export const roles = (subjectRole: EventRole | null, objectRole: EventRole | null = null) => ({
  subjectRole,
  objectRole,
});
export const parties = roles("PARTY", "PARTY");
