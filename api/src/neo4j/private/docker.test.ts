import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openDocker } from "./docker.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backchannel-docker-"));
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env["PATH"]}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A fake Docker: fails `failures` times, with its container in this state. */
function dockerGivesUp(failures: number, state: string): () => number {
  const calls = join(folder, "calls");
  writeFileSync(calls, "");
  const script = `#!/bin/sh
case "$2" in
  up)
    echo up >> '${calls}'
    [ "$(wc -l < '${calls}')" -gt ${failures} ] && exit 0
    echo 'container neo4j is unhealthy' >&2
    exit 1 ;;
  ps) echo ${state} ;;
esac
`;
  const path = join(folder, "docker");
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return () => readFileSync(calls, "utf8").trim().split("\n").length;
}

it("asks again where Docker gives up on a container that still starts", async () => {
  const asked = dockerGivesUp(2, "running");
  const connection = await openDocker("word", { say: () => {} });
  expect(connection).toMatchObject({ user: "neo4j", password: "word" });
  expect(asked()).toBe(3);
}, 30_000);

it("passes on what Docker says of a container that has ended", async () => {
  const asked = dockerGivesUp(9, "exited");
  await expect(openDocker("word", { say: () => {} })).rejects.toThrow(
    /Docker could not start the service "neo4j".*container neo4j is unhealthy/,
  );
  expect(asked()).toBe(1);
}, 30_000);
