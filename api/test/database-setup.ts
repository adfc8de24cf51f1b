import { join } from "node:path";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import type { TestProject } from "vitest/node";
import { openDatabase, type OpenDatabase } from "../src/server/open.ts";
import { openTemporary } from "../src/server/temporary.ts";
import { PROJECT_FOLDER, readSettings } from "../src/settings.ts";
import "./provided.ts";

/** One database for all projects of a run, closed when the last of them has finished. */
interface Shared {
  users: number;
  opened: Promise<OpenDatabase>;
}
const shared = globalThis as { backchannelTestDatabase?: Shared };

/**
 * Gives the tests a migrated Neo4j with the seed: the one at NEO4J_URI, or else a new private one.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const use = (shared.backchannelTestDatabase ??= { users: 0, opened: openSeeded() });
  use.users++;
  const database = await use.opened;
  project.provide("neo4j", database.connection);
  return async () => {
    if (--use.users === 0) await database.close();
  };
}

async function openSeeded(): Promise<OpenDatabase> {
  const database = await open();
  await loadSeed(database, readSeed(join(PROJECT_FOLDER, "seed/data")));
  return database;
}

async function open(): Promise<OpenDatabase> {
  const settings = readSettings();
  if (settings.neo4j.uri !== undefined) return openDatabase(settings);
  return openTemporary({ home: settings.home, say: console.log, brief: true });
}
