import { z } from "zod";
import { builder } from "../graphql/builder.ts";
import { findNode, NodeRef } from "../graphql/node.ts";
import { RefusalRef } from "../graphql/refusal.ts";
import { RevertBlocked } from "../change/errors.ts";
import { ChangeRef, changesById } from "../mutation/change-ref.ts";
import * as field from "../change/input.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { revertChange, revertWork } from "../change/revert.ts";

builder.objectType(RevertBlocked, {
  name: "RevertBlocked",
  description: "Something later depends on the change.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    changes: t.field({
      type: [ChangeRef],
      description: "Later changes to take back first, latest first.",
      resolve: async ({ changeIds }, _args, context) => changesById(context.database, changeIds),
    }),
    records: t.field({
      type: [NodeRef],
      description: "What refers to what would go, or says the same as what would come back.",
      resolve: async ({ recordIds }, _args, context) => {
        const found = await Promise.all(recordIds.map((id) => findNode(context, id)));
        return found.filter((node) => node !== null);
      },
    }),
  }),
});

mutation("revertChange", {
  action: "REVERT_CHANGE",
  description:
    "Takes a change back, whatever it was: everything it changed is as before. Refused where something later depends on it. A revert is a change too, and can be taken back.",
  schema: z.object({ change: field.id }),
  refusals: [RevertBlocked],
  work: ({ change }) => revertWork(change),
  make: ({ database }, request, { change }) => revertChange(database, request, change),
  fields: (t) => ({
    change: t.id({ required: true, description: "`change:…`" }),
  }),
  success: (t) => ({
    reverted: t.field({
      type: ChangeRef,
      description: "The change that was taken back.",
      resolve: async ({ result }, _args, { database }) =>
        (await changesById(database, [result.change]))[0]!,
    }),
  }),
});
