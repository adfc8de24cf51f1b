import { type DocumentNode, type ExecutionArgs, getOperationAST } from "graphql";
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
  return (args) => {
    const byName = asked.get(args.document) ?? new Map<string, Execute | null>();
    asked.set(args.document, byName);
    const name = args.operationName ?? "";
    const again = byName.has(name);
    const known = byName.get(name) ?? (again ? compiled(args) : null);
    byName.set(name, known);
    return known;
  };
}

function compiled({ schema, document, operationName }: ExecutionArgs): Execute | null {
  if (getOperationAST(document, operationName)?.operation !== "query") return null;
  const query = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(query)) return null;
  return ({ rootValue, contextValue, variableValues }) =>
    query.query(rootValue, contextValue, variableValues);
}
