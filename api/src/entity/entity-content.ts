import { ENTITY } from "@backchannel/schema/records/entity.ts";
import {
  identifierProblem,
  identifiersProblem,
  SCHEMES,
  writeIdentifiers,
} from "@backchannel/schema/identifiers.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import * as field from "../change/input.ts";
import { inputOf } from "../change/record-input.ts";

const identifier = z
  .object({ scheme: z.enum(keysOf(SCHEMES)), issuer: field.text(100), value: field.text(300) })
  .superRefine((one, context) => {
    const problem = identifierProblem(one);
    if (problem) context.addIssue({ code: "custom", path: [problem.field], message: problem.rule });
  });

const identifiers = z
  .array(identifier)
  .max(50, "takes at most 50")
  .nullish()
  .transform((several) => writeIdentifiers(several ?? []))
  .superRefine((text, context) => {
    const problem = identifiersProblem(text);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });

/** What an editor states about an entity. Everything else about it is claimed by documents. */
export const entityContent = inputOf(ENTITY).extend({
  alsoActor: field.optional(z.boolean()),
  identifiers,
  /** Before there were others: one item, in place of what the identifiers have; null for none. */
  wikidata: field
    .text(20)
    .refine((item) => item === "" || isItem(item), "must be a Wikidata id such as Q858")
    .optional(),
});
const isItem = (value: string) =>
  identifierProblem({ scheme: "WIKIDATA", issuer: "", value }) === null;

export type EntityContent = z.output<typeof entityContent>;
