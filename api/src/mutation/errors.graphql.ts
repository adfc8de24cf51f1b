import { builder } from "../graphql/builder.ts";
import { findNode, NodeRef } from "../graphql/node.ts";
import { Busy } from "../errors.ts";
import { RefusalRef } from "../graphql/refusal.ts";
import {
  InvalidDate,
  InvalidInput,
  MutationIdReused,
  NotFound,
  StaleVersion,
} from "../change/errors.ts";

const FieldProblemRef = builder
  .objectRef<{ field: string; rule: string }>("FieldProblem")
  .implement({
    description: "What is wrong with one field of an input.",
    fields: (t) => ({
      field: t.exposeString("field", { description: "The field, below `input`: `name`, `ids.2`." }),
      rule: t.exposeString("rule", { description: "Completes 'field …': 'must not be empty'." }),
    }),
  });

builder.objectType(InvalidInput, {
  name: "InvalidInput",
  description: "Fields of the input break a rule.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    problems: t.field({
      type: [FieldProblemRef],
      description: "Field by field.",
      resolve: ({ problems }) => [...problems],
    }),
  }),
});

builder.objectType(InvalidDate, {
  name: "InvalidDate",
  description: "A date is not one that can be held.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    field: t.exposeString("field", { description: "The field of the input." }),
  }),
});

builder.objectType(NotFound, {
  name: "NotFound",
  description: "An id in the input is of nothing that is there.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    field: t.exposeString("field", { description: "The field of the input." }),
    unknownId: t.exposeID("id", { description: "The id that nothing has." }),
  }),
});

builder.objectType(StaleVersion, {
  name: "StaleVersion",
  description: "Somebody else changed it since it was read; `current` is what it is now.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    version: t.exposeInt("version", {
      description: "The version it has now: pass it on to insist.",
    }),
    current: t.field({
      type: NodeRef,
      nullable: true,
      description: "What it is now.",
      resolve: ({ id }, _args, context) => findNode(context, id),
    }),
  }),
});

builder.objectType(Busy, {
  name: "Busy",
  description: "Others are being answered first. Nothing was read or changed.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    retryAfter: t.exposeInt("retryAfter", {
      description: "Seconds after which it is worth trying again.",
    }),
  }),
});

builder.objectType(MutationIdReused, {
  name: "MutationIdReused",
  description: "The same `mutationId` came before with another input.",
  interfaces: [RefusalRef],
});
