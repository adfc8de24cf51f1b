import { existsSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { PROJECT_FOLDER } from "../src/settings.ts";

/** A stage of the Dockerfile: what it starts from, and its lines in their order. */
export interface Stage {
  name: string;
  image: string;
  lines: { instruction: string; rest: string }[];
}

/** Reads the stages of a Dockerfile; lines that end in a backslash go on. */
export function readStages(dockerfile: string): Stage[] {
  const text = readFileSync(join(PROJECT_FOLDER, dockerfile), "utf8").replaceAll(/\\\n\s*/g, "");
  const stages: Stage[] = [];
  for (const line of text.split("\n")) {
    const [, instruction, rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (instruction === "FROM") {
      const [, image = "", name = ""] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      stages.push({ image, name, lines: [] });
    } else if (instruction) stages.at(-1)!.lines.push({ instruction, rest });
  }
  return stages;
}

/** Patterns of names that every COPY leaves out, anywhere or at the top level. */
const IGNORED = readFileSync(join(PROJECT_FOLDER, ".dockerignore"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const name = line
      .replace(/^\*\*\//, "")
      .replaceAll(".", "\\.")
      .replaceAll("*", ".*");
    return { name: new RegExp(`^${name}$`), anywhere: line.startsWith("**/") };
  });

const isIgnored = (path: string) =>
  IGNORED.some(({ name, anywhere }) => name.test(anywhere ? basename(path) : path));

/** Does what the COPY lines of a stage do, with `folder` in place of `/app`. */
export function layOut(stage: Stage, folder: string, folderOf: (stage: string) => string): void {
  for (const { instruction, rest } of stage.lines) {
    if (instruction !== "COPY") continue;
    const [, from, paths = ""] = /^(?:--from=(\S+) )?(.*)$/.exec(rest) ?? [];
    const names = paths.split(" ");
    const target = names.pop()!;
    const root = from ? folderOf(from) : PROJECT_FOLDER;
    for (const name of names) {
      const source = join(root, name.replace(/^\/app\//, ""));
      const into = target.endsWith("/")
        ? join(folder, target, basename(name))
        : join(folder, target);
      mkdirSync(dirname(into), { recursive: true });
      const filter = (path: string) => Boolean(from) || !isIgnored(relative(PROJECT_FOLDER, path));
      cpSync(source, into, { recursive: true, filter });
    }
  }
}

/**
 * Does what `npm ci` does: installs the packages of this checkout, without development packages if
 * `--omit=dev` is given. Workspaces are linked to the copied folders.
 */
export function installInto(folder: string, command: string): void {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const omitted = (name: string) =>
    command.includes("--omit=dev") && lock.packages[`node_modules/${name}`]?.dev === true;
  const link = (name: string, to: string, within = ".") => {
    const path = join(folder, within, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(to, path);
  };
  for (const name of packagesIn(join(PROJECT_FOLDER, "node_modules"))) {
    if (name.startsWith("@backchannel/")) link(name, join(folder, basename(name)));
    else if (!omitted(name)) link(name, join(PROJECT_FOLDER, "node_modules", name));
  }
  // A workspace has packages of its own where it needs another version than the rest.
  for (const own of ["api", "ui", "seed", "schema"]) {
    const modules = join(PROJECT_FOLDER, own, "node_modules");
    if (!existsSync(modules) || !existsSync(join(folder, own))) continue;
    for (const name of packagesIn(modules)) link(name, join(modules, name), own);
  }
}

function packagesIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => name !== ".cache" && name !== ".vite")
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : name,
    );
}
