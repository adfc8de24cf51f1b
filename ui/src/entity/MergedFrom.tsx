import { Section } from "../design/PanelFrame.tsx";
import { Name } from "../design/Name.tsx";
import { counted, timeInWords } from "../design/words.ts";
import { SmallSend } from "../edit/Form.tsx";
import { changeParts, useChange } from "../edit/change.ts";
import { generalOf, refusalParts } from "../graphql/refusal.ts";
import { Problem } from "../edit/Problem.tsx";
import { graphql } from "../graphql/gql.ts";
import { useViewer } from "../session/viewer.ts";
import type { EntityShown } from "./query.ts";
import classes from "./MergedFrom.module.css";

const splitEntity = graphql(
  `
    mutation SplitEntity($input: SplitEntityInput!) {
      splitEntity(input: $input) {
        __typename
        ... on SplitEntitySuccess {
          change {
            ...ChangeParts
          }
          entity {
            id
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

/** What was merged into an entity: what it was called, who did it and why, and the way back. */
export function MergedFrom({ entity }: { entity: EntityShown }) {
  const { mergedFrom } = entity;
  if (mergedFrom.length === 0) return null;
  return (
    <Section title="Also stood here as" note={counted(mergedFrom.length, "entity", "entities")}>
      <ul className={classes.merged}>
        {mergedFrom.map((merged) => (
          <Merged key={merged.formerId} merged={merged} />
        ))}
      </ul>
    </Section>
  );
}

function Merged({ merged }: { merged: EntityShown["mergedFrom"][number] }) {
  const { formerId, name, version, judgement } = merged;
  const { run, busy, refusal } = useChange(splitEntity);
  const { may } = useViewer();
  const problem = generalOf(refusal, []);
  return (
    <li>
      <p>
        <b>
          <Name>{name}</Name>
        </b>
        {judgement && (
          <small>
            until {timeInWords(judgement.at)}, when {judgement.by} merged it
            {judgement.why && <span dir="auto">: {judgement.why}</span>}
          </small>
        )}
      </p>
      {may("splitEntity") && (
        <SmallSend
          busy={busy}
          title={`Takes “${name}” out again, with all that was written about it`}
          onClick={() => void run({ id: formerId, ifVersion: version })}
        >
          Split
        </SmallSend>
      )}
      {problem && <Problem>{problem}</Problem>}
    </li>
  );
}
