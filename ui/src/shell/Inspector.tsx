import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { PANELS } from "../registry/panels.ts";
import { closePanel } from "../state/actions.ts";
import { useGraph, type PathQuestion, type Selection } from "../state/store.ts";
import { PathFinder } from "../paths/PathFinder.tsx";
import classes from "./Inspector.module.css";

/**
 * The panel beside the page: what is known of the picked entity, link, mediation, occasion or document,
 * else the path finder if it is open.
 */
export function Inspector() {
  const selection = useGraph((state) => state.selection);
  const path = useGraph((state) => state.path);
  const page = useGraph((state) => state.page);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const pressed = useRef(false);
  const phone = useMediaQuery("(max-width: 640px)") ?? false;
  const [tall, setTall] = useState(false);
  const key = selection ? `${selection.type} ${selection.id}` : path && "path";

  // Reading moves into the panel, except from the canvas, which keeps the keyboard.
  const followSelection = useEffectEvent((picked: string | null) => {
    const active = document.activeElement;
    if (!picked) {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
      opener.current = null;
      return;
    }
    if (page === "explore" && !pressed.current) return;
    if (!pressed.current && active !== document.body) opener.current = active;
    panel.current?.focus({ preventScroll: true });
  });
  useEffect(() => followSelection(key), [key]);

  if (!selection && !path) return null;
  return (
    <aside
      ref={panel}
      className={classes.panel}
      data-tall={tall || undefined}
      aria-label="Details"
      tabIndex={-1}
      onClickCapture={() => {
        // What was pressed may be gone once the new panel stands, so it is noted here.
        pressed.current = true;
        setTimeout(() => (pressed.current = false));
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        // One press closes one panel: the same key must not also close what lies under it.
        event.preventDefault();
        closePanel();
      }}
    >
      {phone && (
        <button
          type="button"
          className={classes.handle}
          aria-label={tall ? "Make the sheet smaller" : "Make the sheet larger"}
          onClick={() => setTall(!tall)}
        />
      )}
      <Panel key={key} selection={selection} path={path} />
    </aside>
  );
}

function Panel({ selection, path }: { selection: Selection; path: PathQuestion | null }) {
  if (!selection) return path && <PathFinder question={path} />;
  const Picked = PANELS[selection.type];
  return <Picked id={selection.id} />;
}
