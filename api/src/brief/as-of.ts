import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { spanText } from "../dates/day.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import type { Days } from "../evidence/time-classes.ts";
import { count, listed } from "../words/words.ts";
import { findDocument } from "../document/load-document.ts";
import { findEntity } from "../entity/load-entity.ts";

/** The filter of a brief in words: "As of 1 June 2025; without Reuters". */
export async function asOfText(context: Context, filter: LinkFilter): Promise<string> {
  const publishers = async (ids: readonly string[]) =>
    listed(await Promise.all(ids.map(async (id) => (await findEntity(context, id))?.name ?? id)));
  const documents = async (ids: readonly string[]) =>
    listed(
      await Promise.all(ids.map(async (id) => (await findDocument(context, id))?.citation ?? id)),
    );
  const parts = [
    filter.knownBy === AFTER_ALL
      ? "All documents, whenever published"
      : `As of ${inWords(filter.knownBy)}`,
    some(filter.excludePublishers) && `without ${await publishers(filter.excludePublishers)}`,
    some(filter.excludeDocuments) && `without ${await documents(filter.excludeDocuments)}`,
    some(filter.excludeOrigins) && `without ${count(filter.excludeOrigins.length, "origin")}`,
    filter.onlyPublishers && `only ${(await publishers(filter.onlyPublishers)) || "no publisher"}`,
    filter.during && windowText(filter.during),
    !filter.includePossible && "nothing that only possibly falls in",
    !filter.includeUndated && filter.during && "nothing undated",
  ];
  return parts.filter(Boolean).join("; ");
}

const some = (ids: readonly string[]) => ids.length > 0;
const inWords = (day: number) => spanText(day, day);

function windowText({ from, to }: Days): string {
  if (from === BEFORE_ALL) return `what happened up to ${inWords(to)}`;
  if (to === AFTER_ALL) return `what happened from ${inWords(from)} on`;
  return `what happened from ${inWords(from)} to ${inWords(to)}`;
}
