import type { Context } from "./context.ts";
import { UnknownIds } from "../errors.ts";
import { indexedName } from "../names/indexed.ts";
import type { Database } from "../neo4j/database.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";

/** The kinds of record that a list of ids may name. */
export type IdKind = "Entity" | "Document" | "Origin";

/** How the ids of each kind begin. */
const PREFIX = { Entity: "", Document: "doc:", Origin: "origin:" };

/**
 * The ids by which these are known now: of an entity that was merged that of the survivor (R49).
 * Throws UnknownIds naming all that are not in the graph. Runs one statement per level of the
 * answer.
 */
export async function knownIds(
  context: Context,
  field: string,
  kind: IdKind,
  ids: readonly string[],
): Promise<string[]> {
  const loader = context.loader(idsNow, undefined);
  const now = await Promise.all(ids.map((id) => loader.load(keyOf(kind, id))));
  await refuseMissing(
    context,
    field,
    kind,
    ids.filter((_, i) => now[i] === null),
  );
  return now.filter((id) => id !== null);
}

/**
 * Asks with ids that are looked up at the same time, and once more where one of them is of an entity
 * that was merged, which is hardly ever. Throws UnknownIds as `knownIds` does.
 */
export async function askKnown<Answer>(
  context: Context,
  { field, kind, ids }: { field: string; kind: IdKind; ids: readonly string[] },
  ask: (ids: readonly string[]) => Promise<Answer>,
): Promise<Answer> {
  const [answer, now] = await Promise.all([ask(ids), knownIds(context, field, kind, ids)]);
  return now.every((id, i) => id === ids[i]) ? answer : ask([...new Set(now)]);
}

/** The same, if the ids were looked up already and these were not found. */
export async function refuseMissing(
  { database }: Pick<Context, "database">,
  field: string,
  kind: IdKind,
  missing: readonly string[],
): Promise<void> {
  if (missing.length > 0) throw await unknownIds({ database }, field, kind, missing);
}

/** The error itself, for callers that throw it later. */
export async function unknownIds(
  { database }: Pick<Context, "database">,
  field: string,
  kind: IdKind,
  missing: readonly string[],
): Promise<UnknownIds> {
  const ids = [...new Set(missing)];
  return new UnknownIds(field, WORDS[kind], ids, await probablyMeant(database, kind, ids));
}

const WORDS = {
  Entity: ["entity", "entities"],
  Document: ["document", "documents"],
  Origin: ["origin", "origins"],
} as const;

const keyOf = (kind: IdKind, id: string) => `${kind} ${id}`;

async function idsNow(database: Database, keys: readonly string[]): Promise<(string | null)[]> {
  const of = (kind: IdKind) =>
    keys.flatMap((key) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));
  const ids = { Entity: of("Entity"), Document: of("Document"), Origin: of("Origin") };
  const rows = await database.read<{ key: string; now: string }>("known ids", HELD, { ids });
  const found = new Map(rows.map(({ key, now }) => [key, now]));
  return keys.map((key) => found.get(key) ?? null);
}

const HELD = (["Entity", "Document", "Origin"] as const)
  .map(
    (kind) => `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id})
RETURN '${kind} ' + id AS key, ${kind === "Entity" ? `${survivorOf("n")}.id` : "id"} AS now`,
  )
  .join("\nUNION ALL\n");

/**
 * The ids that were probably meant: of the entity with that name, or with the prefix that is
 * missing.
 */
async function probablyMeant(
  database: Database,
  kind: IdKind,
  unknown: readonly string[],
): Promise<string[]> {
  const ids = unknown.slice(0, MOST_MEANT);
  if (kind === "Entity") {
    const asked = ids.map((id) => indexedName(id).folded).filter((folded) => folded !== "");
    const rows = await database.read<{ id: string }>("ids of names", OF_NAMES, { asked });
    return rows.map(({ id }) => id);
  }
  const whole = ids.map((id) => PREFIX[kind] + id);
  const held = await idsNow(
    database,
    whole.map((id) => keyOf(kind, id)),
  );
  return whole.filter((_, i) => held[i] !== null);
}
const MOST_MEANT = 20;

/** If several entities have the name, an outlet comes first: filters ask for outlets. */
const OF_NAMES = `
UNWIND $asked AS folded
CALL (folded) {
  MATCH (n:Name {folded: folded})<-[:NAMED]-(e:Entity)
  WHERE NOT EXISTS { (e)-[:MERGED_INTO]->() }
  RETURN e.id AS id
  ORDER BY EXISTS { (e)<-[:PUBLISHED_BY|RELIES_ON]-() } DESC, n.weak, id LIMIT 1
}
RETURN DISTINCT id`;
