import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Answer {
  entity: {
    links: {
      edges: { labelFromHere: string; rolesFromHere: string[]; node: { id: string; titles: string[] } }[];
    };
  };
} // prettier-ignore

async function seenFrom(id: string, link: string) {
  const { data, errors } = await ask<Answer>(
    `query ($id: ID!) { entity(id: $id) { links(first: 100) {
      edges { labelFromHere rolesFromHere node { id titles } }
    } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const edge = data.entity.links.edges.find(({ node }) => node.id === link);
  return edge && [edge.labelFromHere, edge.rolesFromHere, edge.node.titles];
}

it.each([
  ["ahmad-al-dalati", "link:ahmad-al-dalati:HEADS:quneitra-province", ["is governor of", [], ["governor"]]],
  ["quneitra-province", "link:ahmad-al-dalati:HEADS:quneitra-province", ["is headed by", ["governor"], ["governor"]]],
  ["trump-administration", "link:trump-administration:PRESSED:syrian-interim-government", ["urged", [], []]],
  ["eli-cohen", "link:eli-cohen:AFFILIATED_WITH:israel", ["was affiliated with", ["spy"], ["spy"]]],
] as const)("%s says of %s each role once", async (id, link, seen) => {
  expect(await seenFrom(id, link)).toEqual(seen);
}); // prettier-ignore
