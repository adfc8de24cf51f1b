import { Combobox } from "@mantine/core";
import { EntityLine, Spelled } from "../design/EntityName.tsx";
import { counted } from "../design/words.ts";
import { graphql, type FragmentOf } from "../graphql/gql.ts";
import classes from "./SearchBox.module.css";

export const nameHit = graphql(`
  fragment NameHit on SearchHit {
    matchedName {
      value
      language
      type
      weak
    }
    printedIn
    rule
    entity {
      id
      name
      kind
      kindLabel
      families
      look
      icon
      unnamed
      degree
      aliases {
        value
        language
        type
      }
    }
  }
`);
type Hit = FragmentOf<typeof nameHit>;
export type FoundEntity = Hit["entity"];

/** An entity found by name, and which of its names matched. */
export function NameHit({ hit, onTake }: { hit: Hit; onTake: () => void }) {
  const { entity, matchedName, printedIn, rule } = hit;
  const sort = matchedName.type.toLowerCase().replaceAll("_", " ");
  const how = rule === "the whole name" ? "" : `, ${rule}`;
  return (
    <Combobox.Option value={entity.id} onClick={onTake}>
      <EntityLine entity={entity} />
      <span className={classes.why}>
        {matchedName.value === entity.name ? (
          <span>
            {entity.kindLabel}
            {how}
          </span>
        ) : matchedName.weak && printedIn > 0 ? (
          <span>
            Printed as <Spelled spelling={matchedName} className="hit" /> in{" "}
            {counted(printedIn, "document")}, {sort}
            {how}
          </span>
        ) : (
          <span>
            Matches <Spelled spelling={matchedName} className="hit" />, {sort}
            {how}
          </span>
        )}
        <span className={classes.degree}>{counted(entity.degree, "link")}</span>
      </span>
    </Combobox.Option>
  );
}
