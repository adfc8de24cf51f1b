import { keysOf, LINK_KINDS, type EntityKind } from "@backchannel/schema/kinds.ts";
import { ARRAYS } from "../link/claim-arrays.ts";
import type { ReadLinkRow } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

/** A link with the kinds of its ends, unfiltered: the rules are applied in `contacts.ts`. */
export type ContactLinkRow = ReadLinkRow & { sourceKind: EntityKind; targetKind: EntityKind };

export interface ContactsRow {
  /** Chains of links by which somebody may act for one of the two. */
  actsFor: ContactLinkRow[];
  /** Contact links between the two or any who may act for them. */
  contacts: ContactLinkRow[];
  mediations: ContactLinkRow[];
  /** INVOLVED_IN links of the events that those belong to. */
  involvements: ContactLinkRow[];
}

/** Everything a contacts sheet is made of, in one statement. */
export async function readContacts(
  database: Database,
  between: readonly [string, string],
  rollUp: boolean,
): Promise<ContactsRow> {
  const rows = await database.read<{ [K in keyof ContactsRow]: unknown[][] }>(
    "contacts",
    CONTACTS,
    {
      a: between[0],
      b: between[1],
      rollUp,
    },
  );
  const row = rows[0];
  const read = (list: unknown[][] | undefined) => (list ?? []).map(toLink);
  return {
    actsFor: read(row?.actsFor),
    contacts: read(row?.contacts),
    mediations: read(row?.mediations),
    involvements: read(row?.involvements),
  };
}

/** Kinds that are themselves a contact between the two ends. */
const CONTACT_KINDS = keysOf(LINK_KINDS).filter((kind) => {
  const row = LINK_KINDS[kind];
  return row.lens === "CONTACTS" && kind !== "MEDIATED" && kind !== "PARTICIPATED_IN";
});

function toLink(list: unknown[]): ContactLinkRow {
  const [id, kind, source, target, arrays, sourceKind, targetKind] = list;
  return { id, kind, source, target, arrays, sourceKind, targetKind } as ContactLinkRow;
}

const LINK = `[r.id, type(r), startNode(r).id, endNode(r).id, ${ARRAYS.list},
  startNode(r).kind, endNode(r).kind]`;

/**
 * Types are written out here: on a path of several steps Neo4j 5.26 takes `$any(…)` for any type
 * at all, and would walk through claims and attacks alike.
 */
const ACTS_FOR = keysOf(LINK_KINDS)
  .filter((kind) => LINK_KINDS[kind].actsFor !== "NEVER")
  .join("|");

/** Those who may act for an entity: up to three links away, at most 2,000 of each. */
const members = (of: string) => `
CALL (${of}) {
  OPTIONAL MATCH path = (:Actor)-[:${ACTS_FOR}*1..3]->(${of}) WHERE $rollUp
  WITH path LIMIT 2000
  UNWIND relationships(path) AS r
  RETURN collect(DISTINCT r) AS ${of}Chain
}`;

const CONTACTS = `
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
${members("a")}
${members("b")}
WITH aChain + bChain AS chain,
  [a] + [r IN aChain | startNode(r)] AS aSide, [b] + [r IN bChain | startNode(r)] AS bSide
CALL (aSide, bSide) {
  UNWIND aSide AS x WITH DISTINCT x, bSide
  MATCH (x)-[r:${CONTACT_KINDS.join("|")}]-(y:Entity) WHERE y IN bSide
  WITH r LIMIT 10000
  RETURN collect(DISTINCT r) AS contacts
}
CALL (aSide, bSide) {
  UNWIND aSide + bSide AS party WITH DISTINCT party
  MATCH (:Entity)-[r:MEDIATED]->(party)
  WITH r LIMIT 10000
  RETURN collect(DISTINCT r) AS mediations
}
CALL (contacts, mediations) {
  UNWIND contacts + mediations AS r UNWIND r.event AS event
  WITH DISTINCT event WHERE event <> ''
  MATCH (:Entity)-[i:INVOLVED_IN]->(:Entity {id: event})
  WITH i LIMIT 10000
  RETURN collect(DISTINCT i) AS involvements
}
RETURN [r IN chain | ${LINK}] AS actsFor, [r IN contacts | ${LINK}] AS contacts,
  [r IN mediations | ${LINK}] AS mediations, [r IN involvements | ${LINK}] AS involvements`;
