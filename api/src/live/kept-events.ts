import type { GraphEvent } from "./graph-event.ts";

const MOST_EVENTS = 1_000;
const MOST_IDS = 50_000;
/** Few, since who reads slowly holds them until it has read them. */
const MOST_AT_ONCE = 50;

/** The events that follow a number, and the number up to which these are all. */
export interface Followed {
  events: readonly GraphEvent[];
  upTo: number;
}

/** The last events, for all listeners together: all there were after `from` and up to `upTo`. */
export class KeptEvents {
  #from: number;
  #upTo: number;
  #events: GraphEvent[] = [];
  #ids = 0;

  /** Begins with nothing, at the number of the last change. */
  constructor(upTo: number) {
    this.#from = upTo;
    this.#upTo = upTo;
  }

  get from(): number {
    return this.#from;
  }

  get upTo(): number {
    return this.#upTo;
  }

  /** Adds what follows, and forgets the oldest where it is too much. */
  add(events: readonly GraphEvent[], upTo: number): void {
    this.#upTo = upTo;
    for (const event of events) {
      this.#events.push(event);
      this.#ids += event.ids.length;
    }
    while (this.#events.length > MOST_EVENTS || this.#ids > MOST_IDS) {
      const oldest = this.#events.shift()!;
      this.#ids -= oldest.ids.length;
      this.#from = oldest.seq;
    }
  }

  /** The first events after a number that is not before `from`, and up to where these are all. */
  after(seq: number): Followed {
    const first = this.#events.findIndex((event) => event.seq > seq);
    if (first === -1) return { events: [], upTo: this.#upTo };
    const events = this.#events.slice(first, first + MOST_AT_ONCE);
    const isAll = first + MOST_AT_ONCE >= this.#events.length;
    return { events, upTo: isAll ? this.#upTo : events.at(-1)!.seq };
  }
}
