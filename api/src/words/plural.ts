import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/kinds.ts";

/** An entity as the subject of a sentence. */
export interface Subject {
  name: string;
  kind: EntityKind;
}

/** Nouns that take a plural verb without ending in "s". */
const PLURAL_NOUNS = new Set(["people", "media", "police", "clergy", "personnel"]);

/**
 * Whether a name takes a plural verb: "Israeli officials", "Druze", "Leaders of factions". Only
 * groups do. A name that ends in a capitalised word in "s" counts as one thing, as Hamas does,
 * unless it is a community or an unnamed group.
 */
export function isPlural({ name, kind }: Subject): boolean {
  if (ENTITY_KINDS[kind].type !== "Group") return false;
  if (kind === "COMMUNITY") return true;
  const noun = headOf(name);
  const isCommon = /^\p{Ll}/u.test(noun) || kind === "UNNAMED_GROUP";
  return PLURAL_NOUNS.has(noun.toLowerCase()) || (isCommon && /[^s]s$/.test(noun));
}

/** The head noun of a name: "officials" in "Senior officials in Paris (2025)". */
function headOf(name: string): string {
  const [phrase = ""] = name.split(/ (?:\(|(?:of|in|from|for|at|by|with|who) )/);
  return phrase.trim().split(/\s+/).at(-1) ?? "";
}
