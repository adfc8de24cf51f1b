import { setTimeout as after } from "node:timers/promises";
import { LIKELIHOODS, type Likelihood } from "../duplicates/weights.ts";
import { likelihoodOf, type Reason } from "../duplicates/likeness.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { entity, findEntity } from "../entity/load-entity.ts";
import { InvalidArgument } from "../errors.ts";
import { builder } from "../graphql/builder.ts";
import { COUNT_LIMIT, cursorsOf, pageArgs, pageOf, readFirst } from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import { enumOf } from "../graphql/enums.ts";
import { guarded } from "../roles.ts";
import { catchUpOnce, leftToLook } from "./catch-up.ts";
import { type CandidateRow, countCandidates, listCandidates } from "./kept.cypher.ts";
import { lookAgain } from "./look.ts";

const LIKELIHOOD_WORDS: Record<Likelihood, string> = {
  VERY_LIKELY: `All but surely one: a score of ${LIKELIHOODS.VERY_LIKELY} or more.`,
  LIKELY: `Rather one than two: ${LIKELIHOODS.LIKELY} or more.`,
  POSSIBLE: "May be one: to be looked at.",
};
const LikelihoodEnum = enumOf(
  "DuplicateLikelihood",
  LIKELIHOOD_WORDS,
  "How likely it is that two entities are one.",
  (words) => words,
);

const SpeaksEnum = enumOf(
  "ReasonSpeaks",
  { FOR: "For their being one.", AGAINST: "Against it." },
  "Which way a reason speaks.",
  (words) => words,
);

const ReasonRef = builder.objectRef<Reason>("DuplicateReason").implement({
  description: "Why two entities may be one, or may not.",
  fields: (t) => ({
    text: t.exposeString("text", {
      description: "In words: 'same name by sound: “Dalati”, “Dallaty”', 'born on other days'.",
    }),
    speaks: t.expose("speaks", { type: SpeaksEnum, description: "Which way." }),
  }),
});

const DuplicateRef = builder.objectRef<CandidateRow>("Duplicate").implement({
  description: "Two entities that may be one. Nobody has judged them yet.",
  fields: (t) => ({
    id: t.id({
      description: "`duplicate:…`, the same for as long as both are there.",
      resolve: ({ id }) => `duplicate:${id}`,
    }),
    a: t.field({
      type: EntityRef,
      description: "One of them, by the order of their ids.",
      resolve: ({ a }, _args, context) => entity(context, a),
    }),
    b: t.field({
      type: EntityRef,
      description: "The other one.",
      resolve: ({ b }, _args, context) => entity(context, b),
    }),
    score: t.exposeFloat("score", { description: "0 to 1: how likely they are one." }),
    likelihood: t.field({
      type: LikelihoodEnum,
      description: "The same in words.",
      resolve: ({ score }) => likelihoodOf(score),
    }),
    reasons: t.field({
      type: [ReasonRef],
      description: "Why, what tells most first. Hints for editors: none of it is a claim.",
      resolve: ({ reasons }) =>
        reasons.map((reason) => ({
          text: reason.slice(1),
          speaks: reason.startsWith("+") ? ("FOR" as const) : ("AGAINST" as const),
        })),
    }),
  }),
});

const DuplicateConnection = builder.connectionObject(
  {
    type: DuplicateRef,
    name: "DuplicateConnection",
    description: "A page of pairs that may be one.",
    fields: (t) => ({
      comparing: t.int({
        description:
          "How many entities are still to be compared, up to 10,000: they were written or changed a moment ago, or the graph is new to it. Ask again later.",
        resolve: (_page, _args, { lasting }) => leftToLook(lasting, COUNT_LIMIT),
      }),
    }),
  },
  { name: "DuplicateEdge", description: "A pair in a page." },
);

const LIST = cursorsOf("duplicates", "number", "string");

/** An answer waits so long for what was changed a moment ago; the rest goes on behind it. */
const PATIENCE_MS = 1_500;

builder.queryField("duplicates", (t) =>
  t.field({
    type: DuplicateConnection,
    ...guarded(
      "duplicates",
      "Pairs of entities that may be one, the likeliest first, each with its reasons. Never those that somebody judged, they or whoever was merged into them; see `decideSame`.",
    ),
    args: {
      ...pageArgs(),
      entity: t.arg.id({ description: "Only with this one, which is compared at once." }),
      minScore: t.arg.float({
        description: `Only from this score on: ${LIKELIHOODS.POSSIBLE}, below which none are kept, up to 1.`,
      }),
    },
    resolve: async (_root, args, context) => {
      const first = readFirst(args.first, 25);
      const minScore = readScore(args.minScore);
      const key = LIST.read(args.after);
      const one = args.entity ? await comparedNow(context, args.entity) : null;
      if (one === null) await Promise.race([catchUpOnce(context.lasting), after(PATIENCE_MS, null, { ref: false })]); // prettier-ignore
      const from = key && ([Number(key[0]), String(key[1])] as const);
      const rows = await listCandidates(context.database, one, { minScore, limit: first + 1, after: from }); // prettier-ignore
      const edges = rows.map((node) => ({ cursor: LIST.write([-node.score, node.id]), node }));
      const counted = { minScore, limit: COUNT_LIMIT + 1 };
      const page = pageOf(edges, first, args.after, () => countCandidates(context.database, one, counted)); // prettier-ignore
      return { ...page, filtered: true };
    },
  }),
);

function readScore(score: number | null | undefined): number {
  if (score === null || score === undefined) return LIKELIHOODS.POSSIBLE;
  if (score >= 0 && score <= 1) return score;
  throw new InvalidArgument("minScore", "must be from 0 to 1");
}

/** The survivor of an entity, once it was compared; it is already where nobody is left to be. */
async function comparedNow(context: Context, id: string): Promise<string> {
  const found = await findEntity(context, id);
  if (!found) throw new InvalidArgument("entity", "is no entity here");
  if ((await leftToLook(context.lasting, 1)) > 0) await lookAgain(context.lasting, [found.id]);
  return found.id;
}
