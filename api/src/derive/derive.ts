import { type LinkKind, tellsWhere } from "@backchannel/schema/kinds.ts";
import { COLUMNS_OF_C } from "../evidence/claim-columns.ts";
import { linkEnds, linkId, partsOfLink } from "../evidence/link-id.ts";
import { everCounted } from "../evidence/standing.cypher.ts";
import { type Conferred, conferredBy, isInvolved, statedRole } from "./conferred.ts";
import type { Transaction } from "../neo4j/database.ts";
import { type ClaimRow, propertiesOf } from "./derive-columns.ts";
import { linksAt, type Part, partsAt, type Place } from "./place.ts";

/** How many links were derived: those that claims state, and those that follow of their events. */
export interface Derived {
  links: number;
  involvements: number;
}

/**
 * The one place that writes links. Links are a view: given the places where claims stand or
 * stood, this reads the claims that are there now and makes anew the links they carry and those
 * that say who is involved in their events and where these took place; no others. Deriving twice
 * changes nothing; a link whose claims are all misread stays with empty arrays (UNSUPPORTED), one
 * without any claim goes.
 *
 * Runs inside the caller's write transaction, after the claims were written and settled. Throws
 * where a link would carry more than 20,000 claims.
 */
export async function deriveLinks(tx: Transaction, places: readonly Place[]): Promise<Derived> {
  const links = await deriveStated(tx, linksAt(places));
  return { links, involvements: await deriveInvolvements(tx, partsAt(places)) };
}

/** The links that claims state, without those of their events. */
export async function deriveStated(tx: Transaction, linkIds: readonly string[]): Promise<number> {
  if (linkIds.length === 0) return 0;
  const rows = await tx.run<{ claim: ClaimRow }>(CLAIMS_OF_LINKS, { linkIds });
  const links = new Map<string, DerivedLink>();
  for (const { claim } of rows) {
    const { kind } = claim;
    if (claim.subjectId === claim.objectId) continue; // a self-claim after a merge (R5)
    const [source, target] = linkEnds(claim.subjectId, kind, claim.objectId);
    collect(links, { source, kind, target }, { ...claim, ...statedRole(claim) });
  }
  await write(tx, links);
  const gone = linkIds.filter((id) => !links.has(id));
  if (gone.length > 0) await tx.run(DELETE_LINKS, { links: gone.map(partsOfLink) });
  return links.size;
}

/** INVOLVED_IN and TOOK_PLACE_AT between the two of each of the given parts (R36, R52). */
export async function deriveInvolvements(tx: Transaction, parts: readonly Part[]): Promise<number> {
  if (parts.length === 0) return 0;
  const rows = await tx.run<{ part: Part; claim: ClaimRow }>(CLAIMS_OF_PARTS, { parts });
  const links = new Map<string, DerivedLink>();
  for (const { part, claim } of rows) {
    for (const role of partsGiven(part, claim)) {
      collect(links, involvementOf(part), { ...claim, ...role }, repeatsItself(part, claim));
    }
    if (isWhere(part, claim)) {
      collect(links, placeOfEvent(part), { ...claim, part: "", role: "" });
    }
  }
  await write(tx, links);
  const gone = parts
    .flatMap((part) => [involvementOf(part), placeOfEvent(part)])
    .filter((link) => !links.has(idOf(link)));
  if (gone.length > 0) await tx.run(DELETE_LINKS, { links: gone });
  return links.size;
}

/** What a claim makes the entity in the event, for each end at which it stands. */
function partsGiven({ entity }: Part, claim: ClaimRow): Conferred[] {
  const { subject, object } = conferredBy(claim);
  return [
    ...(claim.subjectId === entity ? [subject] : []),
    ...(claim.objectId === entity ? [object] : []),
  ].filter(isInvolved);
}

/** Whether a claim tells that its event was at a place: not of one that it was itself to found. */
function isWhere({ entity }: Part, claim: ClaimRow): boolean {
  const { kind, placeId, objectId, modality } = claim;
  if (placeId !== entity || modality === "DENIED" || !tellsWhere(kind)) return false;
  return objectId !== entity || conferredBy(claim).object.part !== "FOUNDED";
}

/** Whether the claim itself states a link between the two (R36). */
const repeatsItself = ({ entity, event }: Part, { subjectId, objectId }: ClaimRow) =>
  subjectId === entity && objectId === event;

const involvementOf = ({ entity, event }: Part) =>
  ({ source: entity, kind: "INVOLVED_IN", target: event }) as const;
const placeOfEvent = ({ entity, event }: Part) =>
  ({ source: event, kind: "TOOK_PLACE_AT", target: entity }) as const;

type LinkParts = { source: string; kind: LinkKind; target: string };
type DerivedLink = LinkParts & { claims: ClaimRow[]; repeats: string[] };

const idOf = ({ source, kind, target }: LinkParts) => linkId(source, kind, target);

function collect(
  links: Map<string, DerivedLink>,
  parts: LinkParts,
  claim: ClaimRow,
  repeats = false,
) {
  const id = idOf(parts);
  const link = links.get(id) ?? { ...parts, claims: [], repeats: [] };
  link.claims.push(claim);
  if (repeats) link.repeats.push(claim.claim);
  links.set(id, link);
}

const BATCH = 1_000;

async function write(tx: Transaction, links: Map<string, DerivedLink>): Promise<void> {
  const rows = [...links].map(([id, { source, kind, target, claims, repeats }]) => ({
    source,
    kind,
    target,
    ...propertiesOf(id, kind, claims, repeats.toSorted()),
  }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx.run(WRITE_LINKS, { rows: rows.slice(start, start + BATCH) });
  }
}

const CLAIM_ROW = `{${COLUMNS_OF_C}, kind: c.kind, subjectId: c.subjectId, objectId: c.objectId,
  placeId: coalesce(c.placeId, ''), subjectRole: coalesce(c.subjectRole, ''),
  objectRole: coalesce(c.objectRole, ''), retracted: NOT ${everCounted("c")}, borrowed: c.dateFrom = 'EVENT',
  measure: coalesce(c.amount + ' ' + coalesce(c.currency, '') + ' ' + coalesce(c.unit, ''), '')}`;

const CLAIMS_OF_LINKS = `
UNWIND $linkIds AS linkId
MATCH (c:Claim {linkId: linkId})
RETURN ${CLAIM_ROW} AS claim`;

const CLAIMS_OF_PARTS = `
UNWIND $parts AS part
CALL (part) {
  MATCH (c:Claim {eventId: part.event, subjectId: part.entity}) RETURN c
  UNION
  MATCH (c:Claim {eventId: part.event, objectId: part.entity}) RETURN c
  UNION
  MATCH (c:Claim {eventId: part.event, placeId: part.entity}) RETURN c
}
WITH part, c WHERE c.linkId > '' AND ${everCounted("c")}
RETURN part, ${CLAIM_ROW} AS claim`;

// What was set last is found first when the relationship is read.
const WRITE_LINKS = `
UNWIND $rows AS row
MATCH (source:Entity {id: row.source}), (target:Entity {id: row.target})
MERGE (source)-[r:$(row.kind)]->(target)
SET r = row.arrays
SET r += row.summary`;

const DELETE_LINKS = `
UNWIND $links AS link
MATCH (:Entity {id: link.source})-[r:$any([link.kind])]->(:Entity {id: link.target})
DELETE r`;
