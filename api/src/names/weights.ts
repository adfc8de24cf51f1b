import type { Features } from "./features.ts";

/** The sets of weights: names of persons or of organizations, in one script or across scripts. */
export const GROUPS = [
  "person",
  "personAcrossScripts",
  "organization",
  "organizationAcrossScripts",
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * From this score on, two names are treated as one: the middle of the range in which F1 of the
 * tuning half hardly changes.
 */
export const MATCH_FROM = 0.45;

// The tables below were printed by `npm run names -- fit` over the tuning half of `labelled/`. The
// fit starts from weights fitted earlier to 14,344 pairs of public lists too (see its README).

/** The score before any feature is considered. */
export const BIAS: Readonly<Record<Group, number>> = {
  person: -3.73,
  personAcrossScripts: -2.29,
  organization: -1.98,
  organizationAcrossScripts: 0.35,
};

/** What each feature adds for each point of its value. Negative weights are evidence against. */
// prettier-ignore
export const WEIGHTS: Readonly<Record<keyof Features, Readonly<Record<Group, number>>>> = {
  mostOfShorter: { person: 2.10, personAcrossScripts: 1.97, organization: 0.65, organizationAcrossScripts: -1.14 },
  mostOfLonger: { person: 0.75, personAcrossScripts: 0.95, organization: 2.31, organizationAcrossScripts: 4.11 },
  anyConflict: { person: -0.65, personAcrossScripts: -2.47, organization: -0.84, organizationAcrossScripts: -3.09 },
  conflict: { person: -2.27, personAcrossScripts: 0.59, organization: -1.65, organizationAcrossScripts: 0.41 },
  otherMeaning: { person: -0.01, personAcrossScripts: 0.00, organization: -0.29, organizationAcrossScripts: -0.58 },
  anyExtra: { person: 0.08, personAcrossScripts: -0.70, organization: -0.63, organizationAcrossScripts: -1.16 },
  extra: { person: 0.02, personAcrossScripts: 0.24, organization: -0.02, organizationAcrossScripts: 0.42 },
  whole: { person: 0.98, personAcrossScripts: 3.09, organization: -0.46, organizationAcrossScripts: -0.23 },
  wholeHigh: { person: 1.31, personAcrossScripts: 1.90, organization: 0.83, organizationAcrossScripts: 3.30 },
  rarest: { person: 0.57, personAcrossScripts: -0.65, organization: 0.40, organizationAcrossScripts: -1.53 },
  shared: { person: 0.76, personAcrossScripts: 1.16, organization: 1.04, organizationAcrossScripts: 1.89 },
  unlike: { person: 1.24, personAcrossScripts: 1.13, organization: 1.91, organizationAcrossScripts: 1.02 },
  first: { person: 0.95, personAcrossScripts: -0.08, organization: 0.12, organizationAcrossScripts: -0.50 },
  last: { person: 0.68, personAcrossScripts: -0.74, organization: -0.06, organizationAcrossScripts: 0.34 },
  crossed: { person: -1.16, personAcrossScripts: -1.65, organization: 0.68, organizationAcrossScripts: -1.31 },
  reordered: { person: -0.05, personAcrossScripts: 0.06, organization: 0.03, organizationAcrossScripts: 0.02 },
  initials: { person: 1.64, personAcrossScripts: 1.42, organization: -0.39, organizationAcrossScripts: 0.00 },
  acronym: { person: 0.00, personAcrossScripts: 0.00, organization: 3.68, organizationAcrossScripts: 0.00 },
  extraPlace: { person: -0.46, personAcrossScripts: -1.96, organization: 0.05, organizationAcrossScripts: -0.27 },
  extraMeaning: { person: 0.02, personAcrossScripts: 0.02, organization: 0.66, organizationAcrossScripts: 0.75 },
  numbers: { person: 0.46, personAcrossScripts: 0.87, organization: -0.80, organizationAcrossScripts: -1.95 },
  oneWord: { person: -0.50, personAcrossScripts: 0.18, organization: 0.07, organizationAcrossScripts: -0.59 },
  twoWords: { person: -0.05, personAcrossScripts: -0.23, organization: 0.18, organizationAcrossScripts: -0.34 },
  sameCount: { person: -1.23, personAcrossScripts: -0.46, organization: -0.42, organizationAcrossScripts: -0.24 },
  unparted: { person: -0.58, personAcrossScripts: 1.99, organization: 0.00, organizationAcrossScripts: 0.84 },
};
