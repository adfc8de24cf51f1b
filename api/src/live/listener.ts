import type { Database } from "../neo4j/database.ts";
import type { Viewer } from "../roles.ts";
import { concerns, type GraphEvent } from "./graph-event.ts";
import type { Followed } from "./kept-events.ts";

/** What a listener is told: an event, or why it is told no more, which is the last. */
export type Told = GraphEvent | { ended: Error };

export interface Wanted {
  /** Events after this number; null = from now on. */
  after: number | null;
  /** Only of these; null = of everything. */
  ids: ReadonlySet<string> | null;
  /** Also of what forms are opened and closed. */
  editing: boolean;
  /** What was before is read from it. */
  database: Database;
}

/** Begins to listen. Throws TooManyListeners. */
export type Listen = (wanted: Wanted) => AsyncIterableIterator<Told>;

/** Who listens. */
export interface Ear {
  client: string;
  viewer: Viewer | null;
  /** Aborted when the client goes away. */
  signal?: AbortSignal;
}

/** Where events come from. */
export interface Source {
  /** Up to which number everything is known; read anew where nobody listened before. */
  begun(): Promise<number>;
  /** The same, as it stands. */
  readonly upTo: number;
  following(after: number, database: Database): Promise<Followed>;
}

/**
 * One stream of events. It is nothing but a place in the row of events: it holds none of them, so a
 * client that reads slowly costs no memory, and what it has not read yet it gets later.
 */
export class Listener {
  readonly ear: Ear;
  readonly wanted: Wanted;
  /** Of what forms were opened or closed since it was last told. */
  readonly #editing = new Set<string>();
  #ended: Error | null = null;
  #left = false;
  #wake: (() => void) | null = null;

  constructor(ear: Ear, wanted: Wanted) {
    this.ear = ear;
    this.wanted = wanted;
  }

  /** Lets it look for new events. */
  wake(): void {
    this.#wake?.();
  }

  /** Forms were opened or closed on these. */
  tellEditing(of: Iterable<string>): void {
    const { editing, ids } = this.wanted;
    if (!editing) return;
    for (const id of of) if (ids === null || ids.has(id)) this.#editing.add(id);
    this.wake();
  }

  /** It is told why, and then no more. */
  end(why: Error): void {
    this.#ended ??= why;
    this.wake();
  }

  /** The client has gone. */
  leave(): void {
    this.#left = true;
    this.wake();
  }

  /** The last thing told is why it ended, unless the client went away. */
  async *tell(source: Source): AsyncGenerator<Told> {
    try {
      yield* this.#events(source);
    } catch (error) {
      this.#ended ??= error as Error;
    }
    if (this.#ended && !this.#left) yield { ended: this.#ended };
  }

  async *#events(source: Source): AsyncGenerator<GraphEvent> {
    const { after, ids, database } = this.wanted;
    const now = await source.begun();
    let place = after ?? now;
    // So that who comes back, even before anything happens, knows from where to go on.
    if (after === null) yield opening(now);
    while (!this.#isOver) {
      const { events, upTo } = await source.following(place, database);
      for (const event of events) {
        if (this.#isOver) return;
        if (concerns(event, ids)) yield event;
      }
      place = upTo;
      if (this.#editing.size > 0) {
        const editing = [...this.#editing];
        this.#editing.clear();
        yield { ...opening(place), editing };
        continue;
      }
      if (!this.#isOver && source.upTo === place) {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    }
  }

  get #isOver(): boolean {
    return this.#left || this.#ended !== null;
  }
}

const opening = (seq: number): GraphEvent => ({
  seq,
  kind: null,
  ids: [],
  more: false,
  accountId: null,
});
