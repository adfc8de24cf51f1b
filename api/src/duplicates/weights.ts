/**
 * What each sign adds to the score of a pair, in natural logarithms of the odds: 2.3 makes it ten
 * times as likely that both are one. They are those of Fellegi and Sunter: how much more often two
 * records of one agree, or differ, than two of different ones. Agreement is worth the logarithm of
 * how rare the value is among those compared, held between `least` and `most`. Set by hand from what
 * is known of the columns of registers and watch lists (a birth date is wrong in some 3 % of
 * them, a country in a fifth), and checked on the tuning half of `measure/labelled` only.
 */
export interface FactWeight {
  label: string;
  /** What equal values add at least and at most. */
  least: number;
  most: number;
  /** What values add that differ a little, as by a slip of the pen or in how exact they are. */
  nearly: number;
  /** What other values take away. */
  differ: number;
  /** Facts that mostly come together, and so count together no more than `MOST_OF_GROUP`. */
  group?: "PLACE";
  compare: "DAY" | "TEXT" | "CODE";
  /** The reason in words where values agree: "born on the same day". */
  same: string;
  /** The same where only years agree. */
  sameYear?: string;
  other: string;
}

// prettier-ignore
export const FACTS = {
  BIRTH:   { label: "birth date", compare: "DAY",  least: 3.5, most: 6,   nearly: 0.8,  differ: -5, same: "born on the same day", sameYear: "born in the same year", other: "born on other days" },
  DEATH:   { label: "death",      compare: "DAY",  least: 2.5, most: 5,   nearly: 0.8,  differ: -3,   same: "died on the same day", sameYear: "died in the same year", other: "died on other days" },
  FOUNDED: { label: "founding",   compare: "DAY",  least: 2,   most: 5,   nearly: 0.5,  differ: -2,   same: "founded on the same day", sameYear: "founded in the same year", other: "founded on other days" },
  HELD:    { label: "date",       compare: "DAY",  least: 1.5, most: 4,   nearly: 0.7,  differ: -4,   same: "on the same day", sameYear: "in the same year", other: "on other days" },
  COUNTRY: { label: "country",    compare: "CODE", least: 0.2, most: 1.3, nearly: 0.2,  differ: -1.3, same: "same country", other: "other countries" },
  OFFICE:  { label: "office",     compare: "TEXT", least: 0.8, most: 2.5, nearly: 0.6,  differ: -0.5, same: "same office", other: "other offices" },
  ADDRESS: { label: "address",    compare: "TEXT", least: 1.2, most: 4,   nearly: 1.2,  differ: -0.6, group: "PLACE", same: "same address", other: "other addresses" },
  PLACE:   { label: "place",      compare: "TEXT", least: 0.2, most: 2,   nearly: 0.5,  differ: -0.7, group: "PLACE", same: "same place", other: "other places" },
  CONTACT: { label: "contact",    compare: "CODE", least: 3,   most: 6,   nearly: 1,    differ: -0.4, same: "same contact", other: "other contacts" },
  GENDER:  { label: "gender",     compare: "CODE", least: 0.1, most: 0.6, nearly: 0,    differ: -2.5, same: "same gender", other: "other gender" },
  OTHER:   { label: "detail",     compare: "TEXT", least: 0,   most: 2.5, nearly: 0.3,  differ: -0.3, same: "same", other: "other" },
} as const satisfies Record<string, FactWeight>;
export type FactKind = keyof typeof FACTS;

/** What address and place come to together at most. */
export const MOST_OF_GROUP = 5;

export const SIGNS = {
  /** Before anything is compared: a pair that shares a block and no more is rather not one. */
  start: -1.6,
  /** The name score of `names/` in logarithms of the odds, at most so far either way. */
  name: 1,
  mostOfName: 3,
  leastOfName: -4.5,
  /** How rare the words are that both have, for each point of weight beyond those of a usual name. */
  rareName: 0.9,
  usualName: 1.5,
  /** Words that only one of two bodies has, for each point of weight, and at most. */
  wordOfBody: -4,
  mostOfWords: -3,
  /** For each doubling of those who bear the very same name. */
  bearers: -0.45,
  /** An identifier that a scheme gives once; any other. */
  uniqueIdentifier: 7.5,
  identifier: 2.5,
  /** Others of a scheme that gives a thing one: registrations. A person has several passports. */
  otherUnique: -3,
  otherOfSeveral: -0.5,
  /** An identifier that differs in one sign. */
  nearlyIdentifier: 3,
  /** A neighbour with one other neighbour; it falls with the logarithm of their number. */
  neighbour: 1.6,
  mostOfNeighbours: 3.5,
  /** The same where no spelling of the one is like one of the other. */
  mostOfOthers: 0.8,
  /** Nothing that one is called can be compared: it has descriptions only, or no name. */
  noName: -1.5,
  office: 1.2,
  /** Named in one document, and not as one; linked to one another; related. */
  namedAsTwo: -2.5,
  linked: -3,
  kin: -6,
  /** Jr. against Sr. or none, "son of". */
  otherGeneration: -5,
} as const;

/** From these scores on the likelihood is said in words; what is below the last is not proposed. */
export const LIKELIHOODS = { VERY_LIKELY: 0.9, LIKELY: 0.6, POSSIBLE: 0.2 } as const;
export type Likelihood = keyof typeof LIKELIHOODS;

/** From this score on a pair counts as found, where only yes and no are asked for. */
export const SAME_FROM = 0.5;
