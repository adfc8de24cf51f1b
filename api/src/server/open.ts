import { readOwnKinds } from "../kinds/own-kinds.ts";
import type { Neo4jSettings, Settings } from "../settings.ts";
import { chooseWay, type Way } from "../neo4j/private/choose.ts";
import type { Database } from "../neo4j/database.ts";
import { openDocker, stopDocker } from "../neo4j/private/docker.ts";
import { openEmbedded } from "../neo4j/private/embedded.ts";
import { openingError } from "../neo4j/errors.ts";
import { SetupError } from "../setup-error.ts";
import { findJars } from "../neo4j/private/jars.ts";
import { createDatabase, createDriver } from "../neo4j/run.ts";
import type { Connection, Server } from "../neo4j/server.ts";
import { START_UP_LIMITS, startUp, type StartUp } from "../neo4j/start-up.ts";
import { isOlder, upgrade } from "./upgrade.ts";
import { hasDocker, hasMaven, javaVersion } from "../neo4j/private/tools.ts";

/** A database that is up and migrated, and that another process can take over. */
export interface OpenDatabase extends Database {
  connection: Connection;
  /** Closes the connection but lets the server run on. */
  leave(): Promise<void>;
}

interface ConnectOptions extends StartUp {
  /** Whether a graph that an older version made is brought to this one, instead of refused. */
  mayUpgrade?: boolean;
}

export interface OpenOptions extends StartUp {
  /** Refuse a database that another running Backchannel owns, instead of joining it. */
  exclusive?: boolean;
}

/** Opens the database given in the settings, else starts a private one, and migrates it. */
export async function openDatabase(
  settings: Pick<Settings, "neo4j" | "home" | "upgrade">,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  const server = await reach(await decide(settings), settings, options);
  return connect(server, { ...options, mayUpgrade: settings.upgrade });
}

/** Connects to a server and migrates its database to this version. */
export async function connect(server: Server, options: ConnectOptions = {}): Promise<OpenDatabase> {
  const { connection } = server;
  try {
    await prepareGraph(connection, options);
  } catch (error) {
    await server.close();
    throw error;
  }
  const driver = createDriver(connection);
  return {
    ...createDatabase(driver, connection.database),
    connection,
    async leave() {
      await driver.close();
      server.leave();
    },
    async close() {
      await driver.close();
      await server.close();
    },
  };
}

/**
 * Uses connections of its own, with longer time limits than for readers. Aborting the start closes
 * them.
 */
async function prepareGraph(connection: Connection, options: ConnectOptions): Promise<void> {
  const driver = createDriver(connection, START_UP_LIMITS);
  const { say = () => {}, mayUpgrade = true } = options;
  try {
    const notOpened = (error: unknown) => {
      throw openingError(error, connection);
    };
    const info = driver.getServerInfo({ database: connection.database });
    const { agent } = await info.catch(notOpened);
    assertNewEnough(agent ?? "", connection.uri);
    const prepare = async (database: Database) => {
      // A login that succeeds is not enough: the database of this name may not exist.
      await database.read("is it there", "RETURN 1 AS one").catch(notOpened);
      if (!mayUpgrade && (await isOlder(database))) throw tooOld(connection);
      await readOwnKinds(database);
      await upgrade(database, say);
    };
    const database = createDatabase(driver, connection.database);
    await startUp("preparing the graph", database, prepare, options);
  } finally {
    await driver.close();
  }
}

/**
 * Statements are written for the long-term support release 5.26 and for later ones, whose versions
 * are years.
 */
function assertNewEnough(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26)) return;
  throw new SetupError(
    `Backchannel needs Neo4j 5.26 or newer, and ${agent} runs at ${uri}: update it, or unset ` +
      "NEO4J_URI to use Backchannel's own database.",
  );
}

function tooOld({ uri, database }: Connection): SetupError {
  return new SetupError(
    `An older Backchannel made the graph in the database "${database}" at ${uri}: stop the ` +
      "processes that use it, make a copy of it, and run `npm run upgrade` with the same settings.",
  );
}

/** The environment variables that connect another process to the same database. */
export function connectionEnvironment(connection: Connection): Record<string, string> {
  return {
    NEO4J_URI: connection.uri,
    NEO4J_USER: connection.user,
    NEO4J_PASSWORD: connection.password,
    NEO4J_DATABASE: connection.database,
  };
}

async function decide({ neo4j, home }: Pick<Settings, "neo4j" | "home">): Promise<Way> {
  if (neo4j.uri !== undefined) return "uri";
  const java = await javaVersion();
  const programs = findJars(home) !== null || (await hasMaven());
  const embedded = java !== null && programs;
  return chooseWay({
    uri: false,
    java,
    programs,
    docker: !embedded && (await hasDocker()),
  });
}

async function reach(
  way: Way,
  { neo4j, home }: { neo4j: Neo4jSettings; home: string },
  { exclusive = false, say = () => {}, signal }: OpenOptions,
): Promise<Server> {
  switch (way) {
    case "uri": {
      const { uri = "", user, password = "", database } = neo4j;
      return { connection: { uri, user, password, database }, leave() {}, async close() {} };
    }
    case "embedded":
      return openEmbedded({ home, exclusive, say, signal });
    case "docker":
      say("Starting Neo4j with Docker …");
      return {
        connection: await openDocker(neo4j.password, { say, signal }),
        leave() {},
        close: stopDocker,
      };
  }
}
