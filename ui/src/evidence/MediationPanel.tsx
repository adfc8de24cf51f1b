import { IconUsersGroup } from "@tabler/icons-react";
import { useMemo } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { hueOf } from "../design/tokens.ts";
import { select } from "../state/actions.ts";
import type { ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PanelFrame, Section } from "../design/PanelFrame.tsx";
import { Cite } from "./Cite.tsx";
import { Claims } from "./Claims.tsx";
import { Conflicts, Rivals } from "./Disagreements.tsx";
import { Ends } from "./Ends.tsx";
import { LeaveOut } from "./LeaveOut.tsx";
import {
  mediationEvidence,
  mediationId,
  mediationRows,
  type MediationShown,
} from "./mediation-query.ts";
import { byOrigin, numbersOf } from "./numbering.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { Verdict } from "./Verdict.tsx";
import classes from "./ends.module.css";
import { Name, Names } from "../design/Name.tsx";

/** What one mediator did between two parties: the claims of both links, each told once. */
export function MediationPanel({ id }: { id: string }) {
  const sources = useSourceFilter();
  const variables = useMemo(
    () => ({ ids: id.split(","), filter: { ...sources, kinds: ["MEDIATED" as const] } }),
    [id, sources],
  );
  const mediation = useAnswer(mediationRows, variables);
  const rows = useMemo(
    () => mediation.data?.neighborhood.collapseEvents.filter((row) => idOf(row) === id) ?? [],
    [mediation.data, id],
  );
  const evidence = useAnswer(
    mediationEvidence,
    useMemo(
      () => ({
        claims: [...new Set(rows.flatMap(({ claims }) => claims.map((claim) => claim.id)))],
      }),
      [rows],
    ),
    { pause: rows.length === 0 },
  );
  const error = mediation.error ?? evidence.error;
  const [row, ...others] = rows;
  if (row && evidence.data && !error) {
    return <MediationEvidence row={row} others={others} evidence={evidence.data} />;
  }
  return (
    <PanelFrame over="Mediation" title="">
      {error ? (
        <Failed
          what="This mediation"
          error={error}
          retry={() => (mediation.error ? mediation.retry() : evidence.retry())}
        />
      ) : mediation.data && !row ? (
        <Notice icon={IconUsersGroup} title="No source that counts tells of this mediation">
          Include what is left out, or choose another day, to see it.
        </Notice>
      ) : (
        <LoadBar what="the mediation" />
      )}
    </PanelFrame>
  );
}

const idOf = ({ mediators, parties }: MediationShown) =>
  mediationId(
    mediators[0]!.id,
    parties.map((party) => party.id),
  );

/** The best supported row; what is planned or denied besides is told in a line. */
function MediationEvidence(props: {
  row: MediationShown;
  others: MediationShown[];
  evidence: ResultOf<typeof mediationEvidence>;
}) {
  const { row, others, evidence } = props;
  const claims = useMemo(
    () => evidence.claims.filter((node) => node?.__typename === "Claim"),
    [evidence],
  );
  const groups = useMemo(() => byOrigin(claims), [claims]);
  const numbers = useMemo(() => numbersOf(groups), [groups]);
  const { event } = row;
  const hue = hueOf("CONTACTS");
  const conflicts = [row, ...others].flatMap((one) => one.conflicts);
  return (
    <PanelFrame
      over="Contacts and mediation"
      title={
        <>
          <Names of={row.mediators.map(({ name }) => name)} /> <em>{row.label}</em>{" "}
          <Names of={row.parties.map(({ name }) => name)} />
        </>
      }
      foot={
        <>
          <LeaveOut claims={claims} />
          <Cite finding={row.sentence} grade={row.evidenceText} groups={groups} />
        </>
      }
    >
      <Ends
        ends={[
          ...row.mediators.map((entity) => ({ entity, note: "go-between" })),
          ...row.parties.map((entity) => ({ entity, note: entity.kindLabel })),
        ]}
      />
      <Verdict
        evidence={row.evidence}
        text={row.evidenceText}
        hue={hue}
        origins={row.origins}
        contested={row.contested}
        groups={groups}
        without={row.withoutPublisher}
      />
      {event && (
        <Section title="Occasion" note={row.dateText}>
          <button
            type="button"
            className="go"
            onClick={() => select({ type: "entity", id: event.id })}
          >
            <Name>{event.name}</Name>
          </button>
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Also said">
          <ul className={classes.occasions}>
            {others.map(({ id, sentence, evidenceText }) => (
              <li key={id}>
                {sentence} {evidenceText}.
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Rivals groups={groups} />
      <Conflicts
        conflicts={[...new Map(conflicts.map((one) => [one.id, one])).values()]}
        numbers={numbers}
      />
      <Claims groups={groups} />
    </PanelFrame>
  );
}

declare module "../state/registry.ts" {
  interface Panels {
    mediation: true;
  }
}
