import type { Features } from "./features.ts";

/** The sets of weights: names of persons or of organizations, in one script or across scripts. */
export const GROUPS = [
  "person",
  "personAcrossScripts",
  "organization",
  "organizationAcrossScripts",
] as const;
export type Group = (typeof GROUPS)[number];

/** From this score on two names are taken for one: where F1 is best over them and public lists together. */
export const MATCH_FROM = 0.4;

// The tables below were printed by `npm run names -- fit`, over the tuning half of `labelled/`
// twice, and 14,344 pairs of public lists (see its README).

/** What stands before anything is looked at. */
export const BIAS: Readonly<Record<Group, number>> = {
  person: -2.13,
  personAcrossScripts: -1.71,
  organization: -1.14,
  organizationAcrossScripts: 1.92,
};

/** What each feature adds for each point of its number; below zero it speaks against. */
// prettier-ignore
export const WEIGHTS: Readonly<Record<keyof Features, Readonly<Record<Group, number>>>> = {
  mostOfShorter: { person: 1.32, personAcrossScripts: 1.72, organization: 0.47, organizationAcrossScripts: -1.19 },
  mostOfLonger: { person: 0.40, personAcrossScripts: 0.75, organization: 2.24, organizationAcrossScripts: 4.12 },
  anyConflict: { person: -0.24, personAcrossScripts: -2.18, organization: -0.67, organizationAcrossScripts: -3.09 },
  conflict: { person: -2.03, personAcrossScripts: 0.78, organization: -1.60, organizationAcrossScripts: 0.42 },
  otherMeaning: { person: 0.00, personAcrossScripts: 0.00, organization: -0.13, organizationAcrossScripts: -0.64 },
  anyExtra: { person: 0.03, personAcrossScripts: -0.69, organization: -0.56, organizationAcrossScripts: -1.16 },
  extra: { person: -0.16, personAcrossScripts: 0.23, organization: 0.00, organizationAcrossScripts: 0.40 },
  whole: { person: 1.01, personAcrossScripts: 3.15, organization: -0.39, organizationAcrossScripts: -0.21 },
  wholeHigh: { person: 1.24, personAcrossScripts: 1.94, organization: 0.75, organizationAcrossScripts: 3.34 },
  rarest: { person: 0.52, personAcrossScripts: -0.63, organization: 0.48, organizationAcrossScripts: -1.53 },
  shared: { person: 0.81, personAcrossScripts: 1.08, organization: 1.17, organizationAcrossScripts: 1.75 },
  unlike: { person: 1.76, personAcrossScripts: 1.21, organization: 1.98, organizationAcrossScripts: 1.03 },
  first: { person: 0.94, personAcrossScripts: -0.22, organization: 0.14, organizationAcrossScripts: -0.45 },
  last: { person: 0.27, personAcrossScripts: -0.87, organization: -0.04, organizationAcrossScripts: 0.31 },
  crossed: { person: -1.11, personAcrossScripts: -1.68, organization: 0.69, organizationAcrossScripts: -1.37 },
  initials: { person: 1.30, personAcrossScripts: 1.39, organization: -0.39, organizationAcrossScripts: 0.00 },
  acronym: { person: 0.00, personAcrossScripts: 0.00, organization: 3.53, organizationAcrossScripts: 0.00 },
  extraPlace: { person: -0.46, personAcrossScripts: -1.96, organization: 0.09, organizationAcrossScripts: -0.24 },
  extraMeaning: { person: 0.00, personAcrossScripts: 0.00, organization: 0.69, organizationAcrossScripts: 0.73 },
  numbers: { person: 0.46, personAcrossScripts: 0.87, organization: -0.80, organizationAcrossScripts: -1.95 },
  oneWord: { person: -0.71, personAcrossScripts: 0.17, organization: 0.09, organizationAcrossScripts: -0.46 },
  twoWords: { person: -0.23, personAcrossScripts: -0.25, organization: 0.19, organizationAcrossScripts: -0.40 },
  sameCount: { person: -0.81, personAcrossScripts: -0.40, organization: -0.22, organizationAcrossScripts: -0.13 },
  unparted: { person: -0.59, personAcrossScripts: 1.99, organization: 0.00, organizationAcrossScripts: 0.84 },
};
