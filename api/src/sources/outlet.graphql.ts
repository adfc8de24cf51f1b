import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { documents, origins } from "../document/load-document.ts";
import { PublisherCountRef } from "../ontology/stats.graphql.ts";
import type { PublisherRow } from "../statistics/stats.cypher.ts";
import { DocumentRef, OriginRef } from "../document/document-ref.ts";
import { type OutletParts, partsOfOutlets, readUnnamed } from "./outlet.cypher.ts";

const partsOf = ({ publisherId }: PublisherRow, context: Context) =>
  context.loader(partsOfOutlets, undefined).load(publisherId);

builder.objectFields(PublisherCountRef, (t) => ({
  reliability: t.string({
    nullable: true,
    description: "NATO Admiralty letter A to F; null while nobody has judged the outlet.",
    resolve: async (row, _args, context) => (await partsOf(row, context)).reliability,
  }),
  documentNodes: t.field({
    type: [DocumentRef],
    description: "Documents it printed, earliest first; at most 500.",
    resolve: async (row, _args, context) =>
      documents(context, (await partsOf(row, context)).documents),
  }),
  originNodes: t.field({
    type: [OriginRef],
    description: "Origins that are its reporting, each switched off by itself; at most 500.",
    resolve: async (row, _args, context) => origins(context, (await partsOf(row, context)).origins),
  }),
  unnamedClaims: t.int({
    description: "Claims in documents it printed that go back to nobody named.",
    resolve: async (row, _args, context) => (await partsOf(row, context)).unnamedClaims,
  }),
}));

const UnnamedSourcesRef = builder
  .objectRef<Pick<OutletParts, "documents" | "origins">>("UnnamedSources")
  .implement({
    description: "Sources that no outlet stands for.",
    fields: (t) => ({
      documentNodes: t.field({
        type: [DocumentRef],
        description: "Documents that nobody signs; at most 500.",
        resolve: (parts, _args, context) => documents(context, parts.documents),
      }),
      originNodes: t.field({
        type: [OriginRef],
        description: "Origins whose publisher no document names; at most 500.",
        resolve: (parts, _args, context) => origins(context, parts.origins),
      }),
    }),
  });

builder.queryField("unnamedSources", (t) =>
  t.field({
    type: UnnamedSourcesRef,
    description:
      "Unsigned documents and unnamed origins: what stays when every outlet is left out.",
    resolve: (_root, _args, { database }) => readUnnamed(database),
  }),
);
