import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, constants, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cacheFolder, environmentWith } from "../../settings.ts";
import { SetupError } from "../../setup-error.ts";
import { patiently } from "./patience.ts";
import { writtenBelow } from "./written.ts";

/** 5.26 is the long-term support release. It contains server, Bolt, Cypher and the admin tool. */
const VERSION = "5.26.30";

/** One file on a slow connection may take minutes, during which Maven prints nothing. */
const SILENT_LOOKS = 900;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>backchannel</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Where the programs of this version are stored if the user's cache folder is not writable. */
export function jarsFolder(home: string): string {
  return join(home, "neo4j", `jars-${VERSION}`);
}

/**
 * The cache folder, shared by all homes of a user, then the home. Each folder appears only once it
 * is complete.
 */
const places = (home: string) => [join(cacheFolder(), `neo4j-${VERSION}`), jarsFolder(home)];

/** Where Neo4j's programs are already; null if they have to be fetched. */
export function findJars(home: string): string | null {
  return places(home).find((folder) => existsSync(folder)) ?? null;
}

/** The folder of Neo4j's programs. The first time a user needs this version, Maven fetches them. */
export async function resolveJars(
  home: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const found = findJars(home);
  if (found) return found;
  const folder = await firstWritable(places(home));
  const work = await mkdtemp(`${folder}.`);
  try {
    await writeFile(join(work, "pom.xml"), POM);
    await bring(work, say, signal);
    await rename(join(work, "jars"), folder).catch((error: unknown) => {
      // Another process was faster. Its folder will do.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function firstWritable(folders: string[]): Promise<string> {
  const [folder, ...others] = folders as [string, ...string[]];
  try {
    await mkdir(dirname(folder), { recursive: true });
    await access(dirname(folder), constants.W_OK);
    return folder;
  } catch (error) {
    if (others.length === 0) throw error;
    return firstWritable(others);
  }
}

/** Fetches from Maven's own cache if everything is there, else from Maven Central. */
async function bring(
  work: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  try {
    say(`Looking for Neo4j ${VERSION} in Maven's cache …`);
    await maven(work, ["-o"], say, signal);
  } catch {
    signal?.throwIfAborted();
    say(`Fetching Neo4j ${VERSION} with Maven (about 120 MB, once) …`);
    await maven(work, LIMITS, say, signal);
  }
}

/** Maven itself gives up a connection that is silent for a minute, and reports it. */
const NETWORK_SILENCE_MS = 60_000;
const LIMITS = [
  `-Daether.connector.requestTimeout=${NETWORK_SILENCE_MS}`,
  `-Dmaven.wagon.rto=${NETWORK_SILENCE_MS}`,
];

/** Maven runs for seconds only, too short for the optimizing compiler to pay off. */
const SHORT_RUN = "-XX:TieredStopAtLevel=1";

async function maven(
  folder: string,
  how: readonly string[],
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=jars"];
  let printed = 0;
  const fetched = (given: AbortSignal) => {
    const env = environmentWith({ MAVEN_OPTS: `${process.env["MAVEN_OPTS"] ?? ""} ${SHORT_RUN}` });
    const options = { cwd: folder, env, maxBuffer: 1 << 24, signal: given };
    const running = promisify(execFile)("mvn", ["-B", ...how, ...goal], options);
    running.child.stdout?.on("data", (text: string) => (printed += text.length));
    return running;
  };
  try {
    await patiently(fetched, {
      doing: "fetching Neo4j with Maven",
      progress: () => `${printed} ${writtenBelow(folder)}`,
      silent: (silence) => new Error(`nothing for ${silence}.`),
      say,
      signal,
      silentLooks: SILENT_LOOKS,
    });
  } catch (error) {
    signal?.throwIfAborted();
    const { stdout = "", stderr = "", message } = error as Error & Record<string, string>;
    const reason = /\[ERROR\] (.+)/.exec(stdout + stderr)?.[1] ?? message;
    throw new SetupError(
      "Maven could not fetch Neo4j: check that this machine reaches Maven Central (or the mirror " +
        `in Maven's settings.xml) and start again. Maven says: ${reason}`,
    );
  }
}
