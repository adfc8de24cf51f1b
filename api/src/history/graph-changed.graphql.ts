import { UnknownIds, InvalidArgument } from "../errors.ts";
import { MAX_IDS } from "../evidence/filter-option.ts";
import { readSeq } from "../change/change.ts";
import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { findNode } from "../graphql/node.ts";
import { ChangeActionEnum } from "./change.graphql.ts";
import type { GraphEvent } from "../live/graph-event.ts";
import type { Told } from "../live/listener.ts";
import { mayDo } from "../roles.ts";

const GraphChangeRef = builder.objectRef<GraphEvent>("GraphChange").implement({
  description:
    "That something was changed: which records and links, not how. Read them again, under the filter that you show them by.",
  fields: (t) => ({
    seq: t.exposeInt("seq", {
      description:
        "Number of the change, higher than that of the one told before. Come back with it as `after`. A load of data is told as few events, each with the number of its latest change.",
    }),
    kind: t.expose("kind", {
      type: ChangeActionEnum,
      nullable: true,
      description:
        "What was done; null where links followed from earlier work, and in the first event, which only tells where it begins.",
    }),
    ids: t.exposeIDList("ids", {
      description:
        "What it left different, at most 500: records with the entities that they are about, and links by their plain ids.",
    }),
    more: t.exposeBoolean("more", {
      description:
        "More is different than `ids` name, or may be, as after a load of data: read again all that you show.",
    }),
    editing: t.idList({
      description:
        "Of what forms were opened or closed, where `editing` is asked for; then nothing was changed, and `seq` is that of the change before. Ask `tellEditing` who has one open.",
      resolve: ({ editing = [] }) => [...editing],
    }),
    yours: t.boolean({
      description: "Whether it was done by the account that listens.",
      resolve: ({ accountId }, _args, { viewer }) =>
        accountId !== null && accountId === viewer?.accountId,
    }),
  }),
});

builder.queryField("graphSeq", (t) =>
  t.int({
    description:
      "The number of the latest change. Ask for it before you read, and give it to `graphChanged` as `after`: so nothing is missed that is changed until you listen.",
    resolve: (_root, _args, { database }) => readSeq(database),
  }),
);

builder.subscriptionType({
  description:
    "What is told as it happens, over Server-Sent Events: ask with `Accept: text/event-stream`, by POST or GET.",
});

builder.subscriptionField("graphChanged", (t) =>
  t.field({
    type: GraphChangeRef,
    description:
      "Every change of the graph, within about a second, whichever process made it. With `after` it first tells what was changed since, then goes on, without gap or double; who is more than 10,000 changes behind is told to read everything again (`more`). It ends with the error UNAUTHENTICATED when the session or token ends, with STOPPING when Backchannel stops: come back with `after`. At most 100 streams for an account or a network, else TOO_MANY_LISTENERS.",
    args: {
      ids: t.arg.idList({
        description:
          "Only changes of these: entities with the claims about them, claims, documents, origins, links by their plain ids; at most 500. Absent: of everything.",
      }),
      after: t.arg.int({
        description:
          "Begin after the change of this number (`seq`). Absent: from now on, and the first event tells the number. What you read before may be older: begin after `graphSeq`, asked for before that.",
      }),
      editing: t.arg.boolean({
        defaultValue: false,
        description:
          "Also tell of what forms are opened and closed (`tellEditing`); told to whoever may do that, and of `ids` alone where they are given.",
      }),
    },
    subscribe: async (_root, { ids, after, editing }, context) => {
      const { listen, viewer } = context;
      if (!listen) throw new Error("Nobody listens from within.");
      if (after != null && after < 0) throw new InvalidArgument("after", "is 0 or more");
      if (ids) await refuseUnknownNodes(context, ids);
      return listen({
        after: after ?? null,
        ids: ids ? new Set(ids) : null,
        editing: editing === true && mayDo(viewer, "tellEditing"),
        database: context.database,
      });
    },
    resolve: (told: Told) => {
      if ("ended" in told) throw told.ended;
      return told;
    },
  }),
);

async function refuseUnknownNodes(context: Context, ids: readonly string[]): Promise<void> {
  if (ids.length > MAX_IDS) throw new InvalidArgument("ids", `takes at most ${MAX_IDS} ids`);
  const nodes = await Promise.all(ids.map((id) => findNode(context, id)));
  const unknown = ids.filter((_, i) => nodes[i] === null);
  if (unknown.length > 0)
    throw new UnknownIds("ids", ["record or link", "records or links"], unknown, []);
}
