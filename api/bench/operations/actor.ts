import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { entitiesById } from "../../src/entity/entity.cypher.ts";
import { people } from "./choose.ts";
import type { Operation } from "./operation.ts";

export const actor: Operation = {
  name: "actor",
  title: "an actor, 10 fields",
  query: `query ($id: ID!) {
    entity(id: $id) {
      __typename id name kind kindLabel look families description unnamed
      note
    }
  }`,
  async choose(database, count) {
    const actors = await people(database, count);
    return actors.map(({ id }) => ({ id }));
  },
  async ready(database, { id }) {
    const [found] = await entitiesById(database, [id as string]);
    if (!found) return { entity: null };
    const { type, label, look, unnamed } = ENTITY_KINDS[found.kind];
    return {
      entity: {
        __typename: type,
        id: found.id,
        name: found.name,
        kind: found.kind,
        kindLabel: label,
        look,
        families: found.families,
        description: found.description,
        unnamed,
        note: found.notes,
      },
    };
  },
  generated: {
    query: `query ($id: String!) {
      entities(where: { id: { eq: $id } }) {
        __typename id name kind families description unnamed notes country
      }
    }`,
  },
};
