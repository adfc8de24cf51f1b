import { CONFLICT_STATUSES, NEVER } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { everCounted } from "../evidence/standing.cypher.ts";
import type { Transaction } from "../neo4j/database.ts";
import { type ClaimRow, propertiesOf } from "./derive-columns.ts";
import { linkEnds, linkId, partsOfLink } from "../evidence/link-id.ts";

/**
 * The one place that writes links. Links are a view: given their ids, this reads the claims
 * that carry them and makes each relationship anew, together with the INVOLVED_IN links of
 * the events those claims belong to. Deriving twice changes nothing; a link whose claims are
 * all misread stays with empty arrays (UNSUPPORTED), one without any claim goes.
 *
 * Runs inside the caller's write transaction, after the claims were written. Without
 * `linkIds` every link of the graph is derived. `eventIds` names further events that lost a
 * claim. Throws where a link would carry more than 5,000 claims.
 */
export async function deriveLinks(
  tx: Transaction,
  scope: { linkIds?: readonly string[]; eventIds?: readonly string[] } = {},
): Promise<{ links: number; involvements: number }> {
  const carried = await deriveStated(tx, scope.linkIds);
  const eventIds = [...new Set([...carried.eventIds, ...(scope.eventIds ?? [])])];
  const involvements = await deriveInvolvements(tx, eventIds);
  return { links: carried.links, involvements };
}

/** The links that claims state, without those of their events; `undefined` is every link. */
export async function deriveStated(
  tx: Transaction,
  linkIds?: readonly string[],
): Promise<{ links: number; eventIds: string[] }> {
  const carried = await tx.run<ClaimRow>(linkIds ? CLAIMS_OF_LINKS : CLAIMS_OF_ALL_LINKS, {
    linkIds: linkIds ?? [],
    open: OPEN_STATUSES,
  });
  const links = new Map<string, DerivedLink>();
  for (const claim of carried) {
    const kind = claim.kind as StatedLinkKind;
    if (claim.subjectId === claim.objectId) continue; // a self-claim after a merge (R5)
    const [source, target] = linkEnds(claim.subjectId, kind, claim.objectId);
    collect(links, linkId(source, kind, target), { source, kind, target }, claim);
  }
  await write(tx, links);
  const gone = (linkIds ?? []).filter((id) => !links.has(id));
  if (gone.length > 0) await tx.run(DELETE_LINKS, { links: gone.map(partsOfLink) });
  const eventIds = new Set(carried.map(({ eventId }) => eventId).filter(Boolean));
  return { links: links.size, eventIds: [...eventIds] };
}

/** INVOLVED_IN of the given events: one link for each entity that a claim of the event names. */
export async function deriveInvolvements(
  tx: Transaction,
  eventIds: readonly string[],
): Promise<number> {
  if (eventIds.length === 0) return 0;
  const claims = await tx.run<ClaimRow>(CLAIMS_OF_EVENTS, { eventIds, open: OPEN_STATUSES });
  const links = new Map<string, DerivedLink>();
  for (const claim of claims) {
    const { subjectRole, objectRole } = LINK_KINDS[claim.kind as StatedLinkKind];
    const ends = [
      { entity: claim.subjectId, role: claim.role || subjectRole },
      { entity: claim.objectId, role: objectRole },
    ];
    for (const { entity, role } of ends) {
      if (!entity || entity === claim.eventId) continue;
      const id = linkId(entity, "INVOLVED_IN", claim.eventId);
      const conferred = claim.modality === "DENIED" ? "" : (role ?? "");
      const link = { source: entity, kind: "INVOLVED_IN" as const, target: claim.eventId };
      collect(links, id, link, { ...claim, role: conferred });
    }
  }
  await write(tx, links);
  await tx.run(DELETE_INVOLVEMENTS, { eventIds, kept: [...links.keys()] });
  return links.size;
}

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

/** Statuses of curated conflicts that make the links they touch contested. */
const OPEN_STATUSES = keysOf(CONFLICT_STATUSES).filter((status) => CONFLICT_STATUSES[status].open);

const CLAIM_ROW = `
MATCH (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(carrier:Entity)
OPTIONAL MATCH (c)-[:ORIGINATES_FROM]->(o:Origin)
OPTIONAL MATCH (o)-[:RELIES_ON]->(publisher:Entity)
RETURN c.id AS claim, c.kind AS kind, c.subjectId AS subjectId, c.objectId AS objectId,
  c.eventId AS eventId, c.modality AS modality, c.first AS first, c.last AS last,
  c.dated AS dated, d.pubFirst AS pubFirst, d.pubLast AS pubLast,
  coalesce(o.id, '') AS origin, coalesce(publisher.id, '') AS publisher,
  d.id AS document, coalesce(carrier.id, '') AS carrier, c.background AS background,
  coalesce(c.role, '') AS role, coalesce(c.until, ${NEVER}) AS until,
  NOT ${everCounted("c")} AS retracted,
  EXISTS { (k:Conflict)-[:SIDE]->(c) WHERE k.status IN $open } AS disputed,
  [(d)-[:DERIVED_FROM*1..8]->(a:Document) WHERE a.mainOrigin = o.id | a.id] AS ancestors
ORDER BY claim`;

const CLAIMS_OF_LINKS = `UNWIND $linkIds AS linkId MATCH (c:Claim {linkId: linkId}) ${CLAIM_ROW}`;
const CLAIMS_OF_ALL_LINKS = `MATCH (c:Claim) WHERE c.linkId > '' ${CLAIM_ROW}`;
const CLAIMS_OF_EVENTS = `UNWIND $eventIds AS eventId MATCH (c:Claim {eventId: eventId})
WHERE c.linkId > '' AND ${everCounted("c")} WITH DISTINCT c ${CLAIM_ROW}`;

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

const DELETE_INVOLVEMENTS = `
UNWIND $eventIds AS eventId
MATCH (:Entity {id: eventId})<-[r:INVOLVED_IN]-(:Entity)
WHERE NOT r.id IN $kept
DELETE r`;
