import { Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import type { FilterState } from "../state/filter-options.ts";
import { windowOrNull } from "./axis.ts";
import { setWindow } from "./clocks.ts";
import { windowInWords } from "./words.ts";
import classes from "./When.module.css";

/** When it happened, in words. Pressing it opens fields to type the days. */
export function When({ window }: { window: FilterState["during"] }) {
  const [opened, setOpened] = useState(false);
  const choose = (during: FilterState["during"]) => {
    setOpened(false);
    setWindow(during);
  };
  return (
    <p className={classes.when}>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="top-start"
        width={300}
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <button type="button" onClick={() => setOpened(!opened)}>
            <b>When it happened</b> {window ? windowInWords(window) : "any time"}
            <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.dropdown} aria-label="When it happened">
          <Days window={window} onChoose={choose} />
        </Popover.Dropdown>
      </Popover>
      {window && (
        <button type="button" className="go" onClick={() => setWindow(null)}>
          Any time
        </button>
      )}
    </p>
  );
}

function Days(props: {
  window: FilterState["during"];
  onChoose: (during: FilterState["during"]) => void;
}) {
  const [problem, setProblem] = useState("");
  const read = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const day = (name: string) => (values.get(name) as string) || null;
    const [from, to] = [day("from"), day("to")];
    if (from && to && from > to) setProblem("The first day comes after the last one.");
    else props.onChoose(windowOrNull({ from, to }));
  };
  return (
    <form onSubmit={read} noValidate>
      <p>Counts what happened between two days. Leave one empty for no limit on that side.</p>
      <label>
        First day
        <input type="date" name="from" defaultValue={props.window?.from ?? ""} />
      </label>
      <label>
        Last day
        <input type="date" name="to" defaultValue={props.window?.to ?? ""} />
      </label>
      {problem && <p role="alert">{problem}</p>}
      <button type="submit" className="button" data-small>
        Show
      </button>
    </form>
  );
}
