import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type FragmentDefinitionNode,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from "graphql";
import { expect, it } from "vitest";
import { QUERY_LIMITS } from "../errors.ts";
import { schema } from "../schema.ts";
import { PROJECT_FOLDER } from "../settings.ts";
import { costOf } from "./cost.ts";

const folder = join(PROJECT_FOLDER, "ui/src");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => readFileSync(join(folder, path), "utf8"));
const definitions = sources
  .flatMap((text) => [...text.matchAll(/\bgraphql\(\s*`([^`]+)`/g)].map(([, query]) => query!))
  .flatMap((query) => parse(query).definitions);
const fragments = new Map(
  definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
);
const operations = definitions.filter(
  (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
);

/** As much as the page ever asks for: 500 drawn entities, 15 paths, pages of 100. */
const MOST: Readonly<Record<string, unknown>> = {
  "[ID!]!": Array.from({ length: 500 }, (_, i) => `e${i}`),
  "limit of Paths": 15,
  limit: 500,
  first: 100,
  most: 30,
  depth: 1,
  "String!": "x",
  "ID!": "x",
  "FindPlace!": "NAMES",
  "EntityKind!": "STATE",
};

function most(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    const value = MOST[`${name} of ${operation.name?.value}`] ?? MOST[name] ?? MOST[print(type)];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(given) as Record<string, unknown>;
}

it("reads all queries of the page", () => {
  expect(operations.length).toBeGreaterThan(50);
});

it.each(operations.map((one) => [one.name?.value, one] as const))(
  "leaves most of the limit to others: %s",
  (_name, operation) => {
    const variables = operation.variableDefinitions ?? [];
    const { variableValues } = getVariableValues(schema, variables, most(operation));
    const { cost, depth, breadth } = costOf(schema, operation, fragments, variableValues);
    expect(cost).toBeLessThan(QUERY_LIMITS.cost / 2);
    expect(depth).toBeLessThanOrEqual(QUERY_LIMITS.depth);
    expect(breadth).toBeLessThanOrEqual(QUERY_LIMITS.breadth);
  },
);
