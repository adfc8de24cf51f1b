import { execFile } from "node:child_process";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { SetupError } from "./errors.ts";
import { patiently } from "./patience.ts";
import { writtenBelow } from "./written.ts";

/** 5.26 is the long-term release; it holds server, Bolt, Cypher and the admin tool. */
const VERSION = "5.26.30";

/** One file on a slow line may take minutes, of which Maven prints nothing. */
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

/** Where the programs of this version are kept below Backchannel's home. */
export function jarsFolder(home: string): string {
  return join(home, "neo4j", `jars-${VERSION}`);
}

/** Whether Neo4j's programs are there already. */
export async function haveJars(home: string): Promise<boolean> {
  return access(jarsFolder(home)).then(
    () => true,
    () => false,
  );
}

/** Brings Neo4j's programs from Maven Central, once. The folder appears only when complete. */
export async function resolveJars(
  home: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const folder = jarsFolder(home);
  if (await haveJars(home)) return folder;
  say(`Fetching Neo4j ${VERSION} with Maven (about 120 MB, once) …`);
  const work = `${folder}.${process.pid}`;
  try {
    await mkdir(work, { recursive: true });
    await writeFile(join(work, "pom.xml"), POM);
    await maven(work, say, signal);
    await rename(join(work, "jars"), folder).catch(async (error: unknown) => {
      // Another process was faster: its folder is as good.
      if (!(await haveJars(home))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** Sockets on which nothing comes for a minute are given up by Maven itself, and told. */
const NETWORK_SILENCE_MS = 60_000;
const LIMITS = [
  `-Daether.connector.requestTimeout=${NETWORK_SILENCE_MS}`,
  `-Dmaven.wagon.rto=${NETWORK_SILENCE_MS}`,
];

async function maven(
  folder: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=jars"];
  let printed = 0;
  const fetched = (given: AbortSignal) => {
    const options = { cwd: folder, maxBuffer: 1 << 24, signal: given };
    const running = promisify(execFile)("mvn", ["-B", ...LIMITS, ...goal], options);
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
