import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { PROJECT_FOLDER } from "../src/settings.ts";

interface Service {
  image?: string;
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

it("brings Neo4j 5.26 Community with a health check and a volume for its data", () => {
  expect(neo4j.image).toBe("neo4j:5.26-community");
  expect(neo4j.healthcheck?.test.join(" ")).toContain("cypher-shell");
  const [volume, path] = neo4j.volumes![0]!.split(":");
  expect(path).toBe("/data");
  expect(Object.keys(compose.volumes)).toEqual([volume]);
});

it("starts the app once Neo4j is healthy, with the same password", () => {
  expect(app.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  expect(app.environment["NEO4J_URI"]).toBe("bolt://neo4j:7687");
  expect(neo4j.environment["NEO4J_AUTH"]).toBe(`neo4j/${app.environment["NEO4J_PASSWORD"]}`);
  expect(app.environment["NEO4J_PASSWORD"]).toMatch(/^\$\{NEO4J_PASSWORD:-.+\}$/);
});

it("publishes its ports to this machine only", () => {
  for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
});

it("builds the app from files that are there, and runs what npm start runs", () => {
  const dockerfile = read(app.build!.dockerfile);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: { start: string } };
  const command = /^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? "[]";
  expect((JSON.parse(command) as string[]).join(" ")).toBe(scripts.start);
  for (const [, sources] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
    for (const source of sources!.split(" ")) {
      expect(existsSync(join(PROJECT_FOLDER, source)), source).toBe(true);
    }
  }
});
