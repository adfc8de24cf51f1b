import { useCombobox, type ComboboxStore } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** What is typed into a search field, and how its answers are listed and taken. */
export interface SearchBoxState {
  text: string;
  /** What is asked of the API: the text, once typing has paused. */
  asked: string;
  list: ComboboxStore;
  field: RefObject<HTMLInputElement | null>;
  type: (text: string) => void;
  /** To be told of each key and each press, with whether the answer is there. */
  onKey: (event: KeyboardEvent, answered: boolean) => void;
  onPress: () => void;
  /** Whether Shift was held when an answer was taken. */
  withShift: () => boolean;
  /** Whether Enter was pressed before the answer came: its first hit is then taken. */
  isAwaited: () => boolean;
  /** Empties and closes the field, once something was taken. */
  leave: () => void;
}

export function useSearchBox(): SearchBoxState {
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const shift = useRef(false);
  const early = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const type = (typed: string) => {
    // Until the new answer stands, Enter must not take a hit of the old one.
    early.current = false;
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
    asked,
    list,
    field,
    type,
    leave,
    onKey(event, answered) {
      shift.current = event.shiftKey;
      if (event.key === "Enter" && !answered) early.current = text.trim() !== "";
    },
    onPress() {
      shift.current = false;
    },
    withShift: () => shift.current,
    isAwaited: () => early.current,
  };
}
