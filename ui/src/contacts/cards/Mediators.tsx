import { EntityLine } from "../../design/EntityName.tsx";
import { EvidenceLine } from "../../design/EvidenceLine.tsx";
import { counted } from "../../design/words.ts";
import type { ContactsAnswer } from "../query.ts";
import { Card, CardLine, CardList } from "../../design/card/Card.tsx";

/** The go-betweens of the two sides, and the way to the documents that say so. */
export function Mediators(props: {
  contacts: ContactsAnswer;
  /** Whether the table of documents is open below the cards. */
  opened: boolean;
  onToggle: () => void;
}) {
  const { goBetweens } = props.contacts;
  const named = goBetweens.filter(({ entity }) => !entity.unnamed).length;
  return (
    <Card
      title="Who mediated?"
      text={
        goBetweens.length === 0
          ? "No document names a go-between."
          : `${counted(goBetweens.length, "go-between")}, ${named || "none"} of them named.`
      }
      {...(goBetweens.length > 0
        ? {
            action: {
              label: props.opened ? "Hide who says so" : "Who says so, document by document",
              run: props.onToggle,
              expanded: props.opened,
            },
          }
        : {})}
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
