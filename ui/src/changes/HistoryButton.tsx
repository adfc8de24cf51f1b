import { openChanges, type About } from "../state/changes.ts";

/** Opens the history of what a panel is about. */
export function HistoryButton({ about }: { about: About }) {
  return (
    <button
      type="button"
      className="button"
      data-small
      title="Who changed what, when and why (H)"
      onClick={() => openChanges({ id: about.id, name: about.name })}
    >
      History
    </button>
  );
}
