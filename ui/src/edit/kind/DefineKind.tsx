import { graphql } from "../../graphql/gql.ts";
import { ownKindParts } from "../../graphql/own-kinds.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { Dialogs } from "../../state/dialogs.ts";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { KindForm } from "./KindForm.tsx";

const ownKindsNow = graphql(
  `
    query OwnKindsNow {
      ontology {
        ownKinds {
          id
          version
          uses
          ...OwnKindParts
        }
      }
    }
  `,
  [ownKindParts],
);

/** Adds a kind that the graph has of its own, or says anew what one means. */
export function DefineKind({ open }: { open: Dialogs["define-kind"] }) {
  return open.kind === null ? (
    <FormDialog title="Add a kind">
      <KindForm own={null} reread={() => {}} />
    </FormDialog>
  ) : (
    <Reword kind={open.kind} />
  );
}

function Reword({ kind }: { kind: string }) {
  const { data, error, retry } = useAnswer(ownKindsNow, {});
  const own = data?.ontology.ownKinds.find((each) => each.kind === kind);
  return (
    <FormDialog title="Reword a kind">
      {own ? (
        <KindForm own={own} reread={retry} />
      ) : data ? (
        <p>It is no longer there: somebody took it back.</p>
      ) : (
        <Loading what="the kind" error={error} retry={retry} />
      )}
    </FormDialog>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    /** Null adds one. */
    "define-kind": { kind: string | null };
  }
}
