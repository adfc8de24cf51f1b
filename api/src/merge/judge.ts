import type { Verdict } from "@backchannel/schema/claim.ts";
import { recordOf, relation } from "../change/records.ts";
import type { Draft } from "../change/draft.ts";
import { mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";
import { ContradictsJudgement } from "./errors.ts";
import { judgementId, judgementOf } from "./judgement-id.ts";

/** Writes down what was decided of two entities, as they are now. */
export async function judge(
  draft: Draft,
  [a, b]: readonly [string, string],
  verdict: Verdict,
): Promise<void> {
  const id = judgementId(a, b);
  const ends = [a, b].toSorted().flatMap((to) => relation("JUDGES", to));
  const said = { verdict, why: draft.reason, by: draft.by, at: draft.at };
  await draft.read([id]);
  draft.put(recordOf("Judgement", id, said, ends));
}

/** One of the steps by which two entities are held to be different. */
interface Held {
  judgement: string;
  by: string;
  at: string;
  why: string;
  /** The two that were judged, as they went by, and what each reads as now. */
  between: [string, string];
  now: [string, string];
}

/**
 * Throws ContradictsJudgement where two of these survivors, or any that were merged into them, were
 * judged to be different (R48).
 */
export async function checkNotHeldApart(draft: Draft, ids: readonly string[]): Promise<void> {
  const rows = await draft.tx.run<Held>(HELD_APART, { ids });
  if (rows.length === 0) return;
  const told = rows.map(
    ({ by, at, why, between, now }) =>
      `${by} judged ${quoted(between)} to be different on ${at.slice(0, 10)}${why && ` (${why})`}${became(between, now)}`,
  );
  throw new ContradictsJudgement(
    `${told.join("; ")}. If they are one all the same, judge these unsure first.`,
    rows.map(({ judgement }) => judgement),
  );
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" and ");

function became(between: readonly string[], now: readonly string[]): string {
  const moved = between.flatMap((name, i) =>
    name === now[i] ? [] : [`“${name}” is one with “${now[i]}”`],
  );
  return moved.length > 0 ? `, and ${moved.join(", ")}` : "";
}

const HELD_APART = `
UNWIND $ids AS id
MATCH (s:Entity {id: id})${mergedInto("x")}<-[:JUDGES]-(j:Judgement {verdict: 'DIFFERENT'})
MATCH (j)-[:JUDGES]->(y:Entity) WHERE y <> x
WITH s, x, j, y, ${survivorOf("y")} AS t
WHERE s.id < t.id AND t.id IN $ids
RETURN j.id AS judgement, j.by AS by, j.at AS at, coalesce(j.why, '') AS why,
  [x.name, y.name] AS between, [s.name, t.name] AS now
ORDER BY at LIMIT 10`;

/** The merges by which two entities read as one; empty where they do not. */
export async function mergesBetween(draft: Draft, a: string, b: string): Promise<string[]> {
  const rows = await draft.tx.run<{ ids: string[] }>(WAY, { a, b });
  return rows.flatMap(({ ids }) => ids);
}

const WAY = `
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH way = SHORTEST 1 (a)-[:MERGED_INTO]-{1,16}(b)
RETURN [r IN relationships(way) | ${judgementOf("startNode(r)", "endNode(r)")}] AS ids`;
