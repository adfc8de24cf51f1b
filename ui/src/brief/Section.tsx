import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { SideBySide } from "../design/SideBySide.tsx";
import { uncapitalized } from "../design/words.ts";
import { NoteMarks } from "./Notes.tsx";
import type { NoteShown, SectionShown } from "./query.ts";
import classes from "./Brief.module.css";

type LineShown = SectionShown["lines"][number];

export function Section({
  section,
  notes,
}: {
  section: SectionShown;
  notes: readonly NoteShown[];
}) {
  return (
    <section className={classes.section}>
      <h2>{section.title}</h2>
      {section.empty && <p className={classes.empty}>{section.empty}</p>}
      {section.lines.length > 0 && (
        <ul>
          {section.lines.map((line) => (
            <Line key={line.text} line={line} notes={notes} />
          ))}
        </ul>
      )}
      {section.truncated && <p className={classes.empty}>More is not listed.</p>}
    </section>
  );
}

function Line({ line, notes }: { line: LineShown; notes: readonly NoteShown[] }) {
  return (
    <li className={classes.line}>
      <span className={classes.sign}>
        {line.evidence ? (
          <EvidenceLine evidence={line.evidence} />
        ) : (
          line.contested && <ContestedMark size={16} />
        )}
      </span>
      <div>
        <span className={classes.text} dir="auto">
          {line.text}
        </span>
        {line.evidenceText && (
          <span className={classes.evidence}>
            ; {uncapitalized(line.evidenceText)}
            {line.evidence && line.contested && "; contested"}
          </span>
        )}
        {line.sides.length === 0 ? (
          <NoteMarks numbers={line.notes} notes={notes} />
        ) : (
          <SideBySide
            sides={line.sides.map((side) => ({
              text: side.statement,
              sources: <NoteMarks numbers={side.notes} notes={notes} />,
            }))}
          />
        )}
      </div>
    </li>
  );
}
