import { NO_FILTER, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { readLinkViewId } from "../evidence/view-id.ts";
import { builder } from "../graphql/builder.ts";
import { LinkRef } from "./link-ref.ts";
import { findLink } from "./load-link.ts";
import { linksWentTo, MOST_WENT_TO } from "./went-to.cypher.ts";

builder.queryField("linkWentTo", (t) =>
  t.field({
    type: [LinkRef],
    description: `Where the claims of a link are that is gone: the links that they carry since they were moved or corrected, at most ${MOST_WENT_TO}. Empty for one that never was, or that stands.`,
    args: {
      id: t.arg.id({ required: true, description: "`link:…`, as it was." }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
    },
    resolve: async (_root, { id, filter }, context) => {
      const { plainId } = readLinkViewId(id);
      const ids = await context.loader(linksWentTo, undefined).load(plainId);
      const seenUnder = filter ? readLinkFilter(filter) : NO_FILTER;
      const found = await Promise.all(ids.map((one) => findLink(context, one, seenUnder)));
      return found.filter((link) => link !== null) as never;
    },
  }),
);
