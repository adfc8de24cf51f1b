import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { litStore } from "../state/canvas.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer, type Answer } from "../graphql/useAnswer.ts";
import { rememberNames } from "../state/actions.ts";
import { liveStore } from "../state/live.ts";
import { toLinkFilter } from "../state/link-filter.ts";
import { useGraph } from "../state/store.ts";
import { changedOf } from "./changed.ts";
import type { GraphView } from "./drawn.ts";
import { graphView } from "./view.ts";

const canvasQuery = graphql(`
  query Canvas($ids: [ID!]!, $filter: LinkFilter, $everything: LinkFilter, $limit: Int!) {
    drawn: neighborhood(ids: $ids, depth: 0, filter: $filter, limit: $limit) {
      nodes {
        __typename
        id
        name
        kind
        kindLabel
        look
        icon
        unnamed
        degree
        aliases {
          value
        }
        ... on Event {
          dateText
        }
      }
      links {
        id: plainId
        kind
        label
        titles
        toldBy
        measureShort
        lens
        symmetric
        evidence
        contested
        origins
        roleClass
        documentNodes {
          id
          outletName
        }
        source {
          __typename
          id
        }
        target {
          __typename
          id
        }
      }
      hidden {
        entity {
          __typename
          id
        }
        count
        capped: countCapped
      }
      leftOut {
        evidence
        count
      }
    }
    everything: neighborhood(ids: $ids, depth: 0, filter: $everything, limit: $limit) {
      links {
        id: plainId
        lens
        evidence
        contested
      }
    }
    stats {
      entities
      documents
    }
  }
`);

export type CanvasData = ResultOf<typeof canvasQuery>;

/**
 * What the API says about the drawn entities under the filter, and the links among them that
 * the key's switches leave out: `everything` ignores lenses and grades, to count each of them.
 */
export function useSubgraph(): Answer<CanvasData> {
  const drawn = useGraph((state) => state.drawn);
  const filter = useGraph((state) => state.filter);
  const variables = useMemo(
    () => ({
      ids: drawn,
      filter: toLinkFilter(filter),
      everything: toLinkFilter({
        ...filter,
        lenses: keysOf(LENSES),
        involved: true,
        evidence: keysOf(EVIDENCE),
      }),
      limit: Math.max(1, drawn.length),
    }),
    [drawn, filter],
  );
  const answer = useAnswer(canvasQuery, variables, { pause: drawn.length === 0 });
  // A question that fails must not wipe the canvas, so the last good answer is kept.
  const [last, setLast] = useState(answer.data);
  if (answer.data && answer.data !== last) setLast(answer.data);
  useEffect(() => {
    if (last) rememberNames(last.drawn.nodes);
  }, [last]);
  return { ...answer, data: last };
}

/** The view model of the canvas. What was taken off goes at once, before the API answers. */
export function useGraphView(data: CanvasData | undefined): GraphView {
  const drawn = useGraph((state) => state.drawn);
  const pinned = useGraph((state) => state.pinned);
  const hiddenLooks = useGraph((state) => state.hiddenLooks);
  const selectedLink = useGraph(({ selection }) =>
    selection?.type === "link" ? selection.id : null,
  );
  const selectedEntity = useGraph(({ selection }) =>
    selection?.type === "entity" ? selection.id : null,
  );
  const foldEvents = useGraph((state) => state.events === "folded");
  const lit = useStore(litStore, (state) => state.lit);
  const live = useStore(liveStore);
  return useMemo(() => {
    if (!data) return { nodes: [], lines: [] };
    const present = new Set(drawn);
    const nodes = data.drawn.nodes.filter(({ id }) => present.has(id));
    const standing = [...(lit?.nodes ?? []), ...(selectedEntity ? [selectedEntity] : [])];
    const changed = changedOf(data.drawn, live);
    const options = { pinned, hiddenLooks, selectedLink, foldEvents, standing, changed };
    return graphView({ ...data.drawn, nodes }, options);
  }, [data, drawn, pinned, hiddenLooks, selectedLink, selectedEntity, foldEvents, lit, live]);
}
