import { dayNumber, spanText } from "../dates/day.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkFilterInput } from "../evidence/filter.ts";
import { count, listed } from "../words/words.ts";
import { findDocument } from "../document/load-document.ts";
import { findEntity } from "../entity/load-entity.ts";

/** What a brief takes into account, in words: "As of 1 June 2025; without Reuters". */
export async function asOfText(context: Context, filter: LinkFilterInput | null): Promise<string> {
  const publishers = async (ids: readonly string[]) =>
    listed(
      await Promise.all(ids.map(async (id) => (await findEntity(context, id, null))?.name ?? id)),
    );
  const documents = async (ids: readonly string[]) =>
    listed(
      await Promise.all(ids.map(async (id) => (await findDocument(context, id))?.citation ?? id)),
    );
  const given = filter ?? {};
  const parts = [
    given.knownBy ? `As of ${inWords(given.knownBy)}` : "All documents, whenever published",
    given.excludePublishers?.length && `without ${await publishers(given.excludePublishers)}`,
    given.excludeDocuments?.length && `without ${await documents(given.excludeDocuments)}`,
    given.excludeOrigins?.length && `without ${count(given.excludeOrigins.length, "origin")}`,
    given.onlyPublishers && `only ${(await publishers(given.onlyPublishers)) || "no publisher"}`,
    windowText(given.during),
    given.includePossible === false && "nothing that only possibly falls in",
    given.includeUndated === false && given.during && "nothing undated",
  ];
  return parts.filter(Boolean).join("; ");
}

const inWords = (day: string) => spanText(dayNumber(day, "knownBy"), dayNumber(day, "knownBy"));

function windowText(during: LinkFilterInput["during"]): string | null {
  const { from, to } = during ?? {};
  if (from && to) return `what happened from ${inWords(from)} to ${inWords(to)}`;
  if (from) return `what happened from ${inWords(from)} on`;
  return to ? `what happened up to ${inWords(to)}` : null;
}
