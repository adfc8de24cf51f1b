import { CONFLICT_STATUSES, type ConflictStatus } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { IconEqualNot } from "@tabler/icons-react";
import { LoadBar } from "../design/LoadBar.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import page from "../design/Page.module.css";
import { counted, opening } from "../design/words.ts";
import { ConflictSides } from "../evidence/Disagreements.tsx";
import { conflictParts, type ConflictShown } from "../evidence/fragments.ts";
import { select } from "../graph/actions.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import classes from "./Differences.module.css";

const differences = graphql(
  `
    query Differences($status: [ConflictStatus!]) {
      conflicts(status: $status, first: 100) {
        nodes {
          __typename
          ... on CuratedConflict {
            ...ConflictParts
            links {
              id
              sentence
            }
          }
        }
      }
    }
  `,
  [conflictParts],
);
type Conflict = ResultOf<typeof differences>["conflicts"]["nodes"][number];
type Curated = Extract<Conflict, { __typename: "CuratedConflict" }>;

const STATUSES = keysOf(CONFLICT_STATUSES);

/** Where the documents disagree: what cannot all hold first, mere wording folded below. */
export function Differences() {
  const { data, error, retry } = useAnswer(differences, { status: STATUSES });
  if (!data) {
    return error ? (
      <div className={page.page}>
        <Failed what="The differences" error={error} retry={retry} />
      </div>
    ) : (
      <LoadBar what="the differences" />
    );
  }
  const curated = data.conflicts.nodes.filter(
    (conflict): conflict is Curated => conflict.__typename === "CuratedConflict",
  );
  const byStatus = Map.groupBy(curated, ({ status }) => status);
  const count = (open: boolean) =>
    curated.filter(({ status }) => CONFLICT_STATUSES[status].open === open).length;
  return (
    <div className={page.page}>
      <h1 className={page.title}>Where the documents differ</h1>
      <p className={page.facts}>
        {count(true)} contradictions and open points; {count(false)} more differ in wording or
        exactness only. Every side stays in view.
      </p>
      {curated.length === 0 && (
        <Notice icon={IconEqualNot} title="No difference is on record">
          Nobody has written one down for these documents.
        </Notice>
      )}
      {STATUSES.map((status) => (
        <Group key={status} status={status} conflicts={byStatus.get(status) ?? []} />
      ))}
    </div>
  );
}

function Group({ status, conflicts }: { status: ConflictStatus; conflicts: readonly Curated[] }) {
  if (conflicts.length === 0) return null;
  const { text, description, open } = CONFLICT_STATUSES[status];
  return (
    <details className={classes.group} open={open}>
      <summary>
        <h2>{opening(text)}</h2>
        <b>{conflicts.length}</b>
        <span>{description}</span>
      </summary>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <h3>
              {open && <ContestedMark size={16} />}
              {conflict.topic}
            </h3>
            <ConflictSides conflict={conflict satisfies ConflictShown} />
            <LinksTouched links={conflict.links} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function LinksTouched({ links }: { links: Curated["links"] }) {
  if (links.length === 0) return null;
  return (
    <p className={classes.links}>
      Touches{" "}
      {links.slice(0, 4).map(({ id, sentence }) => (
        <button key={id} type="button" className="go" onClick={() => select({ type: "link", id })}>
          {sentence.replace(/\.$/, "")}
        </button>
      ))}
      {links.length > 4 && `and ${counted(links.length - 4, "more link")}`}
    </p>
  );
}
