import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { LOOKS, type Look } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { ReactNode } from "react";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { hueOf } from "../design/tokens.ts";
import { go, setFilter, setHiddenLooks } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { commonGradeOf } from "../graph/common-grade.ts";
import type { ViewLine } from "../graph/drawn.ts";
import type { Facets } from "./facets.ts";
import classes from "./Key.module.css";

/** What lines and shapes mean, how many of each are here, and the switches that hide them. */
export function Key({ counts, lines }: { counts: Facets; lines: readonly ViewLine[] }) {
  return (
    <div className={classes.key} role="group" aria-label="Key">
      <LookRow counts={counts.looks} icons={counts.icons} />
      <EvidenceRow counts={counts.evidence} common={commonGradeOf(lines)} />
      <LensRow counts={counts.lenses} />
    </div>
  );
}

function LookRow({ counts, icons }: { counts: Facets["looks"]; icons: Facets["icons"] }) {
  const hidden = useGraph((state) => state.hiddenLooks);
  const set = (looks: Look[], label: string) => setHiddenLooks(looks, label);
  return (
    <Row name="Entities">
      {keysOf(LOOKS).map((look) => {
        const { label } = LOOKS[look];
        return (
          <Item
            key={look}
            label={label}
            count={counts[look]}
            on={!hidden.includes(look)}
            specimen={<KindGlyph look={look} icon={icons[look]} size={15} />}
            toggle={(on) =>
              on
                ? set(without(hidden, look), `show: ${label}`)
                : set([...hidden, look], `hide: ${label}`)
            }
            only={() => set(without(keysOf(LOOKS), look), `show only: ${label}`)}
          />
        );
      })}
      <button type="button" className={`go ${classes.all}`} onClick={() => go("kinds")}>
        All kinds
      </button>
    </Row>
  );
}

const GRADE_LABELS: Record<Evidence, string> = {
  MULTI_ORIGIN: "2 separate origins",
  ECHOED: "One origin, repeated",
  SINGLE: "One document",
  OPINION: "Alleged only",
  STATEMENT: "Position",
  PLANNED: "Planned",
  SPECULATED: "Floated",
  SAID_NOT: "Said not",
  UNSUPPORTED: "Withdrawn",
};

function EvidenceRow(props: {
  counts: Facets["evidence"];
  common: ReturnType<typeof commonGradeOf>;
}) {
  const { counts, common } = props;
  const shown = useGraph((state) => state.filter.evidence);
  const set = (evidence: Evidence[], label: string) => setFilter({ evidence }, label);
  const listed = keysOf(EVIDENCE).filter(
    (grade) => EVIDENCE[grade].shown || counts[grade] > 0 || shown.includes(grade),
  );
  return (
    <Row name="Evidence">
      {listed.map((grade) => {
        const label = GRADE_LABELS[grade];
        return (
          <Item
            key={grade}
            label={label}
            title={EVIDENCE[grade].description}
            count={counts[grade]}
            on={shown.includes(grade)}
            specimen={
              <EvidenceLine evidence={grade} width={26} plain={grade === common?.evidence} />
            }
            toggle={(on) =>
              on
                ? set([...shown, grade], `show: ${label}`)
                : set(without(shown, grade), `hide: ${label}`)
            }
            only={() => set([grade], `show only: ${label}`)}
          />
        );
      })}
      {common && (
        <span className={classes.common}>
          {common.lines === common.of ? `All ${common.of}` : `${common.lines} of ${common.of}`}{" "}
          lines are {EVIDENCE[common.evidence].text}: thin and solid.
        </span>
      )}
    </Row>
  );
}

function LensRow({ counts }: { counts: Facets["lenses"] }) {
  const lenses = useGraph((state) => state.filter.lenses);
  const involved = useGraph((state) => state.filter.involved);
  return (
    <Row name="Lenses">
      {keysOf(LENSES).map((lens: Lens) => {
        const { label, short } = LENSES[lens];
        return (
          <Item
            key={lens}
            label={short}
            title={label}
            count={counts[lens]}
            on={lenses.includes(lens)}
            specimen={<Swatch colour={hueOf(lens)} />}
            toggle={(on) =>
              on
                ? setFilter({ lenses: [...lenses, lens] }, `show: ${short}`)
                : setFilter({ lenses: without(lenses, lens) }, `hide: ${short}`)
            }
            only={() => setFilter({ lenses: [lens], involved: false }, `show only: ${short}`)}
          />
        );
      })}
      <Item
        label="Involved in"
        title="Who is involved in an event, in whatever role, and where it took place"
        count={counts.INVOLVED}
        on={involved}
        specimen={<Swatch colour={hueOf(null)} />}
        toggle={(on) => setFilter({ involved: on }, `${on ? "show" : "hide"}: Involved in`)}
        only={() => setFilter({ lenses: [], involved: true }, "show only: Involved in")}
      />
    </Row>
  );
}

const without = <T,>(list: readonly T[], item: T) => list.filter((other) => other !== item);

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.row} role="group" aria-label={name}>
      <b className={classes.name} aria-hidden="true">
        {name}
      </b>
      <div className={classes.items}>{children}</div>
    </div>
  );
}

const Swatch = ({ colour }: { colour: string }) => (
  <span className={classes.swatch} style={{ background: colour }} aria-hidden="true" />
);

/** One switch of the key. Double click, or Shift with Enter, leaves this one alone on. */
function Item(props: {
  label: string;
  title?: string;
  count: number;
  on: boolean;
  specimen: ReactNode;
  toggle: (on: boolean) => void;
  only: () => void;
}) {
  return (
    <button
      type="button"
      className={classes.item}
      aria-pressed={props.on}
      title={`${props.title ? `${props.title}. ` : ""}Double click: only this.`}
      data-none={props.count === 0 || undefined}
      onClick={({ detail, shiftKey }) =>
        detail === 2 || shiftKey ? props.only() : props.toggle(!props.on)
      }
    >
      {props.specimen}
      <span className={classes.label}>{props.label}</span>{" "}
      <span className={classes.count}>{props.count}</span>
    </button>
  );
}
