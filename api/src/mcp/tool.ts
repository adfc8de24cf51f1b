import { EVIDENCE, NATURES } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import { z } from "zod";
import { MAX_IDS, type OptionTypes } from "../evidence/filter-option.ts";
import { FILTER_OPTIONS } from "../evidence/filter-options.ts";
import type { Operation } from "../roles.ts";
import type { Told } from "./told.ts";

/** What a program that speaks MCP can ask: one GraphQL document, answered in sentences. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape, Data = unknown> {
  name: string;
  title: string;
  description: string;
  input: Shape;
  query: string;
  /** Its variables, where they are not the input itself. */
  variables?(input: z.infer<z.ZodObject<Shape>>): Record<string, unknown>;
  tell(data: Data, input: z.infer<z.ZodObject<Shape>>): Told;
  /** Offered only to those who may do this; it then writes, and nothing else. */
  needs?: Operation;
}

/** A tool with types, as one of the list of all. */
export const tool =
  <Data>() =>
  <Shape extends z.ZodRawShape>(row: Tool<Shape, Data>) =>
    row as unknown as Tool;

/** The value of each type of option of a filter. */
const VALUES = {
  Lenses: z.array(z.enum(keysOf(LENSES))),
  // A list of all would stand in each tool again; the resource `ontology` has it.
  LinkKinds: z.array(z.string()),
  Grades: z.array(z.enum(keysOf(EVIDENCE))),
  Natures: z.array(z.enum(keysOf(NATURES))),
  Direction: z.enum(["OUTGOING", "INCOMING", "BOTH"]),
  Window: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  Day: z.iso.date(),
  Number: z.int(),
  Flag: z.boolean(),
  Ids: z.array(z.string()).max(MAX_IDS),
} satisfies Record<keyof OptionTypes, z.ZodType>;

/** The filter of GraphQL, as part of an input. */
export const filter = z
  .strictObject(
    Object.fromEntries(
      keysOf(FILTER_OPTIONS).map((name) => {
        const { type, description } = FILTER_OPTIONS[name];
        return [name, VALUES[type].optional().describe(description)];
      }),
    ),
  )
  .optional()
  .describe("Which claims count; left out, all but background.");

export const id = (description: string) => z.string().min(1).max(300).describe(description);
export const some = (most: number, description: string) =>
  z.array(z.string().min(1).max(300)).min(1).max(most).describe(description);
export const first = (usual: number, most: number) =>
  z.int().min(1).max(most).default(usual).describe(`How many at most: 1 to ${most}.`);
