import { PROPERTIES, type PropertyKind } from "@backchannel/schema/kinds.ts";
import { builder } from "../builder.ts";
import { valueText } from "../claim/property-value.ts";
import { NameTypeEnum, PropertyKindEnum, RulingEnum } from "../enums.ts";
import { claims, documents } from "../nodes.ts";
import { ClaimRef, DocumentRef } from "../refs.ts";
import type { FactRow, NameRow } from "./entity.cypher.ts";

export const AliasRef = builder.objectRef<NameRow>("Alias").implement({
  description: "One spelling of a name.",
  fields: (t) => ({
    value: t.exposeString("value", { description: "As it is written." }),
    language: t.exposeString("language", {
      nullable: true,
      description: "Language tag, where the script tells.",
    }),
    script: t.exposeString("script", {
      description: "Its script: Latin, Arabic, Hebrew, Cyrillic …",
    }),
    type: t.expose("type", { type: NameTypeEnum, description: "What kind of name it is." }),
    weak: t.exposeBoolean("weak", {
      description:
        "Does not by itself identify the entity: a title, a metonym, or shared with others.",
    }),
    external: t.exposeBoolean("external", {
      description: "From general knowledge, not from a document.",
    }),
    documents: t.field({
      type: [DocumentRef],
      description: "Documents that use it.",
      resolve: (name, _args, context) => documents(context, name.documentIds),
    }),
  }),
});

/** One property of an entity with the values that documents give it. */
interface FactNode {
  property: PropertyKind;
  values: { property: PropertyKind; value: string; rows: FactRow[] }[];
  disputed: boolean;
  version: number;
}

/**
 * Groups equal normalised values (R6). A property that takes one value is disputed where two
 * undismissed values claim days that overlap.
 */
export function factsFrom(rows: readonly FactRow[]): FactNode[] {
  const byProperty = Map.groupBy(rows, (row) => row.property);
  return [...byProperty].map(([property, stated]) => {
    const values = [...Map.groupBy(stated, (row) => row.normalised).values()].map((group) => ({
      property,
      value: (group[0] as FactRow).value,
      rows: group,
    }));
    const open = values.filter(({ rows: [row] }) => row?.ruling !== "DISMISSED");
    const overlap = open.some((a, i) =>
      open.some(
        (b, j) =>
          i < j && a.rows.some((x) => b.rows.some((y) => x.first <= y.last && y.first <= x.last)),
      ),
    );
    const version = stated[0]?.version ?? 0;
    return { property, values, disputed: PROPERTIES[property].single && overlap, version };
  });
}

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
          null,
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
