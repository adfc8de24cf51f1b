import { useCombobox, type ComboboxStore } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** State of a search field. */
export interface SearchBoxState {
  text: string;
  /** What is sent to the API: the text, once typing has paused. */
  query: string;
  list: ComboboxStore;
  field: RefObject<HTMLInputElement | null>;
  type: (text: string) => void;
  /** Has to be called on each key; `answered` = the hits belong to the text in the field. */
  onKey: (event: KeyboardEvent, answered: boolean) => void;
  onPress: () => void;
  /** Whether Shift was held when a hit was taken. */
  withShift: () => boolean;
  /** Whether Enter was pressed before the hits came. The first one is then taken at once. */
  isEnterPending: () => boolean;
  /** Clears and closes the field, after a hit was taken. */
  leave: () => void;
}

export function useSearchBox(): SearchBoxState {
  const [text, setText] = useState("");
  const [query] = useDebouncedValue(text.trim(), 120);
  const shift = useRef(false);
  const enterPending = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const type = (typed: string) => {
    // The hits on screen belong to the old text, so Enter must not take one of them.
    enterPending.current = false;
    list.resetSelectedOption();
    setText(typed);
  };
  const leave = () => {
    type("");
    list.closeDropdown();
    field.current?.blur();
  };
  return {
    text,
    query,
    list,
    field,
    type,
    leave,
    onKey(event, answered) {
      shift.current = event.shiftKey;
      if (event.key === "Enter" && !answered) enterPending.current = text.trim() !== "";
    },
    onPress() {
      shift.current = false;
    },
    withShift: () => shift.current,
    isEnterPending: () => enterPending.current,
  };
}
