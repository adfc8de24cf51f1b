import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { COLUMNS_OF_C } from "../evidence/claim-columns.ts";
import { linkEnds, linkId, partsOfLink } from "../evidence/link-id.ts";
import { everCounted } from "../evidence/standing.cypher.ts";
import type { Transaction } from "../neo4j/database.ts";
import { type ClaimRow, propertiesOf } from "./derive-columns.ts";
import { linksAt, type Part, partsAt, type Place } from "./place.ts";

/** How many links were derived: those that claims state, and INVOLVED_IN. */
export interface Derived {
  links: number;
  involvements: number;
}

/**
 * The one place that writes links. Links are a view: given the places where claims stand or
 * stood, this reads the claims that are there now and makes anew the links they carry and the
 * INVOLVED_IN links of the ends that have a part in their events; no others. Deriving twice
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
    const kind = claim.kind as StatedLinkKind;
    if (claim.subjectId === claim.objectId) continue; // a self-claim after a merge (R5)
    const [source, target] = linkEnds(claim.subjectId, kind, claim.objectId);
    collect(links, linkId(source, kind, target), { source, kind, target }, claim);
  }
  await write(tx, links);
  const gone = linkIds.filter((id) => !links.has(id));
  if (gone.length > 0) await tx.run(DELETE_LINKS, { links: gone.map(partsOfLink) });
  return links.size;
}

/** INVOLVED_IN for the given parts of entities in events. */
export async function deriveInvolvements(tx: Transaction, parts: readonly Part[]): Promise<number> {
  if (parts.length === 0) return 0;
  const rows = await tx.run<{ part: Part; claim: ClaimRow }>(CLAIMS_OF_PARTS, { parts });
  const links = new Map<string, DerivedLink>();
  for (const { part, claim } of rows) {
    const { subjectRole, objectRole } = LINK_KINDS[claim.kind as StatedLinkKind];
    const ends = [
      { entity: claim.subjectId, role: claim.role || subjectRole },
      { entity: claim.objectId, role: objectRole },
    ];
    for (const { role } of ends.filter(({ entity }) => entity === part.entity)) {
      const conferred = claim.modality === "DENIED" ? "" : (role ?? "");
      collect(links, partId(part), linkOf(part), { ...claim, role: conferred });
    }
  }
  await write(tx, links);
  const gone = parts.filter((part) => !links.has(partId(part)));
  if (gone.length > 0) await tx.run(DELETE_LINKS, { links: gone.map(linkOf) });
  return links.size;
}

const partId = ({ entity, event }: Part) => linkId(entity, "INVOLVED_IN", event);
const linkOf = ({ entity, event }: Part) =>
  ({ source: entity, kind: "INVOLVED_IN", target: event }) as const;

type LinkParts = { source: string; kind: keyof typeof LINK_KINDS; target: string };
type DerivedLink = LinkParts & { claims: ClaimRow[] };

function collect(links: Map<string, DerivedLink>, id: string, parts: LinkParts, claim: ClaimRow) {
  const link = links.get(id) ?? { ...parts, claims: [] };
  link.claims.push(claim);
  links.set(id, link);
}

const BATCH = 1_000;

async function write(tx: Transaction, links: Map<string, DerivedLink>): Promise<void> {
  const rows = [...links].map(([id, { source, kind, target, claims }]) => ({
    source,
    kind,
    target,
    ...propertiesOf(id, kind, claims),
  }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx.run(WRITE_LINKS, { rows: rows.slice(start, start + BATCH) });
  }
}

const CLAIM_ROW = `{${COLUMNS_OF_C}, kind: c.kind, subjectId: c.subjectId, objectId: c.objectId,
  retracted: NOT ${everCounted("c")}, borrowed: c.dateFrom = 'EVENT'}`;

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
