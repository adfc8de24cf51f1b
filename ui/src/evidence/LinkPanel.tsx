import { isStated } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import { IconLinkOff } from "@tabler/icons-react";
import { useMemo } from "react";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { hueOf } from "../design/tokens.ts";
import { uncapitalized } from "../design/words.ts";
import { addClaimTo } from "../state/dialogs.ts";
import { EditButton } from "../edit/EditButton.tsx";
import { select } from "../state/actions.ts";
import { SignInToEdit } from "../session/SignInToEdit.tsx";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PanelFrame, Section } from "../design/PanelFrame.tsx";
import { Cite } from "./Cite.tsx";
import { Claims } from "./Claims.tsx";
import { Conflicts, Rivals } from "./Disagreements.tsx";
import { Ends } from "./Ends.tsx";
import { LeaveOut } from "./LeaveOut.tsx";
import { linkEvidence, type LinkShown } from "./link-query.ts";
import { byOrigin, numbersOf } from "./numbering.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { Verdict } from "./Verdict.tsx";
import classes from "./ends.module.css";
import { Name } from "../design/Name.tsx";

/** Why a link is drawn: which documents say so, on whose reporting, and whether they agree. */
export function LinkPanel({ id }: { id: string }) {
  const filter = useSourceFilter();
  const { data, error, retry } = useAnswer(linkEvidence, { id, filter });
  // After a failure the last answer is of another filter, and must not pass for this one.
  if (data?.link && !error) return <LinkEvidence link={data.link} />;
  return (
    <PanelFrame over="Link" title="">
      {error ? (
        <Failed what="This link" error={error} retry={retry} />
      ) : data ? (
        <GoneLink id={id} />
      ) : (
        <LoadBar what="the link" />
      )}
    </PanelFrame>
  );
}

const wentTo = graphql(`
  query LinkWentTo($id: ID!, $filter: LinkFilter) {
    linkWentTo(id: $id, filter: $filter) {
      id: plainId
      sentence
    }
  }
`);

/** No claim carries it: they count no longer, or were moved since, and then it says where they went. */
function GoneLink({ id }: { id: string }) {
  const { data } = useAnswer(wentTo, { id, filter: useSourceFilter() });
  const links = data?.linkWentTo ?? [];
  if (links.length === 0) {
    return (
      <Notice icon={IconLinkOff} title="No claim here supports this link">
        The sources that count at the moment do not state it. Include what is left out, or choose
        another day, to see it.
      </Notice>
    );
  }
  return (
    <Notice
      icon={IconLinkOff}
      title="Its claims were moved"
      actions={links.map((link) => (
        <button
          key={link.id}
          type="button"
          className="go"
          onClick={() => select({ type: "link", id: link.id })}
        >
          {link.sentence}
        </button>
      ))}
    >
      Editors put what stood here where it belongs:
    </Notice>
  );
}

function LinkEvidence({ link }: { link: LinkShown }) {
  const claims = useMemo(
    () => link.claims.edges.map(({ node, ...inList }) => ({ ...node, ...inList })),
    [link],
  );
  const groups = useMemo(() => byOrigin(claims), [claims]);
  const numbers = useMemo(() => numbersOf(groups), [groups]);
  const hue = hueOf(link.lens);
  const more = link.claims.totalCount - claims.length;
  return (
    <PanelFrame
      over={link.lens ? LENSES[link.lens].label : "Involvement"}
      title={
        <>
          <Name>{link.source.name}</Name> <em>{link.label}</em> <Name>{link.target.name}</Name>
        </>
      }
      foot={
        <>
          <EditButton needs="addClaim" onClick={() => addClaimTo(link.id)}>
            {isStated(link.kind) ? "Add another source" : "Add a claim"}
          </EditButton>
          <LeaveOut claims={claims} />
          <Cite finding={link.sentence} grade={link.evidenceText} groups={groups} />
          <SignInToEdit />
        </>
      }
    >
      <Ends
        ends={[
          { entity: link.source, note: link.titles.join(", ") || link.source.kindLabel },
          { entity: link.target, note: link.target.kindLabel },
        ]}
      />
      <Verdict
        evidence={link.evidence}
        text={link.evidenceText}
        hue={hue}
        origins={link.origins}
        contested={link.contested}
        groups={groups}
        without={link.withoutPublisher}
      />
      <HowMuch link={link} />
      <Occasions link={link} hue={hue} />
      <Rivals groups={groups} />
      <Conflicts conflicts={link.conflicts} numbers={numbers} />
      <Claims groups={groups} />
      {more > 0 && <p>{more} more claims are not listed here; the API has them all.</p>}
    </PanelFrame>
  );
}

/** Its shares and sums, where a claim tells any; rival ones stand side by side. */
function HowMuch({ link: { shareText, amounts } }: { link: LinkShown }) {
  const lines = [shareText, ...amounts.map(({ text }) => text)].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <Section title="How much">
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </Section>
  );
}

function Occasions({ link, hue }: { link: LinkShown; hue: string }) {
  if (link.occasions.length < 2) return null;
  return (
    <Section title="Occasions" note="each graded separately">
      <ul className={classes.occasions}>
        {link.occasions.map((occasion, index) => (
          <li key={occasion.event?.id ?? index}>
            <button
              type="button"
              className={classes.occasion}
              disabled={!occasion.event}
              onClick={() => occasion.event && select({ type: "entity", id: occasion.event.id })}
            >
              <b>{occasion.event?.name ?? "No occasion named"}</b>
              <span>
                {uncapitalized(occasion.evidenceText)}
                <EvidenceLine evidence={occasion.evidence} hue={hue} />
              </span>
              <small>{occasion.dateText}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

declare module "../state/registry.ts" {
  interface Panels {
    link: true;
  }
}
