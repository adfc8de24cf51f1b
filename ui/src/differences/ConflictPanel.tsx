import { IconEqualNot } from "@tabler/icons-react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { capitalized } from "../design/words.ts";
import { ConflictSides } from "../evidence/Disagreements.tsx";
import { conflictParts } from "../graphql/fragments.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { select } from "../state/actions.ts";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PanelFrame, Section } from "../design/PanelFrame.tsx";
import classes from "./ConflictPanel.module.css";

const conflictCard = graphql(
  `
    query ConflictCard($id: ID!, $filter: LinkFilter) {
      conflict(id: $id, filter: $filter) {
        ...ConflictParts
        under(filter: $filter) {
          links {
            id: plainId
            sentence
          }
        }
      }
    }
  `,
  [conflictParts],
);

/** One disagreement that an editor wrote up: every side, the editor's view, and the links it touches. */
export function ConflictPanel({ id }: { id: string }) {
  const filter = useSourceFilter();
  const { data, error, retry } = useAnswer(conflictCard, { id, filter });
  // After a failure the last answer is of another filter, and must not pass for this one.
  const conflict = error ? null : data?.conflict;
  if (!conflict) {
    return (
      <PanelFrame over="Difference" title="">
        {error ? (
          <Failed what="This difference" error={error} retry={retry} />
        ) : data ? (
          <Notice icon={IconEqualNot} title="No such difference">
            Under the dates and sources you chose it no longer has two sides, or the address names
            one that is not here.
          </Notice>
        ) : (
          <LoadBar what="the difference" />
        )}
      </PanelFrame>
    );
  }
  return (
    <PanelFrame over={capitalized(conflict.statusText)} title={conflict.topic}>
      <ConflictSides conflict={conflict} />
      {conflict.under.links.length > 0 && (
        <Section title="Links it touches">
          <ul className={classes.links}>
            {conflict.under.links.map((link) => (
              <li key={link.id}>
                <button
                  type="button"
                  className="go"
                  onClick={() => select({ type: "link", id: link.id })}
                >
                  {link.sentence}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PanelFrame>
  );
}

declare module "../state/registry.ts" {
  interface Panels {
    conflict: true;
  }
}
