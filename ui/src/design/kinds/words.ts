import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { Ends } from "@backchannel/schema/link-kinds/row.ts";

/** A kind of entity or of link by its name, in words: "company", "paid". */
export const kindInWords = (kind: string): string =>
  kind in ENTITY_KINDS ? ENTITY_KINDS[kind as EntityKind].label : LINK_KINDS[kind as LinkKind].did;

/** A family, a type or a kind that may stand at an end of a link, in words: "actor", "media outlet". */
export const endInWords = (end: Ends[number]): string =>
  end in ENTITY_KINDS ? ENTITY_KINDS[end as EntityKind].label : end.toLowerCase();

/** All of an end: "organization, group or place". */
export const endsInWords = (ends: Ends): string => ANY_OF.format(ends.map(endInWords));
const ANY_OF = new Intl.ListFormat("en-GB", { type: "disjunction" });
