import { builder } from "./builder.ts";
import { InvalidArgument } from "../errors.ts";
import { compareKeys, type Key, type Listed } from "./key.ts";

/** One page of a list, as the Relay plugin's connection types read it. */
export interface Page<
  Node,
  Edge extends { cursor: string; node: Node } = { cursor: string; node: Node },
> {
  edges: Edge[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Counts the whole list, under the same filter, when a client asks. */
  totalCount: () => number | Promise<number>;
  /** Under a filter, counting stops at COUNT_LIMIT. */
  filtered?: boolean;
  /** Entries of the list were left uncounted for another reason. */
  uncounted?: boolean;
}

export const COUNT_LIMIT = 10_000;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** Of a list that can be read from its end too. */
export interface EitherWayArgs extends PageArgs {
  last?: number | null;
  before?: string | null;
}

/** `first` and `after` of a connection field. */
export const pageArgs = (usual = 25) =>
  builder.args((t) => ({
    first: t.int({ defaultValue: usual, description: `How many at most: 0 to ${MAX_FIRST}.` }),
    after: t.string({ description: "The `endCursor` of the page before." }),
  }));

/** The same with `last` and `before`. */
export const eitherWayArgs = (usual = 25) =>
  builder.args((t) => ({
    ...pageArgs(usual),
    last: t.int({
      description: `Instead of \`first\`: how many at most from the end, 0 to ${MAX_FIRST}.`,
    }),
    before: t.string({ description: "The `startCursor` of the page behind." }),
  }));

export const MAX_FIRST = 100;

/** Checks `first`: from 0 to `max`, and `usual` if absent. */
export function readFirst(
  first: number | null | undefined,
  usual: number,
  max = MAX_FIRST,
  field = "first",
): number {
  const wanted = first ?? usual;
  if (wanted < 0 || wanted > max) throw new InvalidArgument(field, `must be from 0 to ${max}`);
  return wanted;
}

/**
 * The cursors of one list (R35). A cursor is the key of an entry, never its place, so one whose entry
 * has gone goes on behind it.
 */
export interface Cursors {
  write: (key: Key) => string;
  /** Throws InvalidArgument for a cursor of another list. */
  read: (cursor: string | null | undefined, field?: string) => Key | null;
}

export const cursorsOf = (list: string, ...parts: ("string" | "number")[]): Cursors => ({
  write: (key) => encoded([list, ...key]),
  read(cursor, field = "after") {
    if (!cursor || cursor === START) return null;
    try {
      const [of, ...key] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as Key;
      const fits = key.length === parts.length && key.every((part, i) => typeof part === parts[i]);
      if (of === list && fits) return key;
    } catch {
      // falls through to the one message below
    }
    throw new InvalidArgument(
      field,
      "is not a cursor of this list; leave it out to start at the top",
    );
  },
});

const encoded = (key: Key): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** The cursor before all entries of any list. */
const START = encoded([]);

/** Makes a page of edges, of which one more than `first` was read. */
export function pageOf<Node, Edge extends { cursor: string; node: Node }>(
  read: readonly Edge[],
  first: number,
  after: string | null | undefined,
  totalCount: () => number | Promise<number>,
): Page<Node, Edge> {
  const edges = read.slice(0, first);
  const hasNextPage = read.length > first;
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: Boolean(after) && after !== START,
      startCursor: edges[0]?.cursor ?? null,
      // A page of none goes on where it began.
      endCursor: edges.at(-1)?.cursor ?? (hasNextPage ? after || START : null),
    },
    totalCount,
  };
}

/** What to read of a list that the database gives from either end. */
export interface Range {
  after: Key | null;
  before: Key | null;
  /** From the end: the entries nearest to `before` first. */
  backwards: boolean;
  /** One more than the page holds, to know whether there are more. */
  limit: number;
}

/** The range that the arguments of a list ask for. */
export function rangeOf(args: EitherWayArgs, cursors: Cursors, usual = 25): Range {
  const backwards = args.last !== null && args.last !== undefined;
  const most = backwards
    ? readFirst(args.last, usual, MAX_FIRST, "last")
    : readFirst(args.first, usual);
  const [after, before] = [cursors.read(args.after), cursors.read(args.before, "before")];
  return { after, before, backwards, limit: most + 1 };
}

/** Makes a page of the edges of a range, in the order in which they were read. */
export function pageOfRange<Node>(
  read: readonly { cursor: string; node: Node }[],
  { after, before, backwards, limit }: Range,
  args: EitherWayArgs,
  totalCount: () => number | Promise<number>,
): Page<Node> {
  const page = pageOf(read, limit - 1, args.after, totalCount);
  if (!backwards) {
    const hasNextPage = page.pageInfo.hasNextPage || before !== null;
    return { ...page, pageInfo: { ...page.pageInfo, hasNextPage } };
  }
  const edges = page.edges.toReversed();
  return {
    ...page,
    edges,
    pageInfo: {
      hasNextPage: before !== null,
      hasPreviousPage: page.pageInfo.hasNextPage || after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How a list that is in memory as a whole is paged. */
interface Listing<Entry> {
  cursors: Cursors;
  keyOf: (entry: Entry) => Key;
  usual?: number;
}

/** A page of a list that is in memory as a whole, in the order of its keys. */
export function pageOfList<Entry>(
  list: readonly Entry[],
  args: EitherWayArgs,
  { cursors, keyOf, usual = 25 }: Listing<Entry>,
): Page<Entry> {
  const { after, before, backwards, limit } = rangeOf(args, cursors, usual);
  const most = limit - 1;
  const from = after ? placeIn(list, (entry) => compareKeys(keyOf(entry), after) > 0) : 0;
  const end = before
    ? placeIn(list, (entry) => compareKeys(keyOf(entry), before) >= 0)
    : list.length;
  const start = backwards ? Math.max(from, end - most) : from;
  const stop = backwards ? end : Math.min(end, from + most);
  const edges = list
    .slice(start, Math.max(start, stop))
    .map((node) => ({ cursor: cursors.write(keyOf(node)), node }));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const hasNextPage = stop < list.length;
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: start > 0,
      startCursor,
      endCursor: endCursor ?? (hasNextPage ? args.after || START : null),
    },
    totalCount: () => list.length,
  };
}

function placeIn<Entry>(list: readonly Entry[], isThere: (entry: Entry) => boolean): number {
  const place = list.findIndex(isThere);
  return place < 0 ? list.length : place;
}

/** A page of a list of ids that is in memory as a whole. Loads only the nodes of the page. */
export async function pageOfIds<Node>(
  listed: readonly Listed[],
  args: EitherWayArgs,
  load: (ids: readonly string[]) => Promise<Node[]>,
  cursors: Cursors,
): Promise<Page<Node>> {
  const page = pageOfList(listed, args, { cursors, keyOf: ({ order, id }) => [order, id] });
  const nodes = await load(page.edges.map(({ node }) => node.id));
  const edges = page.edges.map(({ cursor }, i) => ({ cursor, node: nodes[i] as Node }));
  return { ...page, edges };
}

/** Cursors of a list of ids, for `pageOfIds`. */
export const cursorsOfIds = (list: string): Cursors => cursorsOf(list, "number", "string");

builder.globalConnectionFields((t) => ({
  totalCount: t.int({
    description:
      "Entries in the whole list, under the same filter; counted only when asked for, and under a filter up to 10,000.",
    resolve: async (page) => {
      const count = await page.totalCount();
      return page.filtered ? Math.min(count, COUNT_LIMIT) : count;
    },
  }),
  totalCountCapped: t.boolean({
    description:
      "There are more than were counted: counting stopped at 10,000, or where the list says so.",
    resolve: async (page) =>
      page.uncounted === true ||
      (page.filtered === true && (await page.totalCount()) > COUNT_LIMIT),
  }),
}));
