import { MODALITIES, SOURCINGS } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { builder } from "../graphql/builder.ts";
import {
  COUNT_LIMIT,
  fromCursor,
  pageArgs,
  pageCost,
  pageOf,
  readFirst,
  toCursor,
} from "../graphql/connection.ts";
import { originsById } from "../document/document.cypher.ts";
import {
  DateFromEnum,
  LinkKindEnum,
  ModalityEnum,
  OriginBasisEnum,
  PropertyKindEnum,
  RetractionEnum,
  SourcingEnum,
  StanceEnum,
} from "../graphql/enums.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { claims, findClaim } from "./load-claim.ts";
import { document } from "../document/load-document.ts";
import { entity } from "../entity/load-entity.ts";
import { findLink } from "../link/load-link.ts";
import { ClaimConnection, ClaimRef } from "./claim-ref.ts";
import { CuratedConflictRef } from "../conflict/conflict-ref.ts";
import { DocumentRef, OriginRef } from "../document/document-ref.ts";
import { EntityRef, EventRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { findsNodesOf, NodeRef } from "../graphql/node.ts";
import { countClaims, listAdmittedClaimIds, listClaimIds } from "./claim.cypher.ts";
import { conflictUnder } from "../conflict/conflict-under.ts";
import { conflictsOfClaims } from "../conflict/curated-conflict.cypher.ts";
import { edtfText } from "../dates/edtf.ts";
import { locatorOf } from "./locator.ts";
import { valueText } from "../kinds/property-value.ts";

ClaimRef.implement({
  description:
    "One document's statement that something holds: of a link between two entities, or of a property of one. Claims are the log; they are corrected and retracted, never overwritten.",
  interfaces: [NodeRef],
  fields: (t) => ({
    stance: t.field({
      type: StanceEnum,
      description: "Whether the document says that it holds.",
      resolve: (claim) => (claim.modality === "DENIED" ? "NEGATES" : "AFFIRMS"),
    }),
    modality: t.expose("modality", { type: ModalityEnum, description: "How firmly it is put." }),
    modalityText: t.string({
      description: "The same in words, e.g. 'Reports as planned'.",
      resolve: (claim) => MODALITIES[claim.modality].text,
    }),
    sourcing: t.expose("sourcing", {
      type: SourcingEnum,
      description: "Who the document credits.",
    }),
    sourcingText: t.string({
      description: "The same in words, e.g. 'from unnamed people'.",
      resolve: (claim) => SOURCINGS[claim.sourcing].text,
    }),
    statement: t.exposeString("statement", {
      description: "What it says, in an editor's own words.",
    }),
    kind: t.expose("kind", {
      type: LinkKindEnum,
      nullable: true,
      description: "Kind of the link; null on a property claim.",
    }),
    subject: t.field({
      type: EntityRef,
      description: "The entity it is about.",
      resolve: (claim, _args, context) => entity(context, claim.subjectId, claim.filter),
    }),
    object: t.field({
      type: EntityRef,
      nullable: true,
      description: "The other end of the link; null on a property claim.",
      resolve: (claim, _args, context) =>
        claim.objectId ? entity(context, claim.objectId, claim.filter) : null,
    }),
    property: t.expose("property", {
      type: PropertyKindEnum,
      nullable: true,
      description: "The property; null on a link claim.",
    }),
    value: t.exposeString("value", {
      nullable: true,
      description: "The property's value as this document gives it.",
    }),
    valueText: t.string({
      nullable: true,
      description: "The value in words.",
      resolve: ({ property, value }) => property && valueText(property, value ?? ""),
    }),
    link: t.field({
      type: LinkRef,
      nullable: true,
      description: "The link it carries; null on a property claim.",
      resolve: (claim, _args, context) =>
        claim.linkId ? findLink(context, claim.linkId, claim.filter) : null,
    }),
    date: t.expose("date", {
      type: "Edtf",
      nullable: true,
      description: "When it holds, as this document says.",
    }),
    dateText: t.string({
      description: "The same in words, e.g. 'to May 2025, start not given'.",
      resolve: (claim) => edtfText(claim.date ?? ""),
    }),
    dateNote: t.exposeString("dateNote", { nullable: true, description: "How the date was read." }),
    dateFrom: t.expose("dateFrom", {
      type: DateFromEnum,
      nullable: true,
      description: "EVENT where the claim has no date and borrows its event's for filtering.",
    }),
    attributedTo: t.exposeString("attributedTo", {
      nullable: true,
      description: "Whom the document credits, in words.",
    }),
    document: t.field({
      type: DocumentRef,
      description: "The one document that states it.",
      resolve: (claim, _args, context) => claim.statedIn ?? document(context, claim.documentId),
    }),
    locator: t.string({
      description: "Where in the document, e.g. '¶ 13'.",
      resolve: locatorOf,
    }),
    section: t.exposeString("section", { description: "body, headline, glossary or related." }),
    origin: t.field({
      type: OriginRef,
      nullable: true,
      description: "Whose reporting it goes back to.",
      resolve: (claim, _args, context) =>
        claim.originId ? context.loader(originsById, undefined).load(claim.originId) : null,
    }),
    originBasis: t.expose("originBasis", {
      type: OriginBasisEnum,
      nullable: true,
      description: "Stated by the document, or inferred by an editor.",
    }),
    credibility: t.exposeInt("credibility", {
      nullable: true,
      description: "NATO Admiralty digit 1 to 6; null while nobody has judged it.",
    }),
    role: t.exposeString("role", {
      nullable: true,
      description: "The title or part that it gives the subject.",
    }),
    event: t.field({
      type: EventRef,
      nullable: true,
      description: "The occasion it belongs to.",
      resolve: (claim, _args, context) =>
        claim.eventId ? entity(context, claim.eventId, claim.filter) : null,
    }),
    place: t.field({
      type: EntityRef,
      nullable: true,
      description: "Where it holds.",
      resolve: (claim, _args, context) =>
        claim.placeId ? entity(context, claim.placeId, claim.filter) : null,
    }),
    background: t.exposeBoolean("background", {
      description:
        "From a glossary box or a page's related items: left out of evidence unless asked for.",
    }),
    author: t.exposeString("author", { nullable: true, description: "Who wrote it down." }),
    createdAt: t.expose("createdAt", {
      type: "DateTime",
      description: "When it was written down.",
    }),
    retractedAt: t.expose("retractedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was retracted.",
    }),
    retraction: t.expose("retraction", {
      type: RetractionEnum,
      nullable: true,
      description: "Why it was retracted.",
    }),
    retractedOn: t.expose("retractedOn", {
      type: "Date",
      nullable: true,
      description: "The day on which its source took it back; null for readings of ours.",
    }),
    supersedes: t.field({
      type: ClaimRef,
      nullable: true,
      description: "The wrong reading that it takes the place of.",
      resolve: (claim, _args, context) =>
        claim.supersedes ? findClaim(context, claim.supersedes, claim.filter) : null,
    }),
    supersededBy: t.field({
      type: ClaimRef,
      nullable: true,
      description: "The reading that took its place.",
      resolve: (claim, _args, context) =>
        claim.supersededBy ? findClaim(context, claim.supersededBy, claim.filter) : null,
    }),
    version: t.exposeInt("version", {
      description: "Counts its changes; pass it as `ifVersion` to change what you have seen.",
    }),
    admitted: t.boolean({
      description: "Whether the filter of the nearest filtered ancestor admits it.",
      resolve: (claim) => claim.leftOutBecause === null,
    }),
    leftOutBecause: t.exposeString("leftOutBecause", {
      nullable: true,
      description: "Why it is not admitted, in words.",
    }),
    restates: t.field({
      type: ClaimRef,
      nullable: true,
      description: "On a property claim: the link claim that says the same.",
      resolve: (claim, _args, context) =>
        claim.restates ? findClaim(context, claim.restates, claim.filter) : null,
    }),
    conflicts: t.field({
      type: [CuratedConflictRef],
      description: "Curated conflicts in which it takes a side.",
      resolve: async ({ id, filter }, _args, context) => {
        const rows = await context.loader(conflictsOfClaims, undefined).load(id);
        return rows.map((row) => conflictUnder(row, filter));
      },
    }),
  }),
});

builder.queryFields((t) => ({
  claim: t.field({
    type: ClaimRef,
    nullable: true,
    description: "One claim by id; null where there is none.",
    args: { id: t.arg.id({ required: true, description: "`claim:…`" }) },
    resolve: (_root, { id }, context) => findClaim(context, id, null),
  }),
  claims: t.field({
    type: ClaimConnection,
    description:
      "All unretracted claims, in id order; with a filter, the link claims that it admits on links of the wanted evidence.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims." }),
      ...pageArgs(),
    },
    complexity: pageCost(25),
    resolve: async (_root, args, context, info) => {
      const first = readFirst(args.first, 25);
      const after = String(fromCursor(args.after, 1)?.[0] ?? "");
      const { database } = context;
      const filter = args.filter ? readLinkFilter(args.filter, keysOf(LINK_KINDS)) : null;
      const rows = filter
        ? await listAdmittedClaimIds(database, { filter, limit: first + 1, after })
        : await listClaimIds(database, first + 1, after);
      const nodes = await claims(
        context,
        rows.map((row) => row.id),
        args.filter ?? null,
        info,
      );
      const edges = nodes.map((node) => ({ cursor: toCursor([node.id]), node }));
      const total = async () =>
        filter
          ? (await listAdmittedClaimIds(database, { filter, limit: COUNT_LIMIT + 1, after: "" }))
              .length
          : countClaims(database);
      return { ...pageOf(edges, first, args.after, total), filtered: filter !== null };
    },
  }),
}));

findsNodesOf("Claim", "claim", (context, id) => findClaim(context, id, null));
