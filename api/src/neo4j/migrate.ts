import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../settings.ts";
import type { Database } from "./database.ts";
import { SetupError } from "../setup-error.ts";

const FOLDER = join(PROJECT_FOLDER, "schema", "migrations");

const LOCK_CONSTRAINT = `
  CREATE CONSTRAINT migration_lock IF NOT EXISTS
  FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE`;

const LOCK = `
  MERGE (lock:MigrationLock {id: 'lock'})
  SET lock.takenAt = datetime()`;

const RECORDED = `
  MATCH (migration:Migration)
  RETURN migration.id AS id, migration.checksum AS checksum`;

/**
 * Neo4j keeps the number of nodes, so this scans nothing. A graph of ours that was imported may
 * have no record of migrations yet.
 */
const HELD = `
  MATCH (n) WITH count(n) AS nodes
  RETURN nodes, EXISTS { (:Graph {id: 'graph'}) } AS imported`;

const RECORD = `
  MERGE (migration:Migration {id: $id})
  SET migration.checksum = $checksum, migration.at = toString(datetime())`;

/**
 * Applies the numbered files of `schema/migrations` that the graph does not record yet, in order.
 * The lock is a write transaction of its own that stays open meanwhile, since Neo4j cannot create
 * constraints in the transaction that writes the lock. A file interrupted by a crash is run again
 * from its first statement, so every statement must be repeatable.
 * @returns the ids applied now
 */
export async function migrate(
  database: Database,
  { folder = FOLDER, say = () => {} }: { folder?: string; say?: (line: string) => void } = {},
): Promise<string[]> {
  const files = readMigrations(folder);
  // Count the nodes before reading the records: another process may be creating its first nodes.
  const [held] = await database.read<{ nodes: number; imported: boolean }>("what it holds", HELD);
  const before = await recorded(database);
  const ours = held?.imported || files.some(({ id }) => before.has(id));
  if (held?.nodes && !ours) throw notOurs(held.nodes);
  if (isCurrent(files, before)) return [];
  await database.write((tx) => tx.run(LOCK_CONSTRAINT));
  return database.write(async (lock) => {
    await lock.run(LOCK);
    const done = await recorded(database);
    isCurrent(files, done);
    const fresh = files.filter(({ id }) => !done.has(id));
    for (const [n, { id, checksum, statements }] of fresh.entries()) {
      say(`Preparing the graph: step ${n + 1} of ${fresh.length} …`);
      for (const statement of statements) await database.write((tx) => tx.run(statement));
      await database.write((tx) => tx.run(RECORD, { id, checksum }));
    }
    return fresh.map(({ id }) => id);
  });
}

/** Whether a graph of ours lacks a migration of this version; false for one that has none yet. */
export async function lacksMigrations(database: Database): Promise<boolean> {
  const done = await recorded(database);
  const known = readMigrations(FOLDER).map(({ id }) => done.has(id));
  return known.includes(true) && known.includes(false);
}

function notOurs(nodes: number): SetupError {
  return new SetupError(
    `This database holds ${nodes} node${nodes === 1 ? "" : "s"} of something else than ` +
      "Backchannel, and nothing was written to it: set NEO4J_URI, or NEO4J_DATABASE, to an empty " +
      "one.",
  );
}

interface Migration {
  id: string;
  checksum: string;
  statements: string[];
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_.+\.cypher$/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return {
      id: name.replace(/\.cypher$/, ""),
      checksum: createHash("sha256").update(text).digest("hex"),
      statements: text
        .replaceAll(/^\s*\/\/.*$/gm, "")
        .split(/;\s*$/m)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== ""),
    };
  });
}

async function recorded(database: Database): Promise<Map<string, string>> {
  const rows = await database.read<{ id: string; checksum: string }>("migrations", RECORDED);
  return new Map(rows.map(({ id, checksum }) => [id, checksum]));
}

/** Whether nothing is left to apply. Throws if the graph and the files have diverged. */
function isCurrent(files: Migration[], done: Map<string, string>): boolean {
  for (const { id, checksum } of files) {
    if (done.has(id) && done.get(id) !== checksum) {
      throw new SetupError(
        `The migration ${id} was edited after it was applied to this database: ` +
          "restore the file and write the change as a new migration.",
      );
    }
  }
  const known = new Set(files.map(({ id }) => id));
  const newer = [...done.keys()].find((id) => !known.has(id));
  if (newer !== undefined) {
    throw new SetupError(
      `This database was made by a newer Backchannel (migration ${newer}): update this one.`,
    );
  }
  return files.every(({ id }) => done.has(id));
}
