import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { z } from "zod";
import * as field from "../change/input.ts";
import { inputOf } from "../change/record-input.ts";

/** What an editor states about an entity. Everything else about it is claimed by documents. */
export const entityContent = inputOf(ENTITY).extend({ alsoActor: field.optional(z.boolean()) });
export type EntityContent = z.output<typeof entityContent>;
