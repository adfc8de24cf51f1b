/** Keys that act only on the canvas itself; the listbox "Graph" handles them. */
export const LISTBOX_KEYS: readonly { keys: string; label: string }[] = [
  { keys: "↑ ↓", label: "Next or previous entity" },
  { keys: "Space", label: "Select it and read about it" },
  { keys: "Enter", label: "Choose what to draw around it" },
  { keys: "Delete", label: "Hide it" },
  { keys: ". then letters", label: "Jump to a name" },
  { keys: "Shift + drag", label: "Draw a link from one entity to another, if you may edit" },
];
