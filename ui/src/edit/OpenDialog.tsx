import type { ComponentType } from "react";
import type { Dialogs, EditDialog } from "../state/dialogs.ts";
import { AddClaim } from "./claim/AddClaim.tsx";
import { CorrectClaim } from "./claim/CorrectClaim.tsx";
import { AddEntity } from "./entity/AddEntity.tsx";
import { EditEntity } from "./entity/EditEntity.tsx";
import { DefineKind } from "./kind/DefineKind.tsx";
import { EditNames } from "./entity/EditNames.tsx";
import { Judge } from "./judge/Judge.tsx";
import { MoveClaims } from "./move/MoveClaims.tsx";
import { EditOrigin } from "./origin/EditOrigin.tsx";
import { Retract } from "./retract/Retract.tsx";

/** The forms that change something. */
const DIALOGS: { [Id in keyof Dialogs]: ComponentType<{ open: Dialogs[Id] }> } = {
  "add-claim": AddClaim,
  "correct-claim": CorrectClaim,
  retract: Retract,
  origin: EditOrigin,
  judge: Judge,
  "move-claims": MoveClaims,
  "add-entity": AddEntity,
  "edit-entity": EditEntity,
  names: EditNames,
  "define-kind": DefineKind,
};

/** The form that was asked for. */
export function OpenDialog({ open }: { open: EditDialog }) {
  const Form = DIALOGS[open.what] as ComponentType<{ open: EditDialog }>;
  return <Form open={open} />;
}
