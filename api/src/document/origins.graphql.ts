import { builder } from "../graphql/builder.ts";
import { cursorsOf, pageArgs, pageOf, readFirst } from "../graphql/connection.ts"; // prettier-ignore
import { wordsOf } from "./document.graphql.ts";
import { OriginRef } from "./document-ref.ts";
import { countOrigins, listOrigins } from "./origins.cypher.ts";

const OriginConnection = builder.connectionObject(
  { type: OriginRef, name: "OriginConnection", description: "A page of origins." },
  { name: "OriginEdge", description: "An origin in a page." },
);

const LIST = cursorsOf("origins", "string");

builder.queryField("origins", (t) =>
  t.field({
    type: OriginConnection,
    description: "All origins, by id.",
    args: {
      ...pageArgs(),
      matching: t.arg.string({
        description: "Only those with all of these words, or parts of words, in description or publisher.", // prettier-ignore
      }),
    },
    resolve: async (_root, args, { database }) => {
      const first = readFirst(args.first, 25);
      const words = wordsOf(args.matching ?? "");
      const rows = await listOrigins(database, first + 1, LIST.read(args.after), words);
      const edges = rows.map((node) => ({ cursor: LIST.write([node.id]), node }));
      return pageOf(edges, first, args.after, () => countOrigins(database, words));
    },
  }),
);
