import { InvalidArgument } from "../errors.ts";
import { builder } from "./builder.ts";
import { findNode, NodeRef } from "./node.ts";

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
    resolve: (_root, { ids }, context) => {
      if (ids.length > 500) throw new InvalidArgument("ids", "takes at most 500 ids");
      return Promise.all(ids.map((id) => findNode(context, id)));
    },
  }),
}));
