import { type Action, actionsFor } from "../change/actions.ts";

/** What listeners are told of one change, or of bulk work as a whole. */
export interface GraphEvent {
  /** Of the change; of several that are told as one, of the last. */
  seq: number;
  /** What was done; null where links followed from earlier work. */
  kind: Action | null;
  /** What it left different: records and links, the first of them if there are many. */
  ids: readonly string[];
  /** More than `ids` differs, or may: whoever shows anything reads it again. */
  more: boolean;
  /** The account that did it; null for programs of the machine. */
  accountId: string | null;
  /** Of what forms were opened or closed; then it is no change. */
  editing?: readonly string[];
}

/** A change as it is read for listeners. */
export interface ChangeTold {
  seq: number;
  action: Action;
  accountId: string | null;
  /** Null where the change kept none: of a load, or of an older version. */
  ids: readonly string[] | null;
  more: boolean | null;
}

/** What nobody told the details of: read everything again. */
export const everything = (seq: number): GraphEvent => ({
  seq,
  kind: null,
  ids: [],
  more: true,
  accountId: null,
});

const OF_THE_GRAPH: ReadonlySet<Action> = new Set(actionsFor(null));

/**
 * The events of all numbers after `after` and up to `upTo`, in order, given the changes among them.
 * A number without a change is a batch of links that were derived; a load has many changes. What
 * follows one another of either is one event. What was done to accounts is none.
 */
export function eventsOf(
  changes: readonly ChangeTold[],
  after: number,
  upTo: number,
): readonly GraphEvent[] {
  const events: GraphEvent[] = [];
  const add = (event: GraphEvent) => {
    const last = events.at(-1);
    if (last && isBulk(last) && isBulk(event)) events.pop();
    const kind = event.kind ?? (last && isBulk(last) ? last.kind : null);
    events.push(isBulk(event) ? { ...event, kind } : event);
  };
  let known = after;
  for (const { seq, action: kind, accountId, ids, more } of changes) {
    if (seq - known > 1) add(everything(seq - 1));
    known = seq;
    if (!OF_THE_GRAPH.has(kind)) continue;
    add({ seq, kind, ids: ids ?? [], more: more ?? ids === null, accountId });
  }
  if (upTo > known) add(everything(upTo));
  return events;
}

const isBulk = ({ ids, more }: GraphEvent) => more && ids.length === 0;

/** Whether an event is to be told to who asked for `asked`; null = everything. */
export const concerns = ({ ids, more }: GraphEvent, asked: ReadonlySet<string> | null): boolean =>
  asked === null || more || ids.some((id) => asked.has(id));
