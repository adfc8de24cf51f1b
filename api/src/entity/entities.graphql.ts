import type { EntityKind, EntityType, Family } from "@backchannel/schema/entity-kinds.ts";
import { builder } from "../graphql/builder.ts";
import { COUNT_LIMIT, cursorsOf, pageArgs, pageOf, readFirst } from "../graphql/connection.ts";
import { EntityKindEnum, EntityOrderEnum, EntityTypeEnum, FamilyEnum } from "../graphql/enums.ts";
import { findEntity } from "./load-entity.ts";
import { EntityConnection, EntityRef } from "./entity-ref.ts";
import { countEntities, listEntities } from "./entity.cypher.ts";
import { kindsOf } from "./entity.graphql.ts";

interface EntityFilterInput {
  kinds?: EntityKind[] | null;
  types?: EntityType[] | null;
  families?: Uppercase<Family>[] | null;
  name?: string | null;
}

const EntityFilter = builder.inputRef<EntityFilterInput>("EntityFilter").implement({
  description: "Which entities; every field given must hold.",
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindEnum], description: "One of these kinds." }),
    types: t.field({ type: [EntityTypeEnum], description: "One of these types." }),
    families: t.field({ type: [FamilyEnum], description: "In one of these families." }),
    name: t.string({
      description:
        "The name contains this text, whatever the case. To find a spelling use `search`.",
    }),
  }),
});

const LISTS = {
  NAME: cursorsOf("entities by name", "string", "string"),
  DEGREE: cursorsOf("entities by degree", "number", "string"),
  ID: cursorsOf("entities by id", "string", "string"),
};

builder.queryFields((t) => ({
  entity: t.field({
    type: EntityRef,
    nullable: true,
    description:
      "One entity by id; the id of a merged one gives the survivor, an unknown one null.",
    args: { id: t.arg.id({ required: true, description: "e.g. `ahmad-al-dalati`" }) },
    resolve: (_root, { id }, context) => findEntity(context, id),
  }),
  entities: t.field({
    type: EntityConnection,
    description: "Entities of the whole graph.",
    args: {
      filter: t.arg({ type: EntityFilter, description: "Which ones." }),
      orderBy: t.arg({ type: EntityOrderEnum, defaultValue: "NAME", description: "Their order." }),
      ...pageArgs(),
    },
    resolve: async (_root, args, { database }) => {
      const first = readFirst(args.first, 25);
      const order = args.orderBy ?? "NAME";
      const { kinds, types, families, name } = args.filter ?? {};
      const filter = {
        kinds: kindsOf(kinds, types),
        families: families ?? null,
        name: name || null,
      };
      const rows = await listEntities(
        database,
        filter,
        order,
        first + 1,
        LISTS[order].read(args.after),
      );
      const edges = rows.map((row) => ({
        cursor: LISTS[order].write([row.key, row.id]),
        node: { ...row, filter: null },
      }));
      const limit = args.filter ? COUNT_LIMIT + 1 : Number.MAX_SAFE_INTEGER;
      const page = pageOf(edges, first, args.after, () => countEntities(database, filter, limit));
      return { ...page, filtered: Boolean(args.filter) };
    },
  }),
}));
