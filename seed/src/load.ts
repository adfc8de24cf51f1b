import type { Database } from "@backchannel/api/src/neo4j/database.ts";
import { raiseSeq, recordChange } from "@backchannel/api/src/history/change.ts";
import { deriveLinks } from "@backchannel/api/src/link/derive.ts";
import { claimNodes } from "./claim-nodes.ts";
import * as write from "./load.cypher.ts";
import { nameNodes } from "./names.ts";
import { conflictNodes, documentId, documentNodes, entityNode } from "./nodes.ts";
import type { SeedData } from "./tables.ts";

/** What was loaded, in the words of the progress bar and the closing line. */
export type Counts = Record<string, number>;

/** Told after each batch: rows written so far of how many. */
export type OnProgress = (done: number, total: number, what: string) => void;

const BATCH = 1_000;

/**
 * Writes a checked folder in one transaction: all of it or nothing. Loading again changes no
 * counts, as every node is found by its id; rows that changed are written anew and their links
 * derived again.
 */
export async function loadSeed(
  database: Database,
  data: SeedData,
  onProgress: OnProgress = () => {},
): Promise<Counts> {
  const steps = stepsOf(data);
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  return database.write(async (tx) => {
    const seq = await raiseSeq(tx);
    let done = 0;
    for (const { what, cypher, rows } of steps) {
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH);
        await tx.run(cypher, { rows: batch });
        done += batch.length;
        onProgress(done, total, what);
      }
    }
    const { links, involvements } = await deriveLinks(tx);
    const counts = { ...countsOf(data), links, involvements };
    await tx.run(write.MARK_SEEDED, { at: new Date().toISOString() });
    const reason = "Loaded a folder of reports.";
    await recordChange(tx, { seq, by: "seed", action: "LOAD_SEED", reason, after: counts });
    return counts;
  });
}

interface Step {
  what: string;
  cypher: string;
  rows: readonly object[];
}

/** In this order: what a step refers to is there before it. */
function stepsOf(data: SeedData): Step[] {
  const { origins, claims } = claimNodes(data);
  const { conflicts, sides } = conflictNodes(data);
  const names = data.names.filter((row) => row.document !== "");
  return [
    {
      what: "entities",
      cypher: write.ENTITIES,
      rows: [...data.entities, ...data.events].map(entityNode),
    },
    {
      what: "places",
      cypher: write.EVENT_PLACES,
      rows: data.events.map(({ id, place }) => ({ id, place })),
    },
    { what: "documents", cypher: write.DOCUMENTS, rows: documentNodes(data.documents) },
    { what: "documents", cypher: write.DERIVATIONS, rows: documentNodes(data.documents) },
    { what: "names", cypher: write.NAMES, rows: nameNodes(data) },
    {
      what: "spellings",
      cypher: write.SIGHTINGS,
      rows: names.map(({ entity, value, document, paragraph, count }) => ({
        name: `${entity}|${value}`,
        document: documentId(document),
        paragraph,
        count,
      })),
    },
    { what: "origins", cypher: write.ORIGINS, rows: origins },
    { what: "claims", cypher: write.CLAIMS, rows: claims },
    { what: "conflicts", cypher: write.CONFLICTS, rows: conflicts },
    { what: "conflicts", cypher: write.SIDES, rows: sides },
  ];
}

function countsOf(data: SeedData): Counts {
  return {
    documents: data.documents.length,
    origins: data.origins.length,
    entities: data.entities.length,
    events: data.events.length,
    spellings: data.names.filter((row) => row.document !== "").length,
    claims: data.claims.length,
    "property claims": data.properties.length,
    conflicts: data.conflicts.length,
  };
}
