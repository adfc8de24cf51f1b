import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES, type Temporality } from "@backchannel/schema/link-kinds/row.ts";
import type { ReactNode } from "react";
import { endsInWords } from "../design/kinds/words.ts";
import { LinkSign } from "../design/kinds/LinkSign.tsx";
import { counted } from "../design/words.ts";
import type { LinkKindShown } from "./find.ts";
import classes from "./Kinds.module.css";

/** Kinds of link under their lenses, each with its words, its ends and how many links there are. */
export function LinkKinds(props: {
  kinds: readonly LinkKindShown[];
  counts: ReadonlyMap<string, number>;
}) {
  return [...keysOf(LENSES), null].map((lens) => {
    const kinds = props.kinds.filter((each) => each.lens === lens);
    if (kinds.length === 0) return null;
    const id = `lens-${lens ?? "none"}`;
    return (
      <section key={id} aria-labelledby={id}>
        <h3 id={id} className={classes.group}>
          {lens ? LENSES[lens].label : "Follows from claims of other kinds"}
        </h3>
        <ul className={classes.links}>
          {kinds.map((row) => (
            <LinkKindLine key={row.kind} row={row} count={props.counts.get(row.kind) ?? 0} />
          ))}
        </ul>
      </section>
    );
  });
}

const TEMPORALITY: Record<Temporality, string> = {
  OCCASION: "happens",
  STATE: "lasts",
  POSITION: "is a position",
};

/** One kind of link; `children` stand below. */
export function LinkKindLine(props: {
  row: LinkKindShown;
  count: number;
  badge?: ReactNode;
  children?: ReactNode;
}) {
  const { row, count } = props;
  const { kind, lens, symmetric, did, would, didNot, inverse } = row;
  return (
    <li data-none={count === 0 || undefined}>
      <LinkSign lens={lens} symmetric={symmetric} />
      <div className={classes.words}>
        <p>
          <b>{did}</b> <code>{kind}</code> {props.badge}
        </p>
        <p>{row.description}</p>
        <small>
          {would} · {didNot} · {symmetric ? "both ways" : `other way: ${inverse}`}
        </small>
      </div>
      <p className={classes.ends}>
        <span className="unseen">From </span>
        {endsInWords(row.subject)} {symmetric ? "—" : "→"}
        <span className="unseen"> to </span> {endsInWords(row.object)}
        <small>{TEMPORALITY[row.temporality]}</small>
      </p>
      <span className={classes.count}>{counted(count, "link")}</span>
      {props.children}
    </li>
  );
}
