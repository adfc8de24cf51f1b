import { useEffect, useRef, type RefObject } from "react";

interface FieldFocus {
  /** Goes on the field as a whole. */
  group: RefObject<HTMLDivElement | null>;
  /** Called before `shown` changes by the hand of who writes. */
  keep: () => void;
}

/**
 * Keeps the keyboard in a field whose parts take each other's place: what had it goes when a pick
 * takes the place of the search, or the other way. `shown` says which is there.
 */
export function useFieldFocus(shown: unknown): FieldFocus {
  const group = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) group.current?.querySelector<HTMLElement>("input, button")?.focus();
    moved.current = false;
  }, [shown]);
  return {
    group,
    keep: () => {
      moved.current = true;
    },
  };
}
