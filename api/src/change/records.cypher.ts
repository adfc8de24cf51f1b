import { keysOf } from "@backchannel/schema/kinds.ts";
import { RECORDS, type RecordKind, recordKindOf } from "@backchannel/schema/records/records.ts";
import type {
  RecordDeclaration,
  Relation as RelationDeclaration,
} from "@backchannel/schema/records/record.ts";
import type { Transaction } from "../neo4j/database.ts";
import { declared, type Plain, printState, type RecordState, type Relation } from "./records.ts";

/** A record as stored, with the versions that clients know; 0 where it has none. */
export interface StoredRecord {
  state: RecordState;
  version: number;
  /** How often each property was changed that is counted apart. */
  apart: ReadonlyMap<string, number>;
}

const KINDS = keysOf(RECORDS);

/** Reads records of any kind by their ids; what is not there is not in the map. */
export async function readRecords(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>();
  for (const [kind, asked] of Map.groupBy(ids, recordKindOf)) {
    const declaration = declared(kind);
    const apart = Object.entries(declaration.apart);
    const counters = apart.map(([, counter]) => counter);
    const hidden = new Set<string>(["id", "version", ...counters, ...derivedOf(declaration)]);
    const rows = await tx.run<Row>(READ[kind], { ids: asked });
    for (const { id, properties, relations } of rows) {
      const shown = Object.entries(properties).filter(([key]) => !hidden.has(key));
      const state = { id, properties: Object.fromEntries(shown), relations };
      const countOf = (counter: string) => Number(new Map(Object.entries(properties)).get(counter) ?? 0); // prettier-ignore
      found.set(id, {
        state,
        version: countOf("version"),
        apart: new Map(apart.map(([property, counter]) => [property, countOf(counter)])),
      });
    }
  }
  return found;
}

const derivedOf = ({ properties }: RecordDeclaration) =>
  Object.entries(properties).flatMap(([name, { derived }]) => (derived ? [name] : []));

interface Row {
  id: string;
  properties: Record<string, Plain>;
  relations: Relation[];
}

/** Constant text for each kind and, below, for each kind and relationship type. */
const forKinds = (text: (kind: RecordKind) => string) =>
  Object.fromEntries(KINDS.map((kind) => [kind, text(kind)])) as Record<RecordKind, string>;

/** From an owner a relationship leads to the record; all others lead away from it. */
const pattern = (record: string, type: string, { owner }: RelationDeclaration, other: string) =>
  owner ? `(${record})<-[r:${type}]-(${other})` : `(${record})-[r:${type}]->(${other})`;

const READ = forKinds((kind) => {
  const owned = Object.entries(declared(kind).relations).map(
    ([type, one]) =>
      `MATCH ${pattern("n", type, one, "to")} RETURN {type: type(r), to: to.id, properties: properties(r)} AS one`,
  );
  const relations = owned.length > 0 ? `COLLECT { ${owned.join(" UNION ALL ")} }` : "[]";
  return `UNWIND $ids AS id MATCH (n:${kind} {id: id})
RETURN n.id AS id, properties(n) AS properties, ${relations} AS relations`;
});

/** A record before and after a change, with the version it gets. */
export interface Step {
  id: string;
  before: RecordState | null;
  after: RecordState | null;
  version: number;
}

/** Writes what differs: nodes first, then their relationships, then removals. */
export async function writeRecords(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const byKind = [...Map.groupBy(steps, ({ id }) => recordKindOf(id))];
  for (const [kind, own] of byKind) await writeNodes(tx, kind, own);
  for (const [kind, own] of byKind) await writeRelations(tx, kind, own);
  for (const [kind, own] of byKind) {
    const rows = own
      .filter(({ after }) => after === null)
      .map(({ id, version }) => ({ id, version, kept: !declared(kind).naturalId }));
    if (rows.length > 0) await tx.run(REMOVE[kind], { rows });
  }
}

async function writeNodes(tx: Transaction, kind: RecordKind, steps: readonly Step[]) {
  const rows = steps.flatMap(({ id, before, after, version }) => {
    if (after === null) return [];
    const changed = changedProperties(before, after);
    const numbered = declared(kind).versioned ? { ...changed, version } : changed;
    return [
      { id, properties: numbered, labels: declared(kind).labels?.of(after.properties) ?? [] },
    ];
  });
  if (rows.length > 0) await tx.run(WRITE[kind], { rows });
}

function changedProperties(before: RecordState | null, after: RecordState) {
  const old = new Map(Object.entries(before?.properties ?? {}));
  const now = new Map(Object.entries(after.properties));
  const differing = [...now].filter(([key, value]) => !same(old.get(key), value));
  const gone = [...old.keys()].filter((key) => !now.has(key)).map((key) => [key, null] as const);
  return Object.fromEntries<Plain | null>([...differing, ...gone]);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

async function writeRelations(tx: Transaction, kind: RecordKind, steps: readonly Step[]) {
  for (const type of Object.keys(declared(kind).relations)) {
    const [added, removed] = [[], []] as [object[], object[]];
    for (const { id, before, after } of steps) {
      const [old, now] = [before, after].map((state) => relationsOf(state, type));
      for (const [key, { to }] of old!) if (!now!.has(key)) removed.push({ id, to });
      for (const [key, { to, properties }] of now!)
        if (!old!.has(key)) added.push({ id, to, properties });
    }
    const statements = RELATE[kind][type]!;
    if (removed.length > 0) await tx.run(statements.remove, { rows: removed });
    if (added.length === 0) continue;
    const written = await tx.run<{ id: string }>(statements.add, { rows: added });
    if (written.length !== added.length) {
      throw new Error(`A ${type} of ${written.length} of ${added.length} records has no end.`);
    }
  }
}

/** Relationships of one type, under a key that tells the same one in another state. */
function relationsOf(state: RecordState | null, type: string): Map<string, Relation> {
  const own = (state?.relations ?? []).filter((relation) => relation.type === type);
  return new Map(
    own.map((relation) => [
      printState({ id: "", properties: {}, relations: [relation] }),
      relation,
    ]),
  );
}

const WRITE = forKinds((kind) => {
  const own = declared(kind).labels?.all.join(":");
  const labels = own ? `REMOVE n:${own} SET n:$(row.labels)` : "";
  const counters = Object.entries(declared(kind).apart).map(countedApart).join(" ");
  return `UNWIND $rows AS row
OPTIONAL MATCH (old:Tombstone {id: row.id}) DELETE old
MERGE (n:${kind} {id: row.id}) SET n += row.properties ${labels} ${counters}`;
});

function countedApart([property, counter]: [string, string]): string {
  const changed = `CASE WHEN '${property}' IN keys(row.properties) THEN [1] ELSE [] END`;
  return `FOREACH (_ IN ${changed} | SET n.${counter} = coalesce(n.${counter}, 0) + 1)`;
}

const REMOVE = forKinds(
  (kind) => `UNWIND $rows AS row
MATCH (n:${kind} {id: row.id}) DETACH DELETE n
FOREACH (_ IN CASE WHEN row.kept THEN [1] ELSE [] END |
  MERGE (t:Tombstone {id: row.id}) SET t.version = row.version)`,
);

const RELATE = Object.fromEntries(
  KINDS.map((kind) => {
    const relations = Object.entries(declared(kind).relations);
    return [
      kind,
      Object.fromEntries(relations.map(([type, one]) => [type, relate(kind, type, one)])),
    ];
  }),
) as Record<RecordKind, Record<string, ReturnType<typeof relate>>>;

function relate(kind: RecordKind, type: string, one: RelationDeclaration) {
  const ends = `UNWIND $rows AS row MATCH (n:${kind} {id: row.id}), (to:${one.to} {id: row.to})`;
  return {
    add: `${ends} CREATE ${pattern("n", type, one, "to")} SET r = row.properties RETURN row.id AS id`,
    remove: `${ends} MATCH ${pattern("n", type, one, "to")} DELETE r`,
  };
}

/** The last versions of removed records that are to come back. */
export async function readTombstones(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.run<{ id: string; version: number }>(TOMBSTONES, { ids });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const TOMBSTONES = `
UNWIND $ids AS id MATCH (t:Tombstone {id: id}) RETURN t.id AS id, t.version AS version`;
