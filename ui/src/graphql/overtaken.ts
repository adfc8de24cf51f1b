import { makeOperation, mapExchange, type Client, type Exchange } from "urql";
import { WHAT_CHANGES } from "./reread.ts";

/**
 * Asks once more what was under way when something was changed: its answer may be from before. The
 * document cache does not: it lets go of the answers that it has, and what is being asked it leaves
 * as it is. Stands behind it.
 */
export function askOvertakenAgain(client: () => Client): Exchange {
  const underWay = new Set<number>();
  const overtaken = new Set<number>();
  return mapExchange({
    onOperation({ kind, key }) {
      if (kind !== "query") return;
      underWay.add(key);
      overtaken.delete(key);
    },
    onResult({ operation, data }) {
      const { kind, key, context } = operation;
      if (kind !== "query") {
        if (kind === "subscription" || tellsOfChange(data))
          for (const each of underWay) overtaken.add(each);
        return;
      }
      underWay.delete(key);
      if (!overtaken.delete(key)) return;
      const again = makeOperation(kind, operation, { ...context, requestPolicy: "network-only" });
      client().reexecuteOperation(again);
    },
  });
}

/** Whether a type is in it that the document cache holds all answers to depend on. */
function tellsOfChange(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { __typename: type } = value as { __typename?: string };
  return (
    (type !== undefined && WHAT_CHANGES.includes(type)) || Object.values(value).some(tellsOfChange)
  );
}
