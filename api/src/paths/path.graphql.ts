import { viewId } from "../evidence/view-id.ts";
import type { Evidence } from "@backchannel/schema/claim.ts";
import { builder } from "../graphql/builder.ts";
import { locatorOf } from "../claim/locator.ts";
import type { Context } from "../graphql/context.ts";
import { EvidenceEnum } from "../graphql/enums.ts";
import { document } from "../document/load-document.ts";
import { entities, entity } from "../entity/load-entity.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { type FoundPath, type Hop, weakestHops } from "./path-rank.ts";
import { type PathNote, type PathText, sentenceOf, tellPath } from "./path-words.ts";
import { titleOf } from "./path-opening.ts";

/** The words of a path are computed once, whichever of its fields need them. */
const texts = new WeakMap<FoundPath, Promise<PathText>>();
function wordsOf(path: FoundPath, context: Context): Promise<PathText> {
  const known = texts.get(path) ?? tellPath(context, path);
  texts.set(path, known);
  return known;
}

interface HopNode extends Hop {
  path: FoundPath;
  place: number;
}
const best = ({ links }: Hop) => links[0] as Hop["links"][number];

const PathHopRef = builder.objectRef<HopNode>("PathHop").implement({
  description: "One step of a path: two neighbours, with all kinds of link between them folded.",
  fields: (t) => ({
    number: t.int({
      description: "Its place in the path, from 1.",
      resolve: ({ place }) => place + 1,
    }),
    source: t.field({
      type: EntityRef,
      description: "The end nearer to the start of the path.",
      resolve: ({ source }, _args, context) => entity(context, source),
    }),
    target: t.field({
      type: EntityRef,
      description: "The end nearer to the end of the path.",
      resolve: ({ target }, _args, context) => entity(context, target),
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links between the two, best supported first.",
      resolve: ({ links }) => links,
    }),
    text: t.string({
      description: "What its best supported link says, as a clause without footnotes.",
      resolve: async ({ path, place }, _args, context) =>
        (await wordsOf(path, context)).clauses[place]?.text ?? "",
    }),
    notes: t.intList({
      description: "Numbers of its footnotes in `Path.notes`.",
      resolve: async ({ path, place }, _args, context) =>
        (await wordsOf(path, context)).clauses[place]?.notes ?? [],
    }),
    evidence: t.field({
      type: EvidenceEnum,
      description: "That of its best supported link.",
      resolve: (hop): Evidence => best(hop).evidence,
    }),
    evidenceText: t.string({
      description: "The same in words.",
      resolve: (hop) => best(hop).evidenceText,
    }),
    contested: t.boolean({
      description: "Any of its links is contested.",
      resolve: ({ links }) => links.some(({ contested }) => contested),
    }),
    weakest: t.boolean({
      description: "No other hop stands on fewer origins.",
      resolve: ({ path, place }) => weakestHops(path.hops).includes(path.hops[place] as Hop),
    }),
  }),
});

const PathNoteRef = builder.objectRef<PathNote>("PathNote").implement({
  description: "A footnote of a path: what one document says on one hop.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Its number in the sentence, from 1." }),
    text: t.string({
      description: "The claim in words.",
      resolve: ({ claim }) => claim.statement,
    }),
    locator: t.string({
      description: "Where in the document, e.g. '¶ 13'.",
      resolve: ({ claim }) => locatorOf(claim),
    }),
    claim: t.field({ type: ClaimRef, description: "The claim.", resolve: ({ claim }) => claim }),
    document: t.field({
      type: DocumentRef,
      description: "The document it stands in.",
      resolve: ({ claim }, _args, context) => document(context, claim.documentId),
    }),
  }),
});

const plainIdOf = ({ ids }: FoundPath) => `path:${ids.join(">")}`;
function viewIdOf(path: FoundPath): string {
  const links = path.hops.flatMap((hop) => hop.links);
  return viewId(
    plainIdOf(path),
    links[0]!.filter,
    links.map(({ id }) => id),
  );
}

export const PathRef = builder.objectRef<FoundPath>("Path").implement({
  description:
    "One sequence of entities from one end to the other. It joins separate claims: that A is linked to B and B to C does not make A deal with C.",
  fields: (t) => ({
    id: t.id({
      description: "Of this view of the path, for caches: no other answer has the same.",
      resolve: viewIdOf,
    }),
    plainId: t.id({
      description:
        "The same under every filter: `path:` and the ids of its entities, joined by `>`.",
      resolve: plainIdOf,
    }),
    title: t.string({
      description: "What lies between: 'through Israel and Syria', 'directly'.",
      resolve: (path, _args, context) => titleOf(context, path),
    }),
    nodes: t.field({
      type: [EntityRef],
      description: "Its entities in order, both ends included.",
      resolve: ({ ids }, _args, context) => entities(context, ids),
    }),
    length: t.int({ description: "How many hops it has.", resolve: ({ hops }) => hops.length }),
    hops: t.field({
      type: [PathHopRef],
      description: "Its steps in order.",
      resolve: (path) => path.hops.map((hop, place) => ({ ...hop, path, place })),
    }),
    links: t.field({
      type: [LinkRef],
      description: "All links of all hops.",
      resolve: ({ hops }) => hops.flatMap(({ links }) => links),
    }),
    opening: t.string({
      description:
        "What it does not show: whether any document names both ends together, or links them directly.",
      resolve: async (path, _args, context) => (await wordsOf(path, context)).opening,
    }),
    closing: t.string({
      description:
        "Which hops stand on the fewest origins and why, and which are not said to concern the occasion of the others.",
      resolve: async (path, _args, context) => (await wordsOf(path, context)).closing,
    }),
    sentence: t.string({
      description: "The whole in words: opening, one clause for each hop with footnotes, closing.",
      resolve: async (path, _args, context) => sentenceOf(await wordsOf(path, context)),
    }),
    notes: t.field({
      type: [PathNoteRef],
      description: "Its footnotes, numbered from 1; at most 6 documents for each hop.",
      resolve: async (path, _args, context) => (await wordsOf(path, context)).notes,
    }),
    weakest: t.field({
      type: [LinkRef],
      description: "The best supported link of each hop that stands on the fewest origins.",
      resolve: ({ hops }) => weakestHops(hops).map(best),
    }),
  }),
});
