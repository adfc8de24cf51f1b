import { Fragment } from "react";
import { GroupTitle, useByWindow } from "../window/ByWindow.tsx";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
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
export function EntityLinks({ links, nothing }: { links: Links; nothing: string }) {
  const groups = Map.groupBy(links.edges, ({ node }) => node.lens ?? node.kind);
  const missing = links.totalCount - links.edges.length;
  return (
    <>
      {keysOf(TITLES).map((group) => {
        const edges = groups.get(group);
        if (!edges) return null;
        return (
          <Section key={group} title={titleOf(group, edges)} note={counted(edges.length, "link")}>
            <LinkList edges={edges} />
          </Section>
        );
      })}
      <p className={classes.note}>
        {links.totalCount === 0 && nothing}
        {missing > 0 && `${missing} more links are not listed; expand it on the graph. `}
        {links.leftOut.length > 0 && `Left out: ${leftOut(links)}.`}
      </p>
    </>
  );
}

/** The question that links answer: their lens, or what follows of events. From the event, turned. */
const TITLES = {
  ...LENSES,
  INVOLVED_IN: { label: "Involved in", turned: "Who is involved" },
  TOOK_PLACE_AT: { label: "Where it took place", turned: "What happened here" },
} as const;

function titleOf(group: keyof typeof TITLES, [edge]: Edge[]): string {
  const title = TITLES[group];
  return "turned" in title && edge?.direction === "INCOMING" ? title.turned : title.label;
}

function LinkList({ edges }: { edges: readonly Edge[] }) {
  const groups = useByWindow(edges, ({ node }) => node.dateClass);
  return groups.map(({ key, rows, head }) => (
    <Fragment key={key}>
      {head && <GroupTitle head={head} />}
      <ul className={classes.links} data-window={key}>
        {rows.map((edge) => (
          <LinkLine key={edge.node.id} edge={edge} />
        ))}
      </ul>
    </Fragment>
  ));
}

function LinkLine({ edge: { node, neighbor, labelFromHere, rolesFromHere } }: { edge: Edge }) {
  return (
    <li>
      <button
        type="button"
        className={classes.link}
        onClick={() => select({ type: "link", id: node.id })}
      >
        <span className={classes.sentence}>
          <em>{labelFromHere}</em>{" "}
          <KindGlyph
            look={neighbor.look}
            icon={neighbor.icon}
            unnamed={neighbor.unnamed}
            size={14}
          />{" "}
          <b>
            <Name>{neighbor.name}</Name>
          </b>
          {rolesFromHere.length > 0 && <small> {rolesFromHere.join(", ")}</small>}
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
