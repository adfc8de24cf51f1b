import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { QueryTurnedAway } from "../errors.ts";
import { introspectionLimit } from "./introspection.ts";
import { parseQuery } from "./parse.ts";

/** Lists and objects count too. More than any honest request sends. */
const MOST_VALUES = 10_000;
/** Each error repeats the wrong value: 50,000 unknown fields would make an answer of 50 MB. */
const MOST_ERRORS = 10;
const LONGEST_ERROR = 1_000;

/**
 * Refuses what would be expensive even before the cost of a query is known, which is computed only
 * by the resolvers of its first fields.
 */
export function queryLimits(schema: GraphQLSchema): Plugin {
  const checkIntrospection = introspectionLimit(schema);
  return {
    onParams({ params }) {
      checkSize(params.variables);
    },
    onParse({ setParseFn }) {
      setParseFn(parseQuery);
    },
    onExecute({ args: { operationName, variableValues, ...args }, setResultAndStopExecution }) {
      const document = args.document as DocumentNode;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      checkIntrospection(operation.selectionSet, fragmentsOf(document));
      const { variableDefinitions = [] } = operation;
      const { errors } = getVariableValues(schema, variableDefinitions, variableValues ?? {}, {
        maxErrors: MOST_ERRORS,
      });
      if (errors) setResultAndStopExecution({ errors: errors.map(shortened) });
    },
  };
}

function checkSize(variables: unknown): void {
  const open: unknown[] = [variables];
  for (let count = 0; open.length > 0; count++) {
    const value = open.pop();
    const inside = typeof value === "object" && value !== null ? Object.values(value) : [];
    if (count + open.length + inside.length > MOST_VALUES) {
      throw new QueryTurnedAway(`The variables hold more than ${MOST_VALUES} values: send fewer.`);
    }
    for (const one of inside) open.push(one);
  }
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map(
    (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
  );
}

function shortened({ message, nodes }: GraphQLError): GraphQLError {
  const short = message.length > LONGEST_ERROR ? `${message.slice(0, LONGEST_ERROR)} …` : message;
  return new GraphQLError(short, {
    nodes,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}
