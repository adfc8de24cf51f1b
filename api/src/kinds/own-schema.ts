import {
  type DocumentNode,
  type EnumTypeExtensionNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
} from "graphql";
import { ENTITY_KINDS, type EntityKindRow } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_ENTITY_KIND, EVERY_LINK_KIND, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { LinkKindRow } from "@backchannel/schema/link-kinds/row.ts";

/** The schema with the graph's own kinds as further values of its enums (R39). */
export function withOwnKinds(schema: GraphQLSchema): GraphQLSchema {
  const entityKinds = EVERY_ENTITY_KIND.flatMap((kind) => {
    const row: EntityKindRow = ENTITY_KINDS[kind];
    return row.own ? [{ name: kind, description: `${row.label}; like ${row.own.like}.` }] : [];
  });
  const linkKinds = EVERY_LINK_KIND.flatMap((kind) => {
    const row: LinkKindRow = LINK_KINDS[kind];
    return row.own ? [{ name: kind, description: row.description }] : [];
  });
  const definitions = [
    ...extension("EntityKind", entityKinds),
    ...extension("LinkKind", linkKinds),
  ];
  if (definitions.length === 0) return schema;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return extendSchema(schema, document, { assumeValidSDL: true });
}

interface Value {
  name: string;
  description: string;
}

function extension(name: string, values: readonly Value[]): EnumTypeExtensionNode[] {
  if (values.length === 0) return [];
  return [
    {
      kind: Kind.ENUM_TYPE_EXTENSION,
      name: { kind: Kind.NAME, value: name },
      values: values.map((one) => ({
        kind: Kind.ENUM_VALUE_DEFINITION,
        name: { kind: Kind.NAME, value: one.name },
        description: { kind: Kind.STRING, value: one.description },
      })),
    },
  ];
}
