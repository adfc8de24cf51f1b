import { capitalized } from "../design/words.ts";
import type { ClaimShown } from "../graphql/fragments.ts";

type Origin = NonNullable<ClaimShown["origin"]>;

/** One origin and the claims that go back to it, each with the number it has in this panel. */
export interface OriginGroup {
  number: number;
  origin: Origin | null;
  claims: { number: number; claim: ClaimShown }[];
}

/**
 * Whether a claim counts: background and left-out claims are shown but do not. One that its source
 * took back counts before that day, as the filter by publication tells.
 */
export const counts = (claim: ClaimShown) => claim.admitted !== false && !claim.background;

/**
 * Groups claims by origin, the most repeated first, what rests on an origin right below it, and
 * numbers origins and claims as read: those that count first, and of these the claims of one link
 * together.
 */
export function byOrigin(claims: readonly ClaimShown[]): OriginGroup[] {
  const weight = (group: readonly ClaimShown[]) => group.filter(counts).length;
  const heaviest = (a: readonly ClaimShown[], b: readonly ClaimShown[]) => weight(b) - weight(a);
  const rests = ([claim]: readonly ClaimShown[]) => (claim?.origin?.restsOn ? 1 : 0);
  const trees = [...Map.groupBy(claims, ({ origin }) => origin?.root.id ?? "").values()];
  let next = 1;
  return trees
    .sort(heaviest)
    .flatMap((tree) =>
      [...Map.groupBy(tree, ({ origin }) => origin?.id ?? "").values()].sort(
        (a, b) => rests(a) - rests(b) || heaviest(a, b),
      ),
    )
    .map((group, index) => ({
      number: index + 1,
      origin: group[0]!.origin,
      claims: [true, false]
        .flatMap((counting) => byLink(group.filter((claim) => counts(claim) === counting)))
        .map((claim) => ({ number: next++, claim })),
    }));
}

const byLink = (claims: readonly ClaimShown[]) =>
  [...Map.groupBy(claims, ({ link }) => link?.id).values()].flat();

/** Claim id → its number, for the places that point at claims. */
export function numbersOf(groups: readonly OriginGroup[]): Map<string, number> {
  return new Map(
    groups.flatMap(({ claims }) => claims.map(({ claim, number }) => [claim.id, number] as const)),
  );
}

/** How an origin is named: by its publisher and what it rests on, or as what it is. */
export const originName = (origin: Origin | null) =>
  origin?.publisher || origin?.restsOn ? capitalized(origin.text) : "Unnamed origin";

/** Values of which the claims give more than one, with the numbers of who says which. */
export function rivals(
  groups: readonly OriginGroup[],
  valueOf: (claim: ClaimShown) => string | null,
): { value: string; claims: { number: number; claim: ClaimShown }[] }[] {
  const told = groups.flatMap(({ claims }) => claims).filter(({ claim }) => counts(claim));
  const values = Map.groupBy(told, ({ claim }) => valueOf(claim));
  values.delete(null);
  if (values.size < 2) return [];
  return [...values].map(([value, claims]) => ({ value: value!, claims }));
}
