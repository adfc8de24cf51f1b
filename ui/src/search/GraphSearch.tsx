import { openAlone, rememberNames, select, show } from "../graph/actions.ts";
import { EntitySearch, type FoundEntity } from "./EntitySearch.tsx";
import { SEARCH_ID } from "./focus.ts";
import classes from "./GraphSearch.module.css";

/** The search of the top bar: what it finds goes onto the graph. */
export function GraphSearch() {
  const pick = (entity: FoundEntity, alone: boolean) => {
    rememberNames([entity]);
    if (alone) openAlone(entity.id);
    else {
      show([entity.id]);
      select({ type: "entity", id: entity.id });
    }
  };
  return (
    <search className={classes.search}>
      <EntitySearch
        id={SEARCH_ID}
        label="Search a person, group, place or event, in any spelling"
        placeholder="Search a person, group, place or event"
        shortcut="/"
        onPick={pick}
        foot={
          <>
            <span>
              Add to graph <kbd className="kbd">Enter</kbd>
            </span>
            <span>
              Open alone <kbd className="kbd">Shift Enter</kbd>
            </span>
          </>
        }
      />
    </search>
  );
}
