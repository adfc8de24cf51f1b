import type { Features } from "./features.ts";

/** The sets of weights: names of persons or of organizations, in one script or across scripts. */
export const GROUPS = [
  "person",
  "personAcrossScripts",
  "organization",
  "organizationAcrossScripts",
] as const;
export type Group = (typeof GROUPS)[number];

/** From this score on two names are taken for one: where F1 on pairs of public lists is best. */
export const MATCH_FROM = 0.45;

// The tables below were printed by `npm run names -- fit`, over the tuning half of `labelled/`
// and 17,000 pairs of public lists (see its README).

/** What stands before anything is looked at. */
export const BIAS: Readonly<Record<Group, number>> = {
  person: 1.7,
  personAcrossScripts: -2.25,
  organization: 1.36,
  organizationAcrossScripts: 0.47,
};

/** What each feature adds for each point of its number; below zero it speaks against. */
// prettier-ignore
export const WEIGHTS: Readonly<Record<keyof Features, Readonly<Record<Group, number>>>> = {
  mostOfShorter: { person: 2.10, personAcrossScripts: 2.01, organization: 0.20, organizationAcrossScripts: 0.03 },
  mostOfLonger: { person: 0.93, personAcrossScripts: 0.51, organization: 3.32, organizationAcrossScripts: 3.34 },
  anyConflict: { person: -1.59, personAcrossScripts: -1.58, organization: -1.84, organizationAcrossScripts: -1.07 },
  conflict: { person: -0.64, personAcrossScripts: -0.86, organization: -0.17, organizationAcrossScripts: -0.40 },
  otherMeaning: { person: 0.00, personAcrossScripts: 0.00, organization: -0.77, organizationAcrossScripts: -0.42 },
  anyExtra: { person: -0.74, personAcrossScripts: -1.21, organization: 0.07, organizationAcrossScripts: -0.15 },
  extra: { person: 0.69, personAcrossScripts: 0.58, organization: 0.38, organizationAcrossScripts: 0.34 },
  whole: { person: -1.26, personAcrossScripts: 4.95, organization: -2.62, organizationAcrossScripts: 0.96 },
  wholeHigh: { person: 3.22, personAcrossScripts: 2.09, organization: 2.17, organizationAcrossScripts: 0.99 },
  rarest: { person: -0.36, personAcrossScripts: -0.52, organization: 1.42, organizationAcrossScripts: 1.50 },
  crossed: { person: -0.48, personAcrossScripts: 2.84, organization: 0.13, organizationAcrossScripts: -0.62 },
  initials: { person: 0.25, personAcrossScripts: -0.33, organization: -0.32, organizationAcrossScripts: -0.19 },
  acronym: { person: 0.43, personAcrossScripts: 0.00, organization: 3.23, organizationAcrossScripts: 0.00 },
  numbers: { person: 1.22, personAcrossScripts: -0.03, organization: -1.05, organizationAcrossScripts: -1.92 },
  oneWord: { person: 0.63, personAcrossScripts: 0.43, organization: 0.13, organizationAcrossScripts: -0.23 },
  twoWords: { person: -0.13, personAcrossScripts: 0.73, organization: 0.24, organizationAcrossScripts: -0.34 },
  sameCount: { person: -1.09, personAcrossScripts: -0.01, organization: -0.23, organizationAcrossScripts: -0.24 },
  unparted: { person: -1.40, personAcrossScripts: 1.49, organization: 0.00, organizationAcrossScripts: 0.87 },
};
