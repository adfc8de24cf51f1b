import type { ObjectFieldBuilder } from "@pothos/core";
import type { Types } from "../graphql/builder.ts";
import type { Changed } from "../change/make-change.ts";
import { claims } from "./load-claim.ts";
import { ClaimRef } from "./claim-ref.ts";

/** The claim that a mutation made or changed. */
export const oneClaim = <Result extends { claim: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: ClaimRef,
    description,
    resolve: async ({ result }, _args, context) => (await claims(context, [result.claim]))[0]!,
  });
