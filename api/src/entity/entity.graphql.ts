import { ENTITY } from "@backchannel/schema/records/entity.ts";
import {
  ENTITY_KINDS,
  type EntityKind,
  type EntityType,
  type Family,
  TYPES,
} from "@backchannel/schema/entity-kinds.ts";
import { readIdentifiers } from "@backchannel/schema/identifiers.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { selects } from "../graphql/selection.ts";
import type { EntityRow } from "./entity.cypher.ts";
import { builder } from "../graphql/builder.ts";
import { edtfText } from "../dates/edtf.ts";
import { cursorsOfIds, eitherWayArgs, pageArgs, pageOfIds } from "../graphql/connection.ts";
import { FamilyEnum, IconEnum, LookEnum } from "../graphql/enums.ts";
import { ALL_BUT_SOURCES, readLinkFilter } from "../evidence/filter.ts";
import { CLAIMS_LISTED, LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { countLinksOfEntities } from "../link/link.cypher.ts";
import { claims } from "../claim/load-claim.ts";
import { documents } from "../document/load-document.ts";
import { entity, findEntity } from "./load-entity.ts";
import { ClaimConnection } from "../claim/claim-ref.ts";
import { DocumentConnection } from "../document/document-ref.ts";
import { EntityRef, EventRef, PlaceRef, StateRef } from "./entity-ref.ts";
import { findsNodes, NodeRef } from "../graphql/node.ts";
import { describe } from "./description.ts";
import {
  claimIdsOfEntities,
  degreesOfEntities,
  documentIdsOfEntities,
  factsOfEntities,
  namesOfEntities,
} from "./entity.cypher.ts";
import { EntityLinksConnection, LinkCountRef, linksPage } from "./entity-links.graphql.ts";
import { IdentifierRef } from "./identifier.graphql.ts";
import { AliasRef, FactRef } from "./fact.graphql.ts";
import { factsFrom } from "./facts.ts";

const CLAIMS = cursorsOfIds("claims of entity");
const DOCUMENTS = cursorsOfIds("documents of entity");

EntityRef.implement({
  description: "An actor, event or place. Its GraphQL type follows its kind.",
  interfaces: [NodeRef],
  resolveType: (node) => ENTITY_KINDS[node.kind].type,
  fields: (t) => ({
    ...recordFields(t, ENTITY),
    kindLabel: t.string({
      ...selects<EntityRow>("kind"),
      description: "The same in words.",
      resolve: (node) => ENTITY_KINDS[node.kind].label,
    }),
    look: t.field({
      ...selects<EntityRow>("kind"),
      type: LookEnum,
      description: "How it is drawn.",
      resolve: (node) => ENTITY_KINDS[node.kind].look,
    }),
    icon: t.field({
      ...selects<EntityRow>("kind"),
      type: IconEnum,
      description: "The icon of its kind.",
      resolve: (node) => ENTITY_KINDS[node.kind].icon,
    }),
    families: t.field({
      type: [FamilyEnum],
      description: "Actor, place, event: a state is an actor and a place.",
      resolve: (node) => node.families as Uppercase<Family>[],
    }),
    description: t.string({
      ...selects<EntityRow>("description", "date"),
      nullable: true,
      description:
        "A line about it; under `knownBy` or left-out sources, one made from what is admitted.",
      args: { filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }) },
      resolve: (node, { filter }, context) => describe(context, node, readLinkFilter(filter)),
    }),
    aliases: t.field({
      ...selects<EntityRow>(),
      type: [AliasRef],
      description: "Its names and spellings, those that identify it first.",
      resolve: (node, _args, context) => context.loader(namesOfEntities, undefined).load(node.id),
    }),
    identifiers: t.field({
      ...selects<EntityRow>("identifiers"),
      type: [IdentifierRef],
      description: "What it is known by elsewhere, as editors and files give it.",
      resolve: ({ id, identifiers }) =>
        readIdentifiers(identifiers ?? "").map((one) => ({ ...one, of: id })),
    }),
    unnamed: t.boolean({
      ...selects<EntityRow>("kind"),
      description: "Its sources do not identify it. Never a bridge of a path.",
      resolve: (node) => ENTITY_KINDS[node.kind].unnamed,
    }),
    version: t.exposeInt("version", {
      description:
        "Counts changes of its name, description, names and kind, not claims about it; pass it as `ifVersion` to change what you have seen.",
    }),
    reliabilityVersion: t.exposeInt("reliabilityVersion", {
      description:
        "Counts the judgements of `reliability`; pass it as `ifVersion` to judge what you have seen.",
    }),
    degree: t.int({
      ...selects<EntityRow>(),
      description: "Its links in all lenses but SOURCES, without a filter.",
      resolve: (node, _args, context) =>
        context.loader(degreesOfEntities, ALL_BUT_SOURCES).load(node.id),
    }),
    links: t.field({
      ...selects<EntityRow>(),
      type: EntityLinksConnection,
      description:
        "Its links, best evidenced first; all lenses but SOURCES unless asked otherwise.",
      args: {
        filter: t.arg({ type: LinkFilterInputRef, description: "Which links, by which claims." }),
        ...pageArgs(),
      },
      resolve: (node, args, context, info) => linksPage(context, node, args, info) as never,
    }),
    linkCounts: t.field({
      ...selects<EntityRow>(),
      type: [LinkCountRef],
      description:
        "Its neighbours by link kind, their kind and direction: what an expansion would draw.",
      args: {
        filter: t.arg({ type: LinkFilterInputRef, description: "Which links, by which claims." }),
      },
      resolve: async (node, { filter }, context) => {
        const counted = readLinkFilter(filter, ALL_BUT_SOURCES);
        const rows = await context.loader(countLinksOfEntities, counted).load(node.id);
        return rows.map((row) => ({ ...row, here: node }));
      },
    }),
    claims: t.field({
      ...selects<EntityRow>(),
      type: ClaimConnection,
      description: "Claims that name it at either end or as their event, in id order.",
      args: { filter: t.arg(CLAIMS_LISTED), ...eitherWayArgs() },
      resolve: async (node, args, context, info) => {
        const loader = context.loader(claimIdsOfEntities, readLinkFilter(args.filter));
        const ids = await loader.load(node.id);
        return pageOfIds(ids, args, (shown) => claims(context, shown, info), CLAIMS);
      },
    }),
    facts: t.field({
      ...selects<EntityRow>(),
      type: [FactRef],
      description: "What documents state about it, rival values side by side.",
      args: { filter: t.arg(CLAIMS_LISTED) },
      resolve: async (node, { filter }, context) => {
        const loader = context.loader(factsOfEntities, readLinkFilter(filter));
        return factsFrom(await loader.load(node.id));
      },
    }),
    documents: t.field({
      ...selects<EntityRow>(),
      type: DocumentConnection,
      description: "Documents with a claim about it, earliest published first.",
      args: { filter: t.arg(CLAIMS_LISTED), ...eitherWayArgs() },
      resolve: async (node, args, context) => {
        const filter = readLinkFilter(args.filter);
        const ids = await context.loader(documentIdsOfEntities, filter).load(node.id);
        return pageOfIds(ids, args, (shown) => documents(context, shown), DOCUMENTS);
      },
    }),
  }),
});

const DESCRIPTIONS: Record<EntityType, string> = {
  Person: "A person, named or not.",
  Organization: "An organisation with members or staff: a government body, an outlet, a military.",
  State: "A state: an actor that also has coordinates.",
  Group:
    "A group without a roll: an armed group, community, movement, alliance, or people not identified.",
  Agreement: "An agreement or a proposal for one.",
  Place: "A place.",
  Event: "Something that happened, is happening or was planned.",
  Thing:
    "A vessel, an aircraft, a building, an account, a concept, or whatever no other type holds.",
};
const REFS = { Place: PlaceRef, State: StateRef };
for (const type of TYPES.filter((name) => name !== "Event")) {
  const ref = type in REFS ? REFS[type as keyof typeof REFS] : builder.objectRef<EntityRow>(type);
  ref.implement({
    description: DESCRIPTIONS[type],
    interfaces: [EntityRef, NodeRef],
    fields: (t) => ({
      wikidata: t.string({
        ...selects<EntityRow>("identifiers"),
        nullable: true,
        description: "Its Wikidata item, such as Q858: one of its `identifiers`.",
        resolve: ({ identifiers }) =>
          readIdentifiers(identifiers ?? "").find(({ scheme }) => scheme === "WIKIDATA")?.value,
      }),
    }),
  });
  if (type === "State" || type === "Place") {
    builder.objectFields(ref, (t) => recordFields(t, ENTITY, ["latitude", "longitude", "country"]));
  }
}

EventRef.implement({
  description: DESCRIPTIONS.Event,
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    ...recordFields(t, ENTITY, ["date", "dateNote"]),
    dateText: t.string({
      ...selects<EntityRow>("date"),
      description: "The same in words.",
      resolve: (node) => edtfText(node.date ?? ""),
    }),
    place: t.field({
      ...selects<EntityRow>("placeId"),
      type: EntityRef,
      nullable: true,
      description: "Where.",
      resolve: (node, _args, context) => (node.placeId ? entity(context, node.placeId) : null),
    }),
  }),
});

/** Kinds that a filter by kind and by type lets through together. */
export const kindsOf = (
  kinds?: readonly EntityKind[] | null,
  types?: readonly EntityType[] | null,
) =>
  keysOf(ENTITY_KINDS).filter(
    (kind) =>
      (!kinds || kinds.includes(kind)) && (!types || types.includes(ENTITY_KINDS[kind].type)),
  );

// Ids of entities have no prefix.
findsNodes("", async (context, id) => {
  const found = await findEntity(context, id);
  return found && { ...found, __typename: ENTITY_KINDS[found.kind].type };
});
