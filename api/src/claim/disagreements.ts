import { CONFLICT_STATUSES, type ConflictStatus } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { factsFrom } from "../entity/fact.graphql.ts";
import { InvalidArgument } from "../errors.ts";
import { groupByOccasion, isGroupContested } from "../link/evidence.ts";
import { ALL_BUT_SOURCES, type LinkFilterInput, readLinkFilter } from "../link/filter.ts";
import { type LinkNode, linkNode } from "../link/link-node.ts";
import type { Database } from "../neo4j/database.ts";
import { type ConflictNode, conflictUnder } from "./conflict-under.ts";
import { readDisagreements } from "./conflict.cypher.ts";
import { counts } from "./lone-claim.ts";

export interface RivalFact {
  id: string;
  entityId: string;
  fact: ReturnType<typeof factsFrom>[number];
  filter: LinkFilterInput | null;
}

/** A disagreement, marked with its GraphQL type. */
export type Disagreement =
  | ({ on: "CuratedConflict" } & ConflictNode)
  | ({ on: "ContestedLink" } & LinkNode)
  | ({ on: "RivalFact" } & RivalFact);

const MAX_ENTITIES = 100;

/** Disagreements of which the filter leaves at least two sides, in their order. */
export async function findDisagreements(
  database: Database,
  asked: {
    entities: readonly string[] | null;
    statuses: readonly ConflictStatus[] | null;
    filter: LinkFilterInput | null;
  },
): Promise<Disagreement[]> {
  const { entities, statuses, filter: input } = asked;
  if (entities && entities.length > MAX_ENTITIES)
    throw new InvalidArgument("entities", `takes at most ${MAX_ENTITIES} ids`);
  const filter = readLinkFilter(input, ALL_BUT_SOURCES);
  const { curated, denied, rivals } = await readDisagreements(database, {
    entities,
    statuses: statuses ?? keysOf(CONFLICT_STATUSES),
    found: statuses === null,
    types: filter.types,
  });
  const wanted = ({ evidence, origins }: LinkNode) =>
    (!input?.evidence || input.evidence.includes(evidence)) && origins >= filter.minOrigins;
  const links = input?.contested === false ? [] : denied.map((row) => linkNode(row, input));
  const told = input ? rivals.filter(({ read }) => counts(filter, read)) : rivals;
  const facts = [...Map.groupBy(told, (row) => row.entityId)].flatMap(([entityId, rows]) =>
    factsFrom(rows)
      .filter((fact) => fact.disputed)
      .map((fact) => ({ id: `fact:${entityId}:${fact.property}`, entityId, fact, filter: input })),
  );
  return [
    ...curated
      .map((row) => conflictUnder(row, input))
      .filter(({ sides, sidesLeftOut }) => sidesLeftOut === 0 || sides.length > 1)
      .map((node) => ({ on: "CuratedConflict" as const, ...node })),
    ...links
      .filter((link) => isAffirmedAndDenied(link) && wanted(link))
      .map((node) => ({ on: "ContestedLink" as const, ...node })),
    ...facts.map((node) => ({ on: "RivalFact" as const, ...node })),
  ];
}

/** Affirmed and denied on one occasion; what only a curator contests is listed as theirs. */
function isAffirmedAndDenied({ claims, admitted }: LinkNode): boolean {
  const stated = { ...claims, disputed: [] };
  const groups = groupByOccasion(claims.temporality, stated, admitted).values();
  return [...groups].some((group) => isGroupContested(stated, group));
}
