import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PROJECT_FOLDER, readSettings, SETTINGS } from "../src/settings.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface Service {
  image?: string;
  entrypoint?: string[];
  command?: string[];
  init?: boolean;
  stop_grace_period?: string;
  build?: { context: string; dockerfile: string };
  environment: Record<string, string>;
  ports: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const read = (path: string) => readFileSync(join(PROJECT_FOLDER, path), "utf8");
const compose = parse(read("docker-compose.yml")) as {
  services: { neo4j: Service; app: Service };
  volumes: Record<string, unknown>;
};
const { neo4j, app } = compose.services;

it("brings Neo4j 5.26 Community with a cheap health check and volumes for all it keeps", () => {
  expect(neo4j.image).toBe("neo4j:5.26-community");
  // A client of Neo4j, every few seconds, would be a Java each time.
  expect(neo4j.healthcheck?.test.join(" ")).not.toMatch(/cypher-shell|java/);
  const volumes = [...neo4j.volumes!, ...app.volumes!].map((volume) => volume.split(":"));
  expect(volumes.map(([, path]) => path)).toEqual(["/data", "/secret", "/secret"]);
  expect(new Set(volumes.map(([name]) => name))).toEqual(new Set(Object.keys(compose.volumes)));
});

it("starts the app once Neo4j is healthy, and gives both time to close", () => {
  expect(app.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  expect(app.environment["NEO4J_URI"]).toBe("bolt://neo4j:7687");
  expect([neo4j, app].map((service) => service.stop_grace_period)).toEqual(["2m", "40s"]);
  expect(app.init).toBe(true);
});

describe("the password of the database", () => {
  it("stands in no file of the project", () => {
    expect(read("docker-compose.yml")).not.toMatch(
      /PASSWORD[\w:]*[:=-]+ *["']?\w*(backchannel|secret|password)\b/i,
    );
    expect(read("api/Dockerfile")).not.toMatch(/password/i);
  });

  /** Runs what the service runs, up to the handing over to Neo4j, which prints what it was given. */
  function started(folder: string, given = ""): string {
    const [entrypoint, script] = [neo4j.entrypoint!, neo4j.command![0]!];
    expect(entrypoint.slice(0, 3)).toEqual(["tini", "-g", "--"]);
    expect(script).toMatch(/exec \/startup\/docker-entrypoint.sh neo4j\n$/);
    const shell = script
      .replaceAll("$$", "$")
      .replaceAll("/secret", folder)
      .replace("exec /startup/docker-entrypoint.sh neo4j", 'printf %s "$NEO4J_AUTH"');
    const env = { PATH: process.env.PATH, PASSWORD_GIVEN: given };
    return execFileSync(entrypoint[3]!, [...entrypoint.slice(4), shell], {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  it("is made by the first start, stays, and is that which is given", { timeout: 30_000 }, () => {
    const folder = temporaryFolder();
    const first = started(folder);
    expect(first).toMatch(/^neo4j\/[0-9a-f]{48}$/);
    expect(started(folder)).toBe(first);
    expect(started(temporaryFolder())).not.toBe(first);
    expect(started(folder, "word of one’s own")).toBe("neo4j/word of one’s own");
    // The app reads the same file.
    expect(app.environment["NEO4J_PASSWORD_FILE"]).toBe("/secret/password");
    expect(readFileSync(join(folder, "password"), "utf8")).toBe("word of one’s own");
  });
});

it("hands every setting on, but for those that the containers decide", () => {
  const decided = ["HOST", "NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD_FILE"];
  const elsewhere = ["NEO4J_PASSWORD", "NEO4J_DATABASE", "BACKCHANNEL_HOME"];
  const passed = SETTINGS.filter((name) => ![...decided, ...elsewhere].includes(name));
  expect(Object.keys(app.environment).toSorted()).toEqual([...passed, ...decided].toSorted());
  for (const name of passed) {
    expect(app.environment[name], name).toMatch(new RegExp(`^\\$\\{${name}:-.*\\}$`));
  }
  // What is not set arrives empty, which counts as absent.
  const unset = Object.entries(app.environment).map(([name, value]) => [
    name,
    value.replace(/^\$\{\w+:-(.*)\}$/, "$1"),
  ]);
  const { NEO4J_PASSWORD_FILE: _, ...env } = Object.fromEntries(unset) as Record<string, string>;
  expect(readSettings(env)).toMatchObject({ port: 4000, publicRead: true, behindProxy: false });
});

it("publishes the very port that the app prints in its links", () => {
  expect(app.ports).toEqual([`127.0.0.1:${app.environment["PORT"]}:${app.environment["PORT"]}`]);
  expect(read(app.build!.dockerfile)).toContain("process.env.PORT");
});

it("publishes its ports to this machine only", () => {
  for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
});
