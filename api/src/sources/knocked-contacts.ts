import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { readPair, readSheet } from "../contacts/contacts-sheet.ts";
import { knockOutContacts } from "./knock-out.ts";

/** What a contacts sheet loses when sources are left out. */
export interface KnockedContacts extends ReturnType<typeof knockOutContacts> {
  between: readonly [string, string];
  /** How many occasions it has with all sources. */
  all: number;
}

/**
 * Compares the contacts sheet of two, rolled up, under both filters; null if no two were asked for.
 */
export async function readKnockedContacts(
  context: Context,
  ids: readonly string[] | null | undefined,
  filter: LinkFilter,
  without: LinkFilter,
): Promise<KnockedContacts | null> {
  const between = ids ? await readPair(context, ids) : null;
  if (!between) return null;
  const read = async (input: LinkFilter) =>
    (await readSheet(context, between, true, input)).occasions;
  const [before, after] = await Promise.all([read(filter), read(without)]);
  return { between, all: before.length, ...knockOutContacts({ before, after }) };
}
