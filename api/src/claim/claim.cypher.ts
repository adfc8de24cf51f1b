import { CLAIM as DECLARED } from "@backchannel/schema/records/claim.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { inOrder } from "../neo4j/rows.ts";
import { DOCUMENT, type DocumentNode, type DocumentRow } from "../document/document.cypher.ts";
import { ENTITY, type EntityRow } from "../entity/entity.cypher.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";
import { columns, type Wanted } from "../neo4j/columns.ts";
import { columnsOf } from "../neo4j/record-columns.ts";
import type { Database } from "../neo4j/database.ts";
import { filterParams, type LinkPageArgs } from "../link/link.cypher.ts";
import {
  ADMITS_CLAIM,
  EVIDENCE_WANTED,
  inEachForm,
  LINK_TYPES,
  TYPE_WANTED,
} from "../evidence/filter.cypher.ts";
import { everCounted, unretracted } from "../evidence/standing.cypher.ts";
import { modalitiesOf } from "../evidence/filter.ts";
import { listing } from "../evidence/tested-claim.ts";

export type ClaimRow = RowOf<typeof DECLARED> & {
  supersededBy: string | null;
};

/** The columns of a claim `c`. */
export const CLAIM = columns<ClaimRow>({
  ...columnsOf(DECLARED, "c"),
  supersededBy: "head([(c)<-[:SUPERSEDES]-(new:Claim) | new.id])",
});

/** Which columns to read of claims and of their documents. */
export interface ClaimsWanted {
  claim: Wanted<ClaimRow>;
  /** Set if their documents, and the outlets of these, are read in the same statement. */
  sources: { document: Wanted<DocumentRow>; outlet: Wanted<EntityRow> } | null;
}

/** A claim, with its document if that was read with it. */
export type ReadClaim = ClaimRow & { statedIn?: DocumentNode };

/** Claims by id, retracted ones too; an unknown id gives null. */
export async function claimsById(
  database: Database,
  ids: readonly string[],
  { claim, sources }: ClaimsWanted = { claim: null, sources: null },
): Promise<(ReadClaim | null)[]> {
  const flags = CLAIM.flags(claim);
  if (sources) return inOrder(ids, await withSources(database, ids, flags, sources), byId, null);
  const params = { ids, claim: flags };
  const rows = await database.read<{ claim: unknown[] }>("claims by id", BY_ID, params);
  return inOrder(
    ids,
    rows.map((row) => CLAIM.read(row.claim, flags)),
    byId,
    null,
  );
}
const byId = ({ id }: { id: string }) => id;

const CHOSEN = CLAIM.chosen("$claim");
const BY_ID = `UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN ${CHOSEN} AS claim`;

async function withSources(
  database: Database,
  ids: readonly string[],
  claim: boolean[],
  wanted: NonNullable<ClaimsWanted["sources"]>,
): Promise<ReadClaim[]> {
  const flags = { document: DOCUMENT.flags(wanted.document), outlet: ENTITY.flags(wanted.outlet) };
  const rows = await database.read<{
    claims: [statedIn: string, unknown[]][];
    documents: unknown[][];
    outlets: [printed: string[], unknown[]][];
  }>("claims by id, with sources", WITH_SOURCES, { ids, claim, ...flags });
  const { claims = [], documents = [], outlets = [] } = rows[0] ?? {};
  const outletOf = new Map<string, EntityRow>();
  for (const [printed, values] of outlets) {
    const outlet = ENTITY.read(values, flags.outlet);
    for (const id of printed) outletOf.set(id, outlet);
  }
  const documentOf = new Map<string, DocumentNode>();
  for (const values of documents) {
    const document: DocumentNode = DOCUMENT.read(values, flags.document);
    document.publishedBy = outletOf.get(document.id);
    documentOf.set(document.id, document);
  }
  return claims.map(([statedIn, values]) => {
    const row: ReadClaim = CLAIM.read(values, claim);
    row.statedIn = documentOf.get(statedIn);
    return row;
  });
}

/** Returns each document and outlet once, however many of the claims refer to it. */
const WITH_SOURCES = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(d:Document)
WITH collect([d.id, ${CHOSEN}]) AS claims, collect(DISTINCT d) AS stated
RETURN claims, [d IN stated | ${DOCUMENT.chosen("$document")}] AS documents, COLLECT {
  UNWIND stated AS d
  MATCH (d)-[:PUBLISHED_BY]->(given:Entity)
  WITH given, collect(d.id) AS printed
  WITH printed, ${survivorOf("given")} AS e
  RETURN [printed, ${ENTITY.chosen("$outlet")}]
} AS outlets`;

/** A page of ids of all unretracted claims, in id order. */
export async function listClaimIds(database: Database, limit: number, after: string) {
  return database.read<{ id: string }>("list claims", LIST, { limit, after });
}

const LIST = `
MATCH (c:Claim) WHERE c.id > $after AND ${unretracted("c")}
RETURN c.id AS id ORDER BY id LIMIT $limit`;

/** A page of ids of the link claims that a filter admits, in id order. */
export async function listAdmittedClaimIds(
  database: Database,
  { filter, limit, after }: Pick<LinkPageArgs, "filter" | "limit"> & { after: string },
) {
  const modalities = modalitiesOf(filter);
  if (modalities.length === 0) return [];
  const params = { ...listing(filter), ...filterParams(filter), modalities, limit, after };
  return database.read<{ id: string }>("list admitted claims", listAdmitted(filter), params, {
    expensive: true,
  });
}

/** The ends of every link that may carry claim `c`: its own, and what follows of its event. */
const ENDS = `[[c.subjectId, c.objectId], [c.subjectId, c.eventId], [c.objectId, c.eventId],
  [c.eventId, c.placeId]]`;

/**
 * Looks at the claims behind `$after` one by one until the page is full, so that all pages together
 * look at each claim once. What is put so that its link is never of a wanted grade is passed over.
 * Most filters want whatever is asserted; of the rest the links are graded.
 */
const listAdmitted = inEachForm(
  (form) => `
MATCH (c:Claim) WHERE c.id > $after
WITH c ORDER BY c.id
WHERE c.modality IN $modalities AND c.linkId > '' AND ${everCounted("c")} AND ${ADMITS_CLAIM} AND CASE
  WHEN $f.asserted AND c.modality = 'ASSERTED' AND c.kind IN $f.types
    AND c.subjectId <> c.objectId THEN true
  ELSE EXISTS {
    UNWIND ${ENDS} AS ends
    MATCH (a:Entity {id: ends[0]})-[r:${LINK_TYPES}]-(:Entity {id: ends[1]})
    WHERE ${TYPE_WANTED} AND c.id IN r.claim
    ${form.filtered("a")} AND ${EVIDENCE_WANTED}
    RETURN r
  } END
RETURN c.id AS id LIMIT $limit`,
);

export async function countClaims(database: Database): Promise<number> {
  const rows = await database.read<{ count: number }>("count claims", COUNT);
  return rows[0]?.count ?? 0;
}

/** Neo4j knows the number of all claims. The retracted ones are few, and found by index. */
const COUNT = `
RETURN COUNT { (:Claim) } - COUNT { MATCH (c:Claim) WHERE c.retractedAt IS NOT NULL } AS count`;
