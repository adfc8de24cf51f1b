import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { Context } from "../graphql/context.ts";
import { type IdKind, knownIds } from "../graphql/known-ids.ts";
import type { LinkFilterInput } from "./filter.ts";
import { MAX_IDS } from "./filter-option.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";

/** The options that are lists of ids. */
const LISTS = keysOf(FILTER_OPTIONS).flatMap((field) => {
  const kind = FILTER_OPTIONS[field].of;
  return kind ? [{ field, kind }] : [];
});

/**
 * Makes every field that takes a filter refuse unknown ids, which the filter would otherwise
 * silently ignore, and take those of merged entities for their survivors. A filter without ids costs nothing. Ids are looked up while the field is
 * resolved, in one statement for all fields of a level.
 */
export function withCheckedFilters(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const filters = field.args.filter((arg) => getNamedType(arg.type).name === "LinkFilter");
      const names = filters.map(({ name }) => name);
      if (names.length === 0) continue;
      field.resolve = checked(field.resolve ?? defaultFieldResolver, names);
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>, unknown>;

const checked =
  (resolve: Resolve, names: readonly string[]): Resolve =>
  (parent, args, context, info) => {
    const asked = names.flatMap((name) => listsOf(name, args[name] as LinkFilterInput | null));
    if (asked.length === 0) return resolve(parent, args, context, info);
    const known = Promise.all(
      asked.map(async (one) => ({
        ...one,
        now: await knownIds(context, one.field, one.kind, one.ids),
      })),
    );
    const answer = (async () => resolve(parent, args, context, info))();
    return Promise.all([answer, known]).then(([value, lists]) => {
      const moved = lists.filter(({ ids, now }) => now.some((id, i) => id !== ids[i]));
      // Hardly ever: so nobody waits for the look at the ids before the question is asked.
      return moved.length === 0 ? value : resolve(parent, withIds(args, moved), context, info);
    });
  };

/** A list of ids in a filter. */
interface List {
  filter: string;
  field: (typeof LISTS)[number]["field"];
  kind: IdKind;
  ids: readonly string[];
}

/** Skips lists that are too long: these are refused when the filter is read. */
function listsOf(name: string, filter: LinkFilterInput | null | undefined): List[] {
  return LISTS.flatMap(({ field, kind }) => {
    const ids = (filter?.[field] ?? []) as readonly string[];
    if (ids.length === 0 || ids.length > MAX_IDS) return [];
    return [{ filter: name, field, kind, ids }];
  });
}

/** The arguments with the ids of survivors in the place of those that were merged into them. */
function withIds(
  args: Record<string, unknown>,
  moved: readonly (List & { now: readonly string[] })[],
): Record<string, unknown> {
  return moved.reduce(
    (all, { filter, field, now }) => ({
      ...all,
      [filter]: { ...(all[filter] as LinkFilterInput), [field]: [...new Set(now)] },
    }),
    args,
  );
}
