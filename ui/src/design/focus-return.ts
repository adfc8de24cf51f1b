import { useEffect, useState } from "react";

/**
 * Returns the focus to the element that had it before, when a dialog unmounts. Mantine does so only
 * where a dialog stays mounted and its `opened` becomes false.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
