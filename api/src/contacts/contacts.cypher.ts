import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { ACTING, linkKindsWhere, PARTICIPATIONS } from "@backchannel/schema/kinds.ts";
import { TAKING_PART } from "@backchannel/schema/roles.ts";
import { ARRAYS } from "../evidence/claim-arrays.ts";
import type { LinkRow, ReadLinkRow } from "../link/link.cypher.ts";
import { inEachForm } from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import type { Database } from "../neo4j/database.ts";
import { types } from "../neo4j/types.ts";

/** A link by which somebody may act for an entity of this kind. */
export type ActsForRow = LinkRow & { targetKind: EntityKind };

/** The links of a contacts sheet before filtering. `contacts.ts` applies the rules. */
export interface ContactsRow {
  /** The chains of links by which somebody may act for one of the two. */
  actsFor: ActsForRow[];
  /** Contact links between the two, or between any who may act for them. */
  contacts: ReadLinkRow[];
  /** MEDIATED links of those who mediated for both sides. */
  mediations: ReadLinkRow[];
  /** INVOLVED_IN links of either side to the events of these contacts and mediations. */
  involvements: ReadLinkRow[];
}

/** Everything a contacts sheet is computed from, in one statement. */
export async function readContacts(
  database: Database,
  [a, b]: readonly [string, string],
  rollUp: boolean,
  filter: LinkFilter,
): Promise<ContactsRow> {
  const params = { a, b, rollUp };
  const [row] = await database.read<ContactsRow>("contacts", contactsFor(filter), params);
  return row ?? { actsFor: [], contacts: [], mediations: [], involvements: [] };
}

/** Kinds of link that are a direct contact between their two ends: both take part in it (R52). */
export const CONTACT_KINDS = linkKindsWhere((kind, { lens, temporality, subjectRole }) => {
  if (lens !== "CONTACTS" || kind === "MEDIATED" || PARTICIPATIONS.includes(kind)) return false;
  return temporality === "STATE" || (subjectRole !== null && TAKING_PART.includes(subjectRole));
});

/**
 * Written out as constant types, since Neo4j 5.26 takes `$any(…)` on a path of several steps to
 * mean any type, and would follow claims and attacks too.
 */
const ACTS_FOR = types("acts for", ACTING);

/** Those who may act for an entity: up to three links away, at most 2,000 paths. */
const members = (of: string) => `
CALL (${of}) {
  OPTIONAL MATCH path = (:Actor)-[:${ACTS_FOR}*1..3]->(${of}) WHERE $rollUp
  WITH path LIMIT 2000
  UNWIND relationships(path) AS r
  RETURN collect(DISTINCT r) AS ${of}Chain
}`;

const WITH_CLAIMS = `{id: r.id, arrays: ${ARRAYS.list}}`;

/**
 * There may be many links by which others act for a side, so their claims are read only if the
 * filter chooses between claims.
 */
const contactsFor = inEachForm(
  ({ reads, substance }) => `
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
${members("a")}
${members("b")}
WITH aChain + bChain AS chain,
  [a] + [r IN aChain | startNode(r)] AS aSide, [b] + [r IN bChain | startNode(r)] AS bSide
CALL (aSide, bSide) {
  UNWIND aSide AS x WITH DISTINCT x, bSide
  MATCH (x)-[r:${types("contacts", CONTACT_KINDS)}]-(y:Entity) WHERE y IN bSide
  WITH r LIMIT 10000
  RETURN collect(DISTINCT r) AS contacts
}
CALL (aSide, bSide) {
  UNWIND aSide AS party WITH DISTINCT party, aSide, bSide
  MATCH (mediator:Entity)-[:MEDIATED]->(party)
  WITH DISTINCT mediator, aSide, bSide
  WHERE EXISTS { (mediator)-[:MEDIATED]->(other) WHERE other IN bSide }
  MATCH (mediator)-[r:MEDIATED]->(other:Entity) WHERE other IN aSide OR other IN bSide
  WITH r LIMIT 10000
  RETURN collect(r) AS mediations
}
CALL (contacts, mediations, aSide, bSide) {
  UNWIND contacts + mediations AS r UNWIND r.event AS event
  WITH DISTINCT event, aSide, bSide WHERE event <> ''
  MATCH (party:Entity)-[i:INVOLVED_IN]->(:Entity {id: event})
  WHERE party IN aSide OR party IN bSide
  WITH i LIMIT 10000
  RETURN collect(i) AS involvements
}
RETURN [r IN chain | {id: r.id, targetKind: endNode(r).kind, ${reads}: ${substance}}] AS actsFor,
  [r IN contacts | ${WITH_CLAIMS}] AS contacts,
  [r IN mediations | ${WITH_CLAIMS}] AS mediations,
  [r IN involvements | ${WITH_CLAIMS}] AS involvements`,
);
