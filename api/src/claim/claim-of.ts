import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { type RecordState } from "../change/records.ts";

/**
 * A claim by its id. Throws InvalidInput if the id is of another kind of record, NotFound if there
 * is no such claim.
 */
export async function claimOf(draft: Draft, id: string, field: string): Promise<RecordState> {
  if (recordKindOf(id) !== "Claim") throw new InvalidInput(field, "must be the id of a claim");
  return draft.get(id, field);
}
