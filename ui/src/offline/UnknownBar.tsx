import { IconQuestionMark } from "@tabler/icons-react";
import { useStore } from "zustand";
import { listed } from "../design/words.ts";
import { unknownStore } from "../url/unknown.ts";
import classes from "./AwayBar.module.css";

/** Says which ids of the address are not in the graph, until it is read. */
export function UnknownBar() {
  const { filter, drawn } = useStore(unknownStore);
  if (filter.length === 0 && drawn.length === 0) return null;
  return (
    <div className={classes.bar}>
      <IconQuestionMark size={16} stroke={1.6} aria-hidden="true" />
      <span>
        <b>Not in this graph:</b>{" "}
        {[wordsOf(filter, "taken out of the filter"), wordsOf(drawn, "not drawn")]
          .filter(Boolean)
          .join("; ")}
        .
      </span>
      <button
        type="button"
        className="go"
        onClick={() => unknownStore.setState({ filter: [], drawn: [] })}
      >
        Dismiss
      </button>
    </div>
  );
}

const MOST_NAMED = 5;

function wordsOf(ids: readonly string[], what: string): string {
  if (ids.length === 0) return "";
  const named = ids.slice(0, MOST_NAMED).map((id) => `“${id}”`);
  if (ids.length > MOST_NAMED) named.push(`${ids.length - MOST_NAMED} more`);
  return `${listed(named)} (${what})`;
}
