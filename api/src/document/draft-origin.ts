import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import type { z } from "zod";
import type { Draft } from "../change/draft.ts";
import { inputOf, relationsTo } from "../change/record-input.ts";
import { checkFamily, survivor } from "../entity/survivor.ts";
import { checkThere } from "./draft-document.ts";

/** What `createOrigin` and `updateOrigin` take. */
export const originContent = inputOf(ORIGIN);
export type OriginContent = z.output<typeof originContent>;

/** The relationships of an origin. Throws NotFound or InvalidInput, naming the field. */
export async function originRelations(draft: Draft, { publisher, restsOn }: OriginContent) {
  const outlet = publisher ? await survivor(draft, publisher, "publisher") : null;
  if (outlet) checkFamily(outlet, "Actor", "publisher");
  if (restsOn) await checkThere(draft, restsOn, "Origin", "restsOn");
  return relationsTo(ORIGIN, { publisher: outlet?.id, restsOn });
}
