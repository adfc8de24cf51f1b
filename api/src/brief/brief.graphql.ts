import { builder } from "../graphql/builder.ts";
import { BriefSectionKindEnum, EvidenceEnum } from "../graphql/enums.ts";
import { InvalidArgument } from "../errors.ts";
import { type LinkFilterInput, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { unknownIds } from "../graphql/known-ids.ts";
import { claims } from "../claim/load-claim.ts";
import { document } from "../document/load-document.ts";
import { entities, findEntity } from "../entity/load-entity.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { CuratedConflictRef } from "../conflict/conflict-ref.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { readPair } from "../contacts/contacts-sheet.ts";
import type { Brief, Line, Note, Section } from "./brief.ts";
import { toMarkdown } from "./markdown.ts";
import { briefOnEntity, briefOnPair } from "./write.ts";

const BriefSideRef = builder.objectRef<Line["sides"][number]>("BriefSide").implement({
  description: "One side of a disagreement.",
  fields: (t) => ({
    statement: t.exposeString("statement", { description: "What this side says." }),
    notes: t.exposeIntList("notes", { description: "Numbers of its notes: 1 or more." }),
  }),
});

const BriefLineRef = builder.objectRef<Line>("BriefLine").implement({
  description: "One answer, with its citations.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "The answer, without a full stop." }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      nullable: true,
      description: "How well it is evidenced; null on a disagreement or warning.",
    }),
    evidenceText: t.exposeString("evidenceText", {
      description: "The same in words; on a disagreement what kind it is, empty on a warning.",
    }),
    contested: t.exposeBoolean("contested", {
      description: "Affirmed and denied, or touched by an open conflict.",
    }),
    notes: t.exposeIntList("notes", { description: "Numbers of its notes: 1 or more." }),
    sides: t.field({
      type: [BriefSideRef],
      description: "On a disagreement, two sides or more; else empty.",
      resolve: (line) => line.sides,
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links it tells of.",
      resolve: (line) => line.links,
    }),
    conflict: t.field({
      type: CuratedConflictRef,
      nullable: true,
      description: "The curated conflict it tells of; null on any other line.",
      resolve: (line) => line.conflict,
    }),
  }),
});

const BriefSectionRef = builder.objectRef<Section>("BriefSection").implement({
  description: "The answers to one question; at most 40 lines.",
  fields: (t) => ({
    kind: t.expose("kind", { type: BriefSectionKindEnum, description: "Which question." }),
    title: t.exposeString("title", { description: "Its heading." }),
    empty: t.exposeString("empty", {
      nullable: true,
      description: "What to say where there are no lines; null where there are.",
    }),
    lines: t.field({
      type: [BriefLineRef],
      description: "The answers.",
      resolve: (section) => section.lines,
    }),
    truncated: t.exposeBoolean("truncated", { description: "There are more than 40." }),
  }),
});

const BriefNoteRef = builder.objectRef<Note>("BriefNote").implement({
  description: "A citation: one claim in one document.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "From 1, in order of first use." }),
    document: t.field({
      type: DocumentRef,
      description: "The document.",
      resolve: ({ documentId }, _args, context) => document(context, documentId),
    }),
    locator: t.exposeString("locator", { description: "Where in it, e.g. '¶ 13'." }),
    claim: t.field({
      type: ClaimRef,
      description: "The claim that carries the line.",
      resolve: async ({ claimId }, _args, context) => (await claims(context, [claimId]))[0]!,
    }),
    text: t.exposeString("text", { description: "'Alwaght, 1 June 2025, ¶ 50'" }),
  }),
});

const BriefRef = builder.objectRef<Brief>("Brief").implement({
  description:
    "One page of answers about two entities or one, each line with its citations, by the sources that count.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "Whom it is about." }),
    asOf: t.expose("asOf", {
      type: "Date",
      nullable: true,
      description: "Only what was published by the end of this day counts; null: everything.",
    }),
    asOfText: t.exposeString("asOfText", {
      description: "What counts, in words: 'As of 1 June 2025; without Reuters'.",
    }),
    about: t.field({
      type: [EntityRef],
      description: "The two or the one.",
      resolve: ({ about }, _args, context) => entities(context, about),
    }),
    sections: t.field({
      type: [BriefSectionRef],
      description: "Always all five, in the order of their kinds.",
      resolve: (brief) => brief.sections,
    }),
    notes: t.field({
      type: [BriefNoteRef],
      description: "The citations, in order of first use.",
      resolve: (brief) => brief.notes,
    }),
    markdown: t.string({
      description:
        "The whole as Markdown with footnotes; text from documents is escaped and cannot become markup.",
      resolve: toMarkdown,
    }),
  }),
});

builder.queryField("brief", (t) =>
  t.field({
    type: BriefRef,
    nullable: true,
    description:
      "A brief on the contacts of two entities, or on one; without either, on the two with the most contacts. Null where nobody has been in contact. `lenses`, `kinds` and `direction` of the filter do not apply here.",
    args: {
      between: t.arg.idList({ description: "Two different entities, neither an event." }),
      entity: t.arg.id({ description: "One entity of any kind; not together with `between`." }),
      knownBy: t.arg({
        type: "Date",
        description: "Sets `knownBy` of the filter; must not differ from one given there.",
      }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
    },
    resolve: (_root, args, context) =>
      context.expensive(async () => {
        const filter = readLinkFilter(withDay(args.filter ?? null, args.knownBy ?? null));
        if (args.entity == null) {
          const pair = await readPair(context, args.between);
          return pair && briefOnPair(context, pair, filter);
        }
        if (args.between)
          throw new InvalidArgument("entity", "takes one entity or `between` two, not both");
        const found = await findEntity(context, args.entity);
        if (!found) throw await unknownIds(context, "entity", "Entity", [args.entity]);
        return briefOnEntity(context, found.id, filter);
      }),
  }),
);

function withDay(filter: LinkFilterInput | null, day: string | null): LinkFilterInput | null {
  if (!day) return filter;
  if (filter?.knownBy && filter.knownBy !== day)
    throw new InvalidArgument("knownBy", "differs from the day given in the filter");
  return { ...filter, knownBy: day };
}
