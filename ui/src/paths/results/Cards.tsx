import { useEffect, useEffectEvent, useState } from "react";
import { litStore } from "../../state/canvas.ts";
import { useGraph } from "../../state/store.ts";
import type { Reading } from "../finder.ts";
import { Footnotes } from "./Footnotes.tsx";
import { BrokenCard, PathCard } from "./PathCard.tsx";
import { idsOf, type PathShown } from "../query.ts";
import classes from "./PathList.module.css";

/** A list of paths of which at most one is unfolded, with the footnotes of that one below. */
export function Cards(props: {
  rows: { path: PathShown; broken: string | null }[];
  reading: Reading;
  change: (part: Partial<Reading>) => void;
  /** Starts a trial without an outlet. */
  onWithout: (outlet: string) => void;
}) {
  const { rows, reading, change } = props;
  const [pointed, setPointed] = useState<PathShown | null>(null);
  const whole = rows.filter(({ broken }) => !broken).map(({ path }) => path);
  const opened =
    reading.open === null
      ? null
      : (whole.find(({ id }) => id === reading.open) ?? whole[0] ?? null);
  useHighlight(pointed, opened);
  useReturnToNote(reading.note, () => change({ note: null }));
  return (
    <>
      <ol className={classes.cards}>
        {rows.map(({ path, broken }) => (
          <li
            key={path.id}
            data-open={path === opened || undefined}
            onMouseEnter={() => setPointed(path)}
            onMouseLeave={() => setPointed(null)}
            onFocus={() => setPointed(path)}
            onBlur={() => setPointed(null)}
          >
            {broken ? (
              <BrokenCard path={path} why={broken} />
            ) : (
              <PathCard
                path={path}
                open={path === opened}
                onToggle={() => change({ open: path === opened ? null : path.id })}
                onWithout={props.onWithout}
                onNote={(note) => change({ note, open: path.id })}
              />
            )}
          </li>
        ))}
      </ol>
      {opened && <Footnotes path={opened} onOpen={(note) => change({ note, open: opened.id })} />}
    </>
  );
}

/**
 * Highlights a path on the canvas: the one under the pointer or focus, else the unfolded one if all
 * of it is drawn.
 */
function useHighlight(pointed: PathShown | null, opened: PathShown | null): void {
  const drawn = useGraph((state) => state.drawn);
  const isDrawn = opened && idsOf(opened).every((id) => drawn.includes(id));
  const path = pointed ?? (isDrawn ? opened : null);
  useEffect(() => {
    if (!path) return;
    const links = path.hops.flatMap((hop) => hop.links.map(({ id }) => id));
    litStore.setState({ lit: { nodes: idsOf(path), links } });
    return () => litStore.setState({ lit: null });
  }, [path]);
}

/** Focuses the footnote whose evidence was just read. */
function useReturnToNote(note: string | null, done: () => void): void {
  const back = useEffectEvent(() => {
    if (!note) return;
    done();
    requestAnimationFrame(() => document.getElementById(note)?.focus());
  });
  useEffect(() => back(), []);
}
