import { EntityLine } from "../../design/EntityName.tsx";
import { EvidenceLine } from "../../design/EvidenceLine.tsx";
import { counted } from "../../design/words.ts";
import { rememberNames, show } from "../../graph/actions.ts";
import type { ContactsAnswer } from "../query.ts";
import { Card, CardLine, CardList } from "./Card.tsx";

/** Who went between the two, and on whose word. */
export function Mediators({ contacts }: { contacts: ContactsAnswer }) {
  const { goBetweens, between } = contacts;
  const named = goBetweens.filter(({ entity }) => !entity.unnamed).length;
  const open = () => {
    const entities = [...between, ...goBetweens.map(({ entity }) => entity)];
    rememberNames(entities);
    show(entities.map(({ id }) => id));
  };
  return (
    <Card
      title="Who mediated?"
      text={
        goBetweens.length === 0
          ? "No go-between is told of."
          : `${counted(goBetweens.length, "go-between")} told of, ${named || "none"} of them by name.`
      }
      {...(goBetweens.length > 0 ? { action: { label: "Open this graph", run: open } } : {})}
    >
      {goBetweens.length > 0 && (
        <CardList>
          {goBetweens.slice(0, 4).map(({ entity, evidence, documents }) => (
            <CardLine
              key={entity.id}
              left={<EntityLine entity={entity} />}
              right={
                <>
                  <EvidenceLine evidence={evidence} />
                  {counted(documents, "document")}
                </>
              }
            />
          ))}
        </CardList>
      )}
    </Card>
  );
}
