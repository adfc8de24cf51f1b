import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { claimWords } from "../texts/indexed.ts";
import { linkId } from "../evidence/link-id.ts";
import type { Transaction } from "../neo4j/database.ts";
import { claimDays } from "../dates/claim-days.ts";

/** A claim with the link and the event it carries. */
interface Settled {
  id: string;
  linkId: string;
  eventId: string;
}

/**
 * Makes anew what claims store of their surroundings: the canonical ids of their ends and event,
 * after following merges (R5), the id of their link, the days they may hold, and the words by which
 * they are found.
 */
export async function settleClaims(tx: Transaction, ids: readonly string[]): Promise<Settled[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<Ends>(ENDS, { ids });
  const settled = rows.map(({ id, kind, date, eventDate, text, ...ends }) => {
    const { subjectId, objectId, eventId } = ends;
    const carried = kind === "" ? "" : linkId(subjectId, kind, objectId);
    const words = claimWords({ ...text, kind, about: [subjectId, objectId, eventId] });
    return { id, ...ends, linkId: carried, words, ...claimDays(date, eventDate) };
  });
  await tx.run(SETTLE, { rows: settled });
  return settled;
}

interface Ends {
  id: string;
  /** '' on a property claim. */
  kind: StatedLinkKind | "";
  subjectId: string;
  objectId: string;
  eventId: string;
  date: string;
  eventDate: string;
  text: { statement: string; role: string | null; value: string | null; restates: string | null };
}

/** What is asked of the survivor at the end of a relationship; '' where there is none. */
const ofEnd = (type: string, what: string) => `coalesce(head([
  (c)-[:${type}]->(:Entity)-[:MERGED_INTO*0..8]->(e:Entity)
  WHERE NOT (e)-[:MERGED_INTO]->() | ${what}]), '')`;

const ENDS = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, coalesce(c.kind, '') AS kind, coalesce(c.date, '') AS date,
  {statement: c.statement, role: c.role, value: c.value, restates: c.restates} AS text,
  ${ofEnd("SUBJECT", "e.id")} AS subjectId, ${ofEnd("OBJECT", "e.id")} AS objectId,
  ${ofEnd("DURING", "e.id")} AS eventId, ${ofEnd("DURING", "e.date")} AS eventDate`;

const SETTLE = `UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row`;
