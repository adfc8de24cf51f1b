import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { z } from "zod";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import type { Outcome } from "../change/make-change.ts";
import { contentOf, propertiesFrom } from "../change/record-input.ts";
import { withProperties } from "../change/records.ts";
import { originContent, originRelations } from "./draft-origin.ts";

export const updatingOrigin = z.object({ id: field.id }).loose();

/** Changes what is given of an origin. The rules of origins refuse one that rests on itself. */
export async function updateOrigin(
  draft: Draft,
  { id, ...given }: z.output<typeof updatingOrigin>,
): Promise<Outcome<{ origin: string }>> {
  if (recordKindOf(id) !== "Origin") throw new InvalidInput("id", "must be the id of an origin");
  const old = await draft.get(id, "id");
  const read = field.readInput(originContent, { ...contentOf(ORIGIN, old), ...given });
  const relations = await originRelations(draft, read);
  draft.put({ ...withProperties("Origin", old, propertiesFrom(ORIGIN, read)), relations });
  return { result: { origin: id }, about: String(old.properties.description) };
}
