import type { Context } from "../graphql/context.ts";
import { builder } from "../graphql/builder.ts";
import { type ChangeRow, changesById as readChanges } from "../change/history.cypher.ts";

/** Its fields are declared in `history/`. */
export const ChangeRef = builder.objectRef<ChangeRow>("Change");

/** Changes that must exist. */
export async function changesById(
  database: Context["database"],
  ids: readonly string[],
): Promise<ChangeRow[]> {
  return (await readChanges(database, ids)).filter((row) => row !== null);
}
