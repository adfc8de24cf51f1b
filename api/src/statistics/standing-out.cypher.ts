import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { STATED_BUT_SOURCES } from "../evidence/filter.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import { LINK_OF_ID } from "../evidence/filter.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { types } from "../neo4j/types.ts";

/**
 * What stands out in the whole graph, as ids in order. Kept until the graph changes, and more of
 * each than a list shows, so that one can be made under any filter. None of these walks all links.
 */

const LONG_MS = 60_000;
const KEPT = 50;

/** The actors and things with most links that claims state, most first. */
export async function readBestConnected(database: Database): Promise<string[]> {
  const params = { looked: 10 * KEPT, most: KEPT };
  const options = { timeoutMs: LONG_MS };
  const rows = await database.read<{ id: string }>("best connected", CONNECTED, params, options);
  return rows.map(({ id }) => id);
}

/**
 * Nobody has more links than claims, and of claims Neo4j knows the number without reading one: so
 * links are counted only of those of whom most is claimed, and of those with whom others were
 * merged, whose claims stand elsewhere.
 */
const CONNECTED = `
CALL () {
  MATCH (e:Actor|Thing)
  WITH e, COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS claims
  ORDER BY claims DESC LIMIT $looked
  RETURN e
  UNION
  MATCH ()-[:MERGED_INTO]->(e:Actor|Thing) RETURN DISTINCT e
}
WITH e.id AS id,
  COUNT { (e)-[r:${types("stated but sources", STATED_BUT_SOURCES)}]-() WHERE r.claimCount > 0 } AS links
WHERE links > 0
RETURN id ORDER BY links DESC, id LIMIT $most`;

/** The links whose claims tell of most in one currency, most first. */
export interface SumsRow {
  currency: string;
  /** How many links have a claim that tells of an amount in it. */
  links: number;
  ids: string[];
}

/** For the currencies in which most claims tell of an amount, at most six. */
export async function readLargestSums(database: Database): Promise<SumsRow[]> {
  const params = { currencies: 6, looked: 10 * KEPT, most: KEPT };
  return database.read<SumsRow>("largest sums", SUMS, params, { timeoutMs: LONG_MS });
}

const amountOf = (text: string) =>
  `coalesce(toFloat(split(${text}, '..')[0]), toFloat(split(${text}, '..')[1]), 0.0)`;

/**
 * First what all claims of a link come to, from the index alone, which is never too little: what
 * several documents tell of one occasion is in it several times. Then, for those with most, each
 * occasion once. Neo4j cannot add decimals exactly: the sums are added up anew when they are shown.
 */
const SUMS = `
MATCH (c:Claim)
USING INDEX c:Claim(currency, linkId, amount)
WHERE c.currency IS NOT NULL AND c.linkId IS NOT NULL AND c.amount IS NOT NULL
WITH c.currency AS currency, count(*) AS claims ORDER BY claims DESC, currency LIMIT $currencies
CALL (currency) {
  MATCH (c:Claim)
  USING INDEX c:Claim(currency, linkId, amount)
  WHERE c.currency = currency AND c.linkId > '' AND c.amount IS NOT NULL
  WITH c.linkId AS id, sum(${amountOf("c.amount")}) AS total
  WITH id, total ORDER BY total DESC
  WITH collect(id) AS found
  RETURN size(found) AS links, found[..$looked] AS looked
}
CALL (currency, looked) {
  UNWIND looked AS id
  MATCH (c:Claim {linkId: id})
  USING INDEX c:Claim(linkId)
  WHERE c.currency = currency AND c.modality <> 'DENIED' AND NOT c.background
    AND ${unretracted("c")}
  WITH DISTINCT id, coalesce(c.eventId, '') AS event, c.first AS first, c.last AS last,
    ${amountOf("c.amount")} AS amount
  WITH id, sum(amount) AS total ORDER BY total DESC, id LIMIT $most
  RETURN collect(id) AS ids
}
RETURN currency, links, ids ORDER BY links DESC, currency`;

/** The links on which sources contradict each other, those with most documents first. */
export async function readMostContested(database: Database): Promise<string[]> {
  const params = { open: OPEN, most: KEPT };
  const options = { timeoutMs: LONG_MS };
  const rows = await database.read<{ id: string }>("most contested", CONTESTED, params, options);
  return rows.map(({ id }) => id);
}

const OPEN = keysOf(CONFLICT_STATUSES).filter((status) => CONFLICT_STATUSES[status].open);

/** From the denials and the sides of open conflicts, since they are few. */
const CONTESTED = `
CALL () {
  MATCH (k:Conflict)-[:SIDE]->(c:Claim) WHERE k.status IN $open RETURN c.linkId AS id
  UNION
  MATCH (c:Claim {modality: 'DENIED'}) RETURN c.linkId AS id
}
WITH id WHERE id > ''
${LINK_OF_ID} AND r.contested
RETURN r.id AS id ORDER BY r.documents DESC, id LIMIT $most`;
