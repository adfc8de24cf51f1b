import { useState } from "react";
import { dayInWords } from "../design/words.ts";
import { useGraph } from "../state/store.ts";
import { setPublishedBy } from "../time/clocks.ts";
import { usePublishedInWords } from "../time/query.ts";
import { FilterPopover } from "./FilterPopover.tsx";
import classes from "./FilterControls.module.css";

/** The last day of printing that counts: what could be known then. */
export function PublishedBy({ asOf }: { asOf: string | null }) {
  const [opened, setOpened] = useState(false);
  const { knownBy, includePossible } = useGraph((state) => state.filter);
  const told = usePublishedInWords(knownBy, includePossible);
  const choose = (day: string | null) => {
    setOpened(false);
    if (day !== knownBy) setPublishedBy(day);
  };
  return (
    <FilterPopover
      label="Published by"
      value={knownBy ? dayInWords(knownBy) : "today"}
      on={knownBy !== null}
      width={300}
      opened={opened}
      onChange={setOpened}
    >
      <p className={classes.explain}>
        Only documents printed by the end of that day count, as if the later ones did not exist.
      </p>
      {knownBy && told && <p className={classes.explain}>{told}</p>}
      <Day label="Today" on={knownBy === null} onClick={() => choose(null)} />
      {asOf && (
        <Day
          label={dayInWords(asOf)}
          note="half of the documents were published"
          on={knownBy === asOf}
          onClick={() => choose(asOf)}
        />
      )}
      <AnyDay day={knownBy ?? asOf ?? ""} onChoose={choose} />
    </FilterPopover>
  );
}

function Day(props: { label: string; note?: string; on: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className={classes.choice}
      aria-pressed={props.on}
      onClick={props.onClick}
    >
      <b>{props.label}</b>
      {props.note && <span>{props.note}</span>}
    </button>
  );
}

function AnyDay({ day, onChoose }: { day: string; onChoose: (day: string) => void }) {
  return (
    <form
      className={classes.day}
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get("day");
        if (typeof value === "string" && value !== "") onChoose(value);
      }}
    >
      <label htmlFor="published-by-day">Another day</label>
      <input id="published-by-day" name="day" type="date" required defaultValue={day} />
      <button type="submit" className="button" data-small>
        Show
      </button>
    </form>
  );
}
