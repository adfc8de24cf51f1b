import { CONFLICT_STATUSES, type ConflictStatus, EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { FactRow } from "../entity/entity.cypher.ts";
import { factsFrom } from "../entity/facts.ts";
import { InvalidArgument } from "../errors.ts";
import { admitsAll, type LinkFilter } from "../evidence/filter.ts";
import { type LinkNode, linkNode } from "../link/link-node.ts";
import type { Database } from "../neo4j/database.ts";
import { type ConflictRow, MOST } from "./curated-conflict.cypher.ts";
import { isLeft } from "./conflict-under.ts";
import { type Disagreements, readDisagreements } from "./conflict.cypher.ts";
import { counts } from "../evidence/tested-claim.ts";
import { compareKeys } from "../graphql/key.ts";

export interface RivalFact {
  id: string;
  entityId: string;
  fact: ReturnType<typeof factsFrom>[number];
}

/** A disagreement, marked with its GraphQL type. */
export type Disagreement =
  | ({ on: "CuratedConflict" } & ConflictRow)
  | ({ on: "ContestedLink" } & LinkNode)
  | ({ on: "RivalFact" } & RivalFact);

/** The place of a disagreement: its sort, the rank of its status, its id. */
export type DisagreementKey = [sort: number, rank: number, id: string];
interface Placed {
  key: DisagreementKey;
  node: Disagreement;
}

interface Asked {
  entities: readonly string[] | null;
  statuses: readonly ConflictStatus[] | null;
  filter: LinkFilter;
  /** The page: at most `limit` entries, behind this key. */
  after: DisagreementKey | null;
  limit: number;
}

/** If the filter names no grades, links of every grade are shown. */
export const GRADES = keysOf(EVIDENCE);
const MAX_ENTITIES = 100;

/**
 * A page of the disagreements of which the filter leaves at least two sides: curated conflicts,
 * then links by id, then facts. Considers at most MOST conflicts and MOST facts.
 */
export async function findDisagreements(database: Database, asked: Asked) {
  const { entities, statuses, filter, after, limit } = asked;
  if (entities && entities.length > MAX_ENTITIES)
    throw new InvalidArgument("entities", `takes at most ${MAX_ENTITIES} ids`);
  const wanted = statuses ?? keysOf(CONFLICT_STATUSES);
  const reached = after?.[0] === LINKS ? after[2] : "";
  const past = after?.[0] === FACTS;
  const read = await readDisagreements(database, {
    entities,
    statuses: wanted,
    facts: statuses === null,
    links: statuses === null && filter.contested !== false,
    filter,
    gradeLinks:
      !admitsAll(filter) || filter.evidence.length < GRADES.length || filter.minOrigins > 0,
    after: reached,
    limit: past ? 0 : limit,
  });
  const curated = read.curated
    .slice(0, MOST)
    .filter((row) => isLeft(row, filter))
    .map((node) => ({ on: "CuratedConflict" as const, ...node }));
  const contested = read.contested.map((row) => ({
    on: "ContestedLink" as const,
    ...linkNode(row, filter),
  }));
  const { facts, more } = rivalFacts(read.rivals, filter);
  const found: Placed[] = [
    ...curated.map((node) => placed([CURATED, wanted.indexOf(node.status), node.id], node)),
    ...contested.map((node) => placed([LINKS, 0, node.id], node)),
    ...facts.map((node) => placed([FACTS, 0, node.id], node)).sort(byKey),
  ];
  const page = found.filter(({ key }) => !after || compareKeys(key, after) > 0);
  return {
    page: page.slice(0, limit),
    count: curated.length + read.contests + facts.length,
    more: more || read.curated.length > MOST,
  };
}

const [CURATED, LINKS, FACTS] = [0, 1, 2];

const placed = (key: DisagreementKey, node: Disagreement): Placed => ({ key, node });
const byKey = (a: Placed, b: Placed) => compareKeys(a.key, b.key);

/** The facts of which the filter leaves at least two rival values. `more`: not all were read. */
function rivalFacts(rivals: Disagreements["rivals"], filter: LinkFilter) {
  const properties = [...Map.groupBy(rivals, (row) => `${row.entityId}:${row.property}`).values()];
  const facts = properties.slice(0, MOST).flatMap((rows) => {
    const counted = filter.given ? rows.filter(({ read }) => counts(filter, read)) : rows;
    return factsFrom(counted)
      .filter((fact) => fact.disputed)
      .map((fact) => {
        const entityId = (rows[0] as FactRow).entityId;
        const id = `fact:${entityId}:${fact.property}`;
        return { on: "RivalFact" as const, id, entityId, fact };
      });
  });
  return { facts, more: properties.length > MOST };
}
