import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

type Execute = (args: ExecutionArgs) => unknown;

/**
 * What answers a query that was asked before: code made for it, which walks a long answer in about
 * half the time. A first question is not worth the making, which takes milliseconds; nor are
 * mutations, whose answers are short. Documents are known by identity, since the server keeps
 * those it has parsed, and what is made of them goes with them.
 */
export function compiledQueries(): (args: ExecutionArgs) => Execute | null {
  const asked = new WeakMap<DocumentNode, Map<string, Execute | null>>();
  const guarded = new WeakMap<GraphQLSchema, GraphQLSchema>();
  return (args) => {
    const byName = asked.get(args.document) ?? new Map<string, Execute | null>();
    asked.set(args.document, byName);
    const name = args.operationName ?? "";
    const again = byName.has(name);
    const known = byName.get(name) ?? (again ? compiled(args) : null);
    byName.set(name, known);
    return known;
  };

  function compiled({ schema, document, operationName }: ExecutionArgs): Execute | null {
    if (getOperationAST(document, operationName)?.operation !== "query") return null;
    // The guarded schema names its types in another order.
    if (INTROSPECTION.test(document.loc?.source.body ?? "")) return null;
    const safe = guarded.get(schema) ?? withGuards(schema);
    guarded.set(schema, safe);
    const query = compileQuery(safe, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) return null;
    return ({ rootValue, contextValue, variableValues }) =>
      query.query(rootValue, contextValue, variableValues);
  }
}

const INTROSPECTION = /\b__(schema|type)\b/;

/**
 * graphql-jit 0.8.9 catches what a resolver throws, not what a getter or the finding of a type
 * does: that would escape from the promise of the field above and end the process. Here the field
 * above fails instead; at the root, where some have no promise, each gets one.
 */
function withGuards(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => resolvingTo(field, guardedIfLater),
    [MapperKind.QUERY_ROOT_FIELD]: (field) => resolvingTo(field, guardedValue),
  });
}

function resolvingTo(
  field: GraphQLFieldConfig<unknown, unknown>,
  guard: (value: unknown) => unknown,
) {
  const { resolve } = field;
  if (!resolve) return field;
  const guardedResolve: typeof resolve = (...args) => guard(resolve(...args));
  return { ...field, resolve: guardedResolve };
}

/** The value as a promise that also fails with whatever breaks in those who take it. */
const guardedValue = (value: unknown): PromiseLike<unknown> => ({
  // oxlint-disable-next-line no-thenable -- nobody awaits it: graphql-jit calls `then` itself
  then: ((taken: (value: unknown) => void, failed: (error: unknown) => void) =>
    Promise.resolve(value).then((result) => {
      try {
        taken(guardedIfLater(result));
      } catch (error) {
        failed(error);
      }
    }, failed)) as never,
});

function guardedIfLater(value: unknown): unknown {
  if (isLater(value)) return guardedValue(value);
  return Array.isArray(value) && value.some(isLater) ? value.map(guardedIfLater) : value;
}

const isLater = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value;
