import { IconUsersGroup } from "@tabler/icons-react";
import { Notice } from "../design/Notice.tsx";
import { openAround } from "../graph/open-around.ts";
import { StartFrom } from "../start/StartFrom.tsx";
import { ChoosePair } from "./ChoosePair.tsx";
import type { Stock } from "./query.ts";
import classes from "./ContactsSheet.module.css";

const PURPOSE =
  "This page lists who met, negotiated or used a go-between, and how well that is evidenced.";

/** The first screen where no two are said to have dealt with each other: what else there is. */
export function NoContacts({ stock: { stats } }: { stock: Stock }) {
  const loaded = stats.entities > 0;
  return (
    <div className={classes.sheet}>
      <div className={classes.head}>
        <h1 className={classes.title}>Who is talking to whom</h1>
        {loaded && <ChoosePair between={[]} />}
      </div>
      {stats.documents > 0 && <p className={classes.facts}>{stats.sentence}</p>}
      <div className={classes.layout} data-empty>
        <StartFrom
          verb="Start on the graph with"
          purpose={PURPOSE}
          onPick={({ id }) => void openAround(id, "alone")}
        >
          <Notice icon={IconUsersGroup} title="No document tells of a contact">
            {PURPOSE} There is more to see on the graph.
          </Notice>
        </StartFrom>
      </div>
    </div>
  );
}
