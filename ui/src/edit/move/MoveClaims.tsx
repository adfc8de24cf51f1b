import { Radio } from "@mantine/core";
import { useState } from "react";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { Dialogs } from "../../state/dialogs.ts";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Problem } from "../Problem.tsx";
import { movableClaim } from "./claims-of.ts";
import { MoveForm } from "./MoveForm.tsx";
import { movedFrom } from "./moved-from.ts";
import classes from "../form.module.css";

const claimToMove = graphql(
  `
    query ClaimToMove($id: ID!) {
      claim(id: $id) {
        ...MovableClaim
        subject {
          ...MovedFrom
        }
        object {
          ...MovedFrom
        }
        event {
          ...MovedFrom
        }
        place {
          ...MovedFrom
        }
      }
    }
  `,
  [movableClaim, movedFrom],
);
type Claim = NonNullable<ResultOf<typeof claimToMove>["claim"]>;

const entityToMoveFrom = graphql(
  `
    query EntityToMoveFrom($id: ID!) {
      entity(id: $id) {
        __typename
        ...MovedFrom
      }
    }
  `,
  [movedFrom],
);

/** Puts claims that stand on the wrong entity on the right one, picked one by one. */
export function MoveClaims({ open }: { open: Dialogs["move-claims"] }) {
  return (
    <FormDialog
      title={open.claim ? "It is about another" : "Claims that belong to another"}
      about={open.claim ?? open.from}
    >
      {open.claim ? <OfClaim id={open.claim} /> : <OfEntity id={open.from!} />}
    </FormDialog>
  );
}

function OfEntity({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(entityToMoveFrom, { id });
  if (data?.entity) return <MoveForm from={data.entity} given={null} />;
  return <Loading what="the entity" error={error} retry={retry} />;
}

function OfClaim({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(claimToMove, { id });
  if (data?.claim) return <OfOneEnd claim={data.claim} />;
  if (data && !error) return <Problem>This claim is not here any more.</Problem>;
  return <Loading what="the claim" error={error} retry={retry} />;
}

/** Which of those that the claim names it is not about. */
function OfOneEnd({ claim }: { claim: Claim }) {
  const named = [claim.subject, claim.object, claim.event, claim.place].filter(
    (entity) => entity !== null,
  );
  const ends = [...new Map(named.map((entity) => [entity.id, entity])).values()];
  const [wrong, setWrong] = useState(ends.length === 1 ? ends[0]!.id : null);
  const from = ends.find(({ id }) => id === wrong);
  return (
    <div className={classes.form}>
      <p dir="auto">{claim.statement}</p>
      <Radio.Group label="It is not about" value={wrong} onChange={setWrong}>
        <div className={classes.links}>
          {ends.map(({ id, name }) => (
            <Radio key={id} value={id} label={<bdi>{name}</bdi>} />
          ))}
        </div>
      </Radio.Group>
      {from && <MoveForm key={from.id} from={from} given={claim} />}
    </div>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    /** Of an entity, or of a claim that names a wrong one; which of its entities is then asked. */
    "move-claims": { from: string | null; claim: string | null };
  }
}
