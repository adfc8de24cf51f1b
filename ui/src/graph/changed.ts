import { isNews, type Live } from "../state/live.ts";
import type { Subgraph } from "./drawn.ts";

/**
 * What of the drawn graph others changed, and nobody has looked at since: the links that a change
 * names, or where none of these is drawn, the entities, since the ends of a link are told of with it.
 */
export function changedOf(
  { nodes, links }: Pick<Subgraph, "nodes" | "links">,
  live: Live,
): ReadonlySet<string> {
  const [entities, drawnLinks] = [idsOf(nodes), idsOf(links)];
  const changed = live.told.flatMap(({ seq, ids }) => {
    const named = ids.filter((id) => drawnLinks.has(id));
    const all = named.length > 0 ? named : ids.filter((id) => entities.has(id));
    return all.filter((id) => isNews(live, seq, id));
  });
  return new Set(changed);
}

const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
