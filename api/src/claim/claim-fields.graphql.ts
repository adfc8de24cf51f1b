import type { InputFieldBuilder, ObjectFieldBuilder } from "@pothos/core";
import type { builder } from "../graphql/builder.ts";
import { LinkKindEnum, OriginBasisEnum, PropertyKindEnum } from "../graphql/enums.ts";
import type { Changed } from "../change/make-change.ts";
import { claims } from "./load-claim.ts";
import { ClaimRef } from "./claim-ref.ts";

type Types = (typeof builder)["$inferSchemaTypes"];

/** The fields of a claim that may be absent, as `addClaim` and `correctClaim` take them. */
export const claimFields = (t: InputFieldBuilder<Types, "InputObject">) => ({
  kind: t.field({ type: LinkKindEnum, description: "Kind of the link, for a claim of a link." }),
  object: t.id({ description: "The other end of the link." }),
  property: t.field({ type: PropertyKindEnum, description: "The property, for a claim of one." }),
  value: t.string({ description: "Its value: text, a number, or EDTF for a date." }),
  event: t.id({ description: "The occasion it belongs to." }),
  place: t.id({ description: "Where it holds." }),
  role: t.string({ description: "The title or part that it gives the subject." }),
  date: t.field({ type: "Edtf", description: "When it holds, as the document says." }),
  dateNote: t.string({ description: "How the date was read." }),
  attributedTo: t.string({ description: "Whom the document credits, in words." }),
  origin: t.id({
    description:
      "Whose reporting it is: `origin:…`. If absent the document's main one, else that of what it was taken from, else its own.",
  }),
  originBasis: t.field({
    type: OriginBasisEnum,
    description: "Whether the document names its origin; INFERRED where `origin` is absent.",
  }),
  paragraph: t.int({ description: "Where in the document, from 1." }),
  section: t.string({
    description: "body (if absent), headline, glossary or related; the last two are background.",
  }),
});

/** The claim that a mutation made or changed. */
export const oneClaim = <Result extends { claim: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: ClaimRef,
    description,
    resolve: async ({ result }, _args, context) =>
      (await claims(context, [result.claim], null))[0]!,
  });
