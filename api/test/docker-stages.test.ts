import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT_FOLDER } from "../src/settings.ts";
import { installInto, layOut, readStages, type Stage } from "./docker-stages.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const [build, final] = readStages("api/Dockerfile") as [Stage, Stage];

const runsOf = ({ lines }: Stage) =>
  lines.flatMap(({ instruction, rest }) => (instruction === "RUN" ? rest : []));

/** Lays a stage out and runs its commands there, the installing of packages apart. */
function made(stage: Stage, before?: string): string {
  const folder = temporaryFolder();
  layOut(stage, folder, () => before!);
  for (const command of runsOf(stage)) {
    if (command.startsWith("npm ci")) installInto(folder, command);
    else execFileSync("sh", ["-c", command], { cwd: folder, stdio: "pipe", env: ENV });
  }
  return folder;
}
const NODE = join(PROJECT_FOLDER, "node_modules/.bin");
const ENV = { PATH: `${NODE}:${process.env.PATH}`, NODE_ENV: "production" };

it(
  "the stages hold all that their commands need: the page is built, the app starts",
  { timeout: 120_000 },
  () => {
    const built = made(build);
    expect(existsSync(join(built, "ui/dist/index.html"))).toBe(true);
    const app = made(final, built);
    expect(existsSync(join(app, "ui/dist/index.html"))).toBe(true);
    // It reads all its modules, and refuses a port that is none.
    const start = () =>
      execFileSync(process.execPath, ["api/src/start.ts"], {
        cwd: app,
        stdio: "pipe",
        encoding: "utf8",
        env: { ...ENV, PORT: "none" },
      });
    expect(start).toThrow(/PORT=none: must be a whole number/);
    // So does the loader of reports, and the accounts.
    const seed = () =>
      execFileSync(process.execPath, ["seed/src/main.ts", "/nowhere"], {
        cwd: app,
        stdio: "pipe",
        env: ENV,
      });
    expect(seed).toThrow(/\/nowhere was not loaded/);
  },
);

it("the app runs what npm start runs, on the Node that the project is tested with", () => {
  const { scripts, devDependencies } = JSON.parse(
    readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8"),
  ) as { scripts: { start: string }; devDependencies: { node: string } };
  const command = final.lines.find(({ instruction }) => instruction === "CMD")!.rest;
  expect((JSON.parse(command) as string[]).join(" ")).toBe(scripts.start);
  const [major] = devDependencies.node.split(".");
  expect([build, final].map(({ image }) => image)).toEqual([
    `node:${major}-slim`,
    `node:${major}-slim`,
  ]);
  expect(final.lines).toContainEqual({ instruction: "USER", rest: "node" });
});
