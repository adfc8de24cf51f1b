import type { InputFieldMap, InputFieldBuilder, ObjectFieldBuilder, FieldMap } from "@pothos/core";
import { z } from "zod";
import { guarded, type Operation } from "../roles.ts";
import { builder, type Types } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { Busy } from "../errors.ts";
import { capital } from "../words/words.ts";
import type { Action } from "../change/actions.ts";
import { ChangeRef, changesById } from "./change-ref.ts";
import { InvalidDate, InvalidInput, MutationIdReused, NotFound } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { type Changed, makeChange, type Request, type Work } from "../change/make-change.ts";

type Refusal = new (...args: never[]) => Error;

interface Mutation<Schema extends z.ZodType, Result> {
  action: Action;
  description: string;
  work: (input: z.output<Schema>) => Work<Result>;
  /** Makes the change, if that takes more than its work. */
  make?: (context: Context, request: Request, input: z.output<Schema>) => Promise<Changed<Result>>;
  /** The fields of the input besides `reason` and `mutationId`. */
  fields: (t: InputFieldBuilder<Types, "InputObject">) => InputFieldMap;
  /** The rules of those fields. */
  schema: Schema;
  /** Refusals in addition to those of every mutation. */
  refusals?: readonly Refusal[];
  /** The fields of its success, besides the change. */
  success: (t: ObjectFieldBuilder<Types, Changed<NoInfer<Result>>>) => FieldMap;
}

/** The refusals of every mutation. */
export const ALWAYS: readonly Refusal[] = [
  InvalidInput,
  InvalidDate,
  NotFound,
  MutationIdReused,
  Busy,
];

/**
 * Declares a mutation with its input, its success, the union of its results and the scope it
 * needs: `addClaim(input: AddClaimInput!): AddClaimResult!`.
 * @returns the input, for a query that shows beforehand what the change would do
 */
export function mutation<Schema extends z.ZodType, Result>(
  name: Operation,
  options: Mutation<Schema, Result>,
) {
  const { action, description, fields, schema, refusals = [], success, work, make } = options;
  const type = capital(name);
  const input = builder.inputType(`${type}Input`, {
    description: `What \`${name}\` takes.`,
    fields: (t) => ({
      ...fields(t),
      reason: t.string({ description: "Why, in words; shown in the history." }),
      mutationId: t.id({
        description:
          "Made by the client, e.g. a UUID. Sent again with the same input it gives the same answer and changes nothing more.",
      }),
    }),
  });
  const done = builder.objectRef<Changed<Result>>(`${type}Success`).implement({
    description: `What \`${name}\` did.`,
    fields: (t) => ({
      ...success(t),
      change: t.field({
        type: ChangeRef,
        description: "The change, as the history tells it; take it back with `revertChange`.",
        resolve: async ({ changeId }, _args, { database }) =>
          (await changesById(database, [changeId]))[0]!,
      }),
    }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      ...guarded(name, description),
      type: done,
      errors: {
        types: [...ALWAYS, ...refusals] as never,
        directResult: true,
        union: { name: `${type}Result`, description: `What \`${name}\` did, or why not.` },
      },
      args: { input: t.arg({ type: input, required: true, description: "What to do." }) },
      resolve: async (_root, args, context) => {
        const given: Record<string, unknown> = { ...args.input };
        const { reason, mutationId, ...own } = given;
        const asked = field.readInput(ASKED, { reason, mutationId });
        const read = field.readInput(schema, own);
        const request = { by: context.viewer!, action, input: own, ...asked };
        const changed = make
          ? await make(context, request, read)
          : await makeChange(context.database, request, work(read));
        context.forget();
        return changed as never;
      },
    }),
  );
  return input;
}

const ASKED = z.object({ reason: field.text(field.LENGTHS.line), mutationId: field.optionalId });

/**
 * The input field that insists on a version (R28). `version` is the field from which clients read
 * it.
 */
export const ifVersion = (t: InputFieldBuilder<Types, "InputObject">, version = "version") =>
  t.int({
    description: `The \`${version}\` that was read: refused as StaleVersion where it has changed since.`,
  });
