import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import type { ReactNode } from "react";
import { ContestedMark } from "../design/Mark.tsx";
import { SideBySide } from "../design/SideBySide.tsx";
import { counted, listed } from "../design/words.ts";
import { Section } from "../design/PanelFrame.tsx";
import type { ConflictShown } from "../graphql/fragments.ts";
import { rivals, type OriginGroup } from "./numbering.ts";
import { SidesLeftOut } from "./SidesLeftOut.tsx";
import classes from "./Disagreements.module.css";

/** Dates and places of which the documents give more than one, and who gives which. */
export function Rivals({ groups }: { groups: readonly OriginGroup[] }) {
  const dates = rivals(groups, ({ dateFrom, dateText }) =>
    dateFrom === "CLAIM" ? dateText : null,
  );
  const places = rivals(groups, ({ place }) => place?.name ?? null);
  return (
    <>
      {dates.length > 0 && <RivalColumns title="They differ on when" values={dates} />}
      {places.length > 0 && <RivalColumns title="They differ on where" values={places} />}
    </>
  );
}

function RivalColumns(props: { title: string; values: ReturnType<typeof rivals> }) {
  return (
    <Section title={props.title}>
      <SideBySide
        sides={props.values.map(({ value, claims }) => ({
          text: value,
          sources: (
            <Cited>
              {listed([...new Set(claims.map(({ claim }) => claim.document.outletName))])}{" "}
              <i>{numbered(claims.map(({ number }) => number))}</i>
            </Cited>
          ),
        }))}
      />
    </Section>
  );
}

/**
 * What a curator wrote about disagreements, the open ones first. Each folds, so that the claims
 * below stay within reach.
 */
export function Conflicts(props: {
  conflicts: readonly ConflictShown[];
  /** Claim id → number in this panel. */
  numbers: ReadonlyMap<string, number>;
}) {
  if (props.conflicts.length === 0) return null;
  const open = props.conflicts.filter(({ status }) => CONFLICT_STATUSES[status].open);
  const rest = props.conflicts.filter(({ status }) => !CONFLICT_STATUSES[status].open);
  return (
    <Section
      title="Where they differ"
      note={open.length > 0 ? counted(open.length, "open point") : "no open point"}
    >
      {[...open, ...rest].map((conflict, index) => (
        <details key={conflict.id} className={classes.conflict} open={index === 0}>
          <summary>
            <b>{conflict.topic}</b>
            <Status open={CONFLICT_STATUSES[conflict.status].open}>{conflict.statusText}</Status>
          </summary>
          <ConflictSides conflict={conflict} numbers={props.numbers} />
        </details>
      ))}
    </Section>
  );
}

/** Claim numbers as a printed index gives them: "1–4, 7". */
function numbered(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
}

/** The sources of a side, in small type below it. */
export function Cited({ children }: { children: ReactNode }) {
  return <span className={classes.sources}>{children}</span>;
}

/** Where a disagreement stands; an open one has a mark. */
export function Status({ open, children }: { open: boolean; children: string }) {
  return (
    <span className={classes.status}>
      {open && <ContestedMark size={13} />}
      {children}
    </span>
  );
}

/** The sides of one disagreement and the editor's view of it. */
export function ConflictSides(props: {
  conflict: ConflictShown;
  numbers?: ReadonlyMap<string, number>;
}) {
  const { conflict, numbers } = props;
  const { sides, sidesLeftOut, editorView } = conflict.under;
  return (
    <>
      <SideBySide
        sides={sides.map(({ statement, claims }) => ({
          text: statement,
          sources: <Citations claims={claims} numbers={numbers} />,
        }))}
      />
      <SidesLeftOut count={sidesLeftOut} />
      {editorView && (
        <p className={classes.view}>
          <b>Editor’s view</b> {editorView}
        </p>
      )}
    </>
  );
}

function Citations(props: {
  claims: ConflictShown["under"]["sides"][number]["claims"];
  numbers: ReadonlyMap<string, number> | undefined;
}) {
  const here = props.claims.flatMap(({ id }) => props.numbers?.get(id) ?? []);
  const away = props.claims.filter(({ id }) => !props.numbers?.has(id));
  const cited = [...new Set(away.map(({ document }) => document.citation))];
  return (
    <Cited>
      {here.length > 0 && <i>{numbered(here)} </i>}
      {cited.join("; ")}
      {props.claims.length > 0 &&
        props.claims.every(({ background }) => background) &&
        " (background)"}
    </Cited>
  );
}
