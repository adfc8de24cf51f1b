import type { Evidence } from "@backchannel/schema/claim.ts";
import type { ReactNode } from "react";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { hueOf } from "../design/tokens.ts";
import { uncapitalized, capitalized } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { useGraph, type Selection } from "../state/store.ts";
import type { LinkLineShown } from "./query.ts";
import classes from "./EvidenceRow.module.css";

interface Grade {
  evidence: Evidence;
  text: string;
  origins: number;
}

/**
 * The evidence of something, now and without the sources in question. Pressing it opens its panel.
 */
export function EvidenceRow(props: {
  picks: NonNullable<Selection>;
  children: ReactNode;
  hue: string;
  before: Grade;
  after?: Grade;
  contested?: boolean;
}) {
  const { picks, hue, before, after } = props;
  const picked = useGraph(({ selection }) => selection?.id === picks.id);
  return (
    <li className={classes.row} data-picked={picked || undefined}>
      <button type="button" aria-pressed={picked} onClick={() => select(picks)}>
        <span className={classes.name}>{props.children}</span>
        <span className={classes.grades}>
          <span className={classes.grade}>
            <EvidenceLine evidence={before.evidence} hue={hue} origins={before.origins} />
            {capitalized(before.text)}
            {props.contested && <ContestedMark size={14} label="contested" />}
          </span>
          {after && (
            <>
              <span className={classes.then}>
                <span aria-hidden="true">→</span>
                <span className="unseen">, then </span>
              </span>
              <span className={classes.grade}>
                <EvidenceLine evidence={after.evidence} hue={hue} origins={after.origins} />
                {uncapitalized(after.text)}
              </span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}

/** A link as a row: its two ends, how they are linked, and its evidence. */
export function LinkRow({ link, after }: { link: LinkLineShown; after?: Grade }) {
  return (
    <EvidenceRow
      picks={{ type: "link", id: link.id }}
      hue={hueOf(link.lens)}
      before={{ evidence: link.evidence, text: link.evidenceText, origins: link.origins }}
      {...(after && { after })}
      contested={link.contested}
    >
      <b>
        <bdi>{link.source.name}</bdi>
      </b>{" "}
      <em>{link.label}</em>{" "}
      <b>
        <bdi>{link.target.name}</bdi>
      </b>
    </EvidenceRow>
  );
}
