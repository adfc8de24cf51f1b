import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type ExecutionArgs, getOperationAST, getVariableValues, Kind } from "graphql";
import { QUERY_LIMITS, QueryTooLarge } from "./errors.ts";

/**
 * Why a question is not to be answered: it asks for more than one answer may hold, or gives its
 * variables wrongly, without which its cost cannot be known. Null where nothing is wrong.
 */
export function whyRefused(args: ExecutionArgs): readonly Error[] | null {
  const { schema, document, variableValues } = args;
  const operation = getOperationAST(document, args.operationName);
  if (!operation) return null; // GraphQL itself says so.
  const variables = variableValues ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) return errors;
  const others = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const asked = { ...document, definitions: [operation, ...others] };
  const figures = complexityFromQuery(asked, {
    schema,
    ctx: args.contextValue as object,
    variables,
  });
  const kind = (["depth", "breadth", "complexity"] as const).find(
    (measure) => figures[measure] > QUERY_LIMITS[measure],
  );
  return kind ? [new QueryTooLarge(kind, figures)] : null;
}
