export const SEARCH_ID = "search";

const searchField = () => {
  const field = document.getElementById(SEARCH_ID);
  return field instanceof HTMLInputElement ? field : null;
};

/** Moves the cursor to the search field. */
export function focusSearch(): void {
  searchField()?.focus();
  searchField()?.select();
}

/** Searches for a text, as if it were typed over what stands in the field. */
export function searchFor(text: string): void {
  const field = searchField();
  if (!field) return;
  field.focus();
  field.setRangeText(text, 0, field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
