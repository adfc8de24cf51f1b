import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { type RecordState } from "../change/records.ts";

/** A claim by its id. Throws InvalidInput on an id of something else, NotFound on none. */
export async function claimOf(draft: Draft, id: string, field: string): Promise<RecordState> {
  if (recordKindOf(id) !== "Claim") throw new InvalidInput(field, "must be the id of a claim");
  return draft.get(id, field);
}
