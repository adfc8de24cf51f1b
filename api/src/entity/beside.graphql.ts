import type { ObjectFieldBuilder } from "@pothos/core";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { builder, type Types } from "../graphql/builder.ts";
import { type Cursors, cursorsOfIds, eitherWayArgs, pageOfIds } from "../graphql/connection.ts";
import { selects } from "../graphql/selection.ts";
import { CLAIMS_LISTED } from "../evidence/link-filter.graphql.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import { ClaimConnection } from "../claim/claim-ref.ts";
import { claims } from "../claim/load-claim.ts";
import { claimIdsBesideEvents, claimIdsOfPlaces, toldOfEvents } from "./beside.cypher.ts";
import type { EntityRow } from "./entity.cypher.ts";
import { EventRef, PlaceRef, StateRef } from "./entity-ref.ts";

/** Claims that an entity lists, by a loader of their ids. */
const claimsListed = (
  t: ObjectFieldBuilder<Types, EntityRow>,
  description: string,
  idsOf: typeof claimIdsOfPlaces,
  cursors: Cursors,
) =>
  t.field({
    ...selects<EntityRow>(),
    type: ClaimConnection,
    description,
    args: { filter: t.arg(CLAIMS_LISTED), ...eitherWayArgs() },
    resolve: async (node, args, context, info) => {
      const ids = await context.loader(idsOf, readLinkFilter(args.filter)).load(node.id);
      return pageOfIds(ids, args, (shown) => claims(context, shown, info), cursors);
    },
  });

builder.objectFields(EventRef, (t) => ({
  saidBeside: claimsListed(
    t,
    "Claims of this event that leave one of their ends outside it, in id order: who spoke, confirmed it or kept silent, of whom that speaks, and what is denied.",
    claimIdsBesideEvents,
    cursorsOfIds("said beside"),
  ),
  nobodyInvolved: t.string({
    ...selects<EntityRow>("kind"),
    nullable: true,
    description: "Why nobody is involved in it; null where somebody is.",
    resolve: async (node, _args, context) => {
      const told = await context.loader(toldOfEvents, undefined).load(node.id);
      return told && whyNobody(node.kind, told);
    },
  }),
}));

function whyNobody(
  kind: EntityRow["kind"],
  { involved, body, background }: { involved: boolean; body: boolean; background: boolean },
): string | null {
  if (involved) return null;
  if (body) {
    return kind === "STATEMENT"
      ? "Nobody takes part in a statement: who made it, and of whom it speaks, is said below."
      : `No document tells of anybody's part in this ${ENTITY_KINDS[kind].label}.`;
  }
  return background
    ? "Only background tells of it, which does not count."
    : "No claim tells of it.";
}

for (const ref of [PlaceRef, StateRef]) {
  builder.objectFields(ref, (t) => ({
    saidOfPlace: claimsListed(
      t,
      "Said of this place: claims at it, in id order, that say of no event that it took place here and that no link of the place carries.",
      claimIdsOfPlaces,
      cursorsOfIds("said of place"),
    ),
  }));
}
