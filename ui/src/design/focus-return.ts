import { useEffect, useState } from "react";

/**
 * Gives the focus back to what had it, when the dialog goes that is mounted only while it is
 * open. Mantine gives it back only where a dialog stays mounted and is told to close.
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
