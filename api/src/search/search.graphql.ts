import { builder } from "../graphql/builder.ts";
import { cursorsOf, eitherWayArgs, pageOfList, readFirst } from "../graphql/connection.ts";
import { compareKeys } from "../graphql/key.ts";
import { EntityKindEnum } from "../graphql/enums.ts";
import { AliasRef } from "../entity/fact.graphql.ts";
import { kindsOf } from "../entity/entity.graphql.ts";
import { entity } from "../entity/load-entity.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { findByName } from "./find.ts";
import type { Hit } from "./rank.ts";

const SearchHit = builder.objectRef<Hit>("SearchHit").implement({
  description: "An entity that a search found, and why.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "The entity.",
      resolve: ({ row }, _args, context) => entity(context, row.entityId),
    }),
    matched: t.string({
      description: "The name that matched; of one found by an identifier, its main name.",
      resolve: ({ row }) => row.value,
    }),
    matchedName: t.field({
      type: AliasRef,
      description: "The same with its type, script and documents.",
      resolve: ({ row }) => row,
    }),
    printedIn: t.int({
      description: "In how many documents the entity is printed under the matched name.",
      resolve: ({ row }) => row.mentions.length,
    }),
    rule: t.exposeString("rule", {
      description: "By which rule the name answers, in words; the second half of `why`.",
    }),
    why: t.exposeString("why", {
      description:
        "How it matched, in words: the sort of name, for a name that does not identify by itself also in how many documents it is printed so, and the rule; as in “transliteration: sounds the same”.",
    }),
    score: t.exposeFloat("score", {
      description: "0 to 1, to order hits of one search; it says nothing across searches.",
    }),
  }),
});

const searchArgs = builder.args((t) => ({
  text: t.string({
    required: true,
    description: "What to look for; the first 200 characters count.",
  }),
  kinds: t.field({ type: [EntityKindEnum], description: "Only entities of these kinds." }),
  transliterate: t.boolean({
    defaultValue: true,
    description:
      "Whether to find by sound too, across spellings and scripts. False: only names in the script of the text, by their letters.",
  }),
}));

builder.queryField("search", (t) =>
  t.field({
    type: [SearchHit],
    description:
      "Entities by any of their names, in any spelling and script: by sound, by beginnings of words, in any order, by initials, and with a letter wrong; whatever the case, accents, hyphens, titles and the article al-; and, before these, by an identifier in full (`Q858`, `LEI 529900T8BM49AURSDO55`, an address that ends with it). A name that several entities share finds each of them. Empty text finds nothing.",
    args: {
      ...searchArgs,
      first: t.arg.int({ defaultValue: 10, description: "How many at most: 0 to 50." }),
    },
    resolve: (_root, args, { database }) =>
      findByName(database, args.text, {
        kinds: kindsOf(args.kinds, null),
        first: readFirst(args.first, 10, 50),
        transliterate: args.transliterate ?? true,
      }),
  }),
);

const SearchConnection = builder.connectionObject(
  { type: SearchHit, name: "SearchConnection", description: "A page of a search." },
  { name: "SearchEdge", description: "A hit in a page." },
);

const LIST = cursorsOf("search", "number", "string");
const keyOf = ({ score, row }: Hit): [number, string] => [-score, row.entityId];
/** So many hits are told of one search. */
const MOST = 100;

builder.queryField("searchConnection", (t) =>
  t.field({
    type: SearchConnection,
    description:
      "The same as `search` in pages, best first, equally good ones by id; at most 100 in all. What is written meanwhile makes no page skip or repeat what stood there all along.",
    args: { ...searchArgs, ...eitherWayArgs(10) },
    resolve: async (_root, args, { database }) => {
      const hits = await findByName(database, args.text, {
        kinds: kindsOf(args.kinds, null),
        first: MOST,
        transliterate: args.transliterate ?? true,
      });
      const inOrder = hits.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
      return pageOfList(inOrder, args, { cursors: LIST, keyOf, usual: 10 });
    },
  }),
);
