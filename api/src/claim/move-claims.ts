import { z } from "zod";
import { draftEntity, nameRecord, namesOf } from "../entity/draft-entity.ts";
import { entityContent } from "../entity/entity-content.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import type { Outcome } from "../change/make-change.ts";
import { type RecordState, type Relation, targetOf } from "../change/records.ts";
import { survivor } from "../entity/survivor.ts";
import { count, listed } from "../words/words.ts";
import { claimOf } from "./claim-of.ts";

export const moving = z.object({
  from: field.id,
  claims: field.ids(1_000),
  names: z
    .array(field.neededText(field.LENGTHS.name))
    .max(100, "takes at most 100 names")
    .nullish()
    .transform((value) => value ?? []),
  to: field.optionalId,
  toNew: field.optional(entityContent),
});

/** The relationships of a claim to entities. */
const ENDS = ["SUBJECT", "OBJECT", "DURING", "AT"];

/** Moves claims and names from one entity to another, which may be a new one. */
export async function moveClaims(
  draft: Draft,
  input: z.output<typeof moving>,
): Promise<Outcome<{ entity: string; claims: string[] }>> {
  const from = await survivor(draft, input.from, "from");
  const to = await target(draft, input);
  if (to.id === from.id) throw new InvalidInput("to", "is the entity that they are moved from");
  for (const [n, id] of input.claims.entries()) {
    const at = `claims.${n}`;
    draft.put(await movedClaim(draft, await claimOf(draft, id, at), { from, to, at }));
  }
  for (const value of input.names) await moveName(draft, from, to, value);
  const what = [count(input.claims.length, "claim"), count(input.names.length, "name")];
  const names = [from, to].map(({ properties }) => String(properties.name));
  const about = `${listed(what)} from ${names[0]} to ${names[1]}`;
  return { result: { entity: to.id, claims: input.claims }, about };
}

async function target(draft: Draft, { to, toNew }: z.output<typeof moving>): Promise<RecordState> {
  if ((to === null) === (toNew === null)) {
    throw new InvalidInput("to", "name an entity, or describe a new one in toNew");
  }
  return to === null ? draftEntity(draft, toNew!) : survivor(draft, to, "to");
}

interface Way {
  from: RecordState;
  to: RecordState;
  /** The field of the input that names the claim. */
  at: string;
}

async function movedClaim(
  draft: Draft,
  claim: RecordState,
  { from, to, at }: Way,
): Promise<RecordState> {
  const relations: Relation[] = [];
  for (const relation of claim.relations) {
    // It may have been written about one that was merged into the other since.
    const isEnd = ENDS.includes(relation.type);
    const moves = isEnd && (await survivor(draft, relation.to, at)).id === from.id;
    relations.push(moves ? { ...relation, to: to.id } : relation);
  }
  if (relations.every((relation, n) => relation === claim.relations[n])) {
    throw new InvalidInput(at, "is not about the entity that claims are moved from");
  }
  const moved = { ...claim, relations };
  if (targetOf(moved, "SUBJECT") === targetOf(moved, "OBJECT")) {
    throw new InvalidInput(at, "would have the same entity at both ends");
  }
  return moved;
}

/**
 * Moves a name. Its id contains the id of its entity, so the record is removed and a new one
 * created.
 */
async function moveName(draft: Draft, from: RecordState, to: RecordState, value: string) {
  if (value === from.properties.name) {
    throw new InvalidInput("names", `“${value}” is the name that the entity goes by`);
  }
  for (const name of await namesOf(draft, from, value, "names")) {
    draft.remove(name.id);
    const made = nameRecord(to.id, { value, type: "NAME" });
    const [known] = await draft.read([made.id]);
    const seen = name.relations.filter(({ type }) => type === "SEEN_IN");
    if (known) draft.put(seenToo(known, seen));
    else draft.put({ ...made, properties: name.properties, relations: [...made.relations, ...seen] }); // prettier-ignore
  }
}

/** The name, seen in these documents too. */
function seenToo(name: RecordState, seen: readonly Relation[]): RecordState {
  const fresh = seen.filter(
    (one) => !name.relations.some(({ type, to }) => type === one.type && to === one.to),
  );
  return { ...name, relations: [...name.relations, ...fresh] };
}
