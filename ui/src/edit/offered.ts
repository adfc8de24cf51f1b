import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import {
  EVERY_ENTITY_KIND,
  LINK_KINDS,
  STATED_KINDS,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";
import { isOffered } from "@backchannel/schema/own-kinds.ts";

// What a form offers: retired kinds are left out, but for the one that is at hand.

/** The kinds of entity that a form offers where `atHand` is chosen. */
export const offeredEntityKinds = (atHand: EntityKind | ""): EntityKind[] =>
  EVERY_ENTITY_KIND.filter((kind) => kind === atHand || isOffered(ENTITY_KINDS[kind]));

/** The kinds of link that a claim may state where `atHand` is chosen. */
export const offeredLinkKinds = (atHand: StatedLinkKind | ""): StatedLinkKind[] =>
  STATED_KINDS.filter((kind) => kind === atHand || isOffered(LINK_KINDS[kind]));
