import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { SetupError } from "./setup-error.ts";

/** The folder that holds `package.json`, wherever the process was started from. */
export const PROJECT_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

const text = z.string().trim().min(1);

const PORT_RULE = "must be a whole number from 0 to 65535";

const databaseUri = z
  .string()
  .refine((text) => !text.includes("@"), {
    error: "must not hold a user or a password: set NEO4J_USER and NEO4J_PASSWORD",
  })
  .refine((text) => /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/.test(text) && URL.canParse(text), {
    error: "must look like bolt://host:7687, neo4j://host:7687 or neo4j+s://host",
  });

/** Java takes what is on either side of the sign for two paths. */
const homeFolder = text.refine((path) => !path.includes(delimiter), {
  error: `must not contain "${delimiter}"`,
});

const onOrOff = z.enum(["on", "off"], { error: "must be on or off" });

/** As a browser writes it: in small letters, without the usual port. */
const webOrigin = z
  .string()
  .refine((text) => text === "*" || (/^https?:\/\/[^/?#]+$/i.test(text) && URL.canParse(text)), {
    error: "must be origins such as https://example.org, separated by commas, or *",
  })
  .transform((text) => (text === "*" ? text : new URL(text).origin));

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, { error: PORT_RULE })
    .transform(Number)
    .refine((port) => port <= 65535, { error: PORT_RULE })
    .default(4000),
  HOST: text.default("127.0.0.1"),
  NEO4J_URI: databaseUri.optional(),
  NEO4J_USER: text.default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: text.optional(),
  NEO4J_DATABASE: text
    .refine((name) => name !== "system", {
      error: "must be a database of yours: Neo4j keeps its own there",
    })
    .default("neo4j"),
  BACKCHANNEL_HOME: homeFolder.default(`${PROJECT_FOLDER}.backchannel`),
  DEMO: onOrOff.optional(),
  UPGRADE: onOrOff.optional(),
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((origin) => origin.trim()))
    .transform((origins) => origins.filter((origin) => origin !== ""))
    .pipe(z.array(webOrigin)),
  PUBLIC_READ: onOrOff.optional(),
  BEHIND_PROXY: onOrOff.default("off"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug", "trace"]).default("info"),
  // Set by npm for the scripts it runs: then the end of npm is the end of this process too.
  npm_lifecycle_event: z.string().optional(),
});

/** The names of all settings, but for what npm sets. */
export const SETTINGS = Object.keys(environment.shape).filter((name) => /^[A-Z]/.test(name));

/** Everything the environment decides, read once when a process starts. */
export interface Settings {
  port: number;
  host: string;
  neo4j: Neo4jSettings;
  /** Where the embedded database, its programs and its password live. */
  home: string;
  /** Whether five reports are loaded where there is nothing yet, so that there is something to see. */
  demo: boolean;
  /** Whether a start brings a graph of an older version to this one; else `npm run upgrade` does. */
  upgrade: boolean;
  corsOrigins: string[];
  /** Whether those who have not signed in may read. */
  publicRead: boolean;
  /** Whether all requests come by a proxy with TLS that tells whose they are. */
  behindProxy: boolean;
  logLevel: "silent" | "error" | "warn" | "info" | "debug" | "trace";
  underNpm: boolean;
}

export interface Neo4jSettings {
  /** Absent: Backchannel brings its own database. */
  uri: string | undefined;
  user: string;
  password: string | undefined;
  database: string;
}

/** Reads the settings of the server. */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const env = parsedBy(environment, source);
  return {
    port: env.PORT,
    host: env.HOST,
    neo4j: {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER,
      password: env.NEO4J_PASSWORD ?? passwordIn(env.NEO4J_PASSWORD_FILE),
      database: env.NEO4J_DATABASE,
    },
    home: resolve(env.BACKCHANNEL_HOME),
    demo: env.DEMO === undefined ? env.NEO4J_URI === undefined : env.DEMO === "on",
    upgrade: env.UPGRADE === undefined ? env.NEO4J_URI === undefined : env.UPGRADE === "on",
    corsOrigins: env.CORS_ORIGINS,
    publicRead: env.PUBLIC_READ === undefined ? isLoopback(env.HOST) : env.PUBLIC_READ === "on",
    behindProxy: env.BEHIND_PROXY === "on",
    logLevel: env.LOG_LEVEL,
    underNpm: env.npm_lifecycle_event !== undefined,
  };
}

const mcpEnvironment = z.object({
  BACKCHANNEL_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as http://localhost:4000" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("http://localhost:4000"),
  BACKCHANNEL_TOKEN: text.optional(),
});

/** Which Backchannel `npm run mcp` asks, and as whom. */
export function readMcpSettings(source: NodeJS.ProcessEnv = process.env) {
  const env = parsedBy(mcpEnvironment, source);
  return { url: env.BACKCHANNEL_URL, token: env.BACKCHANNEL_TOKEN };
}

/** Reads an environment; an empty variable counts as absent. Throws one line for each broken rule. */
function parsedBy<Shape extends z.ZodType>(shape: Shape, source: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}=${withoutSecret(given[name] ?? "")}: ${issue.message}.`;
  });
  throw new SetupError([...new Set(lines)].join("\n"));
}

/** What stands before an @ may be a password, which is never shown. */
function withoutSecret(value: string): string {
  return value.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, "$1…@");
}

/** The password that a file holds, as containers hand it over; a last line end is not part of it. */
function passwordIn(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SetupError(`NEO4J_PASSWORD_FILE=${path}: cannot be read (${code}).`);
  }
}

/** Where this user's programs keep what can be brought again. */
export function cacheFolder(): string {
  const given = process.env["XDG_CACHE_HOME"] ?? "";
  return join(isAbsolute(given) ? given : join(homedir(), ".cache"), "backchannel");
}

/** Whether a host is this very machine, reached without a wire that others could listen at. */
export function isLoopback(host: string): boolean {
  return /^(localhost|\[?::1\]?|127(\.\d+){3})$/.test(host);
}

/** The environment for a child process that shall use the database at `connection`. */
export function environmentWith(connection: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...connection };
}
