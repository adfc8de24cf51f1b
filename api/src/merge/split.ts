import { z } from "zod";
import type { Verdict } from "@backchannel/schema/claim.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion, type Outcome } from "../change/make-change.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { goByAgain } from "./goes-by.ts";
import { judge } from "./judge.ts";

export const splitting = z.object({
  id: field.id,
  verdict: field.oneOf<Verdict>(["DIFFERENT", "UNSURE"]).nullish(),
  ifVersion: field.version,
});

/**
 * Takes back one merge (R5): the entity stands for itself again, with all that was written about it
 * and what had been merged into it before. What was written since about the one it was merged into
 * stays there.
 */
export async function splitEntity(
  draft: Draft,
  { id, verdict, ifVersion }: z.output<typeof splitting>,
): Promise<Outcome<{ entity: string; from: string }>> {
  if (recordKindOf(id) !== "Entity") throw new InvalidInput("id", "must be the id of an entity");
  const state = await draft.get(id, "id");
  checkVersion(draft, id, ifVersion);
  const merged = state.relations.find(({ type }) => type === "MERGED_INTO");
  if (!merged) throw new InvalidInput("id", `"${id}" was not merged into another`);
  const { to: from, properties } = merged;
  const relations = state.relations.filter(({ type }) => type !== "MERGED_INTO");
  draft.put({ ...state, relations });
  const kept = await draft.get(from, "id");
  await goByAgain(draft, kept, String(properties["was"] ?? ""));
  await judge(draft, [id, from], verdict ?? "DIFFERENT");
  const names = [state, kept].map(({ properties }) => String(properties.name));
  return { result: { entity: id, from }, about: `${names[0]} from ${names[1]}` };
}
