import { isolated } from "../design/words.ts";
import type { GraphView } from "../graph/drawn.ts";

/** What of the drawn graph somebody else changed, links before entities, as its line names it. */
export function changedInWords({ nodes, lines }: GraphView) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const nameOf = ({ id }: { id: string }) => isolated(names.get(id) ?? id);
  return [
    ...lines.flatMap(({ changed = [], links }) =>
      links
        .filter(({ id }) => changed.includes(id))
        .map(({ id, source, target, label }) => ({
          type: "link" as const,
          id,
          words: `${nameOf(source)} – ${label} – ${nameOf(target)}`,
        })),
    ),
    ...nodes
      .filter(({ changed }) => changed)
      .map(({ id, name }) => ({ type: "entity" as const, id, words: name })),
  ];
}
