import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { declared, type RecordState } from "./records.ts";
import type { Difference, TouchedLinks } from "./rules.ts";

/**
 * In whose history this difference is told: in that of the record itself, and of those that it
 * names, or named before, where its declaration says so: of a claim those that it is about.
 */
export function toldOf({ id, before, after }: Difference): string[] {
  const states = [before, after].filter((state) => state !== null);
  return [id, ...states.flatMap(aboutOf)];
}

function aboutOf({ id, properties, relations }: RecordState): string[] {
  const kind = declared(recordKindOf(id));
  const named = Object.entries(properties).filter(([name]) => kind.properties[name]?.tells);
  const linked = relations.filter(({ type }) => kind.relations[type]?.tells);
  return [...linked.map(({ to }) => to), ...named.map(([, value]) => String(value))];
}

/** Of bulk work only entities tell: their histories are where people look for it. */
export const entitiesTold = (difference: Difference): string[] =>
  toldOf(difference).filter((id) => recordKindOf(id) === "Entity");

/** So many ids a change keeps of what it leaves different, for those who listen. */
export const MOST_TOLD_LIVE = 500;

/**
 * What listeners are told of a change: of whom it tells and the links that were derived. `more`
 * says that this is not all.
 */
export function toldLive(told: ReadonlySet<string>, links: TouchedLinks, bulk: boolean) {
  const ids = [...new Set([...told, ...links.linkIds])];
  const more = bulk || links.postponed || ids.length > MOST_TOLD_LIVE;
  return { ids: ids.slice(0, MOST_TOLD_LIVE), more };
}
