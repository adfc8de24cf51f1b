import { joinStep, openAlone, rememberNames, select, show } from "../state/actions.ts";
import { EVENT_LINKS } from "@backchannel/schema/kinds.ts";
import { kindsOf, toLinkFilter } from "../state/link-filter.ts";
import { graphStore, MOST_DRAWN } from "../state/store.ts";
import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";

const nearestQuery = graphql(`
  query Nearest($ids: [ID!]!, $filter: LinkFilter, $limit: Int!) {
    neighborhood(ids: $ids, depth: 1, filter: $filter, limit: $limit, rank: EVIDENCE) {
      nodes {
        __typename
        id
        name
      }
    }
  }
`);

const linkedQuery = graphql(`
  query SharedEvents($ids: [ID!]!, $depth: Int!, $filter: LinkFilter, $limit: Int!) {
    neighborhood(ids: $ids, depth: $depth, filter: $filter, limit: $limit) {
      nodes {
        __typename
        id
        name
      }
      links {
        id: plainId
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

/** So many neighbours come along with an entity; the badge counts the rest. */
const NEAREST = 12;
/** Of somebody's events, so many are looked through for others who took part. */
const MOST_EVENTS = 100;

/**
 * Opens an entity on the graph. Where nothing is drawn its nearest neighbours come along; on a
 * picture with things on it, it joins them alone. `alone` clears the graph first.
 */
export async function openAround(id: string, on: "picture" | "alone" = "picture"): Promise<void> {
  const { drawn } = graphStore.getState();
  if (on === "alone") openAlone(id);
  else show([id]);
  select({ type: "entity", id });
  if (on === "alone" || drawn.length === 0) await drawNearest(id);
  else if (!drawn.includes(id)) await drawSharedEvents(id);
}

/**
 * Draws the events that an entity shares with others on the canvas: that is how they are linked,
 * although no link of theirs leads straight to the other.
 */
async function drawSharedEvents(id: string): Promise<void> {
  const { filter, drawn } = graphStore.getState();
  if (!filter.involved) return;
  const kinds = EVENT_LINKS.filter((kind) => kindsOf(filter.lenses, true).includes(kind));
  const ask = async (ids: string[], depth: number, limit: number) => {
    const variables = { ids, depth, limit, filter: { ...toLinkFilter(filter), kinds } };
    return (await client.query(linkedQuery, variables).toPromise()).data?.neighborhood;
  };
  const own = await ask([id], 1, Math.min(MOST_EVENTS, MOST_DRAWN - drawn.length));
  const events = own?.nodes.filter((node) => !drawn.includes(node.id)) ?? [];
  if (!own || events.length === 0) return;
  const among = await ask([...drawn, ...events.map((event) => event.id)], 0, 0);
  const present = new Set(drawn);
  const others = new Set(
    among?.links
      .filter(({ source }) => source.id !== id && present.has(source.id))
      .map(({ target }) => target.id),
  );
  const shared = events.filter((event) => others.has(event.id));
  if (graphStore.getState().drawn !== drawn) return;
  rememberNames(shared);
  joinStep(
    shared.map((event) => event.id),
    id,
  );
}

/** Draws the nearest neighbours of the one entity on the canvas, best documented first. */
export async function drawNearest(id: string): Promise<void> {
  const { filter } = graphStore.getState();
  const { data } = await client
    .query(nearestQuery, { ids: [id], filter: toLinkFilter(filter), limit: NEAREST })
    .toPromise();
  const { drawn } = graphStore.getState();
  // Taken back or drawn over meanwhile: then nobody waits for them any more.
  if (!data || drawn.length !== 1 || drawn[0] !== id) return;
  rememberNames(data.neighborhood.nodes);
  joinStep(
    data.neighborhood.nodes.map((node) => node.id),
    id,
  );
}
