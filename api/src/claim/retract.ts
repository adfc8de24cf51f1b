import { RETRACTIONS } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import type { Draft } from "../history/draft.ts";
import { InvalidInput } from "../history/errors.ts";
import * as field from "../history/input.ts";
import { type RecordState, withProperties } from "../history/records.ts";

/** How something is retracted; what its source took back has the day on which it did. */
export const retraction = {
  kind: z.enum(keysOf(RETRACTIONS)),
  on: field.day,
};
export type Retracting = z.output<z.ZodObject<typeof retraction>>;

/** The same record, retracted. Throws InvalidInput where it is already, or lacks a day. */
export function retracted(draft: Draft, state: RecordState, { kind, on }: Retracting): RecordState {
  if (state.properties.retractedAt) throw new InvalidInput("id", "is retracted already");
  const { dated } = RETRACTIONS[kind];
  if (!dated && on !== "") throw new InvalidInput("on", "goes with what the source took back");
  const retractedOn = dated ? on || draft.at.slice(0, 10) : null;
  return withProperties(state, { retractedAt: draft.at, retraction: kind, retractedOn });
}
