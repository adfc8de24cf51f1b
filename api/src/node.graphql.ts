import { builder } from "./builder.ts";
import { conflictsById } from "./claim/curated-conflict.cypher.ts";
import { conflictUnder } from "./claim/conflict-under.ts";
import type { Context } from "./context.ts";
import { originsById } from "./document/document.cypher.ts";
import { InvalidArgument } from "./errors.ts";
import { ENTITY_KINDS } from "@backchannel/schema/kinds.ts";
import { findClaim, findDocument, findEntity, findLink } from "./nodes.ts";
import { NodeRef } from "./refs.ts";

/** Marks a node with its GraphQL type: the prefix of its id tells, or an entity's kind. */
export async function findNode(context: Context, id: string) {
  const typed = async (__typename: string, found: Promise<{ id: string } | null>) => {
    const node = await found;
    return node && { ...node, __typename };
  };
  switch (id.split(":", 1)[0]) {
    case "link":
      return typed("Link", findLink(context, id, null));
    case "claim":
      return typed("Claim", findClaim(context, id, null));
    case "doc":
      return typed("Document", findDocument(context, id));
    case "origin":
      return typed("Origin", context.loader(originsById, undefined).load(id));
    case "conflict":
      return typed("CuratedConflict", findConflict(context, id));
    default: {
      const entity = await findEntity(context, id, null);
      return entity && { ...entity, __typename: ENTITY_KINDS[entity.kind].type };
    }
  }
}

async function findConflict(context: Context, id: string) {
  const row = await context.loader(conflictsById, undefined).load(id);
  return row && conflictUnder(row, null);
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: "Anything by its id; a merged entity's gives the survivor, an unknown one null.",
    args: { id: t.arg.id({ required: true, description: "Any id." }) },
    resolve: (_root, { id }, context) => findNode(context, id),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: "Things by their ids, in the order of the ids, null for an unknown one.",
    args: { ids: t.arg.idList({ required: true, description: "Any ids, at most 500." }) },
    complexity: (args) => ({ field: 1, multiplier: Math.max(1, args.ids.length) }),
    resolve: (_root, { ids }, context) => {
      if (ids.length > 500) throw new InvalidArgument("ids", "takes at most 500 ids");
      return Promise.all(ids.map((id) => findNode(context, id)));
    },
  }),
}));
