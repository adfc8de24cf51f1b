import { counted } from "../../design/words.ts";
import { select } from "../../state/actions.ts";
import { Section } from "../../design/PanelFrame.tsx";
import type { PathShown } from "../query.ts";
import classes from "./Footnotes.module.css";
import { Name } from "../../design/Name.tsx";

type Note = PathShown["notes"][number];

/**
 * Element id of a footnote or of its number in a sentence. It gets the focus back after its
 * evidence was read.
 */
export const noteKey = (place: "mark" | "note" | "locator", note: Note) =>
  `path-${place}-${note.number}`;

/** Opens the link of the footnote's claim, or the document if the claim has no link. */
export function openNote({ claim, document }: Note): void {
  if (claim.link) select({ type: "link", id: claim.link.id });
  else select({ type: "document", id: document.id });
}

/** The footnotes of a path, one per claim, with the numbers that its sentences use. */
export function Footnotes(props: { path: PathShown; onOpen: (note: string) => void }) {
  const { notes } = props.path;
  const documents = new Set(notes.map(({ document }) => document.id)).size;
  return (
    <Section title="Footnotes" note={counted(documents, "document")}>
      <ol className={classes.notes}>
        {notes.map((note) => (
          <li key={note.number}>
            <button
              type="button"
              id={noteKey("note", note)}
              className={classes.note}
              title="Read the evidence"
              onClick={() => {
                props.onOpen(noteKey("note", note));
                openNote(note);
              }}
            >
              <i>{note.number}</i>
              <span>
                <b>
                  <Name>{note.document.outletName}</Name>
                </b>{" "}
                <bdi>{note.text}</bdi>
              </span>
            </button>
            <button
              type="button"
              id={noteKey("locator", note)}
              className={classes.locator}
              aria-label={`${note.locator ?? "Somewhere"} in ${note.document.citation}`}
              title={note.document.citation}
              onClick={() => {
                props.onOpen(noteKey("locator", note));
                select({ type: "document", id: note.document.id });
              }}
            >
              {note.locator ?? "document"}
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
