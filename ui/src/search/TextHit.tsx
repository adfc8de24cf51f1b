import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { Combobox } from "@mantine/core";
import { select } from "../state/actions.ts";
import type { TextHit as Hit } from "./find-query.ts";
import { Marked } from "./Marked.tsx";
import classes from "./TextHit.module.css";

type ClaimHit = Extract<Hit, { __typename: "ClaimHit" }>;
type Passage = Hit["passages"][number];

/**
 * A text that contains the searched words: what it is about, the words marked, and where it is
 * from.
 */
export function TextHit({ hit, onTake }: { hit: Hit; onTake: () => void }) {
  const { about, passages, where } = linesOf(hit);
  return (
    <Combobox.Option value={`${hit.place} ${idOf(hit)}`} onClick={onTake}>
      <b className={classes.about}>
        <Marked {...about} />
      </b>
      {passages.map((passage) => (
        <span key={`${passage.part} ${passage.text}`} className={classes.passage}>
          {LABELS[passage.part] && <i>{LABELS[passage.part]} </i>}
          <Marked {...passage} />
        </span>
      ))}
      <span className={classes.where}>
        <span dir="auto">{where}</span>
        <span>{how(hit)}</span>
      </span>
    </Combobox.Option>
  );
}

/** Labels of the parts that need one to be understood. */
const LABELS: Partial<Record<Passage["part"], string>> = {
  ROLE: "as",
  OUTLET: "printed by",
  AUTHOR: "by",
  SIDE: "One side:",
  VIEW: "Editor’s view:",
  DETAILS: "Details:",
};

interface Lines {
  about: { text: string; matches: Passage["matches"] };
  passages: readonly Passage[];
  where: string;
}

function linesOf(hit: Hit): Lines {
  const { passages } = hit;
  if (hit.__typename === "ClaimHit") {
    const { document, locator, retractedAt } = hit.claim;
    const where = [document.citation, locator, retractedAt && "withdrawn"].filter(Boolean);
    return { about: plain(saidOf(hit)), passages: withStatement(hit), where: where.join(", ") };
  }
  if (hit.__typename === "ConflictHit") {
    const topic = passages.find(({ part }) => part === "TOPIC");
    return {
      about: topic ?? plain(hit.conflict.topic),
      passages: passages.filter((passage) => passage !== topic),
      where: hit.conflict.statusText,
    };
  }
  if (hit.__typename === "EntityHit") {
    return { about: plain(hit.entity.name), passages, where: hit.entity.kindLabel };
  }
  const { citation, title } = hit.document;
  const isTitled = passages.some(({ part }) => part === "TITLE");
  return { about: plain(citation), passages, where: isTitled ? "" : title };
}

const plain = (text: string) => ({ text, matches: [] });

/** What a claim is about. */
function saidOf({ claim: { link, subject, property } }: ClaimHit): string {
  if (link) return link.sentence.replace(/\.$/u, "");
  return property ? `${subject.name}: ${PROPERTIES[property].label}` : subject.name;
}

/**
 * Adds the statement to the hits of a claim about a link, because a role alone says little. The
 * value of a property needs no statement.
 */
function withStatement({ claim, passages }: ClaimHit): readonly Passage[] {
  const { statement, property } = claim;
  if (property || passages.some(({ part }) => part === "STATEMENT")) return passages;
  const whole = { text: statement, cutBefore: false, cutAfter: false, matches: [] };
  return [{ part: "STATEMENT", ...whole }, ...passages];
}

/** Which rule of the search it matches, unless it contains the words as typed. */
const how = ({ rule }: Hit) => (/^has (?:the|every) word$/u.test(rule) ? "" : rule);

export const idOf = (hit: Hit): string => {
  if (hit.__typename === "ClaimHit") return hit.claim.id;
  if (hit.__typename === "EntityHit") return hit.entity.id;
  return hit.__typename === "ConflictHit" ? hit.conflict.id : hit.document.id;
};

/** Opens what was found. A claim opens with the link or entity that it is about. */
export function openHit(hit: Hit): void {
  if (hit.__typename === "ConflictHit") return select({ type: "conflict", id: hit.conflict.id });
  if (hit.__typename === "EntityHit") return select({ type: "entity", id: hit.entity.id });
  if (hit.__typename === "DocumentHit") return select({ type: "document", id: hit.document.id });
  const { id, link, subject } = hit.claim;
  select({ type: link ? "link" : "entity", id: link?.id ?? subject.id, claim: id });
}
