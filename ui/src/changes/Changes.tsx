import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { changesStore } from "../state/changes.ts";

const ChangesDrawer = lazy(async () => ({
  default: (await import("./ChangesDrawer.tsx")).ChangesDrawer,
}));

/** The history, which comes when it is first asked for. */
export function Changes() {
  const { open, about } = useStore(changesStore);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <ChangesDrawer key={about?.id} about={about} />
    </Suspense>
  );
}
