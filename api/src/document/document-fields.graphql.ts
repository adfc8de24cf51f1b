import type { ObjectFieldBuilder } from "@pothos/core";
import type { builder } from "../graphql/builder.ts";
import type { Changed } from "../change/make-change.ts";
import { document } from "./load-document.ts";
import { DocumentRef } from "./document-ref.ts";

type Types = (typeof builder)["$inferSchemaTypes"];
/** The document that a mutation made or changed. */
export const oneDocument = <Result extends { document: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: DocumentRef,
    description,
    resolve: ({ result }, _args, context) => document(context, result.document),
  });
