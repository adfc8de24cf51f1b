import { useState } from "react";
import { show } from "../state/actions.ts";
import { closeMenu, openMenu, type HubChoice } from "../state/expand-menu.ts";
import classes from "./ExpandMenu.module.css";
import { Name } from "../design/Name.tsx";

type Way = "joining" | "separate" | "best" | "rows";

/** Asked before a hub is expanded: which of its many neighbours? */
export function HubQuestion(props: { id: string; name: string; choice: HubChoice }) {
  const { id, name, choice } = props;
  const [way, setWay] = useState<Way>(choice.joining.length > 0 ? "joining" : "rows");
  const some = choice.capped || choice.best.length < choice.total;
  const ways: { way: Way; label: string; count: number }[] = [
    {
      way: "joining",
      label: "Those linked to two or more of what is drawn",
      count: choice.joining.length,
    },
    { way: "separate", label: "Those with 2 separate origins", count: choice.separate.length },
    { way: "rows", label: "By link and kind, in the expand menu", count: choice.total },
    {
      way: "best",
      label: some ? "The best documented, as many as the graph takes" : "All of them",
      count: choice.best.length,
    },
  ];
  const draw = () => {
    if (way === "rows") {
      openMenu(id);
      return;
    }
    closeMenu();
    show(choice[way], id);
  };
  return (
    <form
      className={classes.hub}
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
    >
      <fieldset>
        <legend>
          <b>
            <Name>{name}</Name> has {choice.capped && "at least "}
            {choice.total} neighbours not drawn
          </b>
          <span>
            {some
              ? `The graph has room for ${choice.best.length}. Which ones?`
              : "Drawing them all would bury the rest. Which ones?"}
          </span>
        </legend>
        {ways.map((option) => (
          <label key={option.way} className={classes.way}>
            <input
              type="radio"
              name="way"
              checked={way === option.way}
              disabled={option.count === 0}
              onChange={() => setWay(option.way)}
            />
            <span>{option.label}</span>
            <b>{option.count}</b>
          </label>
        ))}
      </fieldset>
      <div className={classes.hubButtons}>
        <button type="submit" className="button" data-main data-small>
          {way === "rows" ? "Choose by kind" : `Draw ${choice[way].length}`}
        </button>
        <button type="button" className="button" data-small onClick={closeMenu}>
          Cancel
        </button>
      </div>
    </form>
  );
}
