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
  person: 1.69,
  personAcrossScripts: -2.18,
  organization: 1.35,
  organizationAcrossScripts: 0.54,
};

/** What each feature adds for each point of its number; below zero it speaks against. */
// prettier-ignore
export const WEIGHTS: Readonly<Record<keyof Features, Readonly<Record<Group, number>>>> = {
  mostOfShorter: { person: 2.13, personAcrossScripts: 2.03, organization: 0.22, organizationAcrossScripts: 0.04 },
  mostOfLonger: { person: 0.92, personAcrossScripts: 0.49, organization: 3.31, organizationAcrossScripts: 3.31 },
  anyConflict: { person: -1.55, personAcrossScripts: -1.57, organization: -1.83, organizationAcrossScripts: -1.03 },
  conflict: { person: -0.66, personAcrossScripts: -0.89, organization: -0.16, organizationAcrossScripts: -0.40 },
  otherMeaning: { person: 0.00, personAcrossScripts: 0.00, organization: -0.75, organizationAcrossScripts: -0.91 },
  anyExtra: { person: -0.75, personAcrossScripts: -1.15, organization: 0.07, organizationAcrossScripts: -0.20 },
  extra: { person: 0.70, personAcrossScripts: 0.50, organization: 0.38, organizationAcrossScripts: 0.36 },
  whole: { person: -1.25, personAcrossScripts: 4.90, organization: -2.63, organizationAcrossScripts: 0.85 },
  wholeHigh: { person: 3.22, personAcrossScripts: 2.10, organization: 2.19, organizationAcrossScripts: 1.02 },
  rarest: { person: -0.36, personAcrossScripts: -0.53, organization: 1.41, organizationAcrossScripts: 1.46 },
  crossed: { person: -0.47, personAcrossScripts: 2.81, organization: 0.13, organizationAcrossScripts: -0.38 },
  initials: { person: 0.23, personAcrossScripts: -0.35, organization: -0.34, organizationAcrossScripts: -0.24 },
  acronym: { person: 0.44, personAcrossScripts: 0.00, organization: 3.24, organizationAcrossScripts: 0.00 },
  numbers: { person: 1.05, personAcrossScripts: -0.06, organization: -1.03, organizationAcrossScripts: -1.89 },
  oneWord: { person: 0.59, personAcrossScripts: 0.43, organization: 0.12, organizationAcrossScripts: -0.31 },
  twoWords: { person: -0.14, personAcrossScripts: 0.70, organization: 0.26, organizationAcrossScripts: -0.37 },
  sameCount: { person: -1.08, personAcrossScripts: -0.00, organization: -0.24, organizationAcrossScripts: -0.18 },
  unparted: { person: -1.39, personAcrossScripts: 1.48, organization: 0.00, organizationAcrossScripts: 0.89 },
};
