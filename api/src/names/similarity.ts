import { isOrganization } from "./organization.ts";
import { ceilingOf } from "./ceilings.ts";
import { comparable } from "./comparable.ts";
import { compareWords, type Features } from "./features.ts";
import { reasonsOf } from "./reasons.ts";
import type { Script } from "./script.ts";
import { BIAS, type Group, MATCH_FROM, WEIGHTS } from "./weights.ts";
import { type ParsedName, parseName } from "./words.ts";

export type NameKind = "PERSON" | "ORGANIZATION";

export interface About {
  /** Whether the names are those of persons or of organizations; guessed from their words if absent. */
  kind?: NameKind;
  /** The scripts of the two names; read off their letters if absent. */
  scripts?: readonly [Script, Script];
}

export interface NameComparison {
  /** 0 to 1: how likely both spell one name, by the weights of `weights.ts`. */
  score: number;
  /** Whether to take them for spellings of one name: `score` is `MATCH_FROM` or more. */
  match: boolean;
  /** What speaks for and against, in words, the weightiest first. */
  reasons: string[];
}

/**
 * Compares two names, of whatever spelling and script: may they be spellings of one name? Two
 * bearers of one name cannot be told apart by it; nothing but the names is looked at.
 */
export function compareNames(a: string, b: string, about: About = {}): NameComparison {
  const parsed = [parseName(a, about.scripts?.[0]), parseName(b, about.scripts?.[1])] as const;
  const [one, other] = comparable(...parsed);
  const comparison = compareWords(one, other);
  const likely = likelihood(comparison.features, groupOf(...parsed, about.kind));
  const ceiling = ceilingOf(one, other, comparison);
  const score = Math.min(likely, ceiling?.most ?? 1);
  const reasons = reasonsOf(one, other, comparison);
  return {
    score,
    match: score >= MATCH_FROM,
    reasons: ceiling ? [...reasons, ceiling.reason] : reasons,
  };
}

/** Which of the sets of weights two names are weighed with. */
export function groupOf(a: ParsedName, b: ParsedName, kind?: NameKind): Group {
  const organization = kind ? kind === "ORGANIZATION" : isOrganization(a) || isOrganization(b);
  const crossing = a.script !== b.script;
  if (organization) return crossing ? "organizationAcrossScripts" : "organization";
  return crossing ? "personAcrossScripts" : "person";
}

/** The logistic function of the weighed features. */
function likelihood(features: Features, group: Group): number {
  let sum = BIAS[group];
  for (const [name, value] of Object.entries(features)) {
    sum += value * WEIGHTS[name as keyof Features][group];
  }
  return 1 / (1 + Math.exp(-sum));
}
