import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Counted {
  id: string;
  degree: number;
  links: { totalCount: number };
}

it("counts the links that a list of all of them has", async () => {
  const { data, errors } = await ask<{ ontology: { evidence: { evidence: string }[] } }>(
    "{ ontology { evidence { evidence } } }",
  );
  expect(errors).toBeUndefined();
  const evidence = data.ontology.evidence.map((row) => row.evidence);
  const answer = await ask<{ entities: { nodes: Counted[] } }>(
    `query ($filter: LinkFilter) {
      entities(first: 100, orderBy: DEGREE) { nodes { id degree links(first: 1, filter: $filter) { totalCount } } }
    }`,
    { filter: { evidence, includeBackground: true } },
  );
  expect(answer.errors).toBeUndefined();
  const { nodes } = answer.data.entities;
  expect(nodes.map(({ id, degree }) => [id, degree])).toEqual(
    nodes.map(({ id, links }) => [id, links.totalCount]),
  );
  const counts = nodes.map(({ degree }) => degree);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
