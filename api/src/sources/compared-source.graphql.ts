import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { findNode, NodeRef } from "../graphql/node.ts";
import { InvalidArgument } from "../errors.ts";
import { entity } from "../entity/load-entity.ts";
import type { Source } from "./compare.ts";

export type ComparedSource = Source & { name: string };

const SourceKindEnum = builder.enumType("SourceKind", {
  description: "What a source is.",
  values: {
    OUTLET: { description: "A publisher, as origin and as carrier." },
    DOCUMENT: { description: "One document." },
    ORIGIN: { description: "Whose reporting it is, wherever it is printed." },
  } as const,
});

export const ComparedSourceRef = builder.objectRef<ComparedSource>("ComparedSource").implement({
  description: "One of two sources that are compared: an outlet, a document or an origin.",
  fields: (t) => ({
    node: t.field({
      type: NodeRef,
      nullable: true,
      description: "The source itself.",
      resolve: ({ id }, _args, context) => findNode(context, id),
    }),
    kind: t.expose("kind", { type: SourceKindEnum, description: "What it is." }),
    name: t.exposeString("name", {
      description: "What it is called: an outlet's name, a citation, or what an origin is.",
    }),
  }),
});

/** The outlet to compare; null if the source is a document or an origin. */
export function outlet(field: string, { kind, id }: ComparedSource, context: Context) {
  if (kind === "OUTLET") return entity(context, id);
  throw new InvalidArgument(field, `is no outlet here; ask for \`source${field.toUpperCase()}\``);
}
