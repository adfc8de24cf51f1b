import { matchName, readAsked } from "../match-name.ts";
import { type Bearer, fixedRandom } from "./bearers.ts";
import { fold } from "../fold.ts";
import { keysOfOtherForms, keysToFind, keysToIndex } from "../name-keys.ts";
import type { NameKind } from "../similarity.ts";
import { parseName } from "../words.ts";

/**
 * How many spellings are searched for, drawn with a fixed seed, and how many candidates are ranked
 * for each.
 */
const [DRAWN, CANDIDATES] = [150, 100];
const SEED = 4_099;

interface Listed {
  bearer: Bearer;
  name: string;
  folded: string;
}

export interface ListSearch {
  searched: number;
  /**
   * The share of searches with the right bearer first, or among the first ten, by another spelling.
   */
  atOne: number;
  atTen: number;
}

/**
 * Searches for spellings among all others of all bearers. Candidates share words and keys as in the
 * full-text index, rare ones first, and are ranked as in a search. Does not find by prefixes and
 * typing errors as the index does.
 */
export function searchTheList(bearers: readonly Bearer[], kind: NameKind): ListSearch {
  const list = bearers.flatMap((bearer) =>
    bearer.names.map((name) => ({ bearer, name, folded: fold(name) })),
  );
  const byTerm = new Map<string, Listed[]>();
  for (const listed of list) {
    for (const term of termsOf(listed.name, listed.folded, keysToIndex)) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), listed]);
    }
  }
  const random = fixedRandom(SEED);
  const asked = list
    .filter(({ bearer }) => bearer.kind === kind && bearer.names.length > 1)
    .map((listed) => ({ listed, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, DRAWN);
  const places = asked.map(({ listed }) => placeOf(listed, byTerm));
  const share = (most: number) =>
    places.filter((place) => place >= 0 && place < most).length / Math.max(1, places.length);
  return { searched: places.length, atOne: share(1), atTen: share(10) };
}

/** The rank of the wanted bearer among those found by other spellings; -1 if it is not found. */
function placeOf(looked: Listed, byTerm: ReadonlyMap<string, readonly Listed[]>): number {
  const rarity = new Map<Listed, number>();
  const terms = termsOf(looked.name, looked.folded, (name) => [
    ...keysToFind(name),
    ...keysOfOtherForms(name),
  ]);
  for (const term of terms) {
    const found = byTerm.get(term) ?? [];
    for (const listed of found) {
      if (listed === looked) continue;
      rarity.set(listed, (rarity.get(listed) ?? 0) + 1 / Math.sqrt(found.length));
    }
  }
  const candidates = [...rarity].toSorted((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
  const asked = readAsked(looked.name);
  const best = new Map<Bearer, number>();
  for (const [{ bearer, name, folded }] of candidates) {
    const { fit } = matchName(asked, name, folded);
    best.set(bearer, Math.max(fit, best.get(bearer) ?? 0));
  }
  const ranked = [...best].toSorted((a, b) => b[1] - a[1]).map(([bearer]) => bearer);
  return ranked.indexOf(looked.bearer);
}

function termsOf(
  name: string,
  folded: string,
  keys: (parsed: ReturnType<typeof parseName>) => string[],
): Set<string> {
  return new Set([...folded.split(" "), ...keys(parseName(name)).map((key) => `key:${key}`)]);
}
