import { AddClaim } from "./claim/AddClaim.tsx";
import { CorrectClaim } from "./claim/CorrectClaim.tsx";
import type { EditDialog } from "../state/dialogs.ts";
import { AddEntity } from "./entity/AddEntity.tsx";
import { EditEntity } from "./entity/EditEntity.tsx";
import { EditNames } from "./entity/EditNames.tsx";
import { Judge } from "./judge/Judge.tsx";
import { MoveClaims } from "./move/MoveClaims.tsx";
import { Retract } from "./retract/Retract.tsx";

/** The form that was asked for. */
export function OpenDialog({ open }: { open: EditDialog }) {
  switch (open.what) {
    case "add-claim":
      return <AddClaim open={open} />;
    case "correct-claim":
      return <CorrectClaim open={open} />;
    case "retract":
      return <Retract open={open} />;
    case "judge":
      return <Judge open={open} />;
    case "move-claims":
      return <MoveClaims open={open} />;
    case "add-entity":
      return <AddEntity />;
    case "edit-entity":
      return <EditEntity open={open} />;
    case "names":
      return <EditNames open={open} />;
  }
}
