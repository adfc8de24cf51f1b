import { claimsById } from "../../src/claim/claim.cypher.ts";
import { entitiesById, NAMED } from "../../src/entity/entity.cypher.ts";
import { readLinkFilter } from "../../src/evidence/filter.ts";
import { linksOfEntities, type ReadLinkRow } from "../../src/link/link.cypher.ts";
import { linkNode } from "../../src/link/link-node.ts";
import { actorsWithLinks } from "./choose.ts";
import type { Operation } from "./operation.ts";

const FIRST = 50;
const CLAIM = `id statement modality statedIn { id title publishedBy { id name } }`;

export const page: Operation = {
  name: "page",
  title: `a page of ${FIRST} links × claims × documents × outlets`,
  query: `query ($id: ID!) {
    entity(id: $id) {
      links(first: ${FIRST}, filter: { kinds: [MET] }) {
        nodes {
          id
          claims { nodes { id statement modality document { id title outlet { id name } } } }
        }
      }
    }
  }`,
  async choose(database, count) {
    const ids = await actorsWithLinks(database, ["MET"], [50, 300], count);
    return ids.map((id) => ({ id }));
  },
  async ready(database, { id }) {
    const filter = readLinkFilter({ kinds: ["MET"] });
    await entitiesById(database, [id as string]);
    const args = {
      filter,
      readClaims: true,
      neighbor: NAMED,
      orderBy: "EVIDENCE" as const,
      limit: FIRST + 1,
      after: null,
    };
    const rows = (await linksOfEntities(database, [id as string], args))[0]!.slice(0, FIRST);
    const links = rows.map((row) => linkNode(row as ReadLinkRow, filter));
    const idsOf = (link: (typeof links)[number]) =>
      link.admitted.slice(0, 25).map((i) => link.claims.claim[i] as string);
    const claims = await claimsById(database, links.flatMap(idsOf), {
      claim: ["id", "statement", "modality"],
      sources: { document: ["id", "title"], outlet: NAMED },
    });
    const claimOf = new Map(claims.map((claim) => [claim!.id, claim!]));
    const nodes = links.map((link) => ({
      id: link.id,
      claims: {
        nodes: idsOf(link).map((claimId) => {
          const claim = claimOf.get(claimId)!;
          const document = claim.statedIn!;
          const outlet = document.publishedBy;
          return {
            id: claim.id,
            statement: claim.statement,
            modality: claim.modality,
            document: {
              id: document.id,
              title: document.title,
              outlet: outlet ? { id: outlet.id, name: outlet.name } : null,
            },
          };
        }),
      },
    }));
    return { entity: { links: { nodes } } };
  },
  generated: {
    // It cannot join claims by `linkId`; it reaches them from the neighbour, by a stored id.
    query: `query ($id: String!) {
      entities(where: { id: { eq: $id } }) {
        metConnection(first: ${FIRST}, sort: [{ edge: { evidenceOrder: ASC } }]) {
          edges {
            properties { id }
            node {
              id
              subjectOf(where: { kind: { eq: "MET" }, objectId: { eq: $id } }) { ${CLAIM} }
              objectOf(where: { kind: { eq: "MET" }, subjectId: { eq: $id } }) { ${CLAIM} }
            }
          }
        }
      }
    }`,
  },
};
