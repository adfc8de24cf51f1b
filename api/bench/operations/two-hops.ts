import { createContext } from "../../src/graphql/context.ts";
import { entitiesById, NAMED } from "../../src/entity/entity.cypher.ts";
import { readLinkFilter } from "../../src/evidence/filter.ts";
import { linkView } from "../../src/link/link-node.ts";
import { linksAmong } from "../../src/neighborhood/neighborhood.cypher.ts";
import { grow } from "../../src/neighborhood/neighborhood.graphql.ts";
import { actorsWithLinks } from "./choose.ts";
import { KINDS, type Operation } from "./operation.ts";

const LIMIT = 500;

export const twoHops: Operation = {
  name: "two-hops",
  title: `two hops, ${LIMIT} nodes and all links among them`,
  query: `query ($id: ID!) {
    neighborhood(ids: [$id], depth: 2, limit: ${LIMIT}, filter: { kinds: [${KINDS.join(" ")}] }) {
      truncated
      nodes { id name kind }
      links { id kind evidence }
    }
  }`,
  async choose(database, count) {
    const ids = await actorsWithLinks(database, KINDS, [30, 100], count);
    return ids.map((id) => ({ id }));
  },
  async ready(database, { id }) {
    const filter = readLinkFilter({ kinds: KINDS });
    const found = await grow(createContext(database), {
      ids: [id as string],
      depth: 2,
      limit: LIMIT,
      filter,
      neighborKinds: null,
      rank: "EVIDENCE",
    });
    const [among, nodes] = await Promise.all([
      linksAmong(database, found.ids, filter),
      entitiesById(database, found.ids, NAMED),
    ]);
    return {
      neighborhood: {
        truncated: found.truncated || among.truncated,
        nodes: nodes.map((node) => ({ id: node?.id, name: node?.name, kind: node?.kind })),
        links: among.links.map((row) => {
          const link = linkView(row, filter);
          return { id: link.id, kind: link.kind, evidence: link.evidence };
        }),
      },
    };
  },
};
