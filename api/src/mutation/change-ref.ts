import type { Context } from "../graphql/context.ts";
import { builder } from "../graphql/builder.ts";
import { type ChangeRow, changesById as readChanges } from "../change/history.cypher.ts";

/** Implemented in the history, which tells of it. */
export const ChangeRef = builder.objectRef<ChangeRow>("Change");

/** Changes that are known to be there. */
export async function changesById(
  database: Context["database"],
  ids: readonly string[],
): Promise<ChangeRow[]> {
  return (await readChanges(database, ids)).filter((row) => row !== null);
}
