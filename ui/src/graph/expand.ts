import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { messageStore } from "../state/canvas.ts";
import { collapse, rememberNames, show } from "../state/actions.ts";
import { toLinkFilter } from "../state/link-filter.ts";
import { graphStore, MOST_DRAWN } from "../state/store.ts";
import { client } from "../graphql/client.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql/gql.ts";
import { askWhich, closeMenu, type HubChoice } from "../state/expand-menu.ts";
import { heldOnlyBy } from "./held-by.ts";

/** More newcomers than this at once bury what is drawn, so a hub asks which. */
export const HUB = 30;
const neighborsQuery = graphql(`
  query Neighbors(
    $ids: [ID!]!
    $depth: Int!
    $filter: LinkFilter
    $neighborKinds: [EntityKind!]
    $limit: Int!
  ) {
    neighborhood(
      ids: $ids
      depth: $depth
      filter: $filter
      neighborKinds: $neighborKinds
      limit: $limit
    ) {
      nodes {
        __typename
        id
        name
      }
      truncated
      links {
        id: plainId
        evidence
        source {
          __typename
          id
        }
        target {
          __typename
          id
        }
      }
    }
  }
`);

const hiddenQuery = graphql(`
  query HiddenNeighbors($ids: [ID!]!, $filter: LinkFilter) {
    neighborhood(ids: $ids, depth: 0, filter: $filter, limit: 0) {
      hidden {
        entity {
          __typename
          id
        }
        count
        capped: countCapped
      }
    }
  }
`);

type Neighborhood = ResultOf<typeof neighborsQuery>["neighborhood"];

async function ask(variables: VariablesOf<typeof neighborsQuery>): Promise<Neighborhood | null> {
  const { data } = await client.query(neighborsQuery, variables).toPromise();
  if (data) rememberNames(data.neighborhood.nodes);
  return data?.neighborhood ?? null;
}

/** One line of the expand menu: neighbours of one kind, over links of one kind and direction. */
export interface Row {
  kind: LinkKind;
  neighborKind: EntityKind;
  direction: "OUTGOING" | "INCOMING" | "BOTH";
}

/**
 * Draws the neighbours of an entity, or those of one line of its menu. A hub with more than
 * HUB newcomers asks which before it draws. False where the API gave no answer.
 */
export async function expand(id: string, row?: Row): Promise<boolean> {
  const { filter, drawn } = graphStore.getState();
  const base = toLinkFilter(filter);
  const room = MOST_DRAWN - drawn.length;
  if (room <= 0) {
    closeMenu();
    tellFull();
    return true;
  }
  const found = await ask({
    ids: [id],
    depth: 1,
    filter: row ? { ...base, kinds: [row.kind], direction: row.direction } : base,
    neighborKinds: row ? [row.neighborKind] : null,
    // Who is drawn already counts against the limit, too.
    limit: MOST_DRAWN,
  });
  if (!found) return false;
  const all = found.nodes.map((node) => node.id).filter((other) => !drawn.includes(other));
  const news = all.slice(0, room);
  if (news.length > HUB && !row) {
    askWhich(id, await countWays(id, news, found));
    return true;
  }
  closeMenu();
  show(news, id);
  if (all.length > room || found.truncated) tellFull();
  return true;
}

function tellFull(): void {
  messageStore.setState({
    text: `The graph holds ${MOST_DRAWN} entities. Hide some to draw more.`,
  });
}

async function countWays(id: string, news: string[], found: Neighborhood): Promise<HubChoice> {
  const { filter, drawn } = graphStore.getState();
  const variables = { depth: 0, filter: toLinkFilter(filter), neighborKinds: null, limit: 0 };
  const [among, counted] = await Promise.all([
    ask({ ...variables, ids: [...drawn, ...news] }),
    client.query(hiddenQuery, { ids: drawn, filter: variables.filter }).toPromise(),
  ]);
  const hidden = counted.data?.neighborhood.hidden.find((one) => one.entity.id === id);
  const present = new Set(drawn);
  const partners = (other: string) =>
    new Set(
      (among?.links ?? []).flatMap(({ source, target }) =>
        source.id === other ? [target.id] : target.id === other ? [source.id] : [],
      ),
    );
  const separate = new Set(
    found.links
      .filter(({ evidence }) => evidence === "MULTI_ORIGIN")
      .filter(({ source, target }) => source.id === id || target.id === id)
      .flatMap(({ source, target }) => [source.id, target.id]),
  );
  return {
    total: Math.max(hidden?.count ?? 0, news.length),
    capped: hidden?.capped ?? false,
    best: news,
    joining: news.filter((other) => [...partners(other)].filter((p) => present.has(p)).length > 1),
    separate: news.filter((other) => separate.has(other)),
  };
}

/** Takes away the neighbours that only this entity holds on the canvas. */
export async function collapseNeighbors(id: string): Promise<void> {
  const { drawn, filter, pinned } = graphStore.getState();
  const among = await ask({
    ids: drawn,
    depth: 0,
    filter: toLinkFilter(filter),
    neighborKinds: null,
    limit: drawn.length,
  });
  if (among)
    collapse(
      id,
      heldOnlyBy(id, among.links).filter((other) => !pinned.includes(other)),
    );
}
