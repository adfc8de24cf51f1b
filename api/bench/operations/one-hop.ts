import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { dayText } from "../../src/dates/day.ts";
import { entitiesById, NAMED } from "../../src/entity/entity.cypher.ts";
import { readLinkFilter } from "../../src/evidence/filter.ts";
import { linksOfEntities } from "../../src/link/link.cypher.ts";
import { linkView } from "../../src/link/link-node.ts";
import { actorsWithLinks } from "./choose.ts";
import { BEST_FIRST, FIELDS, KINDS, type Operation } from "./operation.ts";

const FIRST = 100;
/** What Backchannel stores on a link while no filter chooses among its claims. */
const STORED = "id evidence evidenceText contested origins documents claimCount firstDay lastDay";

export const oneHop: Operation = {
  name: "one-hop",
  title: `one hop, ${FIRST} edges with evidence`,
  query: `query ($id: ID!) {
    entity(id: $id) {
      id name
      links(first: ${FIRST}, filter: { kinds: [${KINDS.join(" ")}] }) {
        edges {
          direction
          neighbor { id name kind }
          node { id kind evidence evidenceText contested origins documents claimCount first last }
        }
      }
    }
  }`,
  async choose(database, count) {
    const ids = await actorsWithLinks(database, KINDS, [100, 600], count);
    return ids.map((id) => ({ id }));
  },
  async ready(database, { id }) {
    const filter = readLinkFilter({ kinds: KINDS });
    const [from] = await entitiesById(database, [id as string]);
    const page = {
      filter,
      readClaims: false,
      neighbor: NAMED,
      orderBy: "EVIDENCE" as const,
      limit: FIRST + 1,
      after: null,
    };
    const rows = (await linksOfEntities(database, [id as string], page))[0]!.slice(0, FIRST);
    const edges = rows.map((row) => {
      const link = linkView(row, filter);
      const outgoing = link.source === id;
      return {
        direction: LINK_KINDS[link.kind].symmetric ? "BOTH" : outgoing ? "OUTGOING" : "INCOMING",
        neighbor: { id: row.neighbor.id, name: row.neighbor.name, kind: row.neighbor.kind },
        node: {
          id: link.id,
          kind: link.kind,
          evidence: link.evidence,
          evidenceText: link.evidenceText,
          contested: link.contested,
          origins: link.origins,
          documents: link.documents,
          claimCount: link.claimCount,
          first: dayText(link.firstDay),
          last: dayText(link.lastDay),
        },
      };
    });
    return { entity: { id: from?.id, name: from?.name, links: { edges } } };
  },
  generated: {
    // The limit is for each field: the generated API has one for each type and direction.
    query: `query ($id: String!) {
      entities(where: { id: { eq: $id } }) {
        id name
        ${FIELDS.map(
          ({
            field,
            share,
          }) => `${field}Connection(first: ${Math.ceil(share * FIRST)}, ${BEST_FIRST}) {
            edges { properties { ${STORED} } node { id name kind } }
          }`,
        ).join("\n")}
      }
    }`,
  },
};
