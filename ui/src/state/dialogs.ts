import type { Retraction } from "@backchannel/schema/claim.ts";
import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { createStore } from "zustand/vanilla";

/** The dialog that is open to change something, and what it is about. */
export type EditDialog =
  | {
      what: "add-claim";
      subject: string | null;
      object: string | null;
      kind: StatedLinkKind | null;
    }
  | { what: "correct-claim"; id: string }
  /** A claim, an origin's claims or a document; `kind` is asked for where it is null. */
  | { what: "retract"; id: string; kind: Retraction | null }
  /** A claim, or an outlet. */
  | { what: "judge"; id: string }
  /** Of an entity, or of a claim that names a wrong one; which of its entities is then asked. */
  | { what: "move-claims"; from: string | null; claim: string | null }
  | { what: "add-entity" }
  | { what: "edit-entity"; id: string }
  | { what: "names"; id: string };

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
  const [, subject, kind, object] = /^link:(.+):([A-Z_]+):(.+)$/.exec(link) ?? [];
  const stated = kind !== undefined && kind in LINK_KINDS && kind !== "INVOLVED_IN";
  addClaim(subject, object, stated ? (kind as StatedLinkKind) : null);
}

export function closeDialog(): void {
  dialogStore.setState({ open: null });
}
