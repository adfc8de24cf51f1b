/** What a field asks for, beyond one object for each that it answers with. */
export interface Weight {
  /** What each object counts, where more than 1 is worked for it. */
  object?: number;
  /** What it takes to answer the field at all, however many objects there are. */
  work?: number;
  /** How many objects a list has that no argument limits. */
  size?: number;
  /** The same, for each object that an argument of the field above asks for. */
  perPage?: number;
  /** How many of them the arguments ask for, where it is not `first` or `limit` alone. */
  page?: (args: Readonly<Record<string, unknown>>) => number;
  /** Comes with the row of the object above: it counts as five plain fields of that. */
  withRow?: boolean;
}

const length = (ids: unknown) => (Array.isArray(ids) ? ids.length : 0);

/**
 * What is dearer or larger than usual, in units of one plain object: about 20 µs of the API's
 * processor time, with reading its row and writing it as JSON. Measured on a graph where everybody
 * has 26 links of 25 claims; `npm run bench:worst` measures what a query may cost at most.
 */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  // What comes with its row.
  "Claim.document": { withRow: true },
  "Claim.origin": { withRow: true },
  "Claim.subject": { withRow: true },
  "Claim.object": { withRow: true },
  "Document.outlet": { withRow: true },
  "EntityLinkEdge.neighbor": { withRow: true },
  "Link.source": { withRow: true },
  "Link.target": { withRow: true },
  "Origin.publisher": { withRow: true },

  // Words and days are made of all claims of a link.
  "Link.dateText": { work: 6 },
  "Link.label": { work: 6 },
  "Link.sentence": { work: 6 },
  "Link.occasions": { size: 10 },
  "EntityLinkEdge.labelFromHere": { work: 6 },
  "CollapsedEvent.sentence": { work: 6 },
  "CollapsedEvent.claims": { size: 10 },
  "Occasion.claims": { size: 10 },
  // A change made in bulk has its revisions unpacked, a thousand at most.
  "Change.differences": { work: 500, size: 250 },
  "Entity.linkCounts": { size: 10 },

  // Limits whose lists stand below.
  "Query.neighborhood": {
    page: ({ ids, depth, limit }) => length(ids) + (depth === 0 ? 0 : Number(limit ?? 100)),
  },
  "Subgraph.nodes": { perPage: 1 },
  "Subgraph.hidden": { perPage: 1 },
  "Subgraph.links": { perPage: 5 },
  "Subgraph.amounts": { work: 200, size: 5 },
  "Subgraph.collapseEvents": { work: 200, size: 20 },
  "Query.nodes": { page: ({ ids }) => length(ids) },
  "Query.paths": { work: 1_000 },
  "PathResult.paths": { perPage: 1, object: 50 },
  "PathResult.leftOut": { work: 1_500 },
  "PathResult.leftOutTruncated": { work: 1_500 },

  // Whole questions.
  "Query.brief": { work: 2_000 },
  "Query.commonNeighbors": { work: 500 },
  "Query.compareSources": { work: 6_000 },
  "Query.conflicts": { work: 500 },
  "Query.contacts": { work: 500 },
  "Query.find": { work: 1_500 },
  "LinkConnection.leftOut": { work: 500 },
  "Overview.bestConnected": { work: 1_000 },
  "Overview.largestSums": { work: 1_500, size: 6 },
  "Overview.mostContested": { work: 500 },
  "Query.search": { work: 1_500 },
  "Query.searchConnection": { work: 1_500 },
  "Query.stats": { work: 500 },
  // Each reads every claim of up to 5,000 events: of the 17,550 there, 0.7 s of the database's
  // processor time, which is far more than the 0.1 s of the API's and counted by the same unit.
  "Query.timeBar": { work: 35_000 },
  "Query.timeline": { work: 35_000 },
  "Query.withoutSources": { work: 5_000 },
  "Query.previewMerge": { work: 5_000 },
  "Query.previewMove": { work: 5_000 },
  "Query.previewOrigin": { work: 5_000 },
  "Query.duplicates": { work: 1_500 },
  "DuplicateConnection.comparing": { work: 100 },
  "Query.previewRetraction": { work: 5_000 },
};

/** What each change counts, whatever its answer. */
export const CHANGE: Weight = { work: 2_000 };
