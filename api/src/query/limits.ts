import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { QUERY_LIMITS, QueryTooLarge, QueryTurnedAway } from "../errors.ts";
import { costOf, type Figures } from "./cost.ts";
import { introspectionCost } from "./introspection.ts";
import { parseQuery } from "./parse.ts";

/** Lists and objects count too. More than any honest request sends. */
const MOST_VALUES = 10_000;
/** Each error repeats the wrong value: 50,000 unknown fields would make an answer of 50 MB. */
const MOST_ERRORS = 10;
const LONGEST_ERROR = 1_000;

/**
 * Refuses queries that ask for too much before anything is read, and tells with every answer what
 * was asked: `extensions.cost`.
 */
export function queryLimits(schema: GraphQLSchema): Plugin {
  const ofIntrospection = introspectionCost(schema);

  /** The answer that refuses what is asked, or what every answer tells of it. */
  function judge({ schema: now, operationName, variableValues, ...args }: Asked): ExecutionResult {
    const document = args.document as DocumentNode;
    const operation = getOperationAST(document, operationName);
    if (!operation) return {};
    const fragments = fragmentsOf(document);
    const introspection = ofIntrospection(operation.selectionSet, fragments);
    const { variableDefinitions = [] } = operation;
    const read = getVariableValues(now, variableDefinitions, variableValues ?? {}, {
      maxErrors: MOST_ERRORS,
    });
    if (read.errors) return { errors: read.errors.map(shortened) };
    const figures = costOf(now, operation, fragments, read.variableValues);
    figures.cost = Math.ceil(figures.cost + introspection);
    const extensions = { cost: { asked: figures.cost, limit: QUERY_LIMITS.cost } };
    const refusal = refusalOf(figures);
    return refusal ? { errors: [refusal], extensions } : { extensions };
  }

  return {
    onParams({ params }) {
      checkSize(params.variables);
    },
    onParse({ setParseFn }) {
      setParseFn(parseQuery);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const judged = judge(args);
      if (judged.errors) return setResultAndStopExecution(judged);
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const answer = result as ExecutionResult;
          setResult({ ...answer, extensions: { ...answer.extensions, ...judged.extensions } });
        },
      };
    },
    // Each answer of a stream has the same fields, so that they are judged once, before the first.
    onSubscribe({ args, setResultAndStopExecution }) {
      const judged = judge(args);
      if (judged.errors) setResultAndStopExecution(judged);
    },
  };
}

interface Asked {
  /** As it is now: with the kinds that the graph has of its own. */
  schema: GraphQLSchema;
  document: unknown;
  operationName?: string | null;
  variableValues?: Readonly<Record<string, unknown>> | null;
}

/** By GraphQL over HTTP, 400 is for clients that accept `application/graphql-response+json`. */
const BAD_REQUEST = { status: 400, spec: true };

function refusalOf(figures: Figures): GraphQLError | null {
  const kind = (["depth", "breadth", "cost"] as const).find((k) => figures[k] > QUERY_LIMITS[k]);
  if (!kind) return null;
  const { message, code } = new QueryTooLarge(kind, figures[kind]);
  return new GraphQLError(message, { extensions: { code, http: BAD_REQUEST } });
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
