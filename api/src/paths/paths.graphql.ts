import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import type { Tally } from "../link/link.cypher.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { LeftOutRef } from "../link/links.graphql.ts";
import { count } from "../words/words.ts";
import { PathRef } from "./path.graphql.ts";
import {
  MAX_BUDGET_MS,
  MAX_LIMIT,
  MIN_BUDGET_MS,
  readPathQuestion,
  USUAL_BUDGET_MS,
  USUAL_LIMIT,
} from "./path-question.ts";
import { MAX_LENGTH, USUAL_LENGTH } from "./paths.cypher.ts";
import { budgetLeft, findPaths, type FoundPaths, type PathQuestion } from "./paths.ts";
import { tellSilentEnds } from "./silent-ends.ts";

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
      resolve: ({ paths }) => paths,
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
      resolve: async (result, _args, context) => (await leftOutOf(result, context)).counts,
    }),
    leftOutTruncated: t.boolean({
      description: "`leftOut` may count too few: the time was up, or there were 50 or more.",
      resolve: async (result, _args, context) => (await leftOutOf(result, context)).truncated,
    }),
  }),
});

async function resultSentence(
  { paths, truncated, searchedLength, question }: PathResultNode,
  _args: object,
  context: Context,
): Promise<string> {
  if (paths.length > 0) {
    const lengths = paths.map(({ hops }) => hops.length);
    const shortest = Math.min(...lengths);
    const longest = Math.max(...lengths);
    const span = shortest === longest ? count(shortest, "link") : `${shortest} to ${longest} links`;
    const order = shortest === longest ? "" : ", the shortest first";
    const more = truncated ? " The search was cut short: there may be better or more." : "";
    return `${count(paths.length, "path")} of ${span}${order}.${more}`;
  }
  const most = count(question.maxLength, "link");
  if (!truncated) {
    const ends = [...question.from, ...question.through, ...question.to];
    const why = await tellSilentEnds(context, ends, question);
    const under = question.filter.given ? " under this filter" : "";
    return `No path of up to ${most}${under}${why && `: ${why}`}.`;
  }
  const searched =
    searchedLength > 0
      ? `every path of up to ${count(searchedLength, "link")}`
      : "part of the graph";
  return `The search ran out of time. It looked at ${searched} and found none.`;
}

interface LeftOutPaths {
  counts: Tally[];
  truncated: boolean;
}

/** The search for what is left out runs once, whichever of its fields need it. */
const searches = new WeakMap<PathResultNode, Promise<LeftOutPaths>>();
function leftOutOf(result: PathResultNode, context: Context): Promise<LeftOutPaths> {
  const known = searches.get(result) ?? context.expensive(() => searchLeftOut(result, context));
  searches.set(result, known);
  return known;
}

/** The same question with all grades: what it finds beyond the answer. */
async function searchLeftOut(result: PathResultNode, context: Context): Promise<LeftOutPaths> {
  const { paths, question } = result;
  if (budgetLeft(question) < LEAST_BUDGET_MS) return { counts: [], truncated: true };
  const every = keysOf(EVIDENCE);
  const known = new Set(paths.map(({ ids }) => ids.join()));
  const found = await findPaths(context, {
    ...question,
    filter: { ...question.filter, evidence: every },
    limit: MAX_LIMIT,
  });
  const gradesLeftOut = ({ hops }: FoundPaths["paths"][number]) =>
    hops.flatMap(({ links: [best] }) => (best ? [best.evidence] : [])).filter(isLeftOut);
  const isLeftOut = (grade: Evidence) => !question.filter.evidence.includes(grade);
  const grades = found.paths
    .filter(({ ids }) => !known.has(ids.join()))
    .map((path) => gradesLeftOut(path).sort((a, b) => every.indexOf(b) - every.indexOf(a))[0])
    .filter((grade) => grade !== undefined);
  const counts = [...Map.groupBy(grades, (grade) => grade)]
    .map(([evidence, all]) => ({ evidence, count: all.length }))
    .sort((a, b) => every.indexOf(a.evidence) - every.indexOf(b.evidence));
  return { counts, truncated: found.truncated || found.paths.length === MAX_LIMIT };
}

/** With less time than this, a search would find nothing. */
const LEAST_BUDGET_MS = 20;

builder.queryField("paths", (t) =>
  t.field({
    type: PathResultRef,
    description:
      "How entities are connected: the few best paths from any of `from` to any of `to`, each in words with footnotes. Lenses CONTACTS, SPEAKS_FOR, MONEY, LAW and CIRCLE plus INVOLVED_IN, and nothing that is only alleged, unless asked otherwise; links of the lens SOURCES are never walked, and asking for nothing else is an error. An unnamed entity is an end, but a bridge only where one of its two hops says that it represents, is part of, belongs to or is affiliated with a named one; an event bridges only entities that are not linked directly. `direction` is that of each link, seen from the start.",
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
        description: `Milliseconds the answer may take: ${MIN_BUDGET_MS} to ${MAX_BUDGET_MS}. What it has found by then is given, \`truncated\`. They begin when the search does.`,
      }),
    },
    resolve: (_root, args, context) =>
      context.expensive(async () => {
        const question = await readPathQuestion(context, args);
        return { ...(await findPaths(context, question)), question };
      }),
  }),
);
