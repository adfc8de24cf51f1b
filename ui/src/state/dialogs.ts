import { STATED_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { createStore } from "zustand/vanilla";

/**
 * The dialogs that change something, each with what it is about; each adds itself here beside its
 * form (`declare module`) and its form to the list in `edit/OpenDialog.tsx`.
 */
export interface Dialogs {}

/** The dialog that is open to change something, and what it is about. */
export type EditDialog = { [Id in keyof Dialogs]: { what: Id } & Dialogs[Id] }[keyof Dialogs];

/** `opener` had the keyboard when it was opened, and gets it back. */
export const dialogStore = createStore<{ open: EditDialog | null; opener: Element | null }>()(
  () => ({ open: null, opener: null }),
);

/** Opens a form over whatever is on screen. */
export function openDialog(open: EditDialog): void {
  dialogStore.setState({ open, opener: document.activeElement });
}

/** Opens "Add a claim" with the ends that are known. */
export function addClaim(
  subject: string | null = null,
  object: string | null = null,
  kind: StatedLinkKind | null = null,
): void {
  openDialog({ what: "add-claim", subject, object, kind });
}

/** Opens "Add a claim" of a link that is there, so that it gains a source. */
export function addClaimTo(link: string): void {
  const [, subject, kind, object] = /^link:(.+):([A-Z0-9_]+):(.+)$/.exec(link) ?? [];
  addClaim(subject, object, STATED_KINDS.find((stated) => stated === kind) ?? null);
}

export function closeDialog(): void {
  dialogStore.setState({ open: null });
}
