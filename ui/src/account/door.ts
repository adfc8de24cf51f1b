import { createStore } from "zustand/vanilla";

/** Whether the sign-in is asked for, and whether nothing can be read without it. */
export const doorStore = createStore<{ asked: boolean; closed: boolean }>()(() => ({
  asked: false,
  closed: false,
}));

/** Opens the sign-in over whatever is on screen, which stays. */
export function askToSignIn(): void {
  doorStore.setState({ asked: true });
}

export function closeSignIn(): void {
  doorStore.setState({ asked: false });
}
