import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { closePanel } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { ChangedNote } from "./changed/ChangedNote.tsx";
import classes from "./PanelFrame.module.css";

/** The frame of every panel: a line above the title, the title, a scrolling body and a footer. */
export function PanelFrame(props: {
  over: ReactNode;
  title: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const about = useGraph(({ selection }) => selection?.id);
  return (
    <>
      <header className={classes.head}>
        <div className={classes.over}>
          {/* Each panel needs a heading. Without a title, the line above it is the heading. */}
          {props.title ? <span>{props.over}</span> : <h2>{props.over}</h2>}
          <button
            type="button"
            className="icon-button"
            aria-label="Close the panel"
            title="Close (Esc)"
            onClick={closePanel}
          >
            <IconX size={18} stroke={1.6} aria-hidden="true" />
          </button>
        </div>
        {props.title && <h2 className={classes.title}>{props.title}</h2>}
        {about && <ChangedNote ids={[about]} dismiss />}
      </header>
      {/* It scrolls, so it takes the keyboard focus: otherwise the keyboard could not scroll it. */}
      <div className={classes.body} tabIndex={0} role="region" aria-label="Details, scrolling">
        {props.children}
      </div>
      {props.foot && <footer className={classes.foot}>{props.foot}</footer>}
    </>
  );
}

/** A titled section of a panel. */
export function Section(props: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3>
        {props.title}
        {props.note && <span>{props.note}</span>}
      </h3>
      {props.children}
    </section>
  );
}
