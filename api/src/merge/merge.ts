import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { z } from "zod";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion, type Outcome } from "../change/make-change.ts";
import { inputOf } from "../change/record-input.ts";
import { type RecordState, relation } from "../change/records.ts";
import { survivor } from "../entity/survivor.ts";
import { MOST_MERGES, mergedInto } from "../neo4j/survivor.cypher.ts";
import { listed } from "../words/words.ts";
import { ConfirmationNeeded } from "./errors.ts";
import { goBy } from "./goes-by.ts";
import { checkNotHeldApart, judge } from "./judge.ts";
import { checkCanBeOne, warningsOf } from "./warnings.ts";

const { name, kind, description } = inputOf(ENTITY).shape;
export const MOST_OTHERS = 20;

export const merging = z.object({
  keep: field.id,
  others: field.ids(MOST_OTHERS).min(1, "must name at least one"),
  name: name.nullish(),
  kind: kind.nullish(),
  description: description.nullish(),
  confirmed: field.optional(z.boolean()),
  ifVersions: z
    .array(z.object({ id: field.id, version: z.int().min(0) }))
    .max(MOST_OTHERS + 1, `takes at most ${MOST_OTHERS + 1}`)
    .nullish()
    .transform((versions) => versions ?? []),
});
export type Merging = z.output<typeof merging>;

/**
 * Makes several entities one (R5): each of the others leads to the one that is kept, and all that was
 * written stays where it was written. Also writes down that they are the same.
 */
export async function mergeEntities(
  draft: Draft,
  input: Merging,
): Promise<Outcome<{ entity: string }>> {
  const { keep, others } = await readMerge(draft, input);
  checkVersions(draft, input, [keep, ...others]);
  await checkNotHeldApart(draft, [keep, ...others].map(({ id }) => id)); // prettier-ignore
  await checkDepth(draft, others);
  const warnings = input.confirmed ? [] : await warningsOf(draft, keep, others);
  if (warnings.length > 0) throw new ConfirmationNeeded(warnings);
  const was = await goBy(draft, keep, input);
  // What the one that is kept went by comes back with the one that its name was taken from.
  const named = was === "" ? null : await whose(draft, others, input.name);
  for (const other of others) {
    const leading = relation("MERGED_INTO", keep.id, other === named ? { was } : {});
    draft.put({ ...other, relations: [...other.relations, ...leading] });
    await judge(draft, [other.id, keep.id], "SAME");
  }
  const names = others.map(({ properties }) => String(properties.name));
  return {
    result: { entity: keep.id },
    about: `${listed(names)} into ${String(keep.properties.name)}`,
  };
}

/** The entities that are to be one, as they stand now. Throws where they cannot be. */
export async function readMerge(draft: Draft, input: Pick<Merging, "keep" | "others">) {
  const keep = await survivor(draft, input.keep, "keep");
  const others = new Map<string, RecordState>();
  for (const [n, id] of input.others.entries()) {
    const at = `others.${n}`;
    const other = await survivor(draft, id, at);
    if (other.id === keep.id) {
      const rule = id === keep.id ? "is the one that is kept" : `"${id}" is one with it already`;
      throw new InvalidInput(at, rule);
    }
    checkCanBeOne(keep, other, at);
    others.set(other.id, other);
  }
  return { keep, others: [...others.values()] };
}

/** Throws StaleVersion where one of them is not at the version that the input names. */
function checkVersions(draft: Draft, { ifVersions }: Merging, states: readonly RecordState[]) {
  for (const [n, { id, version }] of ifVersions.entries()) {
    if (!states.some((state) => state.id === id)) {
      throw new InvalidInput(`ifVersions.${n}.id`, "is none of those that become one");
    }
    checkVersion(draft, id, version);
  }
}

/** The one of the others that has the name as a spelling, else the first. */
async function whose(draft: Draft, others: readonly RecordState[], chosen?: string | null) {
  const [row] = await draft.tx.run<{ id: string }>(HAS_NAME, {
    ids: others.map(({ id }) => id),
    name: chosen ?? "",
  });
  return others.find(({ id }) => id === row?.id) ?? others[0];
}

const HAS_NAME = `
UNWIND $ids AS id
MATCH (:Entity {id: id})${mergedInto("merged")}
MATCH (:Name {id: merged.id + '|' + $name})
RETURN id LIMIT 1`;

/** Chains of merges are followed so far and no further. */
async function checkDepth(draft: Draft, others: readonly RecordState[]): Promise<void> {
  const [row] = await draft.tx.run<{ depth: number }>(DEPTH, { ids: others.map(({ id }) => id) });
  if ((row?.depth ?? 0) < MOST_MERGES) return;
  const rule = `has had ${MOST_MERGES} merged into it one after the other: keep this one instead`;
  throw new InvalidInput("others", rule);
}

const DEPTH = `
UNWIND $ids AS id
MATCH way = (:Entity {id: id})${mergedInto()}
RETURN max(length(way)) AS depth`;
