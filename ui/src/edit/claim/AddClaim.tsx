import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { Dialogs } from "../../state/dialogs.ts";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { AddClaimForm } from "./AddClaimForm.tsx";
import { picked, pickParts } from "./read-entity.ts";
import { EMPTY_CLAIM } from "./values.ts";

const endsQuery = graphql(
  `
    query EndsOfNewClaim($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Entity {
          ...PickParts
        }
      }
    }
  `,
  [pickParts],
);

/** Says what a document says: of two that are known, of one, or of any. */
export function AddClaim({ open }: { open: Dialogs["add-claim"] }) {
  const ids = [open.subject, open.object].filter((id) => id !== null);
  const { data, error, retry } = useAnswer(endsQuery, { ids }, { pause: ids.length === 0 });
  const entityOf = (id: string | null) => {
    const node = data?.nodes.find((each) => each?.id === id);
    return node && "kind" in node ? picked(node) : null;
  };
  const known = ids.length === 0 || data !== undefined;
  return (
    <FormDialog title="Add a claim" about={linkOf(open)} merges>
      {known ? (
        <AddClaimForm
          draftKey={`claim:${ids.join(",")}:${open.kind ?? ""}`}
          initial={{
            ...EMPTY_CLAIM,
            subject: entityOf(open.subject),
            object: entityOf(open.object),
            kind: open.kind ?? "",
          }}
        />
      ) : (
        <Loading what="the entities" error={error} retry={retry} />
      )}
    </FormDialog>
  );
}

/** The link that gains a source, where all of it is known. */
const linkOf = ({ subject, kind, object }: Dialogs["add-claim"]) =>
  subject && kind && object ? `link:${subject}:${kind}:${object}` : null;

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    "add-claim": { subject: string | null; object: string | null; kind: StatedLinkKind | null };
  }
}
