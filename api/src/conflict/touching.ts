import type { Context } from "../graphql/context.ts";
import { type ConflictRow, conflictsOfClaims } from "./curated-conflict.cypher.ts";

/** Curated conflicts that touch any of these claims, each once. */
export async function conflictsTouching(context: Context, claims: readonly string[]) {
  const found = await Promise.all(
    claims.map((id) => context.loader(conflictsOfClaims, undefined).load(id)),
  );
  const byId = new Map<string, ConflictRow>(
    found.flat().map((conflict) => [conflict.id, conflict]),
  );
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
