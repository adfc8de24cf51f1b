import { builder } from "./builder.ts";
import { InvalidArgument } from "../errors.ts";

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

/** `first` and `after` of a connection field. */
export const pageArgs = (usual = 25) =>
  builder.args((t) => ({
    first: t.int({ defaultValue: usual, description: `How many at most: 0 to ${MAX_FIRST}.` }),
    after: t.string({ description: "The `endCursor` of the page before." }),
  }));

export const MAX_FIRST = 100;

/** Checks `first`: from 0 to `max`, and `usual` if absent. */
export function readFirst(
  first: number | null | undefined,
  usual: number,
  max = MAX_FIRST,
): number {
  const wanted = first ?? usual;
  if (wanted < 0 || wanted > max) throw new InvalidArgument("first", `must be from 0 to ${max}`);
  return wanted;
}

/** An opaque keyset cursor: the sort key of an entry. */
export const toCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString("base64url");

/** Reads a cursor of `length` parts. Throws InvalidArgument if it is not one of ours. */
export function fromCursor(
  after: string | null | undefined,
  length: number,
): (string | number)[] | null {
  if (!after) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (Array.isArray(key) && key.length === length) return key as (string | number)[];
  } catch {
    // falls through to the one message below
  }
  throw new InvalidArgument(
    "after",
    "is not a cursor of this list; leave it out to start at the top",
  );
}

/** Makes a page of edges, of which one more than `first` was read. */
export function pageOf<Node, Edge extends { cursor: string; node: Node }>(
  read: readonly Edge[],
  first: number,
  after: string | null | undefined,
  totalCount: () => number | Promise<number>,
): Page<Node, Edge> {
  const edges = read.slice(0, first);
  return {
    edges,
    pageInfo: {
      hasNextPage: read.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** A page of a list of ids that is in memory as a whole. Loads only the nodes of the page. */
export async function pageOfIds<Node>(
  ids: readonly string[],
  args: PageArgs,
  load: (ids: readonly string[]) => Promise<Node[]>,
  usual = 25,
): Promise<Page<Node>> {
  const first = readFirst(args.first, usual);
  const after = fromCursor(args.after, 1)?.[0];
  const start = after === undefined ? 0 : ids.indexOf(String(after)) + 1;
  const shown = ids.slice(start, start + first);
  const nodes = await load(shown);
  const edges = nodes.map((node, i) => ({ cursor: toCursor([shown[i] as string]), node }));
  const page = pageOf(edges, first, args.after, () => ids.length);
  page.pageInfo.hasNextPage = start + first < ids.length;
  return page;
}

/** A page of a list of nodes that is in memory as a whole. Cursors hold the keys of the nodes. */
export function pageOfNodes<Node>(
  nodes: readonly Node[],
  first: number,
  after: string | null | undefined,
  keyOf: (node: Node) => string,
): Page<Node> {
  const key = fromCursor(after, 1)?.[0];
  const start = nodes.findIndex((node) => keyOf(node) === key) + 1;
  const edges = nodes
    .slice(start, start + first + 1)
    .map((node) => ({ cursor: toCursor([keyOf(node)]), node }));
  return pageOf(edges, first, after, () => nodes.length);
}

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
