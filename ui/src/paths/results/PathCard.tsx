import { CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { ContestedMark } from "../../design/Mark.tsx";
import { uncapitalized } from "../../design/words.ts";
import { drawAll, keepOnly, select } from "../../state/actions.ts";
import { useGraph } from "../../state/store.ts";
import { asText } from "../as-text.ts";
import { Chain, Headline, HopLine } from "./Chain.tsx";
import { noteKey, openNote } from "./Footnotes.tsx";
import { idsOf, type HopShown, type PathShown } from "../query.ts";
import { outletsBehind } from "../without.ts";
import classes from "./PathCard.module.css";
import { Name } from "../../design/Name.tsx";

/** A path: its length, entities and weakest hop. Unfolded, also its sentences with footnotes. */
export function PathCard(props: {
  path: PathShown;
  open: boolean;
  onToggle: () => void;
  onWithout: (outlet: string) => void;
  onNote: (note: string) => void;
}) {
  const { path, open } = props;
  return (
    <>
      <button type="button" className={classes.head} aria-expanded={open} onClick={props.onToggle}>
        <Headline path={path} />
        <Chain path={path} />
      </button>
      {open && <Opened {...props} />}
    </>
  );
}

/** A path that breaks without the outlet of the trial. */
export function BrokenCard({ path, why }: { path: PathShown; why: string }) {
  return (
    <div className={classes.head} data-broken>
      <Headline path={path} />
      <p className={classes.why}>{why}</p>
    </div>
  );
}

function Opened(props: {
  path: PathShown;
  onWithout: (outlet: string) => void;
  onNote: (note: string) => void;
}) {
  const { path, onNote } = props;
  return (
    <div className={classes.opened}>
      <p className={classes.opening}>{path.opening}</p>
      <ol className={classes.hops}>
        {path.hops.map((hop) => (
          <li key={hop.number}>
            <HopLine hop={hop} />
            <p>
              <span className={classes.clause}>{hop.text}</span>
              <NoteMarks path={path} hop={hop} onNote={onNote} />
              {hop.contested && (
                <span className={classes.aside}>
                  <ContestedMark size={13} label="Contested" />
                </span>
              )}
              {hop.weakest && (
                <small className={classes.aside}>{uncapitalized(hop.evidenceText)}</small>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p className={classes.closing}>{path.closing}</p>
      <Actions path={path} />
      <div className={classes.without} role="group" aria-label="Without this source">
        <span aria-hidden="true">Without this source:</span>
        {outletsBehind(path.hops).map((outlet) => (
          <button
            key={outlet.id}
            type="button"
            className={classes.outlet}
            aria-label={`Without ${outlet.name}`}
            title={`What is left of these paths without ${outlet.name}?`}
            onClick={() => props.onWithout(outlet.id)}
          >
            <Name>{outlet.name}</Name>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The footnote numbers of a hop. Each opens its evidence. */
function NoteMarks(props: { path: PathShown; hop: HopShown; onNote: (note: string) => void }) {
  const { path, hop } = props;
  const notes = path.notes.filter(({ number }) => hop.notes.includes(number));
  return (
    <sup className={classes.marks}>
      {notes.map((note) => (
        <button
          key={note.number}
          id={noteKey("mark", note)}
          type="button"
          aria-label={`Note ${note.number}: ${note.document.citation}`}
          title={`${note.document.citation}: ${note.text}`}
          onClick={() => {
            props.onNote(noteKey("mark", note));
            openNote(note);
          }}
        >
          {note.number}
        </button>
      ))}
    </sup>
  );
}

function Actions({ path }: { path: PathShown }) {
  const drawn = useGraph((state) => state.drawn);
  const page = useGraph((state) => state.page);
  const ids = idsOf(path);
  const shown = page === "explore" && ids.every((id) => drawn.includes(id));
  return (
    <div className={classes.actions}>
      {!shown && (
        <button
          type="button"
          className="button"
          data-main
          data-small
          onClick={() => drawAll(ids, "add path")}
        >
          Add to the graph
        </button>
      )}
      <button
        type="button"
        className="button"
        data-main={shown || undefined}
        data-small
        title="Hides everything else on the graph"
        onClick={() => {
          select(null);
          keepOnly(ids, "keep only the path");
        }}
      >
        Keep only this path
      </button>
      <CopyButton value={asText(path)} timeout={2000}>
        {({ copied, copy }) => (
          <button type="button" className="button" data-small onClick={copy}>
            {copied ? (
              <IconCheck size={16} stroke={1.6} aria-hidden="true" />
            ) : (
              <IconCopy size={16} stroke={1.6} aria-hidden="true" />
            )}
            <span aria-live="polite">{copied ? "Copied" : "Copy as text"}</span>
          </button>
        )}
      </CopyButton>
    </div>
  );
}
