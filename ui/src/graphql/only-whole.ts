import type { OperationResult } from "urql";

/**
 * An answer of which a root was refused has null for that and the rest of what was asked. The page
 * asks for what it shows together, and takes such an answer for failed as a whole.
 */
export function onlyWhole(result: OperationResult): OperationResult {
  const roots = result.data as Record<string, unknown> | null | undefined;
  const isRefused = result.error?.graphQLErrors.some(
    ({ path }) => path !== undefined && roots?.[path[0] as string] === null,
  );
  return isRefused ? { ...result, data: undefined } : result;
}
