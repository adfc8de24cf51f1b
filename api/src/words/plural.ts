import {
  ENTITY_KINDS,
  type EntityKind,
  type EntityType,
} from "@backchannel/schema/entity-kinds.ts";

/** An entity as the subject of a sentence. */
export interface Subject {
  name: string;
  kind: EntityKind;
}

/** Nouns that take a plural verb without ending in "s". */
const PLURAL_NOUNS = new Set(["people", "media", "police", "clergy", "personnel"]);

/**
 * Whether a name takes a plural verb: "Israeli officials", "Druze", "Leaders of factions", "Border
 * villages". People and organizations never do. A name that ends in a capitalised word in "s" counts
 * as one thing, as Hamas and the Golan Heights do, unless it is a community or an unnamed group.
 */
export function isPlural({ name, kind }: Subject): boolean {
  if (!MAY_BE_SEVERAL.has(ENTITY_KINDS[kind].type)) return false;
  if (kind === "COMMUNITY") return true;
  const noun = headOf(name);
  const isCommon = /^\p{Ll}/u.test(noun) || kind === "UNNAMED_GROUP";
  return PLURAL_NOUNS.has(noun.toLowerCase()) || (isCommon && /[^s]s$/.test(noun));
}

/** Whether a name that a document credits is that of several: "Swiss prosecutors", "Officials". */
export function areSeveral(name: string): boolean {
  const noun = headOf(name);
  const word = noun.toLowerCase();
  return PLURAL_NOUNS.has(word) || SPEAKERS.has(word) || /^\p{Ll}.*[^s]s$/u.test(noun);
}

/** Who speaks in the plural though its noun, standing first, has a capital. */
const SPEAKERS = new Set(
  "activists analysts authorities diplomats experts investigators judges lawyers officials prosecutors rebels relatives residents soldiers sources witnesses".split(
    " ",
  ),
);

const MAY_BE_SEVERAL: ReadonlySet<EntityType> = new Set(["Group", "Place", "Event"]);

/** The head noun of a name: "officials" in "Senior officials in Paris", "areas" in "areas taken by". */
function headOf(name: string): string {
  const [phrase = ""] = name.split(
    / (?:\(|(?:of|in|on|from|for|at|by|with|who|to|taken|held|used|seized) )/,
  );
  return phrase.trim().split(/\s+/).at(-1) ?? "";
}
