import { BASES } from "@backchannel/schema/claim.ts";
import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { selects } from "../graphql/selection.ts";
import { builder } from "../graphql/builder.ts";
import { dayText, spanText } from "../dates/day.ts";
import { edtfText } from "../dates/edtf.ts";
import { publishedText } from "../words/citation.ts";
import {
  cursorsOf,
  cursorsOfIds,
  eitherWayArgs,
  pageArgs,
  pageOf,
  pageOfIds,
  readFirst,
} from "../graphql/connection.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import { CLAIMS_LISTED } from "../evidence/link-filter.graphql.ts";
import { claims } from "../claim/load-claim.ts";
import { chainOf, document, documents, findDocument, findOrigin, origin, originText } from "./load-document.ts"; // prettier-ignore
import { entities, entity } from "../entity/load-entity.ts";
import { ClaimConnection } from "../claim/claim-ref.ts";
import { DocumentConnection, DocumentRef, OriginRef } from "./document-ref.ts";
import { EntityConnection, EntityRef } from "../entity/entity-ref.ts";
import { findsNodesOf, NodeRef } from "../graphql/node.ts";
import {
  claimCountsOfDocuments,
  claimCountsOfOrigins,
  claimIdsOfDocuments,
  countDocuments,
  type DocumentRow,
  entityIdsOfDocuments,
  listDocuments,
} from "./document.cypher.ts";

/** An interval of two days: the document was published on one of the days in it. */
const DAY_TO_DAY = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

OriginRef.implement({
  description:
    "Where a claim goes back to: whose reporting it really is. One report carried by four documents is one origin.",
  interfaces: [NodeRef],
  fields: (t) => ({
    ...recordFields(t, ORIGIN),
    publisher: t.field({
      type: EntityRef,
      nullable: true,
      description: "The outlet whose reporting it is; null where reports are unnamed.",
      resolve: (origin, _args, context) =>
        origin.publisherId ? entity(context, origin.publisherId) : null,
    }),
    restsOn: t.field({
      type: OriginRef,
      nullable: true,
      description:
        "The origin on which it rests in turn, as commentary does on the report that it credits; null where it is reporting of its own.",
      resolve: (row, _args, context) => (row.restsOnId ? origin(context, row.restsOnId) : null),
    }),
    root: t.field({
      type: OriginRef,
      description: "The origin as which it counts: the last on which it rests, itself if on none.",
      resolve: async (row, _args, context) => (await chainOf(context, row)).at(-1)!,
    }),
    text: t.string({
      description:
        "Whose reporting it is, in words: 'Reuters', 'Alwaght, on the Reuters report', 'an unnamed source'.",
      resolve: (row, _args, context) => originText(context, row),
    }),
    claimCount: t.int({
      description: "Claims about links that go back to it, by itself or over others.",
      args: { filter: t.arg(CLAIMS_LISTED) },
      resolve: (origin, { filter }, context) =>
        context.loader(claimCountsOfOrigins, readLinkFilter(filter)).load(origin.id),
    }),
  }),
});

const LIST = cursorsOf("documents", "number", "string");
const CLAIMS = cursorsOfIds("claims of document");
const ENTITIES = cursorsOfIds("entities of document");

DocumentRef.implement({
  description: "Something published: the only thing a claim can be stated in.",
  interfaces: [NodeRef],
  fields: (t) => ({
    ...recordFields(t, DOCUMENT),
    outlet: t.field({
      ...selects<DocumentRow>(),
      type: EntityRef,
      nullable: true,
      description: "Who printed it: the carrier. Null for an unsigned text.",
      resolve: ({ publishedBy, outletId }, _args, context) => {
        if (publishedBy) return publishedBy;
        return outletId ? entity(context, outletId) : null;
      },
    }),
    outletName: t.string({
      description: "The outlet's name as printed, or 'unsigned'.",
      resolve: (row) => row.outletName ?? "unsigned",
    }),
    reliability: t.exposeString("reliability", {
      nullable: true,
      description: "NATO Admiralty letter A to F of the outlet; null while nobody has judged it.",
    }),
    publishedText: t.string({
      ...selects<DocumentRow>("publishedAt", "publishedBasis", "pubFirst", "pubLast"),
      description:
        "The same in words. A range of days that nobody printed is told by the month or year that they share, with how it was come by: `May 2025 (inferred)`.",
      resolve: ({ publishedAt, publishedBasis, pubFirst, pubLast }) => {
        const isStated = publishedBasis === "STATED" || !publishedAt;
        if (!isStated)
          return `${publishedText(publishedAt)} (${BASES[publishedBasis ?? "INFERRED"].text})`;
        return DAY_TO_DAY.test(publishedAt ?? "")
          ? spanText(pubFirst, pubLast)
          : edtfText(publishedAt ?? "");
      },
    }),
    publishedFirst: t.field({
      ...selects<DocumentRow>("pubFirst"),
      type: "Date",
      nullable: true,
      description: "First day on which it may have been published.",
      resolve: (row) => dayText(row.pubFirst),
    }),
    publishedLast: t.field({
      ...selects<DocumentRow>("pubLast"),
      type: "Date",
      nullable: true,
      description:
        "Last such day; null where open. `knownBy` on or after it includes the document.",
      resolve: (row) => dayText(row.pubLast),
    }),
    version: t.exposeInt("version", {
      description: "Counts its changes; pass it as `ifVersion` to change what you have seen.",
    }),
    mainOrigin: t.field({
      type: OriginRef,
      nullable: true,
      description: "Whose reporting its claims are unless they say otherwise.",
      resolve: (row, _args, context) =>
        row.mainOrigin ? findOrigin(context, row.mainOrigin) : null,
    }),
    derivedFrom: t.field({
      type: [DocumentRef],
      description: "Documents it was republished or rewritten from.",
      resolve: (row, _args, context) => documents(context, row.derivedFrom),
    }),
    partOf: t.field({
      type: DocumentRef,
      nullable: true,
      description: "The document on whose page it stands.",
      resolve: (row, _args, context) => (row.partOf ? document(context, row.partOf) : null),
    }),
    claimCount: t.int({
      ...selects<DocumentRow>(),
      description: "Claims it states about links.",
      args: { filter: t.arg(CLAIMS_LISTED) },
      resolve: (row, { filter }, context) =>
        context.loader(claimCountsOfDocuments, readLinkFilter(filter)).load(row.id),
    }),
    claims: t.field({
      ...selects<DocumentRow>(),
      type: ClaimConnection,
      description: "Its claims about links, in the order of its paragraphs.",
      args: { filter: t.arg(CLAIMS_LISTED), ...eitherWayArgs() },
      resolve: async (row, args, context, info) => {
        const filter = readLinkFilter(args.filter);
        const ids = await context.loader(claimIdsOfDocuments, filter).load(row.id);
        return pageOfIds(ids, args, (shown) => claims(context, shown, info), CLAIMS);
      },
    }),
    entities: t.field({
      ...selects<DocumentRow>(),
      type: EntityConnection,
      description: "The entities its claims are about.",
      args: { filter: t.arg(CLAIMS_LISTED), ...eitherWayArgs() },
      resolve: async (row, args, context) => {
        const filter = readLinkFilter(args.filter);
        const ids = await context.loader(entityIdsOfDocuments, filter).load(row.id);
        return pageOfIds(ids, args, (shown) => entities(context, shown), ENTITIES);
      },
    }),
  }),
});

builder.queryFields((t) => ({
  document: t.field({
    type: DocumentRef,
    nullable: true,
    description: "One document by id; null where there is none.",
    args: { id: t.arg.id({ required: true, description: "`doc:…`" }) },
    resolve: (_root, { id }, context) => findDocument(context, id),
  }),
  documents: t.field({
    type: DocumentConnection,
    description: "All documents, earliest published first.",
    args: {
      ...pageArgs(),
      matching: t.arg.string({
        description:
          "Only those with all of these words, or parts of words, in title, outlet, citation or address.",
      }),
    },
    resolve: async (_root, args, context) => {
      const { database } = context;
      const first = readFirst(args.first, 25);
      const words = wordsOf(args.matching ?? "");
      const rows = await listDocuments(database, first + 1, LIST.read(args.after), words);
      const edge = (node: DocumentRow) => ({ cursor: LIST.write([node.pubLast, node.id]), node });
      return pageOf(rows.map(edge), first, args.after, () => countDocuments(database, words));
    },
  }),
}));

const MOST_WORDS = 12;

/** As many as help: whoever pastes a page is not served better by comparing all of it. */
export function wordsOf(text: string): string[] {
  const words = text.slice(0, 1_000).toLowerCase().split(/\s+/).filter(Boolean);
  return words.slice(0, MOST_WORDS);
}

findsNodesOf("Document", "doc", findDocument);
findsNodesOf("Origin", "origin", findOrigin);
