import type { DocumentNode, OriginRow } from "./document.cypher.ts";
import { builder } from "../graphql/builder.ts";

export const OriginRef = builder.objectRef<OriginRow>("Origin");
export const DocumentRef = builder.objectRef<DocumentNode>("Document");

export const DocumentConnection = builder.connectionObject(
  { type: DocumentRef, name: "DocumentConnection", description: "A page of documents." },
  { name: "DocumentEdge", description: "A document in a page." },
);
