import { IconRoute } from "@tabler/icons-react";
import { useState } from "react";
import type { PathQuestion } from "../state/store.ts";
import { useGraph } from "../state/store.ts";
import { PanelFrame } from "../design/PanelFrame.tsx";
import { Ends } from "./Ends.tsx";
import { useReading } from "./finder.ts";
import { Limits } from "./Limits.tsx";
import { variablesOf } from "./question.ts";
import type { Refusal } from "./refusal.ts";
import { Results } from "./results/Results.tsx";
import classes from "./PathFinder.module.css";

/**
 * The path finder: asks how entities are connected and shows the answer in sentences with
 * footnotes.
 */
export function PathFinder({ question }: { question: PathQuestion }) {
  const filter = useGraph((state) => state.filter);
  const [reading, change] = useReading(question);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const variables = variablesOf(question, filter, reading);
  const complete = question.from.length > 0 && question.to.length > 0;
  return (
    <PanelFrame
      over={
        <span className={classes.over}>
          <IconRoute size={16} stroke={1.6} aria-hidden="true" />
          Find a path
        </span>
      }
      title=""
    >
      <Ends question={question} refusal={refusal}>
        <Limits question={question} />
      </Ends>
      {complete ? (
        <Results
          // The key remounts it for each question, so that nothing of the last answer stays on
          // screen. More time for the search is no new question.
          key={JSON.stringify({ ...variables, timeBudget: 0 })}
          question={question}
          variables={variables}
          reading={reading}
          change={change}
          onRefusal={setRefusal}
        />
      ) : (
        <p className={classes.hint}>
          Name both ends. A path joins separate claims: it shows how two could be connected, not
          that they dealt with each other.
        </p>
      )}
    </PanelFrame>
  );
}
