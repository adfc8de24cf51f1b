import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { linkId } from "../link/link-id.ts";
import type { Transaction } from "../neo4j/database.ts";
import { claimDays } from "./claim-days.ts";

/** A claim with the link and the event it carries. */
interface Settled {
  id: string;
  linkId: string;
  eventId: string;
}

/**
 * Makes anew what claims store of their surroundings: the canonical ids of their ends and event,
 * after following merges (R5), the id of their link, and the days they may hold.
 */
export async function settleClaims(tx: Transaction, ids: readonly string[]): Promise<Settled[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<Ends>(ENDS, { ids });
  const settled = rows.map(({ id, kind, subjectId, objectId, eventId, date, eventDate }) => {
    const carried = kind === "" ? "" : linkId(subjectId, kind, objectId);
    return { id, subjectId, objectId, eventId, linkId: carried, ...claimDays(date, eventDate) };
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
}

/** What is asked of the survivor at the end of a relationship; '' where there is none. */
const ofEnd = (type: string, what: string) => `coalesce(head([
  (c)-[:${type}]->(:Entity)-[:MERGED_INTO*0..8]->(e:Entity)
  WHERE NOT (e)-[:MERGED_INTO]->() | ${what}]), '')`;

const ENDS = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, coalesce(c.kind, '') AS kind, coalesce(c.date, '') AS date,
  ${ofEnd("SUBJECT", "e.id")} AS subjectId, ${ofEnd("OBJECT", "e.id")} AS objectId,
  ${ofEnd("DURING", "e.id")} AS eventId, ${ofEnd("DURING", "e.date")} AS eventDate`;

const SETTLE = `UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row`;
