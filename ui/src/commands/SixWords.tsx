import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import type { ReactNode } from "react";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { hueOf } from "../design/tokens.ts";
import classes from "./SixWords.module.css";

/** The words that the whole page is made of, each with the picture that stands for it there. */
const WORDS: readonly { word: string; meaning: string; picture: ReactNode }[] = [
  {
    word: "Claim",
    meaning:
      "What one document says, at one place in its text. Claims are added, corrected and withdrawn, never overwritten.",
    picture: (
      <div className={classes.claim}>
        <span className={classes.number}>1</span>
        <span>
          <i>“The two sides met.”</i>
          <small>Outlet, date, ¶ 12</small>
        </span>
      </div>
    ),
  },
  {
    word: "Link",
    meaning:
      "A line between two entities, made of every claim that says so. How the line is drawn tells how well it is sourced.",
    picture: (
      <Row>
        <KindGlyph size={20} look="person" />
        <EvidenceLine evidence="MULTI_ORIGIN" width={48} />
        <KindGlyph size={20} look="state" />
      </Row>
    ),
  },
  {
    word: "Origin",
    meaning:
      "Whose reporting a claim really is. Four papers that repeat one agency report are four documents and one origin.",
    picture: <FourDocumentsOneOrigin />,
  },
  {
    word: "Occasion",
    meaning:
      "One meeting, one call, one attack. Evidence is counted for each apart: reports of two meetings do not support each other.",
    picture: (
      <div className={classes.occasions}>
        <Row>
          <KindGlyph size={20} look="event" />
          <EvidenceLine evidence="ECHOED" width={48} />
        </Row>
        <Row>
          <KindGlyph size={20} look="event" />
          <EvidenceLine evidence="SINGLE" width={48} />
        </Row>
      </div>
    ),
  },
  {
    word: "Lens",
    meaning:
      "A group of kinds of link, such as contacts, or force and territory. The colour of a line is its lens; the key under the graph switches each on and off.",
    picture: (
      <div className={classes.lenses}>
        {keysOf(LENSES).map((lens) => (
          <span key={lens} style={{ background: hueOf(lens) }} />
        ))}
      </div>
    ),
  },
  {
    word: "Contested",
    meaning:
      "Documents contradict each other here, or an open question touches it. A mark beside the evidence; it takes no side.",
    picture: (
      <div className={classes.contested}>
        <EvidenceLine evidence="MULTI_ORIGIN" width={84} />
        <ContestedMark size={20} />
      </div>
    ),
  },
];

/** Six words with their meaning, for whoever opens the page for the first time. */
export function SixWords() {
  return (
    <dl className={classes.words}>
      {WORDS.map(({ word, meaning, picture }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd className={classes.picture} aria-hidden="true">
            {picture}
          </dd>
          <dd className={classes.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <span className={classes.row}>{children}</span>;
}

/** The curves of the evidence panel: many that end in one dot say "repeated". */
function FourDocumentsOneOrigin() {
  const rows = [8, 23, 38, 53];
  return (
    <svg width={84} height={61} viewBox="0 0 84 61" className="specimen">
      {rows.map((y) => (
        <g key={y} fill="none" stroke="var(--ink)" strokeWidth="1.4">
          <path d={`M9 ${y}C48 ${y} 42 30.5 66 30.5`} />
          <circle cx="5" cy={y} r="3" fill="var(--ink)" />
        </g>
      ))}
      <circle cx="74" cy="30.5" r="8" fill="var(--ink)" />
      <text x="74" y="34.5" className={classes.count}>
        1
      </text>
    </svg>
  );
}
