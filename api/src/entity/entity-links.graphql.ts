import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { GraphQLResolveInfo } from "graphql";
import { builder } from "../graphql/builder.ts";
import { cursorsOf, type Page, pageOf, readFirst } from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import {
  DirectionEnum,
  EntityKindEnum,
  LensEnum,
  LinkKindEnum,
  IconEnum,
  LookEnum,
} from "../graphql/enums.ts";
import {
  ALL_BUT_SOURCES,
  type LinkFilter,
  type LinkFilterInput,
  readLinkFilter,
} from "../evidence/filter.ts";
import {
  type LinkCountRow,
  type LinkPageRow,
  linksOfEntities,
  type Tally,
  tallyOfEntities,
} from "../link/link.cypher.ts";
import { type LinkView, linkView, NEEDS_CLAIMS } from "../link/link-node.ts";
import { countsOf, LeftOutRef } from "../link/links.graphql.ts";
import { predicate, verbFrom, verbOf } from "../sentence/verb.ts";
import { isPlural } from "../words/plural.ts";
import { entityLoader } from "./load-entity.ts";
import type { EntityRow } from "./entity.cypher.ts";
import { EntityRef } from "./entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { titlesOfLink } from "../link/roles-of-link.ts";
import { labelFromObject, tellLink } from "../link/tell-link.ts";
import { wantedOfEnds } from "./wanted.ts";
import { asksFor } from "../graphql/selection.ts";

const LIST = cursorsOf("links of entity", "number", "string");

/** An edge in an entity's list of links: the link as seen from that entity. */
class EntityLinkEdge {
  readonly node: LinkView;
  readonly neighbor: EntityRow;
  readonly outgoing: boolean;
  readonly here: EntityRow;
  readonly #key: number;

  constructor(here: EntityRow, row: LinkPageRow, filter: LinkFilter) {
    this.here = here;
    this.node = linkView(row, filter);
    this.neighbor = row.neighbor;
    this.outgoing = this.node.source === here.id || LINK_KINDS[this.node.kind].symmetric;
    this.#key = row.key;
  }

  /** Computed when asked for, since clients rarely need the cursor of every edge. */
  get cursor(): string {
    return LIST.write([this.#key, this.node.id]);
  }
}
export type EntityLinksPage = Page<LinkView, EntityLinkEdge> & { leftOut: () => Promise<Tally[]> };

const asEdge = (edge: unknown) => edge as EntityLinkEdge;

export const EntityLinksConnection = builder.connectionObject(
  {
    type: LinkRef,
    name: "EntityLinksConnection",
    description: "A page of an entity's links.",
    fields: (t) => ({
      leftOut: t.field({
        type: [LeftOutRef],
        description: "Links whose grade the filter leaves out, by grade.",
        resolve: (page) => (page as unknown as EntityLinksPage).leftOut(),
      }),
    }),
  },
  {
    name: "EntityLinkEdge",
    description: "A link as seen from one of its ends.",
    fields: (t) => ({
      neighbor: t.field({
        type: EntityRef,
        description: "The other end.",
        resolve: (edge) => asEdge(edge).neighbor,
      }),
      direction: t.field({
        type: DirectionEnum,
        description: "Seen from the entity; BOTH for symmetric kinds.",
        resolve: (edge) => directionOf(asEdge(edge).node.kind, asEdge(edge).outgoing),
      }),
      labelFromHere: t.string({
        description: "Wording from the entity's side, e.g. 'is represented by'.",
        resolve: async (edge, _args, context) => labelFromHere(context, asEdge(edge)),
      }),
      rolesFromHere: t.stringList({
        description: "The subject's titles and parts that `labelFromHere` does not say already.",
        resolve: async (edge, _args, context) => rolesFromHere(context, asEdge(edge)),
      }),
    }),
  },
);

const directionOf = (kind: LinkView["kind"], outgoing: boolean) => {
  if (LINK_KINDS[kind].symmetric) return "BOTH" as const;
  return outgoing ? ("OUTGOING" as const) : ("INCOMING" as const);
};

const isSubject = ({ node, outgoing, here }: EntityLinkEdge) => outgoing && node.source === here.id;

const labelFromHere = async (context: Context, edge: EntityLinkEdge) =>
  isSubject(edge)
    ? (await tellLink(context, edge.node)).label
    : labelFromObject(context, edge.node);

const rolesFromHere = async (context: Context, edge: EntityLinkEdge) =>
  isSubject(edge) ? (await tellLink(context, edge.node)).beside : titlesOfLink(context, edge.node);

/** A page of one entity's links. The pages of many entities are read in one statement. */
export async function linksPage(
  context: Context,
  here: EntityRow,
  args: { filter?: LinkFilterInput | null; first?: number | null; after?: string | null },
  info: GraphQLResolveInfo,
): Promise<EntityLinksPage> {
  const filter = readLinkFilter(args.filter, ALL_BUT_SOURCES);
  const first = readFirst(args.first, 25);
  const page = {
    filter,
    readClaims: asksFor(info, NEEDS_CLAIMS),
    neighbor: wantedOfEnds(info),
    orderBy: "EVIDENCE" as const,
    limit: first + 1,
    after: LIST.read(args.after),
  };
  const rows = await context.loader(linksOfEntities, page).load(here.id);
  if (page.neighbor === null) {
    const entities = entityLoader(context);
    for (const { neighbor } of rows) entities.prime(neighbor.id, neighbor);
  }
  const counts = countsOf(filter, () => context.loader(tallyOfEntities, filter).load(here.id));
  const edges = rows.map((row) => new EntityLinkEdge(here, row, filter));
  const answer = pageOf(edges, first, args.after, counts.totalCount);
  return { ...answer, filtered: filter.given, leftOut: counts.leftOut };
}

export const LinkCountRef = builder
  .objectRef<LinkCountRow & { here: EntityRow }>("LinkCount")
  .implement({
    description:
      "How many neighbours of one kind an entity has through one link kind: a line of the expand menu.",
    fields: (t) => ({
      kind: t.expose("kind", { type: LinkKindEnum, description: "The link kind." }),
      label: t.string({
        description: "Wording from the entity's side.",
        resolve: ({ kind, outgoing, here }) =>
          predicate(outgoing ? verbOf(LINK_KINDS[kind]) : verbFrom(LINK_KINDS[kind].inverse), {
            firmness: "ASSERTED",
            plural: isPlural(here),
            ended: false,
          }),
      }),
      lens: t.field({
        type: LensEnum,
        nullable: true,
        description: "Its lens.",
        resolve: (row) => LINK_KINDS[row.kind].lens,
      }),
      neighborKind: t.expose("neighborKind", {
        type: EntityKindEnum,
        description: "The neighbours' kind.",
      }),
      neighborLabel: t.string({
        description: "The same in words.",
        resolve: (row) => ENTITY_KINDS[row.neighborKind].label,
      }),
      look: t.field({
        type: LookEnum,
        description: "How the neighbours are drawn.",
        resolve: (row) => ENTITY_KINDS[row.neighborKind].look,
      }),
      icon: t.field({
        type: IconEnum,
        description: "The icon of the neighbours' kind.",
        resolve: (row) => ENTITY_KINDS[row.neighborKind].icon,
      }),
      direction: t.field({
        type: DirectionEnum,
        description: "Seen from the entity.",
        resolve: (row) => directionOf(row.kind, row.outgoing),
      }),
      count: t.exposeInt("count", { description: "Distinct neighbours." }),
    }),
  });
