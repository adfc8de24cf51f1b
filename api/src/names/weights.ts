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
  person: -0.73,
  personAcrossScripts: -0.45,
  organization: -0.03,
  organizationAcrossScripts: 2.45,
};

/** What each feature adds for each point of its number; below zero it speaks against. */
// prettier-ignore
export const WEIGHTS: Readonly<Record<keyof Features, Readonly<Record<Group, number>>>> = {
  mostOfShorter: { person: 0.44, personAcrossScripts: 0.84, organization: -0.42, organizationAcrossScripts: -1.51 },
  mostOfLonger: { person: 0.05, personAcrossScripts: 0.67, organization: 2.03, organizationAcrossScripts: 4.13 },
  anyConflict: { person: -1.43, personAcrossScripts: -2.91, organization: -1.62, organizationAcrossScripts: -3.44 },
  conflict: { person: -2.08, personAcrossScripts: 0.41, organization: -1.63, organizationAcrossScripts: 0.36 },
  otherMeaning: { person: 0.00, personAcrossScripts: 0.00, organization: -0.21, organizationAcrossScripts: -0.68 },
  anyExtra: { person: -0.25, personAcrossScripts: -0.81, organization: -0.67, organizationAcrossScripts: -1.18 },
  extra: { person: -0.21, personAcrossScripts: 0.25, organization: -0.03, organizationAcrossScripts: 0.39 },
  whole: { person: 1.60, personAcrossScripts: 3.18, organization: -0.17, organizationAcrossScripts: -0.10 },
  wholeHigh: { person: 0.77, personAcrossScripts: 2.01, organization: 0.80, organizationAcrossScripts: 3.30 },
  rarest: { person: 0.21, personAcrossScripts: -1.02, organization: 0.36, organizationAcrossScripts: -1.52 },
  shared: { person: 0.90, personAcrossScripts: 1.28, organization: 1.19, organizationAcrossScripts: 1.66 },
  first: { person: 0.86, personAcrossScripts: -0.12, organization: 0.00, organizationAcrossScripts: -0.49 },
  last: { person: 0.13, personAcrossScripts: -1.10, organization: -0.13, organizationAcrossScripts: 0.33 },
  crossed: { person: -1.14, personAcrossScripts: -2.27, organization: 0.81, organizationAcrossScripts: -1.48 },
  initials: { person: 0.67, personAcrossScripts: 1.08, organization: -0.74, organizationAcrossScripts: 0.00 },
  acronym: { person: 0.00, personAcrossScripts: 0.00, organization: 2.73, organizationAcrossScripts: 0.00 },
  extraPlace: { person: -0.64, personAcrossScripts: -1.91, organization: 0.08, organizationAcrossScripts: -0.29 },
  extraMeaning: { person: 0.00, personAcrossScripts: 0.00, organization: 0.75, organizationAcrossScripts: 0.76 },
  numbers: { person: 0.48, personAcrossScripts: 0.85, organization: -0.82, organizationAcrossScripts: -1.99 },
  oneWord: { person: -0.87, personAcrossScripts: -0.08, organization: 0.14, organizationAcrossScripts: -0.57 },
  twoWords: { person: -0.15, personAcrossScripts: -0.11, organization: 0.14, organizationAcrossScripts: -0.43 },
  sameCount: { person: -0.84, personAcrossScripts: -0.45, organization: -0.21, organizationAcrossScripts: -0.13 },
  unparted: { person: -0.68, personAcrossScripts: 2.11, organization: 0.00, organizationAcrossScripts: 0.82 },
};
