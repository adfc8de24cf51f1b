import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { doorStore } from "../state/door.ts";
import { useViewer, useViewerKept } from "../session/viewer.ts";

const DoorDialogs = lazy(async () => ({
  default: (await import("./DoorDialogs.tsx")).DoorDialogs,
}));

/** Sign-in and accounts over the page; what they are made of comes when they are asked for. */
export function Door() {
  const { signIn, closed, setup, open } = useStore(doorStore);
  const { viewer } = useViewer();
  useViewerKept();
  // The session of somebody who was signed in has ended: the page stays, as far as it was read.
  const ended = closed && Boolean(viewer);
  if (!signIn && !ended && setup === null && open === null) return null;
  return (
    <Suspense fallback={null}>
      <DoorDialogs signIn={signIn || ended} />
    </Suspense>
  );
}
