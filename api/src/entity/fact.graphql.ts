import { NAME } from "@backchannel/schema/records/name.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { builder } from "../graphql/builder.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { valueText } from "../kinds/property-value.ts";
import { PropertyKindEnum, RulingEnum } from "../graphql/enums.ts";
import { claims } from "../claim/load-claim.ts";
import { document, documents } from "../document/load-document.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { DocumentRef } from "../document/document-ref.ts";
import type { NameRow } from "./entity.cypher.ts";
import type { FactNode } from "./facts.ts";

const NameMentionRef = builder.objectRef<NameRow["mentions"][number]>("NameMention").implement({
  description: "A document that uses a name.",
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: "The document.",
      resolve: ({ documentId }, _args, context) => document(context, documentId),
    }),
    paragraph: t.exposeInt("paragraph", {
      nullable: true,
      description: "Where in it first, from 1; null where nobody has noted it.",
    }),
    count: t.exposeInt("count", {
      nullable: true,
      description: "In how many of its paragraphs; null where nobody has counted.",
    }),
  }),
});

export const AliasRef = builder.objectRef<NameRow>("Alias").implement({
  description: "One spelling of a name.",
  fields: (t) => ({
    ...recordFields(t, NAME),
    documents: t.field({
      type: [DocumentRef],
      description: "Documents that use it.",
      resolve: (name, _args, context) =>
        documents(
          context,
          name.mentions.map(({ documentId }) => documentId),
        ),
    }),
    mentions: t.field({
      type: [NameMentionRef],
      description: "The same documents, each with where it uses the name.",
      resolve: ({ mentions }) => mentions,
    }),
  }),
});

const FactValueRef = builder.objectRef<FactNode["values"][number]>("FactValue").implement({
  description: "One value of a fact, with who says so.",
  fields: (t) => ({
    value: t.exposeString("value", {
      description: "The value: text, a number, or EDTF for a date.",
    }),
    text: t.string({
      description: "The value in words.",
      resolve: ({ property, value }) => valueText(property, value),
    }),
    ruling: t.field({
      type: RulingEnum,
      description: "What an editor made of it.",
      resolve: ({ rows: [row] }) => row?.ruling ?? "OPEN",
    }),
    claims: t.field({
      type: [ClaimRef],
      description: "The property claims that give it.",
      resolve: ({ rows }, _args, context) =>
        claims(
          context,
          rows.map((row) => row.claimId),
        ),
    }),
  }),
});

export const FactRef = builder.objectRef<FactNode>("Fact").implement({
  description:
    "What documents state about one property of an entity. Nothing is overwritten: rival values stand side by side.",
  fields: (t) => ({
    property: t.expose("property", { type: PropertyKindEnum, description: "The property." }),
    label: t.string({
      description: "The same in words.",
      resolve: ({ property }) => PROPERTIES[property].label,
    }),
    values: t.field({
      type: [FactValueRef],
      description: "Its distinct values.",
      resolve: ({ values }) => values,
    }),
    disputed: t.exposeBoolean("disputed", { description: "Two values exclude each other." }),
    version: t.exposeInt("version", {
      description:
        "Counts the rulings on it, 0 while there is none; pass it as `ifVersion` to rule on what you have seen.",
    }),
  }),
});
