import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { z } from "zod";
import { type Ask, Refused } from "../ask/ask.ts";
import { kindsOf, type NamedType, typesOf } from "./types.ts";

const USUAL_LIMIT = 5;
const HIGHEST_LIMIT = 25;
/** So many questions may come at once, and so many are asked at once. */
const MOST_QUERIES = 100;
const AT_ONCE = 20;

const QUERY = z.object({
  // An empty cell is sent as null: one such must not cost a whole batch its answer.
  query: z
    .string({ error: "needs a text in `query`" })
    .nullable()
    .transform((text) => text ?? ""),
  type: z.union([z.string(), z.array(z.string())]).nullish(),
  // OpenRefine may send a number that is none of ours: it is brought into bounds.
  limit: z.number().nullish(),
});
type Query = z.infer<typeof QUERY>;

export interface Candidate {
  id: string;
  name: string;
  description: string;
  type: NamedType[];
  /** 0 to 100. */
  score: number;
  match: boolean;
  /** What the score is made of. Clients of Python read no type where a candidate has none. */
  features: { id: string; value: number }[];
}

interface Hit {
  score: number;
  rule: string;
  matchedName: { value: string; weak: boolean };
  entity: { id: string; name: string; kind: EntityKind; description: string | null };
}

/** A text, which is passed over whatever it holds, or `NaN`, which Python writes for an empty cell. */
const TEXT_OR_NAN = /"(?:[^"\\]|\\.)*"|\bNaN\b/g;

/** Reads a batch of questions. Throws Refused naming the one that cannot be read. */
export function readQueries(text: string): Record<string, Query> {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(TEXT_OR_NAN, (part) => (part === "NaN" ? "null" : part)));
  } catch {
    throw new Refused('queries: must be JSON, such as {"q0": {"query": "Reuters"}}.');
  }
  const read = z.record(z.string(), QUERY).safeParse(given);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    throw new Refused(`queries: ${path.join(".") || "the batch"}: ${message}.`);
  }
  if (Object.keys(read.data).length > MOST_QUERIES) {
    throw new Refused(`queries: at most ${MOST_QUERIES} come in one batch.`);
  }
  return read.data;
}

/** Answers a batch: for each question the entities whose names answer it, best first. */
export async function reconcile(ask: Ask, batch: Readonly<Record<string, Query>>) {
  const entries = Object.entries(batch);
  const results: Record<string, { result: Candidate[] }> = {};
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const hits = await searched(ask, some.map(([, query]) => query)); // prettier-ignore
    for (const [i, [key, { query }]] of some.entries()) {
      results[key] = { result: candidates(query, hits[i]!) };
    }
  }
  return results;
}

/** The hits of each question, all asked in one document. */
async function searched(ask: Ask, queries: readonly Query[]): Promise<Hit[][]> {
  const wanted = queries.map(({ query, type, limit }) => ({
    text: query,
    kinds: kindsOf([type ?? []].flat()),
    first: Math.max(1, Math.min(HIGHEST_LIMIT, Math.floor(limit ?? USUAL_LIMIT))),
  }));
  const [declared, fields, variables] = [[] as string[], [] as string[], {} as Record<string, unknown>]; // prettier-ignore
  for (const [i, { text, kinds, first }] of wanted.entries()) {
    // Of a type that nothing here has there is no entity.
    if (kinds?.length === 0) continue;
    declared.push(`$t${i}: String!, $k${i}: [EntityKind!], $n${i}: Int`);
    // One more than asked for, so that a second of the same name is seen.
    fields.push(`q${i}: search(text: $t${i}, kinds: $k${i}, first: $n${i}) { ...Hit }`);
    Object.assign(variables, { [`t${i}`]: text, [`k${i}`]: kinds, [`n${i}`]: first + 1 });
  }
  if (fields.length === 0) return wanted.map(() => []);
  const answer = await ask<Record<string, Hit[]>>(
    `query (${declared.join(", ")}) { ${fields.join(" ")} } ${HIT}`,
    variables,
  );
  return wanted.map(({ first }, i) => limited(answer[`q${i}`] ?? [], first));
}

const HIT = `fragment Hit on SearchHit {
  score rule matchedName { value weak } entity { id name kind description }
}`;

/** The first hits, without a sole match where the one left out has that name too. */
function limited(hits: readonly Hit[], first: number): Hit[] {
  const left = hits.slice(first);
  const shared = left.some(isWhole);
  return hits
    .slice(0, first)
    .map((hit) => (shared && isWhole(hit) ? { ...hit, rule: SHARED } : hit));
}

/** What `search` says of a name that is all of what was asked, but for case, accents and the like. */
const WHOLE = "the whole name";
const SHARED = "a name of several";
const isWhole = ({ rule }: Hit) => rule === WHOLE;

function candidates(query: string, hits: readonly Hit[]): Candidate[] {
  const sole = hits.filter(isWhole).length === 1;
  return hits.map((hit) => ({
    id: hit.entity.id,
    name: hit.entity.name,
    description: hit.entity.description ?? `As “${hit.matchedName.value}”: ${hit.rule}.`,
    type: typesOf(hit.entity.kind),
    score: percent(hit.score),
    match: sole && isSafe(query, hit),
    features: [{ id: "name", value: percent(hit.score) }],
  }));
}

const percent = (score: number) => Math.round(score * 1_000) / 10;

/**
 * Whether it may be taken for the one that is meant, unseen: it alone has exactly that name, the name
 * identifies it, and it is no single word for a person, which may be anybody's.
 */
function isSafe(query: string, hit: Hit): boolean {
  const { type, unnamed } = ENTITY_KINDS[hit.entity.kind];
  const isShort = type === "Person" && query.trim().split(/\s+/).length < 2;
  return isWhole(hit) && !hit.matchedName.weak && !unnamed && !isShort;
}
