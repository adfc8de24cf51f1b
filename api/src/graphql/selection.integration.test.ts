import { getNamedType, isAbstractType, isLeafType, isRequiredArgument } from "graphql";
import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import type { Viewer } from "../roles.ts";
import { ALL_BUT_SOURCES } from "../evidence/filter.ts";
import { schema } from "../schema.ts";

/** A viewer who may read histories too. */
const READER: Viewer = { accountId: "account:r", name: "R", role: "reader" };
const ask = testClient(testDatabase(), READER);

/** Every field of a type, or of all types of an interface, each selected alone. */
function fieldsAlone(name: string): string[] {
  const type = schema.getType(name);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap((one) =>
    Object.values(one && "getFields" in one ? one.getFields() : {})
      .filter((field) => !("args" in field && field.args.some(isRequiredArgument)))
      .map((field) => {
        const value = isLeafType(getNamedType(field.type as never)) ? "" : " { __typename }";
        return `... on ${one?.name} { ${field.name}${value} }`;
      }),
  );
}

const CLAIMS = "links(first: 30) { nodes { claims { nodes";
const WAYS: [what: string, type: string, query: (fields: string) => string][] = [
  [
    "a neighbour",
    "Entity",
    (fields) => `{ entity(id: "syria") { links(first: 100) { edges { neighbor ${fields} } } } }`,
  ],
  [
    "a node of a neighbourhood",
    "State",
    (fields) => `{ neighborhood(ids: ["syria"], filter: { kinds: [${ALL_BUT_SOURCES.join(" ")}] }) {
      nodes ${fields}
    } }`,
  ],
  [
    "a member of a side",
    "Person",
    (fields) => `{ contacts(between: ["syria", "israel"]) {
      sides { members { entity ${fields} } }
    } }`,
  ],
  ["a claim", "Claim", (fields) => `{ ${CLAIMS} ${fields} } } } }`],
  ["its document", "Document", (fields) => `{ ${CLAIMS} { document ${fields} } } } } }`],
  [
    "its outlet",
    "Organization",
    (fields) => `{ ${CLAIMS} { document { outlet ${fields} } } } } } }`,
  ],
];

describe.each(WAYS)("%s", (_what, type, query) => {
  it.each(fieldsAlone(type))("tells what it does by its id: %s", async (field) => {
    const nodes = nodesIn((await ask(query(`{ node: id ${field} }`))).data);
    expect(nodes.length).toBeGreaterThan(2);
    const ids = nodes.map(({ node }) => node);
    const found = await ask<{ nodes: unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { node: id ${field} } }`,
      { ids },
    );
    expect(nodes).toEqual(found.data.nodes);
  });
});

/** Everything in an answer whose id was selected as `node`, without duplicates. */
function nodesIn(answer: unknown): { node: string }[] {
  const found = new Map<string, { node: string }>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("node" in value && typeof value.node === "string") found.set(value.node, value as never);
    else Object.values(value).forEach(visit);
  };
  visit(answer);
  return [...found.values()].slice(0, 100);
}
