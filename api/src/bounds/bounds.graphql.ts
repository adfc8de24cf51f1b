import { document } from "../document/load-document.ts";
import { DocumentRef } from "../document/document-ref.ts";
import type { EntityRow } from "../entity/entity.cypher.ts";
import { EventRef } from "../entity/entity-ref.ts";
import { entity } from "../entity/load-entity.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { selects } from "../graphql/selection.ts";
import { boundsText, daysText, lowerText, upperText } from "./bounds-words.ts";
import { allowsBounds, type Bound, type Bounds, boundsOf } from "./event-bounds.ts";

const BoundRef = builder.objectRef<Bound & { isLower: boolean }>("TimeBound").implement({
  description: "What bounds an undated event on one side, and why.",
  fields: (t) => ({
    date: t.field({
      type: "Edtf",
      nullable: true,
      description:
        "The date of what bounds it, as that is given: of the document, else of the event; null where only the order is known.",
      resolve: async (bound, _args, context) => {
        if (bound.document) return (await document(context, bound.document)).publishedAt || null;
        return bound.event?.date || null;
      },
    }),
    text: t.string({
      description:
        "It with its reason: 'after Further round in Baku, September 2025 (placed by an editor)', 'by 1 June 2025, when Alwaght reported it'.",
      resolve: (bound, _args, context) => (bound.isLower ? lowerText : upperText)(context, bound),
    }),
    event: t.field({
      type: EventRef,
      nullable: true,
      description: "The event that an editor places it after or before.",
      resolve: ({ event }, _args, context) => event && entity(context, event.id),
    }),
    document: t.field({
      type: DocumentRef,
      nullable: true,
      description: "The document that told of it, or of that event, by then.",
      resolve: ({ document: id }, _args, context) => (id === null ? null : document(context, id)),
    }),
  }),
});

const BoundsRef = builder.objectRef<Bounds>("TimeBounds").implement({
  description:
    "Between what an undated event lies. Never taken for a date of it: no claim prints one.",
  fields: (t) => ({
    notBefore: t.field({
      type: BoundRef,
      nullable: true,
      description: "The latest thing that it is no earlier than.",
      resolve: ({ notBefore }) => notBefore && { ...notBefore, isLower: true },
    }),
    notAfter: t.field({
      type: BoundRef,
      nullable: true,
      description: "The earliest thing that it, or its beginning, is no later than.",
      resolve: ({ notAfter }) => notAfter && { ...notAfter, isLower: false },
    }),
    dateText: t.string({
      nullable: true,
      description:
        "In short, without the reasons: 'not before September 2025, by May 2026'; 'after Paris round' where only the order is known.",
      resolve: (bounds, _args, context) => daysText(context, bounds),
    }),
    text: t.string({
      description: "Both in words, with the reasons.",
      resolve: (bounds, _args, context) => boundsText(context, bounds),
    }),
  }),
});

builder.objectField(EventRef, "bounds", (t) =>
  t.field({
    ...selects<EntityRow>(),
    type: BoundsRef,
    nullable: true,
    description:
      "What bounds it where it has no date: the documents that assert a part in it, and the events that an editor places it after or before, up to 50 steps. Null where it has a date, where nothing bounds it, and under a filter that asks what was known by a day or leaves sources out, since bounds rest on all documents.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Under which filter it is shown." }),
    },
    resolve: (node, { filter }, context) =>
      allowsBounds(readLinkFilter(filter)) ? boundsOf(context, node.id) : null,
  }),
);
