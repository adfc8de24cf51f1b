import { fileURLToPath } from "node:url";
import { z } from "zod";
import { SetupError } from "./neo4j/errors.ts";

/** The folder that holds `package.json`, wherever the process was started from. */
export const PROJECT_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

const text = z.string().trim().min(1);

const PORT_RULE = "must be a whole number from 0 to 65535";

const onOrOff = z.enum(["on", "off"], { error: "must be on or off" });

/** As a browser writes it: in small letters, without the usual port. */
const webOrigin = z
  .string()
  .refine((text) => text === "*" || (/^https?:\/\/[^/?#]+$/i.test(text) && URL.canParse(text)), {
    error: "must be origins such as https://example.org, separated by commas, or *",
  })
  .transform((text) => (text === "*" ? text : new URL(text).origin));

const environment = z.object({
  PORT: z.coerce
    .number({ error: PORT_RULE })
    .int({ error: PORT_RULE })
    .min(0, { error: PORT_RULE })
    .max(65535, { error: PORT_RULE })
    .default(4000),
  HOST: text.default("127.0.0.1"),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/, {
      error: "must look like bolt://host:7687, neo4j://host:7687 or neo4j+s://host",
    })
    .optional(),
  NEO4J_USER: text.default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text.default("neo4j"),
  BACKCHANNEL_HOME: text.default(`${PROJECT_FOLDER}.backchannel`),
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

/** Everything the environment decides, read once when a process starts. */
export interface Settings {
  port: number;
  host: string;
  neo4j: Neo4jSettings;
  /** Where the embedded database, its programs and its password live. */
  home: string;
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

/** Reads the settings; an empty variable counts as absent. Throws one line for each broken rule. */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}=${given[name]}: ${issue.message}.`;
    });
    throw new SetupError([...new Set(lines)].join("\n"));
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    neo4j: {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
    },
    home: env.BACKCHANNEL_HOME,
    corsOrigins: env.CORS_ORIGINS,
    publicRead: env.PUBLIC_READ === undefined ? isLoopback(env.HOST) : env.PUBLIC_READ === "on",
    behindProxy: env.BEHIND_PROXY === "on",
    logLevel: env.LOG_LEVEL,
    underNpm: env.npm_lifecycle_event !== undefined,
  };
}

/** Whether a host is this very machine, reached without a wire that others could listen at. */
export function isLoopback(host: string): boolean {
  return /^(localhost|\[?::1\]?|127(\.\d+){3})$/.test(host);
}

/** The environment for a child process that shall use the database at `connection`. */
export function environmentWith(connection: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...connection };
}
