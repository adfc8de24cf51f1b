import type { Evidence } from "@backchannel/schema/claim.ts";
import type { Context } from "../graphql/context.ts";
import { InvalidArgument } from "../errors.ts";
import { type LinkFilter, wantsGrade } from "../evidence/filter.ts";
import { unknownIds } from "../graphql/known-ids.ts";
import { daysOfBounds, isOutside } from "../bounds/event-bounds.ts";
import { entities, findEntity } from "../entity/load-entity.ts";
import { wholeGraph } from "../statistics/stats.ts";
import { type ContactNode, type ContactsSheet, contactsSheet } from "./contacts.ts";
import { readContacts } from "./contacts.cypher.ts";
import { sortByTime } from "./contacts-order.ts";
import type { TimeKey } from "../time/event-order.ts";

/**
 * A contacts sheet as shown: in chronological order, without the grades that were not asked for.
 */
export interface Sheet extends ContactsSheet {
  between: readonly [string, string];
  /** Contacts whose claims name no occasion. */
  withoutOccasion: ContactNode | null;
  leftOut: { evidence: Evidence; count: number }[];
  filter: LinkFilter;
  /** The place of each occasion's event in time. */
  places: ReadonlyMap<string, TimeKey>;
}

/** The contacts sheet of two entities, in chronological order. */
export async function readSheet(
  context: Context,
  between: readonly [string, string],
  rollUp: boolean,
  filter: LinkFilter,
): Promise<Sheet> {
  const read = await readContacts(context.database, between, rollUp, filter);
  const sheet = contactsSheet(read, between, filter);
  const offered = await withinWindow(context, sheet.occasions, filter);
  const wanted = offered.filter(({ evidence }) => wantsGrade(filter, evidence));
  const dropped = Map.groupBy(
    offered.filter((row) => !wanted.includes(row)),
    (row) => row.evidence,
  );
  const named = wanted.filter(({ eventId }) => eventId !== "");
  return {
    ...sheet,
    between,
    filter,
    ...(await sortByTime(context, named)),
    withoutOccasion: wanted.find(({ eventId }) => eventId === "") ?? null,
    leftOut: [...dropped].map(([evidence, rows]) => ({ evidence, count: rows.length })),
  };
}

/** The occasions that bounds of undated events do not keep out of the window (R56). */
async function withinWindow(
  context: Context,
  occasions: readonly ContactNode[],
  filter: LinkFilter,
): Promise<ContactNode[]> {
  if (!filter.during) return [...occasions];
  const ids = occasions.map(({ eventId }) => eventId).filter((id) => id !== "");
  const within = await daysOfBounds(context, await entities(context, ids), filter);
  return occasions.filter(({ eventId }) => !isOutside(within.get(eventId) ?? null, filter));
}

/**
 * The pair to ask about: the given one, else the pair with the most contacts; null if there are no
 * contacts at all.
 */
export async function readPair(
  context: Context,
  ids: readonly string[] | null | undefined,
): Promise<readonly [string, string] | null> {
  if (ids) return checkPair(context, ids);
  const busiest = await (await wholeGraph(context.lasting)).between();
  return busiest.length === 2 ? busiest : null;
}

/**
 * Ids of two entities, where a merged one is replaced by the one it was merged into. Throws
 * InvalidArgument unless they are two different entities that can have contacts.
 */
export async function checkPair(
  context: Context,
  ids: readonly string[],
): Promise<readonly [string, string]> {
  const [a, b] = ids;
  if (ids.length !== 2 || a === undefined || b === undefined)
    throw new InvalidArgument("between", "takes exactly two ids");
  const [left, right] = await Promise.all([findEntity(context, a), findEntity(context, b)]);
  if (!left || !right) {
    const missing = [left ? "" : a, right ? "" : b].filter((id) => id !== "");
    throw await unknownIds(context, "between", "Entity", missing);
  }
  if (left.id === right.id) throw new InvalidArgument("between", "takes two different entities");
  const event = [left, right].find(({ families }) => families.includes("EVENT"));
  if (event)
    throw new InvalidArgument("between", `"${event.id}" is an event; ask for those who took part`);
  return [left.id, right.id];
}
