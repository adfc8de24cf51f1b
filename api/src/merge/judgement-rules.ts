import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { RevertBlocked } from "../change/errors.ts";
import { targetOf } from "../change/records.ts";
import type { Difference, KindRules } from "../change/rules.ts";
import type { Transaction } from "../neo4j/database.ts";
import { MOST_MERGES, mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";

/** Merges that would lead in a circle, too far, or together what was judged to be different. */
class MergesContradict extends Error {}

/**
 * What must hold of merges after any change. A merge that is made looks before it writes; one that
 * comes back with a revert meets here whatever was merged or judged meanwhile.
 */
export const judgementRules: KindRules = {
  kind: "Judgement",
  check: checkMerges,
  blocks: (error) =>
    error instanceof MergesContradict ? new RevertBlocked(error.message, {}) : null,
};

async function checkMerges(tx: Transaction, differing: readonly Difference[]): Promise<void> {
  const merged = differing.filter(
    ({ before, after }) =>
      after && targetOf(after, "MERGED_INTO") !== (before && targetOf(before, "MERGED_INTO")),
  );
  const ids = merged.map(({ id }) => id).filter((id) => recordKindOf(id) === "Entity");
  const judged = differing
    .filter(
      ({ id, after }) =>
        recordKindOf(id) === "Judgement" && after?.properties["verdict"] === "DIFFERENT",
    ) // prettier-ignore
    .map(({ id }) => id);
  if (ids.length === 0 && judged.length === 0) return;
  const [row] = await tx.run<{ circle: boolean; apart: string[] | null }>(CONTRADICTING, {
    ids,
    judged,
  });
  if (row?.circle) {
    throw new MergesContradict(
      `Merges made since lead back to it, or further than ${MOST_MERGES} one into the other: take these back first.`,
    );
  }
  if (row?.apart) {
    const [one, other] = row.apart.map((name) => `“${name}”`);
    throw new MergesContradict(`${one} and ${other} were judged to be different since, and would be one.`); // prettier-ignore
  }
}

/** A chain that does not end at a survivor runs in a circle or goes too far. */
const CONTRADICTING = `
CALL () {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})${mergedInto("below")}
  RETURN collect(DISTINCT below) AS touched
}
CALL (touched) {
  UNWIND touched AS e
  WITH e WHERE (e)-[:MERGED_INTO]->()
  RETURN coalesce(sum(CASE WHEN ${survivorOf("e")} IS NULL THEN 1 ELSE 0 END), 0) > 0 AS circle
}
OPTIONAL CALL (touched) {
  UNWIND touched AS x
  MATCH (x)<-[:JUDGES]-(j:Judgement {verdict: 'DIFFERENT'}) RETURN j
  UNION
  UNWIND $judged AS id MATCH (j:Judgement {id: id}) RETURN j
}
WITH circle, j
OPTIONAL MATCH (x:Entity)<-[:JUDGES]-(j)-[:JUDGES]->(y:Entity)
WHERE x.id < y.id AND ${survivorOf("x")} = ${survivorOf("y")}
RETURN circle, CASE WHEN x IS NULL THEN null ELSE [x.name, y.name] END AS apart
ORDER BY apart IS NULL LIMIT 1`;
