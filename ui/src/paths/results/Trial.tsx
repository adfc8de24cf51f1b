import { LoadBar } from "../../design/LoadBar.tsx";
import { Failed } from "../../design/Notice.tsx";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { Cards } from "./Cards.tsx";
import type { Outlet, Reading } from "../finder.ts";
import { pathsQuery, type PathsAnswer, type PathsAsked } from "../query.ts";
import { variablesWithout, MOST_PATHS } from "../question.ts";
import { hopsBrokenWithout, whatHolds, whyBroken } from "../without.ts";
import classes from "./PathList.module.css";
import { Name } from "../../design/Name.tsx";

interface Props {
  answer: PathsAnswer;
  variables: PathsAsked;
  reading: Reading;
  change: (part: Partial<Reading>) => void;
  onWithout: (outlet: string) => void;
}

/** Gets the focus when a trial begins. */
export const TRIAL_ID = "path-trial";

/** The same question without one outlet: which paths hold, and why the others break. */
export function Trial({ outlet, onEnd, ...props }: Props & { outlet: Outlet; onEnd: () => void }) {
  const { answer, variables } = props;
  const { data, error, retry } = useAnswer(pathsQuery, {
    ...variablesWithout(variables, outlet.id),
    // A path that holds may come later in the list, because its evidence is weaker now.
    limit: MOST_PATHS,
  });
  const answered = error ? undefined : data?.paths;
  const left = new Map(answered?.paths.map((path) => [path.id, path]));
  const known = new Set(answer.paths.map(({ id }) => id));
  const others = [...left.values()].filter(({ id }) => !known.has(id));
  const rows = answer.paths.map((path) => {
    const hops = hopsBrokenWithout(path.hops, outlet.id, variables.filter?.evidence ?? []);
    const held = left.get(path.id);
    // If the search ran out of time, a missing path may still exist.
    const broken = answered && (hops.length > 0 || (!held && !answered.truncated));
    return { path: held ?? path, broken: broken ? whyBroken(hops, outlet.name) : null };
  });
  return (
    <>
      <div
        id={TRIAL_ID}
        tabIndex={-1}
        className={classes.trial}
        role="group"
        aria-label={`Without ${outlet.name}`}
      >
        {answered && <p role="status">{whatHolds(rows, outlet.name)}</p>}
        {error && <Failed what={`The paths without ${outlet.name}`} error={error} retry={retry} />}
        {!answered && !error && <LoadBar what={`the paths without ${outlet.name}`} />}
        <button type="button" className="go" onClick={onEnd}>
          <span>
            Take <Name>{outlet.name}</Name> back in
          </span>
        </button>
      </div>
      <Cards
        // A path under the pointer may be missing from the answer. An element that goes fires no
        // leave event, so the cards are remounted.
        key={answered ? "answered" : "asked"}
        {...props}
        rows={[
          ...rows,
          ...others.slice(0, answer.paths.length).map((path) => ({ path, broken: null })),
        ]}
      />
    </>
  );
}
