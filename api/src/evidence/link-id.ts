import { LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";

/**
 * The id of a link: `link:<subject>:<KIND>:<object>`. Symmetric kinds hold in both directions, so
 * their ends are in code-point order.
 */
export function linkId(subject: string, kind: LinkKind, object: string): string {
  const [from, to] = linkEnds(subject, kind, object);
  return `link:${from}:${kind}:${to}`;
}

/** The parts of a link's id; empty strings if it is no such id. */
export function partsOfLink(id: string) {
  const [, source = "", kind = "", target = ""] = id.split(":");
  return { source, kind, target };
}

/** The ends of a link in the order in which the relationship runs. */
export function linkEnds(subject: string, kind: LinkKind, object: string): [string, string] {
  return LINK_KINDS[kind].symmetric && object < subject ? [object, subject] : [subject, object];
}
