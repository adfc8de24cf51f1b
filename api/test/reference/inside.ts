import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { dayNumber } from "../../src/dates/day.ts";
import { claimDays } from "../../src/dates/claim-days.ts";
import { edtfRange } from "../../src/dates/edtf.ts";
import { deriveLinks } from "../../src/derive/derive.ts";
import { settleColumns } from "../../src/derive/settle-claims.ts";
import { linkId } from "../../src/evidence/link-id.ts";
import type { Database, Transaction } from "../../src/neo4j/database.ts";
import { OPEN, type Range, type World } from "./world.ts";

/**
 * Runs `work` in a database that contains `world` besides the seed. Everything is in one transaction
 * that is always rolled back, so nobody else ever sees it.
 */
export async function inside(
  database: Database,
  world: World,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const ended = database.write(async (tx) => {
    await writeWorld(tx, world);
    await work({
      read: (_name, cypher, params) => tx.run(cypher, params),
      write: () => Promise.reject(new Error("A world is only read.")),
      close: async () => {},
    });
    throw new TakenBack();
  });
  await ended.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

class TakenBack extends Error {}

async function writeWorld(tx: Transaction, world: World): Promise<void> {
  const dates = new Map(world.entities.map(({ id, date }) => [id, edtfOf(date)]));
  const claims = world.claims.map((claim) => {
    const own = edtfOf(claim.date);
    return {
      document: claim.document,
      origin: claim.origin,
      conflict: claim.conflict,
      properties: {
        id: claim.id,
        kind: claim.kind,
        subjectId: claim.subject,
        objectId: claim.object,
        eventId: claim.event ?? "",
        placeId: claim.place ?? "",
        subjectRole: claim.subjectRole,
        linkId: linkId(claim.subject, claim.kind, claim.object),
        modality: claim.modality,
        originBasis: claim.originBasis,
        background: claim.background,
        retractedAt: claim.retracted || claim.withdrawn ? "2025-06-01T00:00:00Z" : null,
        until: claim.withdrawn && !claim.retracted ? dayNumber(claim.withdrawn, "withdrawn") : null,
        ...claimDays(own, dates.get(claim.event ?? "") ?? ""),
        ...WORDLESS,
      },
    };
  });
  await tx.run(ENTITIES, { rows: world.entities.map(entityNode) });
  await tx.run(DOCUMENTS, {
    rows: world.documents.map((document) => ({
      ...document,
      pubFirst: dayNumber(document.published.first, "first"),
      pubLast: dayNumber(document.published.last, "last"),
    })),
  });
  await tx.run(DERIVATIONS, { rows: world.documents });
  await tx.run(ORIGINS, { rows: world.origins });
  await tx.run(RESTING, { rows: world.origins });
  await tx.run(CLAIMS, { rows: claims });
  const settled = await settleColumns(
    tx,
    claims.map(({ properties }) => properties.id),
  );
  await deriveLinks(
    tx,
    settled.map(({ now }) => now),
  );
}

function entityNode({ id, kind, date, follows }: World["entities"][number]) {
  const { type, families, unnamed } = ENTITY_KINDS[kind];
  const { first, last, dated } = edtfRange(edtfOf(date));
  const days = { date: edtfOf(date), dateFirst: first, dateLast: last, dated, dateNote: "" };
  return {
    labels: [...new Set([type, ...families])],
    properties: {
      id,
      name: id,
      kind,
      unnamed,
      families: families.map((family) => family.toUpperCase()),
      description: "",
      ...(type === "Event" && { ...days, follows: follows ?? "" }),
    },
  };
}

/** The range as an editor would have written it. */
function edtfOf({ start, end }: Range): string {
  if (start === null && end === null) return "";
  return start === end ? `${start}` : `${start ?? ""}/${end === OPEN ? ".." : (end ?? "")}`;
}

/** The properties of a claim that no rule depends on. */
const WORDLESS = {
  sourcing: "ON_RECORD",
  statement: "",
  date: "",
  dateBasis: "",
  dateNote: "",
  attributedTo: "",
  section: "body",
  paragraph: "1",
  role: "",
  author: "test",
  version: 1,
};

const ENTITIES = `
UNWIND $rows AS row CREATE (e:Entity:$(row.labels)) SET e = row.properties`;
const DOCUMENTS = `
UNWIND $rows AS row
CREATE (d:Document {id: row.id, title: row.id, url: '', language: 'en', citation: row.id,
  mainOrigin: row.mainOrigin, nature: row.nature, pubFirst: row.pubFirst, pubLast: row.pubLast})
WITH d, row MATCH (outlet:Entity {id: row.outlet}) CREATE (d)-[:PUBLISHED_BY]->(outlet)`;
const DERIVATIONS = `
UNWIND $rows AS row UNWIND row.derivedFrom AS source
MATCH (d:Document {id: row.id}), (s:Document {id: source}) CREATE (d)-[:DERIVED_FROM]->(s)`;
const ORIGINS = `
UNWIND $rows AS row CREATE (o:Origin {id: row.id, description: '', basis: 'stated'})
WITH o, row MATCH (publisher:Entity {id: row.publisher}) CREATE (o)-[:RELIES_ON]->(publisher)`;
const RESTING = `
UNWIND $rows AS row
MATCH (o:Origin {id: row.id}), (under:Origin {id: row.restsOn}) CREATE (o)-[:RESTS_ON]->(under)`;
const CLAIMS = `
UNWIND $rows AS row
MATCH (d:Document {id: row.document}), (o:Origin {id: row.origin})
CREATE (c:Claim)-[:STATED_IN {paragraph: '1'}]->(d), (c)-[:ORIGINATES_FROM {basis: 'STATED'}]->(o)
SET c = row.properties
FOREACH (status IN CASE WHEN row.conflict IS NULL THEN [] ELSE [row.conflict] END |
  CREATE (:Conflict {id: 'conflict:' + c.id, status: status})-[:SIDE {n: 1}]->(c))`;
