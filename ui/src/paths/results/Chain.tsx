import { Fragment } from "react";
import { EvidenceLine } from "../../design/EvidenceLine.tsx";
import { KindGlyph } from "../../design/KindGlyph.tsx";
import { hueOf } from "../../design/tokens.ts";
import { counted, uncapitalized } from "../../design/words.ts";
import type { HopShown, PathShown } from "../query.ts";
import classes from "./PathCard.module.css";
import { Names } from "../../design/Name.tsx";

/** Length of a path, the entities on it, and its weakest hop. */
export function Headline({ path }: { path: PathShown }) {
  const weakest = path.hops.find((hop) => hop.weakest);
  return (
    <span className={classes.headline}>
      <span>
        <b>{counted(path.length, "link")}</b> <bdi className={classes.title}>{path.title}</bdi>
      </span>
      {weakest && (
        <span className={classes.weakest}>
          weakest <EvidenceLine evidence={weakest.evidence} origins={originsOf(weakest)} />
          <span className="unseen">{uncapitalized(weakest.evidenceText)}</span>
        </span>
      )}
    </span>
  );
}

/** A path as a row of glyphs of its entities, with lines between them. */
export function Chain({ path }: { path: PathShown }) {
  return (
    <span className={classes.chain}>
      <span className="unseen">
        <Names of={path.nodes.map(({ name }) => name)} />
      </span>
      {path.nodes.map((entity, index) => (
        <Fragment key={entity.id}>
          {index > 0 && <HopLine hop={path.hops[index - 1]!} width={22} />}
          <span title={entity.name}>
            <KindGlyph look={entity.look} icon={entity.icon} unnamed={entity.unnamed} />
          </span>
        </Fragment>
      ))}
    </span>
  );
}

/** The line of a hop, drawn like the best of its links. */
export function HopLine({ hop, width }: { hop: HopShown; width?: number }) {
  return (
    <EvidenceLine
      evidence={hop.evidence}
      hue={hueOf(hop.links[0]?.lens)}
      origins={originsOf(hop)}
      {...(width ? { width } : {})}
    />
  );
}

const originsOf = (hop: HopShown) => hop.links[0]?.origins ?? 1;
