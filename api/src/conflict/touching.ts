import type { LinkFilterInput } from "../evidence/filter.ts";
import type { Context } from "../graphql/context.ts";
import { conflictUnder } from "./conflict-under.ts";
import { type ConflictRow, conflictsOfClaims } from "./curated-conflict.cypher.ts";

/** Curated conflicts that touch any of these claims, each once and seen under the filter. */
export async function conflictsTouching(
  context: Context,
  claims: readonly string[],
  filter: LinkFilterInput | null,
) {
  const found = await Promise.all(
    claims.map((id) => context.loader(conflictsOfClaims, undefined).load(id)),
  );
  const byId = new Map<string, ConflictRow>(
    found.flat().map((conflict) => [conflict.id, conflict]),
  );
  return [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((conflict) => conflictUnder(conflict, filter));
}
