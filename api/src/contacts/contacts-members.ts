import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { LinkView } from "../link/link-node.ts";

/** Somebody who acts for a side, and the links that prove it. */
export interface SideMember {
  id: string;
  via: LinkView[];
}

/** Whether, by a link of this kind to such an entity, the subject acts for the object. */
export function mayActFor(kind: LinkKind, targetKind: EntityKind): boolean {
  const body = ENTITY_KINDS[targetKind].type === "Organization" && targetKind !== "MEDIA_OUTLET";
  switch (LINK_KINDS[kind].actsFor) {
    case "ALWAYS":
      return ENTITY_KINDS[targetKind].families.some((family) => family === "Actor");
    case "FOR_STATE_OR_BODY":
      return body || targetKind === ("STATE" satisfies EntityKind);
    case "FOR_BODY":
      return body;
    case "NEVER":
      return false;
  }
}

/**
 * Everyone who acts for `side`, directly or through others, nearest first. Never goes through the
 * other side.
 */
export function membersOf(
  side: string,
  links: readonly LinkView[],
  between: readonly string[],
): SideMember[] {
  const towards = Map.groupBy(links, ({ target }) => target);
  const found = new Map<string, LinkView[]>();
  let edge: SideMember[] = [{ id: side, via: [] }];
  while (edge.length > 0) {
    const next: SideMember[] = [];
    for (const { id, via } of edge) {
      for (const link of towards.get(id) ?? []) {
        if (found.has(link.source) || between.includes(link.source)) continue;
        found.set(link.source, [link, ...via]);
        next.push({ id: link.source, via: [link, ...via] });
      }
    }
    edge = next;
  }
  return [...found].map(([id, via]) => ({ id, via }));
}
