import { builder } from "../builder.ts";
import { readFirst } from "../connection.ts";
import { EntityKindEnum } from "../enums.ts";
import { AliasRef } from "../entity/fact.graphql.ts";
import { kindsOf } from "../entity/entity.graphql.ts";
import { entity } from "../nodes.ts";
import { EntityRef } from "../refs.ts";
import { fold } from "./fold.ts";
import { luceneQuery } from "./lucene.ts";
import { type Hit, rankHits } from "./rank.ts";
import { searchNames } from "./search.cypher.ts";

const SearchHit = builder.objectRef<Hit>("SearchHit").implement({
  description: "An entity that a search found, and why.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "The entity.",
      resolve: ({ row }, _args, context) => entity(context, row.entityId, null),
    }),
    matched: t.string({ description: "The name that matched.", resolve: ({ row }) => row.value }),
    matchedName: t.field({
      type: AliasRef,
      description: "The same with its type, script and documents.",
      resolve: ({ row }) => row,
    }),
    why: t.exposeString("why", { description: "How it matched, in words." }),
    score: t.exposeFloat("score", {
      description: "0 to 1, to order hits of one search; it says nothing across searches.",
    }),
  }),
});

builder.queryField("search", (t) =>
  t.field({
    type: [SearchHit],
    description:
      "Entities by any of their names: whatever the case, accents, hyphens and the article al-, by beginnings of words, and with a letter wrong. Names in other scripts are found as written. Empty text finds nothing.",
    args: {
      text: t.arg.string({
        required: true,
        description: "What to look for; the first 200 characters count.",
      }),
      kinds: t.arg({ type: [EntityKindEnum], description: "Only entities of these kinds." }),
      transliterate: t.arg.boolean({
        defaultValue: true,
        description:
          "Reserved for matching across scripts; names in every script are indexed as written.",
      }),
      first: t.arg.int({ defaultValue: 10, description: "How many at most: 0 to 50." }),
    },
    complexity: (args) => ({ field: 5, multiplier: Math.max(1, args.first ?? 10) }),
    resolve: async (_root, args, { database }) => {
      const first = readFirst(args.first, 10, 50);
      const folded = fold(args.text.slice(0, 200));
      if (!folded || first === 0) return [];
      const rows = await searchNames(database, luceneQuery(folded), kindsOf(args.kinds, null));
      return rankHits(folded, rows, first);
    },
  }),
);
