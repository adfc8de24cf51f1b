import { useState } from "react";
import { useSourceFilter } from "../state/source-filter.ts";
import { openAlone, rememberNames } from "../state/actions.ts";
import type { ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { openAround } from "../graph/open-around.ts";
import { AllFound } from "./AllFound.tsx";
import { findEverything, type TextHit as Hit } from "./find-query.ts";
import { SEARCH_ID } from "../state/search-field.ts";
import { FoundSection, type TextPlace } from "./FoundSection.tsx";
import { type FoundEntity, NameHit } from "./NameHit.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { openHit } from "./TextHit.tsx";
import { useSearchBox } from "./useSearchBox.ts";
import classes from "./GraphSearch.module.css";

/** The search of the top bar. A name is drawn on the graph; a text opens what contains it. */
export function GraphSearch() {
  const box = useSearchBox();
  const { text, query, list } = box;
  const [all, setAll] = useState<{ place: TextPlace; text: string } | null>(null);
  const shownWhole = all?.text === query ? all.place : null;
  const filter = useSourceFilter();
  const { data, error, waiting } = useAnswer(
    findEverything,
    { text: query, filter },
    { pause: query === "" },
  );
  const answer = query === "" ? undefined : data;
  const answered = query !== "" && !waiting && query === text.trim();
  const nothing = answer === undefined || isEmpty(answer);

  const takeName = (entity: FoundEntity) => {
    const alone = box.withShift();
    leave();
    rememberNames([entity]);
    if (alone) openAlone(entity.id);
    else void openAround(entity.id);
  };
  const takeText = (hit: Hit) => {
    leave();
    openHit(hit);
  };
  const leave = () => {
    setAll(null);
    box.leave();
  };
  const goInto = (place: TextPlace | null) => {
    setAll(place && { place, text: query });
    // The options change with the next render. The first one is the way back, so the second is
    // selected.
    requestAnimationFrame(() => (place ? list.selectOption(1) : list.selectFirstOption()));
  };

  return (
    <search className={classes.search}>
      <SearchBox
        id={SEARCH_ID}
        label="Search a person, group, place or event, or what is said of them"
        placeholder="Search names and what is said"
        shortcut="/"
        box={box}
        answered={answered}
        takeFirst={answer ? firstOf(answer, takeName, takeText) : null}
        hidden={query === ""}
        className={classes.wide}
        message={
          error
            ? "The search could not be answered. Keep typing to try again."
            : shownWhole || !nothing
              ? null
              : answered
                ? nothingFound(query)
                : "Searching …"
        }
        foot={answer && !nothing && <Keys names={answer.search.length > 0 && !shownWhole} />}
      >
        {error ? null : shownWhole ? (
          <AllFound text={query} place={shownWhole} onTake={takeText} onBack={() => goInto(null)} />
        ) : answer ? (
          <>
            {answer.search.length > 0 && (
              <div role="group" aria-label="Names">
                {answer.search.map((hit) => (
                  <NameHit key={hit.entity.id} hit={hit} onTake={() => takeName(hit.entity)} />
                ))}
              </div>
            )}
            {SECTIONS.map(({ place, key }) => (
              <FoundSection
                key={place}
                place={place}
                found={answer[key]}
                onTake={takeText}
                onShowAll={() => goInto(place)}
              />
            ))}
          </>
        ) : null}
      </SearchBox>
    </search>
  );
}

const nothingFound = (text: string) => (
  <>
    No name is spelled like <b dir="auto">{text}</b>, and no claim, document or note has the words.
    Fewer letters find more.
  </>
);

type Answer = ResultOf<typeof findEverything>;

const SECTIONS = [
  { place: "STATEMENTS", key: "said" },
  { place: "DOCUMENTS", key: "documents" },
  { place: "NOTES", key: "notes" },
  { place: "DETAILS", key: "details" },
] as const satisfies readonly { place: TextPlace; key: keyof Answer }[];

const isEmpty = (answer: Answer) =>
  answer.search.length === 0 && SECTIONS.every(({ key }) => answer[key].nodes.length === 0);

/** Takes the first hit of the list; null without hits. */
function firstOf(
  answer: Answer,
  takeName: (entity: FoundEntity) => void,
  takeText: (hit: Hit) => void,
): (() => void) | null {
  const [name] = answer.search;
  if (name) return () => takeName(name.entity);
  const [hit] = SECTIONS.flatMap(({ key }) => answer[key].nodes);
  return hit ? () => takeText(hit) : null;
}

/** What the keys do with the selected option. */
function Keys({ names }: { names: boolean }) {
  if (!names) {
    return (
      <span>
        Open <kbd className="kbd">Enter</kbd>
      </span>
    );
  }
  return (
    <>
      <span>
        Add to graph or open <kbd className="kbd">Enter</kbd>
      </span>
      <span>
        Open alone <kbd className="kbd">Shift Enter</kbd>
      </span>
    </>
  );
}
