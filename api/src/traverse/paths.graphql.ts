import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { InvalidArgument } from "../errors.ts";
import {
  CONTACTS_AND_SPEAKERS,
  DEFAULT_EVIDENCE,
  type LinkFilterInput,
  readLinkFilter,
} from "../link/filter.ts";
import { LinkFilterInputRef } from "../link/link-filter.graphql.ts";
import { LeftOutRef } from "../link/links.graphql.ts";
import { count } from "../link/wording.ts";
import { findEntity } from "../nodes.ts";
import { PathRef } from "./path.graphql.ts";
import { findPaths, type FoundPaths, type PathQuestion } from "./paths.ts";
import { MAX_LENGTH } from "./paths.cypher.ts";

interface PathResultNode extends FoundPaths {
  question: PathQuestion;
}

const PathResultRef = builder.objectRef<PathResultNode>("PathResult").implement({
  description: "The few best paths between two sets of entities.",
  fields: (t) => ({
    paths: t.field({
      type: [PathRef],
      description:
        "Shorter ones first; of equal length, those whose bridges tell more: hubs, states, groups and places come later.",
      resolve: ({ paths, question: { filterInput } }) =>
        paths.map((path) => ({ ...path, filterInput })),
    }),
    truncated: t.exposeBoolean("truncated", {
      description:
        "The time was up, or more than 500 sequences were equally short: there may be better or more paths.",
    }),
    searchedLength: t.exposeInt("searchedLength", {
      description: "Every path of up to this many links was looked at; 0 where none was.",
    }),
    sentence: t.string({
      description: "What was found, in words; also where nothing was.",
      resolve: resultSentence,
    }),
    leftOut: t.field({
      type: [LeftOutRef],
      description:
        "Paths there would be if every grade were let in, by the weakest of the grades that keep them out; at most 50 are looked at, in what is left of the time budget.",
      complexity: 200,
      resolve: (result, _args, context) => leftOut(result, context),
    }),
  }),
});

function resultSentence({ paths, truncated, searchedLength, question }: PathResultNode): string {
  if (paths.length > 0) {
    const lengths = paths.map(({ hops }) => hops.length);
    const shortest = Math.min(...lengths);
    const longest = Math.max(...lengths);
    const span = shortest === longest ? count(shortest, "link") : `${shortest} to ${longest} links`;
    const order = shortest === longest ? "" : ", the shortest first";
    return `${count(paths.length, "path")} of ${span}${order}.`;
  }
  const most = count(question.maxLength, "link");
  if (!truncated) return `No path of up to ${most} under this filter.`;
  const searched =
    searchedLength > 0
      ? `every path of up to ${count(searchedLength, "link")}`
      : "part of the graph";
  return `The search ran out of time. It looked at ${searched} and found none.`;
}

/** The same question with every grade let in; what it finds beyond the answer. */
async function leftOut({ paths, question, budgetLeft }: PathResultNode, context: Context) {
  const every = keysOf(EVIDENCE);
  const known = new Set(paths.map(({ ids }) => ids.join()));
  const found = await findPaths(context.database, {
    ...question,
    filter: { ...question.filter, evidence: every },
    limit: MAX_LIMIT,
    timeBudget: Math.max(MIN_BUDGET_MS, budgetLeft),
  });
  const leftOutOf = ({ hops }: FoundPaths["paths"][number]) =>
    hops.flatMap(({ links: [best] }) => (best ? [best.evidence] : [])).filter(isLeftOut);
  const isLeftOut = (grade: Evidence) => !question.filter.evidence.includes(grade);
  const grades = found.paths
    .filter(({ ids }) => !known.has(ids.join()))
    .map((path) => leftOutOf(path).sort((a, b) => every.indexOf(b) - every.indexOf(a))[0])
    .filter((grade) => grade !== undefined);
  return [...Map.groupBy(grades, (grade) => grade)]
    .map(([evidence, all]) => ({ evidence, count: all.length }))
    .sort((a, b) => every.indexOf(a.evidence) - every.indexOf(b.evidence));
}

/** Alleged links connect nobody unless asked for (R15). */
export const PATH_EVIDENCE = DEFAULT_EVIDENCE.filter((grade) => grade !== "OPINION");

const MAX_LIMIT = 50;
const MAX_PAIRS = 25;
const MAX_THROUGH = 3;
const USUAL_LENGTH = 6;
const USUAL_LIMIT = 5;
const USUAL_BUDGET_MS = 5_000;
const MIN_BUDGET_MS = 100;
const MAX_BUDGET_MS = 20_000;

builder.queryField("paths", (t) =>
  t.field({
    type: PathResultRef,
    description:
      "How entities are connected: the few best paths from any of `from` to any of `to`, each in words with footnotes. Lenses CONTACTS and SPEAKS_FOR plus INVOLVED_IN, and nothing that is only alleged, unless asked otherwise. Unnamed entities are ends but never bridges; an event bridges only entities that are not linked directly. `direction` is that of each link, seen from the start.",
    args: {
      from: t.arg.idList({ required: true, description: "Where to start: at least one entity." }),
      to: t.arg.idList({
        required: true,
        description:
          "Where to end: at least one entity, none of them also in `from`. At most 25 pairs together.",
      }),
      through: t.arg.idList({
        description: "Entities to pass on the way, in this order: at most 3.",
      }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which links, by which claims." }),
      maxLength: t.arg.int({
        defaultValue: USUAL_LENGTH,
        description: `Links at most: 1 to ${MAX_LENGTH}.`,
      }),
      limit: t.arg.int({
        defaultValue: USUAL_LIMIT,
        description: `Paths at most: 1 to ${MAX_LIMIT}.`,
      }),
      timeBudget: t.arg.int({
        defaultValue: USUAL_BUDGET_MS,
        description: `Milliseconds the search may take: ${MIN_BUDGET_MS} to ${MAX_BUDGET_MS}. What it has found by then is given, \`truncated\`.`,
      }),
    },
    complexity: (args) => ({ field: 20, multiplier: Math.max(1, args.limit ?? USUAL_LIMIT) }),
    resolve: async (_root, args, context) => {
      const question = await readPathQuestion(context, args);
      return { ...(await findPaths(context.database, question)), question };
    },
  }),
);

export interface PathArgs {
  from: readonly string[];
  to: readonly string[];
  through?: readonly string[] | null;
  filter?: LinkFilterInput | null;
  maxLength?: number | null;
  limit?: number | null;
  timeBudget?: number | null;
}

/** Checks a question for paths; throws InvalidArgument naming the field and the rule. */
export async function readPathQuestion(context: Context, args: PathArgs): Promise<PathQuestion> {
  const [from, to, through] = await Promise.all([
    known(context, "from", args.from),
    known(context, "to", args.to),
    known(context, "through", args.through ?? []),
  ]);
  if (from.length === 0) throw new InvalidArgument("from", "takes at least one entity");
  if (to.length === 0) throw new InvalidArgument("to", "takes at least one entity");
  const both = to.find((id) => from.includes(id));
  if (both) throw new InvalidArgument("to", `"${both}" is also in from: a path needs two ends`);
  if (from.length * to.length > MAX_PAIRS)
    throw new InvalidArgument("to", `makes more than ${MAX_PAIRS} pairs with from`);
  if (through.length > MAX_THROUGH)
    throw new InvalidArgument("through", `takes at most ${MAX_THROUGH} entities`);
  const end = through.find((id) => from.includes(id) || to.includes(id));
  if (end) throw new InvalidArgument("through", `"${end}" is an end of the path already`);
  const filterInput = args.filter ?? null;
  const evidence = filterInput?.evidence ?? PATH_EVIDENCE;
  const filter = readLinkFilter({ ...filterInput, evidence }, CONTACTS_AND_SPEAKERS);
  return {
    from,
    to,
    through,
    filter,
    filterInput,
    maxLength: within("maxLength", args.maxLength ?? USUAL_LENGTH, 1, MAX_LENGTH),
    limit: within("limit", args.limit ?? USUAL_LIMIT, 1, MAX_LIMIT),
    timeBudget: within(
      "timeBudget",
      args.timeBudget ?? USUAL_BUDGET_MS,
      MIN_BUDGET_MS,
      MAX_BUDGET_MS,
    ),
  };
}

/** Ids of the survivors, each once, in the order given. */
async function known(context: Context, field: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length > MAX_PAIRS) throw new InvalidArgument(field, `takes at most ${MAX_PAIRS} ids`);
  const found = await Promise.all(ids.map((id) => findEntity(context, id, null)));
  const missing = ids.find((_, i) => found[i] === null);
  if (missing !== undefined)
    throw new InvalidArgument(field, `there is no entity "${missing.slice(0, 80)}"`);
  return [...new Set(found.flatMap((node) => (node ? [node.id] : [])))];
}

function within(field: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw new InvalidArgument(field, `must be from ${min} to ${max}`);
  return value;
}
