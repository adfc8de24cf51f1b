import { takeAsEnd } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";

/** Makes an entity an end of a path: of the open question if there is one, else of a new one. */
export function UseInPath({ id }: { id: string }) {
  const waits = useGraph((state) => state.path !== null);
  const sides = waits
    ? ([
        ["from", "Path from here"],
        ["to", "Path to here"],
      ] as const)
    : ([["from", "Find a path from here"]] as const);
  return sides.map(([side, label]) => (
    <button
      key={side}
      type="button"
      className="button"
      data-small
      onClick={() => takeAsEnd(side, id)}
    >
      {label}
    </button>
  ));
}
