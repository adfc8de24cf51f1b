import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { partsOfRuling } from "../entity/ruling.ts";
import { guarded } from "../roles.ts";
import { builder } from "../graphql/builder.ts";
import {
  cursorsOf,
  eitherWayArgs,
  type EitherWayArgs,
  pageOfRange,
  rangeOf,
} from "../graphql/connection.ts";
import type { Key } from "../graphql/key.ts";
import type { Context } from "../graphql/context.ts";
import { selects } from "../graphql/selection.ts";
import { ChangeOrderEnum, enumOf } from "../graphql/enums.ts";
import { listed } from "../words/words.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { findNode } from "../graphql/node.ts";
import { kindOfId, ownKindsById } from "../kinds/own-kinds.ts";
import { ACTIONS, actionsFor } from "../change/actions.ts";
import { declared } from "../change/records.ts";
import { type Difference, differencesOf, type Value } from "./differences.ts";
import {
  type ChangeOrder,
  changesById as readChanges,
  countChanges,
  listChanges,
  revertsOfChanges,
  revisionsOfChanges,
} from "../change/history.cypher.ts";
import { ChangeRef } from "../mutation/change-ref.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";

export const ChangeActionEnum = enumOf(
  "ChangeAction",
  ACTIONS,
  "What was done.",
  (words) => `Somebody ${words}.`,
);

const DifferenceRef = builder.objectRef<Difference>("FieldChange").implement({
  description: "One field that a change left different.",
  fields: (t) => ({
    record: t.exposeID("record", { description: "Id of what has the field." }),
    recordText: t.string({
      description: "What that is, in words.",
      resolve: ({ record }, _args, context) => nameOf(context, record),
    }),
    field: t.exposeString("field", { description: "The field, in words: 'date', 'subject'." }),
    before: t.string({
      nullable: true,
      description: "Its value before, in words; null where it had none.",
      resolve: ({ before }, _args, context) => inWords(context, before),
    }),
    after: t.string({
      nullable: true,
      description: "Its value after, in words; null where it has none.",
      resolve: ({ after }, _args, context) => inWords(context, after),
    }),
  }),
});

async function inWords(context: Context, value: Value | null): Promise<string | null> {
  if (value === null || value.ids.length === 0) return value?.text ?? null;
  return listed(await Promise.all(value.ids.map((id) => nameOf(context, id))));
}

/** The name of a record as it is now; its id if it no longer exists. */
async function nameOf(context: Context, id: string): Promise<string> {
  const kind = recordKindOf(id);
  // A name is no node of the API. Its id ends with its value, so it need not be read.
  if (kind === "Name") return `“${id.slice(id.indexOf("|") + 1)}”`;
  if (kind === "Ruling") {
    const { entityId, property } = partsOfRuling(id);
    return `${PROPERTIES[property].label} of ${await nameOf(context, entityId)}`;
  }
  // Nor is a kind of the graph's own: it has its words, and without them its name.
  if (kind === "Kind") {
    const own = await context.loader(ownKindsById, undefined).load(id);
    return own?.label ?? kindOfId(id);
  }
  const { namedBy } = declared(kind);
  const node = namedBy && (await findNode(context, id));
  return node ? String(new Map<string, unknown>(Object.entries(node)).get(namedBy)) : id;
}

/** A bulk change has many: each of these is told in words. */
const MOST_DIFFERENCES = 500;

ChangeRef.implement({
  description: "One change of the graph: who, when, why, and what differs.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "`change:…`" }),
    seq: t.exposeInt("seq", { description: "Its number: later changes have higher ones." }),
    at: t.expose("at", { type: "DateTime", description: "When." }),
    by: t.exposeString("by", { description: "Who, by the name of the account." }),
    action: t.expose("action", { type: ChangeActionEnum, description: "What was done." }),
    reason: t.string({
      nullable: true,
      description: "Why, in the words of who did it.",
      resolve: ({ reason }) => reason || null,
    }),
    sentence: t.string({
      description: "Who did what, in words: 'Anna added a claim: …'.",
      resolve: ({ by, action, about }) => `${by} ${ACTIONS[action]}${about && `: ${about}`}`,
    }),
    differences: t.field({
      type: [DifferenceRef],
      description: `What differs, field by field; of a change of many records the first ${MOST_DIFFERENCES}.`,
      resolve: async ({ id }, _args, context) => {
        const revisions = await context.loader(revisionsOfChanges, undefined).load(id);
        return revisions.flatMap(differencesOf).slice(0, MOST_DIFFERENCES);
      },
    }),
    reverts: t.field({
      type: ChangeRef,
      nullable: true,
      description: "The change that this one took back.",
      resolve: ({ reverts }, _args, context) =>
        reverts === null ? null : context.loader(readChanges, undefined).load(reverts),
    }),
    revertedBy: t.field({
      type: ChangeRef,
      nullable: true,
      description: "The latest change that took this one back.",
      resolve: async ({ id }, _args, context) =>
        (await context.loader(revertsOfChanges, undefined).load(id))[0] ?? null,
    }),
  }),
});

const ChangeConnection = builder.connectionObject(
  { type: ChangeRef, name: "ChangeConnection", description: "A page of changes." },
  { name: "ChangeEdge", description: "A change in a page." },
);

interface Asked {
  about: readonly string[] | null;
  since?: number;
  order?: ChangeOrder;
}

const LIST = cursorsOf("changes", "number");
const seqOf = (key: Key | null) => (key ? Number(key[0]) : null);
const OPPOSITE = { LATEST: "EARLIEST", EARLIEST: "LATEST" } as const;

async function changesPage(
  context: Context,
  args: EitherWayArgs,
  { about, since = 0, order = "LATEST" }: Asked,
) {
  const range = rangeOf(args, LIST);
  const [after, before] = [seqOf(range.after), seqOf(range.before)];
  const { database, viewer } = context;
  const wanted = { about, actions: actionsFor(viewer), since };
  const { backwards, limit } = range;
  const rows = await listChanges(database, {
    ...wanted,
    order: backwards ? OPPOSITE[order] : order,
    ...(order === "LATEST" ? { above: before, below: after } : { above: after, below: before }),
    limit,
  });
  const edges = rows.map((node) => ({ cursor: LIST.write([node.seq]), node }));
  return pageOfRange(edges, range, args, () => countChanges(database, wanted));
}

for (const [ref, what] of [
  [ClaimRef, "The changes of this claim"],
  [DocumentRef, "The changes of this document, not of what it states"],
] as const) {
  builder.objectFields(ref as typeof ClaimRef, (t) => ({
    history: t.field({
      ...selects(),
      ...guarded("history", `${what}, latest first.`),
      type: ChangeConnection,
      args: eitherWayArgs(),
      resolve: ({ id }, args, context) => changesPage(context, args, { about: [id] }),
    }),
  }));
}
builder.interfaceFields(EntityRef, (t) => ({
  history: t.field({
    ...selects(),
    ...guarded(
      "history",
      "The changes of this entity, its names, the claims about it and the rulings on its facts, latest first.",
    ),
    type: ChangeConnection,
    args: eitherWayArgs(),
    resolve: ({ id }, args, context) => changesPage(context, args, { about: [id] }),
  }),
}));

builder.queryField("changes", (t) =>
  t.field({
    ...guarded(
      "changes",
      "What was changed, latest first. To catch up ask `since` the last number you know, `orderBy: EARLIEST`, and go on from page to page.",
    ),
    type: ChangeConnection,
    args: {
      since: t.arg.int({ description: "Only changes with a higher number (`seq`)." }),
      ids: t.arg.idList({
        description:
          "Only changes of these: entities with the claims about them, claims, documents; the first 500.",
      }),
      orderBy: t.arg({
        type: ChangeOrderEnum,
        defaultValue: "LATEST",
        description: "Their order.",
      }),
      ...eitherWayArgs(),
    },
    resolve: (_root, args, context) =>
      changesPage(context, args, {
        about: args.ids?.slice(0, 500) ?? null,
        since: args.since ?? 0,
        order: args.orderBy ?? "LATEST",
      }),
  }),
);
