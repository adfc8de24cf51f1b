import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  OperationTypeNode,
} from "graphql";
import type { GraphQLParams, Plugin, YogaInitialContext } from "graphql-yoga";
import type { CurrentKinds } from "./current-kinds.ts";

/** What a request is asked anew by, where it failed and wrote nothing. */
export interface MayBeAskedAnew {
  failed?: GraphQLParams;
}

/** Notices answers that may have failed for a kind that another process added a moment ago. */
export function followsKinds(kinds: CurrentKinds): Plugin<object, MayBeAskedAnew> {
  const asked = new WeakMap<Request, GraphQLParams>();
  return {
    onParams({ request, params }) {
      asked.set(request, params);
    },
    onExecute({ args, context }) {
      const operation = getOperationAST(args.document as DocumentNode, args.operationName);
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      asked.delete((context as YogaInitialContext).request);
      return { onExecuteDone: () => kinds.outdate() };
    },
    onResultProcess({ request, result, serverContext }) {
      const params = asked.get(request);
      if (!params || Array.isArray(result) || Symbol.asyncIterator in result) return;
      if ((result as ExecutionResult).errors?.length) serverContext.failed = params;
    },
  };
}

/**
 * The same request once more, where it failed and the rows have changed since this process read
 * them: a process that meets a kind which it does not know reads the rows before it answers (R39).
 */
export async function askedAnew(
  kinds: CurrentKinds,
  { url, headers }: Request,
  { failed }: MayBeAskedAnew,
): Promise<Request | null> {
  if (!failed || !(await kinds.look().catch(() => false))) return null;
  const own = new Headers(headers);
  own.set("content-type", "application/json");
  own.delete("content-length");
  return new Request(new URL("/graphql", url), {
    method: "POST",
    headers: own,
    body: JSON.stringify(failed),
  });
}
