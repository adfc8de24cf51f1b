import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { MODALITIES, SOURCINGS } from "@backchannel/schema/claim.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { selects } from "../graphql/selection.ts";
import type { ClaimRow } from "./claim.cypher.ts";
import { builder } from "../graphql/builder.ts";
import { COUNT_LIMIT, cursorsOf, pageArgs, pageOf, readFirst } from "../graphql/connection.ts";
import { findOrigin } from "../document/load-document.ts";
import { StanceEnum } from "../graphql/enums.ts";
import { askedOfClaims, readLinkFilter } from "../evidence/filter.ts";
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
import { conflictsOfClaims } from "../conflict/curated-conflict.cypher.ts";
import { edtfText } from "../dates/edtf.ts";
import { chainOfVoices } from "../sentence/chain-of-voices.ts";
import { locatorOf } from "./locator.ts";
import { amountText, shareText } from "../words/amount-words.ts";
import { valueText } from "../kinds/property-value.ts";

/** A claim is the same wherever it is read (R33). */
const ON_EDGE = "Ask the edge: a claim is the same under every filter.";

ClaimRef.implement({
  description:
    "One document's statement that something holds: of a link between two entities, or of a property of one. Claims are the log; they are corrected and retracted, never overwritten.",
  interfaces: [NodeRef],
  fields: (t) => ({
    ...recordFields(t, CLAIM),
    stance: t.field({
      ...selects<ClaimRow>("modality"),
      type: StanceEnum,
      description: "Whether the document says that it holds.",
      resolve: (claim) => (claim.modality === "DENIED" ? "NEGATES" : "AFFIRMS"),
    }),
    modalityText: t.string({
      ...selects<ClaimRow>("modality"),
      description: "The same in words, e.g. 'Reports as planned'.",
      resolve: (claim) => MODALITIES[claim.modality].text,
    }),
    sourcingText: t.string({
      ...selects<ClaimRow>("sourcing", "originId"),
      description:
        "The same in words, e.g. 'from unnamed people'; of reporting that the document credits to nobody by name 'from reports it does not name'.",
      resolve: async ({ sourcing, originId }, _args, context) => {
        const origin = sourcing === "OTHER_MEDIA" && originId ? await findOrigin(context, originId) : null; // prettier-ignore
        return origin && !origin.publisherId
          ? "from reports it does not name"
          : SOURCINGS[sourcing].text;
      },
    }),
    amountText: t.string({
      ...selects<ClaimRow>("amount", "currency", "unit"),
      nullable: true,
      description:
        "The amount in words: 'EUR 1,200,000', 'EUR 50,000,000 and more'; null for none.",
      resolve: (claim) => amountText(claim) || null,
    }),
    shareText: t.string({
      ...selects<ClaimRow>("share"),
      nullable: true,
      description: "The share in words: '25 %'; null for none.",
      resolve: (claim) => shareText(claim) || null,
    }),
    voices: t.stringList({
      ...selects<ClaimRow>("attributedTo"),
      description:
        "Whom the document credits, as a chain: whoever says so first, then who passed it on; without the outlet of the document, unless it is named. Empty where it credits nobody (R61).",
      resolve: ({ attributedTo }) => chainOfVoices(attributedTo),
    }),
    subject: t.field({
      ...selects<ClaimRow>("subjectId"),
      type: EntityRef,
      description: "The entity it is about.",
      resolve: (claim, _args, context) => entity(context, claim.subjectId),
    }),
    object: t.field({
      ...selects<ClaimRow>("objectId"),
      type: EntityRef,
      nullable: true,
      description: "The other end of the link; null on a property claim.",
      resolve: (claim, _args, context) => (claim.objectId ? entity(context, claim.objectId) : null),
    }),
    valueText: t.string({
      ...selects<ClaimRow>("property", "value"),
      nullable: true,
      description: "The value in words.",
      resolve: ({ property, value }) => property && valueText(property, value ?? ""),
    }),
    link: t.field({
      ...selects<ClaimRow>("linkId"),
      type: LinkRef,
      nullable: true,
      description: "The link it carries; null on a property claim.",
      args: {
        filter: t.arg({ type: LinkFilterInputRef, description: "Which of its claims count." }),
      },
      resolve: (claim, { filter }, context) =>
        claim.linkId ? findLink(context, claim.linkId, readLinkFilter(filter)) : null,
    }),
    dateText: t.string({
      ...selects<ClaimRow>("date"),
      description: "The same in words, e.g. 'to May 2025, start not given'.",
      resolve: (claim) => edtfText(claim.date ?? ""),
    }),
    document: t.field({
      ...selects<ClaimRow>(),
      type: DocumentRef,
      description: "The one document that states it.",
      resolve: (claim, _args, context) => claim.statedIn ?? document(context, claim.documentId),
    }),
    locator: t.string({
      ...selects<ClaimRow>("section", "paragraph"),
      description: "Where in the document, e.g. '¶ 13'.",
      resolve: locatorOf,
    }),
    origin: t.field({
      ...selects<ClaimRow>("originId"),
      type: OriginRef,
      nullable: true,
      description: "Whose reporting it goes back to.",
      resolve: (claim, _args, context) =>
        claim.originId ? findOrigin(context, claim.originId) : null,
    }),
    event: t.field({
      ...selects<ClaimRow>("eventId"),
      type: EventRef,
      nullable: true,
      description: "The occasion it belongs to.",
      resolve: (claim, _args, context) => (claim.eventId ? entity(context, claim.eventId) : null),
    }),
    place: t.field({
      ...selects<ClaimRow>("placeId"),
      type: EntityRef,
      nullable: true,
      description: "Where it holds.",
      resolve: (claim, _args, context) => (claim.placeId ? entity(context, claim.placeId) : null),
    }),
    supersedes: t.field({
      type: ClaimRef,
      nullable: true,
      description: "The wrong reading that it takes the place of.",
      resolve: (claim, _args, context) =>
        claim.supersedes ? findClaim(context, claim.supersedes) : null,
    }),
    supersededBy: t.field({
      type: ClaimRef,
      nullable: true,
      description: "The reading that took its place.",
      resolve: (claim, _args, context) =>
        claim.supersededBy ? findClaim(context, claim.supersededBy) : null,
    }),
    version: t.exposeInt("version", {
      description: "Counts its changes; pass it as `ifVersion` to change what you have seen.",
    }),
    admitted: t.boolean({
      ...selects<ClaimRow>(),
      description: "Always true.",
      deprecationReason: ON_EDGE,
      resolve: () => true,
    }),
    leftOutBecause: t.string({
      ...selects<ClaimRow>(),
      nullable: true,
      description: "Always null.",
      deprecationReason: ON_EDGE,
      resolve: () => null,
    }),
    restates: t.field({
      type: ClaimRef,
      nullable: true,
      description: "On a property claim: the link claim that says the same.",
      resolve: (claim, _args, context) =>
        claim.restates ? findClaim(context, claim.restates) : null,
    }),
    conflicts: t.field({
      ...selects<ClaimRow>(),
      type: [CuratedConflictRef],
      description: "Curated conflicts in which it takes a side.",
      resolve: ({ id }, _args, context) => context.loader(conflictsOfClaims, undefined).load(id),
    }),
  }),
});

const LIST = cursorsOf("claims", "string");

builder.queryFields((t) => ({
  claim: t.field({
    type: ClaimRef,
    nullable: true,
    description: "One claim by id; null where there is none.",
    args: { id: t.arg.id({ required: true, description: "`claim:…`" }) },
    resolve: (_root, { id }, context) => findClaim(context, id),
  }),
  claims: t.field({
    type: ClaimConnection,
    description:
      "All unretracted claims, in id order; with a filter, the link claims that it admits on links of the wanted evidence.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims." }),
      ...pageArgs(),
    },
    resolve: async (_root, args, context, info) => {
      const first = readFirst(args.first, 25);
      const after = String(LIST.read(args.after)?.[0] ?? "");
      const { database } = context;
      const filter = args.filter ? askedOfClaims(readLinkFilter(args.filter)) : null;
      const rows = filter
        ? await listAdmittedClaimIds(database, { filter, limit: first + 1, after })
        : await listClaimIds(database, first + 1, after);
      const nodes = await claims(
        context,
        rows.map((row) => row.id),
        info,
      );
      const edges = nodes.map((node) => ({ cursor: LIST.write([node.id]), node }));
      const total = async () =>
        filter
          ? (await listAdmittedClaimIds(database, { filter, limit: COUNT_LIMIT + 1, after: "" }))
              .length
          : countClaims(database);
      return { ...pageOf(edges, first, args.after, total), filtered: filter !== null };
    },
  }),
}));

findsNodesOf("Claim", "claim", (context, id) => findClaim(context, id));
