import { lazy, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { focusGraph } from "../state/canvas.ts";
import { dialogStore } from "../state/dialogs.ts";

// Readers never need the forms, so they come when the first is opened.
const Dialog = lazy(async () => ({ default: (await import("./OpenDialog.tsx")).OpenDialog }));

/** The form that is open to change something, if any; mounted once. */
export function EditDialogs() {
  const open = useStore(dialogStore, (state) => state.open);
  const opened = open !== null;
  // What opened it may be gone by then, as a menu is; the graph is what it stood on.
  useEffect(() => {
    if (!opened) return;
    const { opener } = dialogStore.getState();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) {
        opener.focus({ preventScroll: true });
      } else focusGraph();
    };
  }, [opened]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Dialog open={open} />
    </Suspense>
  );
}
