import type { ObjectRef } from "@pothos/core";
import type { z } from "zod";
import * as field from "../change/input.ts";
import { builder, type Types } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { guarded, type Operation } from "../roles.ts";
import { capital } from "../words/words.ts";
import { ALWAYS } from "./mutation.graphql.ts";

/** The argument for whose contacts a preview looks at. */
export const BETWEEN = {
  description: "Two entities whose contacts sheet is compared; the two with the most if absent.",
};

interface PreviewOf<Schema extends z.ZodType, Seen> {
  /** What it answers with. */
  type: ObjectRef<Types, Seen>;
  /** The input of the mutation, with the rules of its fields and its refusals. */
  input: ReturnType<typeof builder.inputType>;
  schema: Schema;
  refusals: readonly (new (...args: never[]) => Error)[];
  look: (
    context: Context,
    read: z.output<Schema>,
    between: readonly string[] | null | undefined,
  ) => Promise<Seen>;
}

interface Asked {
  input: object;
  between?: readonly string[] | null;
}

/** A query that tells what a mutation of such an input would do. */
export function previewOf<Schema extends z.ZodType, Seen>(
  name: Operation,
  mutation: string,
  { type, input, schema, refusals, look }: PreviewOf<Schema, Seen>,
): void {
  builder.queryField(name, (t) =>
    t.field({
      ...guarded(name, `What \`${mutation}\` would do.`),
      type,
      errors: {
        types: [...ALWAYS, ...refusals] as never,
        directResult: true,
        union: { name: `${capital(name)}Result`, description: "What it would do, or why not." },
      },
      args: {
        input: t.arg({ type: input, required: true, description: `As for \`${mutation}\`.` }),
        between: t.arg.idList(BETWEEN),
      },
      resolve: (async (_root: object, { input: given, between }: Asked, context: Context) => {
        const { reason, mutationId, ...own }: Record<string, unknown> = { ...given };
        const read = field.readInput(schema, own);
        return context.expensive(() => look(context, read, between));
      }) as never,
    }),
  );
}
