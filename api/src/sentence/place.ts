import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";

/** Kinds whose words end in where something is or was. */
const WHERE: ReadonlySet<LinkKind> = new Set(["PRESENT_IN", "TOOK_PLACE_AT"]);

/** Words of a link as its place needs them: "took place in" a city, "is present at" a mountain. */
export function placed<Words extends { did: string; would: string }>(
  kind: LinkKind,
  words: Words,
  place: EntityKind,
): Words {
  if (!WHERE.has(kind)) return words;
  const at = (phrase: string) =>
    phrase.replace(/ (in|at)$/, ENTITY_KINDS[place].spot ? " at" : " in");
  return { ...words, did: at(words.did), would: at(words.would) };
}
