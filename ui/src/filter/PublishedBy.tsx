import { Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { dayInWords } from "../design/words.ts";
import { useGraph } from "../graph/store.ts";
import { setPublishedBy } from "../time/clocks.ts";
import { usePublishedInWords } from "../time/query.ts";
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
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={300}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={`button ${classes.control}`}
          data-on={knownBy !== null || undefined}
          onClick={() => setOpened(!opened)}
        >
          <span className="quiet">Published by</span>
          {knownBy ? dayInWords(knownBy) : "today"}
          <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label="Published by">
        <p className={classes.explain}>
          Only documents printed by the end of that day count, as if the later ones did not exist.
        </p>
        {knownBy && told && <p className={classes.explain}>{told}</p>}
        <Day label="Today" on={knownBy === null} onClick={() => choose(null)} />
        {asOf && (
          <Day
            label={dayInWords(asOf)}
            note="half of the documents were out"
            on={knownBy === asOf}
            onClick={() => choose(asOf)}
          />
        )}
        <AnyDay day={knownBy ?? asOf ?? ""} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
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
