import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { entitiesById } from "../../src/entity/entity.cypher.ts";
import { findByName, queryFor } from "../../src/search/find.ts";
import { people } from "./choose.ts";
import type { Operation } from "./operation.ts";

const FIRST = 20;

export const search: Operation = {
  name: "search",
  title: `search, first ${FIRST}`,
  query: `query ($text: String!) {
    search(text: $text, first: ${FIRST}) { matched why score entity { id name kind } }
  }`,
  async choose(database, count) {
    const actors = await people(database, count);
    // The family name with its last letter missing, as one types it.
    return actors.map(({ name }) => ({ text: (name.split(" ")[1] ?? name).slice(0, -1) }));
  },
  async ready(database, { text }) {
    const wanted = { kinds: keysOf(ENTITY_KINDS), first: FIRST, transliterate: true };
    const hits = await findByName(database, text as string, wanted);
    const entities = await entitiesById(
      database,
      hits.map(({ row }) => row.entityId),
    );
    return {
      search: hits.map(({ row, why, score }, i) => ({
        matched: row.value,
        why,
        score,
        entity: { id: entities[i]?.id, name: entities[i]?.name, kind: entities[i]?.kind },
      })),
    };
  },
  generated: {
    query: `query ($text: String!) {
      searchNames(phrase: $text, first: ${FIRST}) {
        edges { score node { value entity { id name kind } } }
      }
    }`,
    variables: ({ text }) => ({ text: queryFor(text as string, true) }),
  },
};
