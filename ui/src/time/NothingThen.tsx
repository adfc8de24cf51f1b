import { IconFilter2 } from "@tabler/icons-react";
import { Notice } from "../design/Notice.tsx";
import { counted } from "../design/words.ts";
import type { FilterState } from "../state/filter-options.ts";
import { useGraph } from "../state/store.ts";
import { keepPossible, keepUndated, setWindow } from "./clocks.ts";
import { useTimeBar } from "./query.ts";
import { windowInWords } from "./words.ts";

/**
 * Nothing on the page is in the window: says so and offers to widen it. `among` says in words what
 * the page shows.
 */
export function NothingThen(props: { during: NonNullable<FilterState["during"]>; among: string }) {
  const { includePossible, includeUndated } = useGraph((state) => state.filter);
  const bar = useTimeBar().data?.timeBar;
  const possibly = bar && includePossible ? bar.possibly : 0;
  const elsewhere = bar ? bar.inWindow + possibly : 0;
  return (
    <Notice
      icon={IconFilter2}
      title={`Nothing is dated ${windowInWords(props.during, "long")}`}
      actions={
        <>
          {!includeUndated && (
            <button type="button" className="button" data-small onClick={() => keepUndated(true)}>
              Show undated
            </button>
          )}
          {!includePossible && (
            <button type="button" className="button" data-small onClick={() => keepPossible(true)}>
              Show what is possible
            </button>
          )}
          <button type="button" className="button" data-small onClick={() => setWindow(null)}>
            Clear dates
          </button>
        </>
      }
    >
      {elsewhere > 0 &&
        `${counted(elsewhere, "occasion")} ${possibly > 0 ? "may fall" : elsewhere === 1 ? "falls" : "fall"} then, but not among ${props.among}. `}
      {!includeUndated && "Undated links are hidden. "}
      {!includePossible && "What is only possibly dated then is hidden too."}
    </Notice>
  );
}
