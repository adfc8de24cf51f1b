import { entitiesById, NAMED } from "../../src/entity/entity.cypher.ts";
import { readLinkFilter } from "../../src/evidence/filter.ts";
import { linksOfEntities, type LinkPageRow } from "../../src/link/link.cypher.ts";
import { linkView } from "../../src/link/link-node.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { actorsWithLinks } from "./choose.ts";
import { BEST_FIRST, FIELDS, KINDS, type Operation } from "./operation.ts";

const NEIGHBORS = 32;
const OF_EACH = 16;

const NODE = "id name kind";
const ring = (first: number, below: string) => `
  links(first: ${first}, filter: { kinds: [${KINDS.join(" ")}] }) {
    edges { node { id evidence } neighbor { ${NODE} ${below} } }
  }`;
const generatedRing = (neighbors: number, below: string) =>
  FIELDS.map(
    ({
      field,
      share,
    }) => `${field}Connection(first: ${Math.ceil(share * neighbors)}, ${BEST_FIRST}) {
      edges { properties { id evidence } node { ${NODE} ${below} } }
    }`,
  ).join("\n");

export const tree: Operation = {
  name: "tree",
  title: `two hops outwards, ${NEIGHBORS} × ${OF_EACH}`,
  query: `query ($id: ID!) { entity(id: $id) { ${NODE} ${ring(NEIGHBORS, ring(OF_EACH, ""))} } }`,
  async choose(database, count) {
    const ids = await actorsWithLinks(database, KINDS, [30, 100], count);
    return ids.map((id) => ({ id }));
  },
  async ready(database, { id }) {
    const [root] = await entitiesById(database, [id as string]);
    const [inner = []] = await pages(database, [id as string], NEIGHBORS);
    const ids = [...new Set(inner.map(({ neighbor }) => neighbor.id))];
    const outer = new Map(
      (await pages(database, ids, OF_EACH)).map((rows, i) => [ids[i], rows.map(edgeOf)]),
    );
    const edges = inner.map((row) => {
      const edge = edgeOf(row);
      const links = { edges: outer.get(row.neighbor.id) };
      return { ...edge, neighbor: { ...edge.neighbor, links } };
    });
    return { entity: { id: root?.id, name: root?.name, kind: root?.kind, links: { edges } } };
  },
  generated: {
    query: `query ($id: String!) {
      entities(where: { id: { eq: $id } }) {
        ${NODE} ${generatedRing(NEIGHBORS, generatedRing(OF_EACH, ""))}
      }
    }`,
  },
};

const ASKED = readLinkFilter({ kinds: KINDS });

async function pages(database: Database, ids: readonly string[], first: number) {
  const read = await linksOfEntities(database, ids, {
    filter: ASKED,
    readClaims: false,
    neighbor: NAMED,
    orderBy: "EVIDENCE",
    limit: first + 1,
    after: null,
  });
  return read.map((rows) => rows.slice(0, first));
}

function edgeOf(row: LinkPageRow) {
  const { id, evidence } = linkView(row, ASKED);
  const { neighbor } = row;
  return {
    node: { id, evidence },
    neighbor: { id: neighbor.id, name: neighbor.name, kind: neighbor.kind },
  };
}
