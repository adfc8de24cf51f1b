import { type Ask, Refused } from "../ask/ask.ts";
import { ALL_BUT_SOURCES } from "../evidence/filter.ts";
import { type Listed, type Page, paged } from "./pages.ts";

type Filter = Record<string, unknown> | null;
interface Link {
  source: { id: string };
}
interface WithLinks {
  id: string;
  links: Listed<Link>;
}

/**
 * All links, by the id of where they start: so a page costs what stands in it, while a page of the
 * list of all links would look at each of them.
 */
export async function* linksByEntity(
  ask: Ask,
  selection: string,
  filter: Filter,
): AsyncGenerator<object[]> {
  const links = `links(first: 100, filter: $filter, after: $links) {
    nodes { ${selection} } pageInfo { hasNextPage endCursor }
  }`;
  const some = `query ($filter: LinkFilter, $after: String, $links: String) {
    page: entities(orderBy: ID, first: 25, after: $after) {
      nodes { id ${links} } pageInfo { hasNextPage endCursor }
    }
  }`;
  const more = `query ($filter: LinkFilter, $id: ID!, $links: String) {
    entity(id: $id) { ${links} }
  }`;
  const outgoing = { ...filter, direction: "OUTGOING" };

  const ofMany = paged<WithLinks>((after) =>
    ask<Page<WithLinks>>(some, { filter: outgoing, after }),
  );
  for await (const entities of ofMany) {
    yield entities.flatMap(({ id, links: { nodes } }) => startingAt(id, nodes));
    for (const {
      id,
      links: { pageInfo },
    } of entities) {
      // prettier-ignore
      let after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      while (after !== null) {
        const variables = { filter: outgoing, id, links: after };
        const { entity } = await ask<{ entity: WithLinks | null }>(more, variables);
        // It may have been merged away meanwhile.
        if (!entity) break;
        yield startingAt(id, entity.links.nodes);
        after = entity.links.pageInfo.hasNextPage ? entity.links.pageInfo.endCursor : null;
      }
    }
  }
}

/** A symmetric link is listed at both its ends, and told at one. */
const startingAt = (id: string, links: readonly Link[]) =>
  links.filter(({ source }) => source.id === id);

/** The links among some entities. */
export async function* linksAmong(
  ask: Ask,
  selection: string,
  ids: readonly string[],
  filter: Filter,
): AsyncGenerator<object[]> {
  const query = `query ($ids: [ID!]!, $filter: LinkFilter) {
    neighborhood(ids: $ids, depth: 0, filter: $filter) { truncated links { ${selection} } }
  }`;
  const kinds = filter?.["lenses"] || filter?.["kinds"] ? {} : { kinds: ALL_BUT_SOURCES };
  const { neighborhood } = await ask<{ neighborhood: { truncated: boolean; links: object[] } }>(
    query,
    { ids, filter: { ...filter, ...kinds } },
  );
  if (neighborhood.truncated) {
    throw new Refused("show: there are more links among these than can be listed; name fewer.");
  }
  yield neighborhood.links;
}
