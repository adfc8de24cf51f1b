import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { fold } from "../names/fold.ts";
import { withoutLegalForms } from "../names/tables/legal-forms.ts";
import { identifiersAsked } from "./identifiers-asked.ts";
import { keysOfOtherForms, keysToFind } from "../names/name-keys.ts";
import { parseName } from "../names/words.ts";
import type { Database } from "../neo4j/database.ts";
import { luceneQuery } from "./lucene.ts";
import { type Hit, rankHits } from "./rank.ts";
import { searchNames } from "./search.cypher.ts";

/** How many characters of a text are used. */
const LONGEST = 200;

interface Wanted {
  kinds: readonly EntityKind[];
  first: number;
  /** Whether to find by sound too, across spellings and scripts. */
  transliterate: boolean;
}

/**
 * The entities that have a text as an identifier, then those whose names answer it, best first; none
 * for a text without letters and digits.
 */
export async function findByName(
  database: Database,
  text: string,
  { kinds, first, transliterate }: Wanted,
): Promise<Hit[]> {
  const asked = text.slice(0, LONGEST);
  const query = queryFor(asked, transliterate);
  if (query === "" || first === 0) return [];
  const identifiers = identifiersAsked(asked);
  const rows = await searchNames(database, { query, identifiers }, kinds);
  return rankHits(asked, rows, { first, transliterate });
}

/**
 * The Lucene query for a text; empty if it has no letters. Legal forms such as “Ltd” are left out.
 */
export function queryFor(text: string, transliterate: boolean): string {
  const folded = withoutLegalForms(fold(text).split(" ")).join(" ");
  if (folded === "") return "";
  if (!transliterate) return luceneQuery(folded, []);
  const name = parseName(text);
  return luceneQuery(folded, keysToFind(name), keysOfOtherForms(name));
}
