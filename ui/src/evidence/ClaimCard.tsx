import { readAttributes } from "@backchannel/schema/attributes.ts";
import { IconArrowUpRight, IconCheck, IconClock, IconX } from "@tabler/icons-react";
import { Fragment, useEffect, useRef } from "react";
import { BASES, NATURES } from "@backchannel/schema/claim.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { openChanges } from "../state/changes.ts";
import { isolated, capitalized, languageName } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { ClaimActions } from "./ClaimActions.tsx";
import type { ClaimShown } from "../graphql/fragments.ts";
import classes from "./ClaimCard.module.css";
import { Name } from "../design/Name.tsx";

/** One document's statement: who says what, how firmly, where it stands and where it comes from. */
export function ClaimCard(props: { claim: ClaimShown; number: number; open: boolean }) {
  const { claim, number } = props;
  const isOpenedAt = useGraph(({ selection }) => selection?.claim === claim.id);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpenedAt && card.current) bringIntoView(card.current);
  }, [isOpenedAt]);
  return (
    <li
      ref={card}
      className={classes.claim}
      aria-current={isOpenedAt || undefined}
      data-aside={claim.background || claim.admitted === false || undefined}
      id={`claim-${number}`}
    >
      <span className={classes.number}>{number}</span>
      <div>
        <div className={classes.source}>
          <div>
            <b>
              <Name>{claim.document.outletName}</Name>
            </b>
            {(claim.document.reliability ?? claim.credibility) && (
              <span className={classes.rating}>
                {claim.document.reliability ?? "–"}
                {claim.credibility}
              </span>
            )}
            <span>{claim.document.publishedText}</span>
            {claim.document.nature && <span>{NATURES[claim.document.nature].text}</span>}
          </div>
          <button
            type="button"
            className={classes.locator}
            title={`Open ${claim.document.citation}`}
            onClick={() => select({ type: "document", id: claim.document.id })}
          >
            {claim.locator || "open"}
            <IconArrowUpRight size={13} stroke={1.7} aria-hidden="true" />
            <span className="unseen">of {claim.document.citation}</span>
          </button>
        </div>
        <p className={classes.statement} data-retracted={claim.retractedAt ? true : undefined}>
          {claim.statement}
        </p>
        {claim.property && (
          <p className={classes.fact} dir="auto">
            {capitalized(PROPERTIES[claim.property].label)}: <b>{claim.valueText}</b>
          </p>
        )}
        <p className={classes.how}>
          <StanceDisc claim={claim} />
          <span>
            <b>{claim.modalityText}</b>, {claim.sourcingText}. {originInWords(claim)}
          </span>
        </p>
        <Tags claim={claim} />
        <details className={classes.more} open={props.open}>
          <summary>Details</summary>
          <dl>
            <dt>Holds</dt>
            <dd>
              {whenInWords(claim)}
              {claim.dateNote && <small>{claim.dateNote}</small>}
            </dd>
            {claim.event && (
              <>
                <dt>During</dt>
                <dd>
                  <Name>{claim.event.name}</Name>
                </dd>
              </>
            )}
            {claim.place && (
              <>
                <dt>At</dt>
                <dd>
                  <Name>{claim.place.name}</Name>
                </dd>
              </>
            )}
            {claim.role && (
              <>
                <dt>As</dt>
                <dd>{claim.role}</dd>
              </>
            )}
            {(claim.shareText ?? claim.amountText) && (
              <>
                <dt>How much</dt>
                <dd>{[claim.shareText, claim.amountText].filter(Boolean).join("; ")}</dd>
              </>
            )}
            {readAttributes(claim.attributes ?? "").map(({ name, text }) => (
              <Fragment key={`${name} ${text}`}>
                <dt>
                  <Name>{name}</Name>
                </dt>
                <dd dir="auto">{text}</dd>
              </Fragment>
            ))}
            {claim.condition && (
              <>
                <dt>Provided</dt>
                <dd>{claim.condition}</dd>
              </>
            )}
            {(claim.readIn ?? claim.translatedBy) && (
              <>
                <dt>Translation</dt>
                <dd>{translationText(claim)}</dd>
              </>
            )}
            {claim.attributedTo && (
              <>
                <dt>Credits</dt>
                <dd>{claim.attributedTo}</dd>
              </>
            )}
          </dl>
          <button
            type="button"
            className="go"
            onClick={() => openChanges({ id: claim.id, name: claim.statement })}
          >
            History<span className="unseen"> of claim {number}</span>
          </button>
        </details>
        <ClaimActions claim={claim} />
      </div>
    </li>
  );
}

/** The date with how it was come by, which the note tells in the document's own words. */
function whenInWords({ dateText, dateFrom, dateBasis, event }: ClaimShown): string {
  if (dateFrom === "EVENT" && event) return `${event.dateText} (as its occasion; itself not dated)`;
  return dateFrom && dateBasis ? `${dateText} (${BASES[dateBasis].text})` : dateText;
}

/** Scrolls the panel alone: the page around it must stay where it is. */
function bringIntoView(card: HTMLElement): void {
  const panel = card.closest('[role="region"]');
  if (!panel) return;
  const above = card.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollTop += above - Math.max(0, (panel.clientHeight - card.clientHeight) / 3);
}

function originInWords({ origin, originBasis, document }: ClaimShown): string {
  const rests = origin?.restsOn ? `Rests on ${isolated(origin.root.text)}. ` : "";
  if (originBasis === "INFERRED") return `${rests}Origin inferred.`;
  if (originBasis === "ASSUMED") return `${rests}Origin cited; nobody looked at it.`;
  const publisher = origin?.publisher?.name;
  const carries = publisher && publisher !== document.outletName;
  return carries ? `Carries ${isolated(publisher)}. ${rests}`.trim() : rests.trim();
}

function StanceDisc({ claim }: { claim: ClaimShown }) {
  const kind = claim.stance === "NEGATES" ? "no" : claim.modality === "ASSERTED" ? "yes" : "open";
  const Icon = { no: IconX, yes: IconCheck, open: IconClock }[kind];
  return (
    <span className={classes.stance} data-stance={kind}>
      <Icon size={11} stroke={2.6} aria-hidden="true" />
    </span>
  );
}

function Tags({ claim }: { claim: ClaimShown }) {
  const tags = [
    claim.background && `background (${claim.section}), does not count`,
    claim.admitted === false && (claim.leftOutBecause ?? "left out"),
    claim.retractedAt && "withdrawn",
  ].filter((tag) => typeof tag === "string" && tag !== "");
  if (tags.length === 0) return null;
  return (
    <p className={classes.tags}>
      {tags.map((tag) => (
        <span key={String(tag)}>{tag}</span>
      ))}
    </p>
  );
}

/** "read in English, translated by an agency". */
const translationText = ({ readIn, translatedBy }: ClaimShown) =>
  [
    readIn && `read in ${languageName(readIn) ?? readIn}`,
    translatedBy && `translated by ${translatedBy}`,
  ]
    .filter(Boolean)
    .join(", ");
