import { stringifyDocument } from "urql";
import { graphChanged } from "../graphql/client.ts";
import type { ResultOf } from "../graphql/gql.ts";

export type GraphChange = ResultOf<typeof graphChanged>["graphChanged"];

/** What the tabs of one browser tell each other. */
type Message = { change: GraphChange } | { again: true } | { from: "whom" | number };

const NAME = "backchannel-live";
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

const opening = (seq: number): GraphChange => ({
  seq,
  kind: null,
  ids: [],
  more: false,
  yours: false,
  editing: [],
});

/** The subscription as a GET, from the change of this number on. */
function addressOf(after: number | null): string {
  const variables = JSON.stringify(after === null ? {} : { after });
  return `/graphql?${new URLSearchParams({ query: stringifyDocument(graphChanged), variables }).toString()}`;
}

/**
 * Follows the changes of the graph for as long as the page is open. Of all tabs of a browser one
 * holds the stream, since browsers open few connections to a server, and hands on what it is told;
 * when it is closed, another goes on from the same number.
 */
export class Stream {
  readonly #onChange: (change: GraphChange) => void;
  readonly #onEditing: (of: readonly string[]) => void;
  readonly #others = new BroadcastChannel(NAME);
  /** The last change that this tab was told of; null until it knows of one. */
  #seq: number | null = null;
  #leads = false;
  #stop: (() => void) | null = null;
  #wake: (() => void) | null = null;

  /** `from`: the last change before the page read anything; null where nobody told. */
  constructor(
    from: number | null,
    on: { change: (change: GraphChange) => void; editing: (of: readonly string[]) => void },
  ) {
    this.#seq = from;
    this.#onChange = on.change;
    this.#onEditing = on.editing;
    this.#others.onmessage = ({ data }: MessageEvent<Message>) => {
      if ("again" in data) this.#again();
      else if ("change" in data) this.#take(data.change);
      else if (typeof data.from === "number") this.#take(opening(data.from));
      else if (this.#leads && this.#seq !== null) this.#tell({ from: this.#seq });
    };
    // So that it can go on from there when the tab that holds the stream is closed.
    this.#tell({ from: "whom" });
    window.addEventListener("online", () => this.#again());
    // Not in every page: only over TLS and on this machine. Then each tab has a stream of its own.
    if (!("locks" in navigator)) void this.#lead();
    else void navigator.locks.request(NAME, () => this.#lead());
  }

  /** Begins anew, from where it is: somebody else is signed in now. */
  restart(): void {
    this.#tell({ again: true });
    this.#again();
  }

  #tell(message: Message): void {
    this.#others.postMessage(message);
  }

  #again(): void {
    this.#stop?.();
    this.#wake?.();
  }

  #take(change: GraphChange): void {
    if (change.editing.length > 0) return this.#onEditing(change.editing);
    const before = this.#seq;
    if (before !== null && change.seq <= before && !change.more) return;
    this.#seq = change.seq;
    // What only tells where it begins, which is further on than this tab has heard.
    const isOpening = change.kind === null && !change.more;
    if (before !== null || !isOpening)
      this.#onChange({ ...change, more: change.more || isOpening });
  }

  async #lead(): Promise<never> {
    this.#leads = true;
    // Others may have read what they show before it.
    if (this.#seq !== null) this.#tell({ from: this.#seq });
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const came = await this.#listen();
      if (came) wait = FIRST_WAIT;
      await this.#pause(wait * (0.5 + Math.random()));
    }
  }

  /** Listens until the stream ends; whether anything was told. */
  #listen(): Promise<boolean> {
    const source = new EventSource(addressOf(this.#seq));
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let came = false;
    const end = () => {
      // By itself it would come back with the number that it began with.
      source.close();
      this.#stop = null;
      resolve(came);
    };
    source.addEventListener("next", ({ data }: MessageEvent<string>) => {
      const answer = JSON.parse(data) as { data: { graphChanged: GraphChange } | null };
      // Without data it says why it ends: nobody is signed in any more, or the server stops.
      if (!answer.data) return;
      came = true;
      this.#take(answer.data.graphChanged);
      this.#tell({ change: answer.data.graphChanged });
    });
    source.addEventListener("complete", end);
    source.addEventListener("error", end);
    this.#stop = end;
    return promise;
  }

  async #pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }
}
