import { graphql, type FragmentOf } from "../../graphql/gql.ts";
import type { PickedEntity } from "./values.ts";

/** What a form needs of an entity it names. */
export const pickParts = graphql(`
  fragment PickParts on Entity {
    id
    name
    kind
    families
    look
    icon
    unnamed
  }
`);

const IN_ONTOLOGY = { ACTOR: "Actor", PLACE: "Place", EVENT: "Event", THING: "Thing" } as const;

/** An entity as the API gives it, as a form holds it. */
export function picked(entity: FragmentOf<typeof pickParts>): PickedEntity {
  const { id, name, kind, look, icon, unnamed } = entity;
  const families = entity.families.map((family) => IN_ONTOLOGY[family]);
  return { id, name, kind, families, look, icon, unnamed };
}
