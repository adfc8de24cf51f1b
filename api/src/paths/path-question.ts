import type { Context } from "../graphql/context.ts";
import { InvalidArgument } from "../errors.ts";
import {
  ALL_BUT_SOURCES,
  SHOWN_BY_DEFAULT,
  type LinkFilter,
  type LinkFilterInput,
  readLinkFilter,
  WITHOUT_OPINION,
} from "../evidence/filter.ts";
import { refuseMissing } from "../graphql/known-ids.ts";
import { findEntity } from "../entity/load-entity.ts";
import { MAX_LENGTH, USUAL_LENGTH } from "./paths.cypher.ts";
import type { PathQuestion } from "./paths.ts";

export const MAX_LIMIT = 50;
const MAX_PAIRS = 25;
const MAX_THROUGH = 3;
export const USUAL_LIMIT = 5;
export const USUAL_BUDGET_MS = 5_000;
export const MIN_BUDGET_MS = 100;
export const MAX_BUDGET_MS = 20_000;

export interface PathArgs {
  from: readonly string[];
  to: readonly string[];
  through?: readonly string[] | null;
  filter?: LinkFilterInput | null;
  maxLength?: number | null;
  limit?: number | null;
  timeBudget?: number | null;
}

/** Checks the arguments of a path query. Throws InvalidArgument naming the field and the rule. */
export async function readPathQuestion(context: Context, args: PathArgs): Promise<PathQuestion> {
  // The time budget includes the lookup of entities.
  const asked = Date.now();
  const timeBudget = within(
    "timeBudget",
    args.timeBudget ?? USUAL_BUDGET_MS,
    MIN_BUDGET_MS,
    MAX_BUDGET_MS,
  );
  const [from, to, through] = await Promise.all([
    known(context, "from", args.from),
    known(context, "to", args.to),
    known(context, "through", args.through ?? []),
  ]);
  if (from.length === 0) throw new InvalidArgument("from", "takes at least one entity");
  if (to.length === 0) throw new InvalidArgument("to", "takes at least one entity");
  const both = to.find((id) => from.includes(id));
  if (both) throw new InvalidArgument("to", `"${both}" is also in from: a path needs two ends`);
  if (from.length * to.length > MAX_PAIRS)
    throw new InvalidArgument("to", `makes more than ${MAX_PAIRS} pairs with from`);
  if (through.length > MAX_THROUGH)
    throw new InvalidArgument("through", `takes at most ${MAX_THROUGH} entities`);
  const end = through.find((id) => from.includes(id) || to.includes(id));
  if (end) throw new InvalidArgument("through", `"${end}" is an end of the path already`);
  const maxLength = within("maxLength", args.maxLength ?? USUAL_LENGTH, 1, MAX_LENGTH);
  if (maxLength <= through.length)
    throw new InvalidArgument("maxLength", `must be ${through.length + 1} or more to pass those`);
  const filter = walkable(readLinkFilter(args.filter, SHOWN_BY_DEFAULT, WITHOUT_OPINION));
  return {
    from,
    to,
    through,
    filter,
    maxLength,
    limit: within("limit", args.limit ?? USUAL_LIMIT, 1, MAX_LIMIT),
    timeBudget,
    deadline: asked + timeBudget,
  };
}

/**
 * Removes link kinds that say who cites whom, which connect nobody. Throws if nothing else is asked
 * for.
 */
function walkable(filter: LinkFilter): LinkFilter {
  const types = filter.types.filter((kind) => ALL_BUT_SOURCES.includes(kind));
  if (types.length === 0 && filter.types.length > 0)
    throw new InvalidArgument(
      filter.kinds ? "kinds" : "lenses",
      "a path never walks the links of the lens SOURCES, which tell who cites whom; ask for others",
    );
  return { ...filter, types };
}

/** Ids of the entities that these were merged into, without duplicates, in the order given. */
async function known(context: Context, field: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length > MAX_PAIRS) throw new InvalidArgument(field, `takes at most ${MAX_PAIRS} ids`);
  const found = await Promise.all(ids.map((id) => findEntity(context, id)));
  await refuseMissing(
    context,
    field,
    "Entity",
    ids.filter((_, i) => found[i] === null),
  );
  return [...new Set(found.flatMap((node) => (node ? [node.id] : [])))];
}

function within(field: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw new InvalidArgument(field, `must be from ${min} to ${max}`);
  return value;
}
