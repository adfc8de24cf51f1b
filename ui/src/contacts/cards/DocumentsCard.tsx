import { Name } from "../../design/Name.tsx";
import { counted } from "../../design/words.ts";
import { go, select } from "../../state/actions.ts";
import type { WhatThereIsAnswer } from "../query.ts";
import { Card } from "./Card.tsx";
import classes from "./DocumentsCard.module.css";

export function DocumentsCard({ documents }: { documents: WhatThereIsAnswer["documents"] }) {
  const { nodes, totalCount } = documents;
  return (
    <Card
      title="Documents"
      text="What every link goes back to, earliest published first."
      action={{ label: `All ${counted(totalCount, "document")}`, run: () => go("documents") }}
    >
      <ul className={classes.documents}>
        {nodes.map(({ id, title, outletName, publishedText }) => (
          <li key={id}>
            <button type="button" dir="auto" onClick={() => select({ type: "document", id })}>
              {title}
            </button>
            <small>
              <Name>{outletName}</Name>, {publishedText}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
