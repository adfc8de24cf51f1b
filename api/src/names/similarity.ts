import { isOrganization } from "./organization.ts";
import { ceilingOf } from "./ceilings.ts";
import { comparable } from "./comparable.ts";
import { compareWords, type Comparison, type Features } from "./features.ts";
import { isPaired, type Side, WORTH_SAYING } from "./pairings.ts";
import { reasonsOf } from "./reasons.ts";
import type { Script } from "./script.ts";
import { BIAS, type Group, MATCH_FROM, WEIGHTS } from "./weights.ts";
import { type ParsedName, parseName, type Word } from "./words.ts";

export type NameKind = "PERSON" | "ORGANIZATION";

export interface About {
  /** Whether they are names of persons or of organizations; by default guessed from their words. */
  kind?: NameKind;
  /** The scripts of the two names; by default detected from their letters. */
  scripts?: readonly [Script, Script];
}

export interface NameComparison {
  /** 0 to 1: how likely both are spellings of one name, by the weights of `weights.ts`. */
  score: number;
  /** Whether to treat them as spellings of one name: `score` is at least `MATCH_FROM`. */
  match: boolean;
  /** The reasons for and against, in words, the most important first. */
  reasons: string[];
  /** The words that tell something and only the first, or only the second, name has. */
  lacking: readonly [Word[], Word[]];
}

/**
 * Compares two names in any spelling and script: may they be spellings of one name? Only the names
 * are compared, so two bearers of one name cannot be told apart.
 */
export function compareNames(a: string, b: string, about: About = {}): NameComparison {
  const [one, other] = [parseName(a, about.scripts?.[0]), parseName(b, about.scripts?.[1])];
  return compareParsed(one, other, about.kind);
}

/** The same for names that were parsed before, which takes as long as to compare them. */
export function compareParsed(a: ParsedName, b: ParsedName, kind?: NameKind): NameComparison {
  const [one, other] = comparable(a, b);
  const comparison = compareWords(one, other);
  const likely = likelihood(comparison.features, groupOf(a, b, kind));
  const ceiling = ceilingOf(one, other, comparison);
  const score = Math.min(likely, ceiling?.most ?? 1);
  const reasons = reasonsOf(one, other, comparison);
  return {
    score,
    match: score >= MATCH_FROM,
    reasons: ceiling ? [...reasons, ceiling.reason] : reasons,
    lacking: [alone(one, comparison, "a"), alone(other, comparison, "b")],
  };
}

const alone = ({ words }: ParsedName, { pairings, features }: Comparison, side: Side) =>
  features.acronym
    ? []
    : words.filter((word, at) => word.weight >= WORTH_SAYING && !isPaired(at, pairings, side));

/** The set of weights for two names. */
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
