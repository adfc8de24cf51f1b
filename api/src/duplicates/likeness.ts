import { identifierSigns } from "./identifier-likeness.ts";
import type { Fact, Profile, Tie } from "./profile.ts";
import { factSigns, folded, type ShareOf } from "./fact-likeness.ts";
import { mayBeOne } from "./kinds.ts";
import { nameSigns, type Spelling, spellingsOf } from "./name-likeness.ts";
import type { Sign } from "./sign.ts";
import { LIKELIHOODS, type Likelihood, SIGNS } from "./weights.ts";

/** A profile made ready to be compared with many. */
export interface Prepared {
  profile: Profile;
  spellings: Spelling[];
}

export const prepare = (profile: Profile): Prepared => ({
  profile,
  spellings: spellingsOf(profile.names),
});

/** What is known of all that are compared, to tell rare values from common ones. */
export interface Commonness {
  /** How many bear the very same name, case and accents aside. */
  bearers: (folded: string) => number;
  shareOf: ShareOf;
}

export const NOTHING_COUNTED: Commonness = { bearers: () => 1, shareOf: () => undefined };

/** What stands between two besides what each is. */
export interface Between {
  /** Documents that name both; they tell them apart. */
  documents: number;
  /** What links lead from one to the other, in words: "is brother of". */
  links: readonly string[];
  /** The relation, where one is a relative of the other: "father and son". */
  kin: string | null;
}

export const NOTHING_BETWEEN: Between = { documents: 0, links: [], kin: null };

export interface Reason {
  text: string;
  speaks: "FOR" | "AGAINST";
}

export interface Likeness {
  /** 0 to 1. */
  score: number;
  /** What tells most first. */
  reasons: Reason[];
}

/** How likely two are one, and why; null for two that cannot be (R50). */
export function likenessOf(
  a: Prepared,
  b: Prepared,
  common: Commonness = NOTHING_COUNTED,
  between: Between = NOTHING_BETWEEN,
): Likeness | null {
  if (!mayBeOne(a.profile.type, b.profile.type)) return null;
  const signs = signsOf(a, b, common, between);
  const odds = signs.reduce<number>((sum, { weight }) => sum + weight, SIGNS.start);
  const told = signs
    .filter(({ weight }) => Math.abs(weight) >= WORTH_SAYING)
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return {
    score: 1 / (1 + Math.exp(-odds)),
    reasons: told.map(({ text, weight }) => ({ text, speaks: weight > 0 ? "FOR" : "AGAINST" })),
  };
}

/** All that speaks for and against two being one. */
export function signsOf(
  { profile: one, spellings }: Prepared,
  { profile: other, spellings: others }: Prepared,
  common: Commonness,
  between: Between,
): Sign[] {
  const names = nameSigns(spellings, others, [one.type, other.type], common.bearers);
  // Partners own the same firms and firms have the same owners: with other names that says little.
  const likeNames = names.some(({ weight }) => weight > 0);
  return [
    ...names,
    ...identifierSigns(one.identifiers, other.identifiers),
    ...factSigns(one.facts, other.facts, common.shareOf),
    ...tieSigns(one.ties, other.ties, likeNames ? SIGNS.mostOfNeighbours : SIGNS.mostOfOthers),
    ...betweenSigns(between),
  ];
}

/** Signs that add or take less are not told. */
const WORTH_SAYING = 0.25;

export const likelihoodOf = (score: number): Likelihood =>
  score >= LIKELIHOODS.VERY_LIKELY
    ? "VERY_LIKELY"
    : score >= LIKELIHOODS.LIKELY
      ? "LIKELY"
      : "POSSIBLE";

function tieSigns(a: readonly Tie[], b: readonly Tie[], most: number): Sign[] {
  const ofB = new Map(b.map((tie) => [tie.id, tie]));
  const shared = a.flatMap((tie) => {
    const other = ofB.get(tie.id);
    if (!other) return [];
    const sameWay = tie.kinds.some((kind) => other.kinds.includes(kind));
    const weight = SIGNS.neighbour / Math.log2(2 + Math.max(1, tie.degree - 1));
    return [{ text: `both tied to ${tie.name}`, weight: sameWay ? weight * SIGNS.office : weight }];
  });
  let left = most;
  return shared
    .toSorted((x, y) => y.weight - x.weight)
    .map((sign) => {
      const weight = Math.min(sign.weight, left);
      left -= weight;
      return { ...sign, weight };
    });
}

function betweenSigns({ documents, links, kin }: Between): Sign[] {
  const signs: Sign[] = [];
  if (documents > 0) signs.push({ text: "both named in one document as two", weight: SIGNS.namedAsTwo }); // prettier-ignore
  if (kin) signs.push({ text: kin, weight: SIGNS.kin });
  else if (links[0]) signs.push({ text: `one is linked to the other: ${links[0]}`, weight: SIGNS.linked }); // prettier-ignore
  return signs;
}

/** The keys of blocks that hold those together who share an identifier or a rare value (R50). */
export function* otherKeys({ identifiers, facts }: Profile): Generator<string> {
  for (const { key } of identifiers) yield `k:${key}`;
  for (const fact of facts) yield* factKeys(fact);
}

function* factKeys({ label, values }: Fact): Generator<string> {
  for (const value of values.slice(0, 5)) if (value.length > 2) yield `f:${label}:${folded(value)}`;
}
