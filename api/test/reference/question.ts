import type { Filter } from "./rules.ts";

/** One question: a filter, and the entities it is about. */
export interface Question {
  filter: Filter;
  one: string;
  other: string;
  /** An entity that a path must pass. */
  third: string | null;
  maxLength: number;
}

export type Link = {
  claims: { nodes: { id: string }[] };
  occasions: { event: { id: string } | null }[];
};

/** What the product answers. */
export interface Answered {
  entity: {
    links: {
      totalCount: number;
      leftOut: unknown[];
      edges: { direction: string; neighbor: { id: string }; node: Link }[];
    };
    linkCounts: { kind: string; neighborKind: string; direction: string; count: number }[];
  };
  near: { nodes: { id: string }[]; links: Link[]; leftOut: unknown[]; hidden: unknown[] };
  timeline: {
    inWindow: number;
    possibly: number;
    undated: number;
    orderOnly: number;
    nodes: { event: { id: string }; dateClass: string }[];
  };
  commonNeighbors: {
    totalCount: number;
    leftOut: unknown[];
    nodes: { entity: { id: string }; neighbors: { id: string }[]; links: { id: string }[] }[];
  };
  /** Absent if no kind of link may be used. */
  paths?: {
    truncated: boolean;
    paths: { nodes: { id: string }[]; length: number; links: { id: string }[]; sentence: string }[];
    leftOut: unknown[];
  };
}

const LINK = `
  id: plainId evidence contested origins documents first last
  claims(first: 50) { nodes { id } }
  occasions { event { id } evidence contested origins documents }`;

export const QUESTION = `
query Compare(
  $filter: LinkFilter, $one: ID!, $other: ID!, $both: [ID!]!, $three: [ID!]!, $through: [ID!]
  $entities: [ID!], $maxLength: Int, $walk: Boolean!
) {
  entity(id: $one) {
    links(first: 100, filter: $filter) {
      totalCount
      leftOut { evidence count }
      edges { direction neighbor { id } node { ${LINK} } }
    }
    linkCounts(filter: $filter) { kind neighborKind direction count }
  }
  near: neighborhood(ids: $both, filter: $filter) {
    nodes { id }
    links { ${LINK} }
    leftOut { evidence count }
    hidden { entity { id } count }
  }
  timeline(entities: $entities, filter: $filter) {
    inWindow possibly undated orderOnly
    nodes { event { id } dateClass evidence contested documents claimCount }
  }
  commonNeighbors(ids: $three, filter: $filter, first: 100) {
    totalCount
    leftOut { evidence count }
    nodes { entity { id } neighbors { id } links { id: plainId } }
  }
  paths(
    from: [$one], to: [$other], through: $through, filter: $filter, maxLength: $maxLength, limit: 50
  ) @include(if: $walk) {
    truncated
    paths { nodes { id } length links { id: plainId } sentence }
    leftOut { evidence count }
  }
}`;
