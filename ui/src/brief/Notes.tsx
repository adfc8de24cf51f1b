import { select } from "../state/actions.ts";
import type { NoteShown } from "./query.ts";
import classes from "./Brief.module.css";

const open = (note: NoteShown) => select({ type: "document", id: note.document.id });

/** The citation numbers of a line. Each opens its document. */
export function NoteMarks(props: { numbers: readonly number[]; notes: readonly NoteShown[] }) {
  const cited = props.notes.filter(({ number }) => props.numbers.includes(number));
  return (
    <span className={classes.marks}>
      {cited.map((note) => (
        <button
          key={note.number}
          type="button"
          title={note.text}
          aria-label={`Note ${note.number}: ${note.text}`}
          onClick={() => open(note)}
        >
          {note.number}
        </button>
      ))}
    </span>
  );
}

/** All citations, in order of first use. */
export function Notes({ notes }: { notes: readonly NoteShown[] }) {
  if (notes.length === 0) return null;
  return (
    <section className={classes.notes}>
      <h2>Notes</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number}>
            <span>{note.number}</span>
            <button
              type="button"
              className="go"
              title={note.document.title}
              onClick={() => open(note)}
            >
              {note.text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
