import { IconCalendarOff } from "@tabler/icons-react";
import { useMemo } from "react";
import { contactsSheet, occasionEvidence } from "./query.ts";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { hueOf } from "../design/tokens.ts";
import { capitalized, listed } from "../design/words.ts";
import { select, show } from "../state/actions.ts";
import { useParam } from "../state/store.ts";
import type { ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PanelFrame } from "../design/PanelFrame.tsx";
import { Claims } from "../evidence/Claims.tsx";
import { Conflicts, Rivals } from "../evidence/Disagreements.tsx";
import { Ends } from "../evidence/Ends.tsx";
import { byOrigin, numbersOf } from "../evidence/numbering.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { Verdict } from "../evidence/Verdict.tsx";
import { Names } from "../design/Name.tsx";

type Contacts = ResultOf<typeof occasionEvidence>["contacts"];
type Occasion = Contacts["nodes"][number];

/** An occasion: its participants and its evidence. */
export function OccasionPanel({ id }: { id: string }) {
  const between = useParam("between");
  const filter = useSourceFilter();
  // Claims of all occasions at once would exceed the cost limit, so the list gives the position of
  // this occasion and only its claims are loaded.
  const sheet = useAnswer(contactsSheet, { between, filter });
  const rows = sheet.data?.contacts;
  const index = rows?.nodes.findIndex((row) => row.id === id) ?? -1;
  const isListed = index >= 0 || rows?.withoutOccasion?.id === id;
  const after = index > 0 ? rows?.edges[index - 1]?.cursor : null;
  const evidence = useAnswer(occasionEvidence, { between, filter, after }, { pause: !isListed });
  const contacts = evidence.data?.contacts;
  const occasion = [...(contacts?.nodes ?? []), contacts?.withoutOccasion].find(
    (row) => row?.id === id,
  );
  const error = sheet.error ?? evidence.error;
  if (isListed && contacts && occasion && !error) {
    return <OccasionEvidence occasion={occasion} between={contacts.between} />;
  }
  return (
    <PanelFrame over="Occasion" title="">
      {error ? (
        <Failed
          what="This occasion"
          error={error}
          retry={() => (sheet.error ? sheet.retry() : evidence.retry())}
        />
      ) : rows && !isListed ? (
        <Notice icon={IconCalendarOff} title="No source that counts tells of this occasion">
          Include what is left out, or choose another day, to see it.
        </Notice>
      ) : (
        <LoadBar what="the occasion" />
      )}
    </PanelFrame>
  );
}

function OccasionEvidence(props: { occasion: Occasion; between: Contacts["between"] }) {
  const { occasion, between } = props;
  const groups = useMemo(() => byOrigin(occasion.claims), [occasion]);
  const numbers = useMemo(() => numbersOf(groups), [groups]);
  const { event } = occasion;
  const people = [
    ...occasion.sides.flatMap(({ participants }, side) =>
      participants.map(({ entity }) => ({ entity, note: `for ${between[side]?.name ?? ""}` })),
    ),
    ...occasion.goBetweens.map(({ entity }) => ({ entity, note: "go-between" })),
  ];
  const when = [
    occasion.dateText,
    listed(occasion.places.map(({ name }) => name)) || "place not given",
  ];
  const draw = () =>
    show([...between.map(({ id }) => id), ...people.map(({ entity }) => entity.id), event!.id]);
  return (
    <PanelFrame
      over={
        <>
          Contact of <Names of={between.map(({ name }) => name)} />
        </>
      }
      title={occasion.name}
      foot={
        event && (
          <>
            <button type="button" className="button" data-small onClick={draw}>
              Draw all of it
            </button>
            <button
              type="button"
              className="button"
              data-small
              onClick={() => select({ type: "entity", id: event.id })}
            >
              Open the event
            </button>
          </>
        )
      }
    >
      <p style={{ color: "var(--ink-2)", paddingBottom: 8 }}>
        {when.join(" · ")}
        {occasion.inPerson && " · face to face"}
        {event?.bounds && (
          <small style={{ display: "block", fontSize: 12.5 }}>
            {capitalized(event.bounds.text)}
          </small>
        )}
        {occasion.dateNote && (
          <small style={{ display: "block", fontSize: 12.5, color: "var(--ink-3)" }}>
            {occasion.dateNote}
          </small>
        )}
      </p>
      {people.length > 0 && <Ends ends={people} />}
      <Verdict
        evidence={occasion.evidence}
        text={occasion.evidenceText}
        hue={hueOf("CONTACTS")}
        origins={occasion.origins}
        contested={occasion.contested}
        groups={groups}
        without={occasion.withoutPublisher}
      />
      <Rivals groups={groups} />
      <Conflicts conflicts={occasion.conflicts} numbers={numbers} />
      <Claims groups={groups} />
    </PanelFrame>
  );
}

declare module "../state/registry.ts" {
  interface Panels {
    occasion: true;
  }
}
