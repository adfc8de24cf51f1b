import type { GraphQLSchema } from "graphql";
import { rowsVersion } from "@backchannel/schema/live.ts";
import type { Database } from "../neo4j/database.ts";
import { readOwnKinds } from "./own-kinds.ts";
import { withOwnKinds } from "./own-schema.ts";

/** How long a process goes by the rows it knows before it looks whether another one changed them. */
const FRESH_MS = 1_000;

/** The schema of a server with the kinds that the graph has now, whichever process added them. */
export class CurrentKinds {
  readonly #database: Database;
  readonly #shipped: GraphQLSchema;
  readonly #changed: () => void;
  #lookedAt = 0;
  #looking: Promise<boolean> | null = null;
  #made: { version: number; schema: GraphQLSchema } | null = null;

  /** `changed` is called after the rows were read anew: every statement has to be planned anew. */
  constructor(database: Database, shipped: GraphQLSchema, changed: () => void = () => {}) {
    this.#database = database;
    this.#shipped = shipped;
    this.#changed = changed;
  }

  get schema(): GraphQLSchema {
    if (this.#made?.version !== rowsVersion()) {
      this.#made = { version: rowsVersion(), schema: withOwnKinds(this.#shipped) };
    }
    return this.#made.schema;
  }

  /**
   * For a request: looks where the last look is not of this second. Where the database does not
   * answer, what is asked will say so.
   */
  async current(): Promise<GraphQLSchema> {
    if (Date.now() - this.#lookedAt > FRESH_MS) await this.look().catch(() => false);
    return this.schema;
  }

  /** The next request looks: something was changed here. */
  outdate(): void {
    this.#lookedAt = 0;
  }

  /** Reads the rows where they changed since; whether they did. Those who ask meanwhile share it. */
  look(): Promise<boolean> {
    this.#looking ??= this.#read().finally(() => {
      this.#lookedAt = Date.now();
      this.#looking = null;
    });
    return this.#looking;
  }

  async #read(): Promise<boolean> {
    const differ = await readOwnKinds(this.#database);
    if (differ) this.#changed();
    return differ;
  }
}
