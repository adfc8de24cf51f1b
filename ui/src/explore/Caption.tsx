import type { Evidence } from "@backchannel/schema/claim.ts";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { ContestedMark, FoldedMark } from "../design/Mark.tsx";
import { counted, capitalized } from "../design/words.ts";
import { setFilter, turnEvents } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import type { CanvasData } from "../graph/subgraph.ts";
import type { GraphView } from "../graph/drawn.ts";
import { clocksInWords } from "../time/words.ts";
import { headline } from "./headline.ts";
import classes from "./Caption.module.css";

/** Says what is drawn, so that a copied picture explains itself. */
export function Caption({ view, data }: { view: GraphView; data: CanvasData }) {
  const clocks = useGraph((state) => clocksInWords(state.filter));
  const links = view.lines.flatMap((line) => line.links);
  const contested = links.filter((link) => link.contested).length;
  const folded = view.nodes.some((node) => node.joins.length > 0);
  const hidden = view.nodes.some((node) => node.hidden > 0);
  return (
    <div className={classes.caption}>
      <h1 className={classes.headline}>{headline(view.nodes)}</h1>
      <p className={classes.facts}>
        <span aria-live="polite">
          {view.nodes.length} of {counted(data.stats.entities, "entity", "entities")},{" "}
          {counted(links.length, "link")}.{clocks && ` ${capitalized(clocks)}.`}
        </span>{" "}
        <FoldedEvents view={view} /> <LeftOut data={data} />
      </p>
      <p className={classes.marks}>
        {contested > 0 && (
          <span>
            <ContestedMark /> contested <span className={classes.count}>{contested}</span>
          </span>
        )}
        {folded && (
          <span>
            <FoldedMark /> event, folded
          </span>
        )}
        {hidden && (
          <span>
            <span className={classes.pill} aria-hidden="true">
              +n
            </span>{" "}
            neighbours not drawn
          </span>
        )}
      </p>
    </div>
  );
}

/** How many events are drawn as beads, and the way to see them in full; or back. */
function FoldedEvents({ view }: { view: GraphView }) {
  const unfolded = useGraph((state) => state.events === "unfolded");
  const asTable = useGraph((state) => state.view === "table");
  const folded = view.nodes.filter((node) => node.joins.length > 0).length;
  if (asTable || (folded === 0 && !unfolded)) return null;
  return (
    <>
      {unfolded ? "Events are unfolded." : `${counted(folded, "event")} folded into lines.`}{" "}
      <button type="button" className="go" onClick={turnEvents} title="X">
        {unfolded ? "Fold them" : `Unfold ${folded === 1 ? "it" : "them"}`}
      </button>
    </>
  );
}

/** How many links the grades switched off keep away, and the way to see them. */
function LeftOut({ data }: { data: CanvasData }) {
  const left = data.drawn.leftOut.filter(({ count }) => count > 0);
  if (left.length === 0) return null;
  const all = left.reduce((sum, { count }) => sum + count, 0);
  const told = left.map(({ evidence, count }) => `${count} ${EVIDENCE[evidence].text}`).join(", ");
  const show = () =>
    setFilter({ evidence: keysOf(EVIDENCE) as Evidence[] }, "show what is left out");
  return (
    <>
      {counted(all, "link")} left out: {told}.{" "}
      <button type="button" className="go" onClick={show}>
        Show {all === 1 ? "it" : "them"}
      </button>
    </>
  );
}
