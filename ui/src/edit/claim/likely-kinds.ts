import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { PickedEntity } from "./values.ts";

const linksOfBoth = graphql(`
  query LinksOfBoth($subject: ID!, $object: ID!) {
    subject: entity(id: $subject) {
      id
      linkCounts {
        kind
        neighborKind
        direction
        count
      }
    }
    object: entity(id: $object) {
      id
      linkCounts {
        kind
        neighborKind
        direction
        count
      }
    }
  }
`);

interface Counted {
  kind: LinkKind;
  neighborKind: EntityKind;
  direction: "OUTGOING" | "INCOMING" | "BOTH";
  count: number;
}

/** At most so many are put first. */
const MOST = 6;

/**
 * By what the first is joined to others of the type of the second, and the second by others of the
 * type of the first, most often first.
 */
export function likelyKinds(
  subject: { kind: EntityKind; linkCounts: readonly Counted[] },
  object: { kind: EntityKind; linkCounts: readonly Counted[] },
): LinkKind[] {
  const typeOf = (kind: EntityKind) => ENTITY_KINDS[kind].type;
  const times = new Map<LinkKind, number>();
  const add = (counts: readonly Counted[], other: EntityKind, against: Counted["direction"]) => {
    for (const { kind, neighborKind, direction, count } of counts) {
      if (direction === against || typeOf(neighborKind) !== typeOf(other)) continue;
      times.set(kind, (times.get(kind) ?? 0) + count);
    }
  };
  add(subject.linkCounts, object.kind, "INCOMING");
  add(object.linkCounts, subject.kind, "OUTGOING");
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([kind]) => kind);
}

/** The same of two that were picked; none until both are, or while it is not known. */
export function useLikelyKinds(
  subject: PickedEntity | null,
  object: PickedEntity | null,
): LinkKind[] {
  const ids = { subject: subject?.id ?? "", object: object?.id ?? "" };
  const { data } = useAnswer(linksOfBoth, ids, { pause: !subject || !object });
  if (!subject || !object || !data?.subject || !data.object) return [];
  return likelyKinds(
    { kind: subject.kind, linkCounts: data.subject.linkCounts },
    { kind: object.kind, linkCounts: data.object.linkCounts },
  );
}
