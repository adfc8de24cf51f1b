import { deflateRaw, inflateRaw } from "node:zlib";
import { promisify } from "node:util";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import type { Transaction } from "../neo4j/database.ts";
import { printState } from "./records.ts";
import { type Difference, type Kept, schemaOf } from "./rules.ts";

/**
 * How history keeps what a change did to each record. What a person does is kept record by record,
 * so that it can be asked what people did to one. What is done in bulk is kept in one packed text
 * a change (R46): a node for each of its records would double the database.
 */

/** A record before and after a change, as texts that `printState` printed; '' where it was not there. */
export interface Revision extends Kept {
  record: string;
}

const toRevision = ({ id, before, after }: Difference): Revision => {
  const kind = recordKindOf(id);
  const [old, now] = [printState(before), printState(after)];
  return { record: id, kind, schema: schemaOf(kind), before: old, after: now };
};

/** Where revisions belong, and how they are kept. */
interface Of {
  change: string;
  seq: number;
  packed: boolean;
}

export async function writeRevisions(
  tx: Transaction,
  { packed, ...of }: Of,
  differing: readonly Difference[],
): Promise<void> {
  const revisions = differing.map(toRevision);
  if (!packed) {
    await tx.run(WRITE, { ...of, revisions });
    return;
  }
  const records = revisions.map(({ record }) => record);
  await tx.run(WRITE_PACK, { ...of, records, text: await pack(revisions) });
}

const WRITE = `
UNWIND range(0, size($revisions) - 1) AS n
CREATE (r:Revision {change: $change, seq: $seq, n: n}) SET r += $revisions[n]`;

const WRITE_PACK = `
CREATE (:RevisionPack {change: $change, seq: $seq, records: $records, text: $text})`;

/** Bytes as the driver takes and gives them. */
async function pack(revisions: readonly Revision[]): Promise<Int8Array> {
  const bytes = await promisify(deflateRaw)(JSON.stringify(revisions));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

async function unpack(text: Int8Array): Promise<Revision[]> {
  const bytes = await promisify(inflateRaw)(new Uint8Array(text));
  return JSON.parse(bytes.toString()) as Revision[];
}

/** The revisions of a change as `REVISIONS_OF` reads them. */
export interface KeptRevisions {
  revisions: Revision[];
  packs: Int8Array[];
}

/** Cypher for both forms of the revisions of the change with this id, of the first not more than `limit`. */
export const revisionsOf = (id: string, limit = "") => `{
  revisions: COLLECT {
    MATCH (r:Revision {change: ${id}}) WITH r ORDER BY r.n ${limit}
    RETURN {record: r.record, kind: r.kind, schema: coalesce(r.schema, 0),
      before: r.before, after: r.after}
  },
  packs: COLLECT { MATCH (p:RevisionPack {change: ${id}}) RETURN p.text }
}`;

/** The revisions in the order in which they were written. */
export async function unpacked({ revisions, packs }: KeptRevisions): Promise<Revision[]> {
  return [...revisions, ...(await Promise.all(packs.map(unpack))).flat()];
}
