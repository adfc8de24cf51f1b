import { AddClaim } from "./claim/AddClaim.tsx";
import type { EditDialog } from "./dialogs.ts";

/** The form that was asked for. */
export function OpenDialog({ open }: { open: EditDialog }) {
  switch (open.what) {
    case "add-claim":
      return <AddClaim open={open} />;
  }
}
