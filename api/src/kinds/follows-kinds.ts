import { AsyncLocalStorage } from "node:async_hooks";
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  OperationTypeNode,
} from "graphql";
import type { GraphQLParams, Plugin, YogaInitialContext } from "graphql-yoga";
import type { CurrentKinds } from "./current-kinds.ts";

/** What the request under way is asked anew by, where it failed and wrote nothing. */
const asking = new AsyncLocalStorage<{ failed?: GraphQLParams }>();

/** Notices answers that may have failed for a kind that another process added a moment ago. */
export function followsKinds(kinds: CurrentKinds): Plugin {
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
    onResultProcess({ request, result }) {
      const params = asked.get(request);
      if (!params || Array.isArray(result) || Symbol.asyncIterator in result) return;
      const box = asking.getStore();
      if (box && (result as ExecutionResult).errors?.length) box.failed = params;
    },
  };
}

/**
 * Answers a request, and answers it once more where it failed and the rows have changed since this
 * process read them: a process that meets a kind which it does not know reads the rows first (R39).
 */
export async function answeredWithKinds(
  kinds: CurrentKinds,
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const box: { failed?: GraphQLParams } = {};
  const response = await asking.run(box, () => answer(request));
  if (!box.failed || !(await kinds.look().catch(() => false))) return response;
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  const url = new URL("/graphql", request.url);
  return answer(new Request(url, { method: "POST", headers, body: JSON.stringify(box.failed) }));
}
