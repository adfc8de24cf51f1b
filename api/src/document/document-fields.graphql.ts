import type { ObjectFieldBuilder } from "@pothos/core";
import type { Types } from "../graphql/builder.ts";
import type { Changed } from "../change/make-change.ts";
import { document, origin } from "./load-document.ts";
import { DocumentRef, OriginRef } from "./document-ref.ts";

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

/** The origin that a mutation made or changed. */
export const oneOrigin = <Result extends { origin: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: OriginRef,
    description,
    resolve: ({ result }, _args, context) => origin(context, result.origin),
  });
