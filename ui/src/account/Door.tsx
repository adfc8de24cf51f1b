import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { doorStore } from "./door.ts";

const SignInDialog = lazy(async () => ({ default: (await import("./SignIn.tsx")).SignInDialog }));

/** What stands at the door of the page: the sign-in, when it is asked for. */
export function Door() {
  const asked = useStore(doorStore, (state) => state.asked);
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <SignInDialog />
    </Suspense>
  );
}
