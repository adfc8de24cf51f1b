import { drawAll, rememberNames } from "../state/actions.ts";
import { toLinkFilter } from "../state/link-filter.ts";
import { graphStore, nameStore } from "../state/store.ts";
import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";
import { messageStore } from "../state/canvas.ts";

const commonQuery = graphql(`
  query CommonNeighbors($ids: [ID!]!, $filter: LinkFilter, $most: Int!) {
    commonNeighbors(ids: $ids, filter: $filter, first: $most) {
      totalCount
      nodes {
        entity {
          __typename
          id
          name
        }
      }
    }
  }
`);

/** The API takes so many; more entities share too much with each other to say anything. */
const MOST_ASKED = 20;
/** More newcomers at once would bury what is drawn. */
const MOST_DRAWN = 30;

/** What is drawn and known: an address may name what is not in the graph. */
const known = () => graphStore.getState().drawn.filter((id) => id in nameStore.getState());

/** True where enough is drawn to have something in common, and not too much. */
export function mayShare(): boolean {
  const { length } = known();
  return graphStore.getState().page === "explore" && length >= 2 && length <= MOST_ASKED;
}

/** Draws whoever is linked to two or more of what is drawn, in one step. */
export async function drawCommonNeighbors(): Promise<void> {
  const { filter } = graphStore.getState();
  const ids = known();
  const { data } = await client
    .query(commonQuery, { ids, filter: toLinkFilter(filter), most: MOST_DRAWN })
    .toPromise();
  const say = (text: string) => messageStore.setState({ text });
  if (!data) return say("The common neighbours could not be read. What is drawn is as it was.");
  const { nodes, totalCount } = data.commonNeighbors;
  if (nodes.length === 0) {
    return say(
      ids.length === 2
        ? "Nobody else is linked to both by the kinds that are switched on."
        : "Nobody else is linked to two of them by the kinds that are switched on.",
    );
  }
  rememberNames(nodes.map(({ entity }) => entity));
  drawAll(
    nodes.map(({ entity }) => entity.id),
    "draw common neighbours",
  );
  if (totalCount > nodes.length) {
    say(`${totalCount} are linked to two of them or more; the ${nodes.length} best are drawn.`);
  }
}
