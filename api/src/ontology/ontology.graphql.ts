import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS, FAMILIES, type Family } from "@backchannel/schema/entity-kinds.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import {
  type Ends,
  LENSES,
  type Lens,
  type LinkKindRow,
} from "@backchannel/schema/link-kinds/row.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import {
  EntityKindEnum,
  EntityTypeEnum,
  EventRoleEnum,
  EvidenceEnum,
  FamilyEnum,
  LensEnum,
  LinkKindEnum,
  IconEnum,
  LookEnum,
  PropertyKindEnum,
  TemporalityEnum,
} from "../graphql/enums.ts";
import { OwnKind } from "../kinds/own-kind.graphql.ts";
import { listOwnKinds } from "../kinds/own-kinds.ts";
import { sumOf, wholeGraph } from "../statistics/stats.ts";
import type { LinkTally } from "../statistics/stats.cypher.ts";
import { countKinds } from "./ontology.cypher.ts";

const EntityKindInfo = builder.objectRef<keyof typeof ENTITY_KINDS>("EntityKindInfo").implement({
  description: "One kind of entity.",
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, description: "The kind.", resolve: (kind) => kind }),
    label: t.string({ description: "In words.", resolve: (kind) => ENTITY_KINDS[kind].label }),
    type: t.field({
      type: EntityTypeEnum,
      description: "Its GraphQL type.",
      resolve: (kind) => ENTITY_KINDS[kind].type,
    }),
    look: t.field({
      type: LookEnum,
      description: "How it is drawn.",
      resolve: (kind) => ENTITY_KINDS[kind].look,
    }),
    icon: t.field({
      type: IconEnum,
      description: "Its icon.",
      resolve: (kind) => ENTITY_KINDS[kind].icon,
    }),
    families: t.field({
      type: [FamilyEnum],
      description: "Its families.",
      resolve: (kind) =>
        ENTITY_KINDS[kind].families.map((family) => family.toUpperCase() as Uppercase<Family>),
    }),
    unnamed: t.boolean({
      description: "For actors whom the sources do not identify.",
      resolve: (kind) => ENTITY_KINDS[kind].unnamed,
    }),
    channel: t.boolean({
      description: "For events by which those who take part in them are in contact.",
      resolve: (kind) => ENTITY_KINDS[kind].channel,
    }),
    ftm: t.string({
      description: "Nearest FollowTheMoney schema.",
      resolve: (kind) => ENTITY_KINDS[kind].ftm,
    }),
    count: t.int({
      description: "Entities of this kind in the graph.",
      resolve: (kind, _args, context) => context.loader(countKinds, undefined).load(kind),
    }),
  }),
});

const ends = (allowed: Ends) =>
  allowed.map((end) => ((FAMILIES as readonly string[]).includes(end) ? end.toUpperCase() : end));
const row = (kind: keyof typeof LINK_KINDS): LinkKindRow => LINK_KINDS[kind];

/** Looked up once a request, for all of its kinds. */
const tallies = new WeakMap<Context, Promise<LinkTally[]>>();
function tallyFor(context: Context): Promise<LinkTally[]> {
  const tally = tallies.get(context) ?? wholeGraph(context.lasting).then((graph) => graph.tally());
  tallies.set(context, tally);
  return tally;
}

const LinkKindInfo = builder.objectRef<keyof typeof LINK_KINDS>("LinkKindInfo").implement({
  description: "One kind of link.",
  fields: (t) => ({
    kind: t.field({
      type: LinkKindEnum,
      description: "The kind; also the Neo4j relationship type.",
      resolve: (kind) => kind,
    }),
    lens: t.field({
      type: LensEnum,
      nullable: true,
      description:
        "Its lens; null for kinds that only follow from other links: INVOLVED_IN, TOOK_PLACE_AT.",
      resolve: (kind) => row(kind).lens,
    }),
    temporality: t.field({
      type: TemporalityEnum,
      description: "Occasion, state or position.",
      resolve: (kind) => row(kind).temporality,
    }),
    symmetric: t.boolean({
      description: "Holds both ways.",
      resolve: (kind) => row(kind).symmetric,
    }),
    did: t.string({
      description: "Wording where it is affirmed.",
      resolve: (kind) => row(kind).did,
    }),
    would: t.string({
      description: "Wording where it is planned or floated.",
      resolve: (kind) => row(kind).would,
    }),
    didNot: t.string({
      description: "Wording where it is denied.",
      resolve: (kind) => row(kind).didNot,
    }),
    inverse: t.string({
      description: "Wording from the object's side.",
      resolve: (kind) => row(kind).inverse,
    }),
    subject: t.stringList({
      description:
        "What may be its subject: families (`ACTOR`), types (`Person`) or kinds (`MEDIA_OUTLET`).",
      resolve: (kind) => ends(row(kind).subject),
    }),
    object: t.stringList({
      description:
        "What may be its object: families (`ACTOR`), types (`Person`) or kinds (`MEDIA_OUTLET`).",
      resolve: (kind) => ends(row(kind).object),
    }),
    subjectRole: t.field({
      type: EventRoleEnum,
      nullable: true,
      description: "The role that it gives its subject in the event of a claim; null for none.",
      resolve: (kind) => row(kind).subjectRole,
    }),
    objectRole: t.field({
      type: EventRoleEnum,
      nullable: true,
      description: "The role that it gives its object in the event of a claim; null for none.",
      resolve: (kind) => row(kind).objectRole,
    }),
    count: t.int({
      description: "Links of this kind in the graph that a claim which counts states.",
      resolve: async (kind, _args, context) => {
        const tally = await tallyFor(context);
        return sumOf(tally.filter((each) => each.stated && each.kind === kind));
      },
    }),
    description: t.string({
      description: "What it means.",
      resolve: (kind) => row(kind).description,
    }),
    cameo: t.string({
      nullable: true,
      description: "Nearest CAMEO event code.",
      resolve: (kind) => row(kind).cameo,
    }),
    ftm: t.string({
      nullable: true,
      description: "Nearest FollowTheMoney schema.",
      resolve: (kind) => row(kind).ftm,
    }),
  }),
});

const LensInfo = builder.objectRef<Lens>("LensInfo").implement({
  description: "One lens.",
  fields: (t) => ({
    lens: t.field({ type: LensEnum, description: "The lens.", resolve: (lens) => lens }),
    label: t.string({ description: "In words.", resolve: (lens) => LENSES[lens].label }),
    short: t.string({ description: "In few words.", resolve: (lens) => LENSES[lens].short }),
  }),
});

const PropertyInfo = builder.objectRef<keyof typeof PROPERTIES>("PropertyInfo").implement({
  description: "One property that documents may state of an entity.",
  fields: (t) => ({
    property: t.field({
      type: PropertyKindEnum,
      description: "The property.",
      resolve: (key) => key,
    }),
    label: t.string({ description: "In words.", resolve: (key) => PROPERTIES[key].label }),
    single: t.boolean({
      description: "Takes one value, so that two exclude each other.",
      resolve: (key) => PROPERTIES[key].single,
    }),
    description: t.string({
      description: "What it means.",
      resolve: (key) => PROPERTIES[key].description,
    }),
  }),
});

const EvidenceInfo = builder.objectRef<keyof typeof EVIDENCE>("EvidenceInfo").implement({
  description: "One grade of evidence.",
  fields: (t) => ({
    evidence: t.field({ type: EvidenceEnum, description: "The grade.", resolve: (grade) => grade }),
    text: t.string({ description: "In words.", resolve: (grade) => EVIDENCE[grade].text }),
    description: t.string({
      description: "The rule.",
      resolve: (grade) => EVIDENCE[grade].description,
    }),
  }),
});

const Ontology = builder.objectRef<object>("Ontology").implement({
  description: "The tables the graph is built on: what may stand in it and what the words mean.",
  fields: (t) => ({
    entityKinds: t.field({
      type: [EntityKindInfo],
      description: "All kinds of entity.",
      resolve: () => keysOf(ENTITY_KINDS),
    }),
    linkKinds: t.field({
      type: [LinkKindInfo],
      description: "All kinds of link.",
      resolve: () => keysOf(LINK_KINDS),
    }),
    ownKinds: t.field({
      type: [OwnKind],
      description: "The kinds that this graph has of its own, by name; at most 1,000 (R39).",
      resolve: (_ontology, _args, { database }) => listOwnKinds(database),
    }),
    lenses: t.field({
      type: [LensInfo],
      description: "All lenses.",
      resolve: () => keysOf(LENSES),
    }),
    properties: t.field({
      type: [PropertyInfo],
      description: "All properties.",
      resolve: () => keysOf(PROPERTIES),
    }),
    evidence: t.field({
      type: [EvidenceInfo],
      description: "All grades, strongest first.",
      resolve: () => keysOf(EVIDENCE),
    }),
  }),
});

builder.queryField("ontology", (t) =>
  t.field({
    type: Ontology,
    description: "Kinds, lenses, properties and grades.",
    resolve: () => ({}),
  }),
);
