import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf, LENSES, type Lens } from "@backchannel/schema/kinds.ts";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { hueOf } from "../design/tokens.ts";
import { counted, listed, capitalized } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { Section } from "../design/PanelFrame.tsx";
import type { EntityShown } from "./query.ts";
import classes from "./EntityLinks.module.css";
import { Name } from "../design/Name.tsx";

type Links = EntityShown["links"];
type Edge = Links["edges"][number];

/** The links of an entity as seen from its own side, by the question they answer. */
export function EntityLinks({ links }: { links: Links }) {
  const groups = Map.groupBy(links.edges, ({ node }) => node.lens);
  const lenses: (Lens | null)[] = [...keysOf(LENSES), null];
  const missing = links.totalCount - links.edges.length;
  return (
    <>
      {lenses.map((lens) => {
        const edges = groups.get(lens);
        if (!edges) return null;
        return (
          <Section
            key={lens ?? "involved"}
            title={lens ? LENSES[lens].label : "Involved in"}
            note={counted(edges.length, "link")}
          >
            <ul className={classes.links}>
              {edges.map((edge) => (
                <LinkLine key={edge.node.id} edge={edge} />
              ))}
            </ul>
          </Section>
        );
      })}
      <p className={classes.note}>
        {links.totalCount === 0 && "No source that counts links this to anything. "}
        {missing > 0 && `${missing} more links are not listed; expand it on the graph. `}
        {links.leftOut.length > 0 && `Left out: ${leftOut(links)}.`}
      </p>
    </>
  );
}

function LinkLine({ edge: { node, neighbor, labelFromHere } }: { edge: Edge }) {
  return (
    <li>
      <button
        type="button"
        className={classes.link}
        onClick={() => select({ type: "link", id: node.id })}
      >
        <span className={classes.sentence}>
          <em>{labelFromHere}</em>{" "}
          <KindGlyph look={neighbor.look} unnamed={neighbor.unnamed} size={14} />{" "}
          <b>
            <Name>{neighbor.name}</Name>
          </b>
          {node.roles.length > 0 && <small> {node.roles.join(", ")}</small>}
        </span>
        <span className={classes.evidence}>
          {node.contested && <ContestedMark size={14} label="contested" />}
          <span className={classes.words}>{capitalized(node.evidenceText)}</span>
          <EvidenceLine evidence={node.evidence} hue={hueOf(node.lens)} origins={node.origins} />
        </span>
      </button>
    </li>
  );
}

const leftOut = ({ leftOut: left }: Links) =>
  listed(left.map(({ evidence, count }) => `${count} ${EVIDENCE[evidence].text}`));
