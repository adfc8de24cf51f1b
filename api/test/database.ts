import "../src/record-rules.ts";
import { afterAll, inject } from "vitest";
import type { Database } from "../src/neo4j/database.ts";
import { createDatabase, createDriver } from "../src/neo4j/run.ts";
import "./provided.ts";

/** The seeded database of this test run, closed after the tests of the file. */
export function testDatabase(): Database {
  const connection = inject("neo4j");
  const database = createDatabase(createDriver(connection), connection.database);
  afterAll(() => database.close());
  return database;
}
