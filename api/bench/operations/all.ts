import { addClaim } from "./add-claim.ts";
import { actor } from "./actor.ts";
import { contacts } from "./contacts.ts";
import { oneHop } from "./one-hop.ts";
import type { Operation } from "./operation.ts";
import { page } from "./page.ts";
import { filteredPath, shortestPath, tenPaths } from "./paths.ts";
import { search } from "./search.ts";
import { tree } from "./tree.ts";
import { twoHops } from "./two-hops.ts";

/** Every operation that is measured by itself. */
export const OPERATIONS: readonly Operation[] = [
  actor,
  search,
  oneHop,
  tree,
  twoHops,
  shortestPath,
  tenPaths,
  filteredPath,
  contacts,
  page,
  addClaim,
];

/** The mix that 16 clients ask: reads that every peer can answer, and how often each. */
export const MIX: readonly Operation[] = [
  actor,
  oneHop,
  search,
  actor,
  page,
  oneHop,
  actor,
  tree,
  search,
  actor,
  page,
  oneHop,
];
