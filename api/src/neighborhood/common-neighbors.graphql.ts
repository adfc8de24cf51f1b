import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { builder } from "../graphql/builder.ts";
import { cursorsOf, type Page, pageArgs, pageOf, readFirst } from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import { InvalidArgument } from "../errors.ts";
import {
  SHOWN_BY_DEFAULT,
  type LinkFilter,
  readLinkFilter,
  WITHOUT_OPINION,
} from "../evidence/filter.ts";
import type { ReadLinkRow, Tally } from "../link/link.cypher.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { type LinkNode, linkNode } from "../link/link-node.ts";
import { LeftOutRef } from "../link/links.graphql.ts";
import { refuseMissing } from "../graphql/known-ids.ts";
import { entities, entity, findEntity } from "../entity/load-entity.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { gradeNeighbors, sharedNeighbors } from "./common-neighbors.cypher.ts";

interface CommonNeighborNode {
  id: string;
  count: number;
  links: LinkNode[];
}
type CommonNeighborPage = Page<CommonNeighborNode> & { leftOut: Tally[]; truncated: boolean };

/** The requested ends that a common neighbour is linked to, best evidence first. */
const endsOf = ({ id, links }: CommonNeighborNode) => [
  ...new Set(links.map(({ source, target }) => (source === id ? target : source))),
];

const CommonNeighborRef = builder.objectRef<CommonNeighborNode>("CommonNeighbor").implement({
  description: "An entity that is linked to two or more of those asked about: an interlock.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "Who. May be somebody whom no document names, or an event.",
      resolve: ({ id }, _args, context) => entity(context, id),
    }),
    links: t.field({
      type: [LinkRef],
      description: "Its links to those asked about, best evidence first, at most 100.",
      resolve: ({ links }) => links,
    }),
    neighbors: t.field({
      type: [EntityRef],
      description: "Those asked about that it is linked to, in the order of `links`.",
      resolve: (node, _args, context) => entities(context, endsOf(node)),
    }),
    count: t.exposeInt("count", { description: "How many of those asked about it is linked to." }),
  }),
});

const pageRead = (page: unknown) => page as CommonNeighborPage;

const CommonNeighborConnection = builder.connectionObject(
  {
    type: CommonNeighborRef,
    name: "CommonNeighborConnection",
    description: "A page of common neighbours.",
    fields: (t) => ({
      leftOut: t.field({
        type: [LeftOutRef],
        description:
          "Links whose grade was not asked for, of all who would be common neighbours with them.",
        resolve: (page) => pageRead(page).leftOut,
      }),
      truncated: t.boolean({
        description:
          "There may be more: those with the fewest links have more than can be walked (20,000 for two ids, 5,000 for twenty), or too many are shared by several (5,000 for two, 500 for twenty).",
        resolve: (page) => pageRead(page).truncated,
      }),
    }),
  },
  { name: "CommonNeighborEdge", description: "A common neighbour in a page." },
);

const MAX_IDS = 20;
const LIST = cursorsOf("common neighbors", "number", "number", "string");

builder.queryField("commonNeighbors", (t) =>
  t.field({
    type: CommonNeighborConnection,
    description:
      "Who is linked to two or more of a set of entities: those linked to most of them first, then by strongest evidence, then by id. Lenses CONTACTS, SPEAKS_FOR, MONEY, LAW and CIRCLE plus INVOLVED_IN, and no OPINION, unless asked otherwise.",
    args: {
      ids: t.arg.idList({
        required: true,
        description: "2 to 20 different entities; unknown ids are an error.",
      }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which links, by which claims." }),
      atLeast: t.arg.int({
        defaultValue: 2,
        description: "Linked to at least so many of them: from 2 to their number.",
      }),
      ...pageArgs(),
    },
    resolve: async (_root, args, context) => {
      const filter = readLinkFilter(args.filter, SHOWN_BY_DEFAULT, WITHOUT_OPINION);
      const first = readFirst(args.first, 25);
      const ids = await readEnds(context, args.ids);
      const atLeast = args.atLeast ?? 2;
      if (atLeast < 2 || atLeast > ids.length)
        throw new InvalidArgument("atLeast", `must be from 2 to ${ids.length}`);
      const question = { ids, atLeast, filter };
      const { shared, cut } = await sharedNeighbors(context.database, question);
      const { page, total, leftOut } = await gradeNeighbors(context.database, {
        ...question,
        shared,
        limit: first + 1,
        after: LIST.read(args.after),
      });
      const edges = page.map(({ id, count, strength, links }) => ({
        cursor: LIST.write([-count, strength, id]),
        node: { id, count, links: bestFirst(links, filter) },
      }));
      const answer = pageOf(edges, first, args.after, () => total);
      return { ...answer, leftOut, truncated: cut, filtered: filter.given };
    },
  }),
);

const MAX_LINKS = 100;
const GRADES = keysOf(EVIDENCE);
const gradeOf = ({ evidence }: LinkNode) => GRADES.indexOf(evidence);

/** The links of one neighbour, best evidence first. */
const bestFirst = (rows: ReadLinkRow[], filter: LinkFilter) =>
  rows
    .map((row) => linkNode(row, filter))
    .sort((a, b) => gradeOf(a) - gradeOf(b) || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_LINKS);

/** The distinct ends asked about. A merged entity is replaced by the one it was merged into. */
async function readEnds(context: Context, asked: readonly string[]): Promise<string[]> {
  if (asked.length > MAX_IDS) throw new InvalidArgument("ids", `takes at most ${MAX_IDS} ids`);
  const found = await Promise.all(asked.map((id) => findEntity(context, id)));
  await refuseMissing(
    context,
    "ids",
    "Entity",
    asked.filter((_, i) => !found[i]),
  );
  const ids = [...new Set(found.flatMap((node) => node?.id ?? []))];
  if (ids.length < 2) throw new InvalidArgument("ids", "takes 2 different entities or more");
  return ids;
}
