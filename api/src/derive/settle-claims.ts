import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { claimDays } from "../dates/claim-days.ts";
import { SETTLE_COLUMNS } from "../evidence/claim-columns.ts";
import { toSurvivor } from "../neo4j/survivor.cypher.ts";
import { linkId } from "../evidence/link-id.ts";
import type { Transaction } from "../neo4j/database.ts";
import { claimWords } from "../texts/indexed.ts";
import { type Place, placeOf } from "./place.ts";

/** A claim that was settled, with the places it had before and has now. */
export interface Settled {
  id: string;
  /** Something that it stores changed. */
  differs: boolean;
  was: Place;
  now: Place;
}

/**
 * Makes anew what claims store of their surroundings: the canonical ids of their ends, event and place,
 * after following merges (R5), the id of their link, the days they may hold, the columns that
 * follow from their document, origin and conflicts, and the words by which they are found.
 */
export async function settleClaims(tx: Transaction, ids: readonly string[]): Promise<Settled[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<Ends>(ENDS, { ids });
  return tx.run<Settled>(SETTLE, {
    rows: rows.map(({ id, kind, date, eventDate, text, ...ends }) => {
      const { subjectId, objectId, eventId } = ends;
      const carried = kind === "" ? "" : linkId(subjectId, kind, objectId);
      const words = claimWords({ ...text, kind, about: [subjectId, objectId, eventId] });
      return { id, ...ends, linkId: carried, words, ...claimDays(date, eventDate) };
    }),
  });
}

/** The columns alone, of claims whose ends and days are known to be right. */
export const settleColumns = (tx: Transaction, ids: readonly string[]) =>
  tx.run<Settled>(SETTLE, { rows: ids.map((id) => ({ id })) });

interface Ends {
  id: string;
  /** '' on a property claim. */
  kind: StatedLinkKind | "";
  subjectId: string;
  objectId: string;
  eventId: string;
  date: string;
  placeId: string;
  eventDate: string;
  text: {
    statement: string;
    role: string | null;
    attributes: string | null;
    value: string | null;
    restates: string | null;
  };
}

/** What is asked of the survivor at the end of a relationship; '' where there is none. */
const ofEnd = (type: string, what: string) => `coalesce(head([
  (c)-[:${type}]->(:Entity)${toSurvivor} | ${what}]), '')`;

const ENDS = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, coalesce(c.kind, '') AS kind, coalesce(c.date, '') AS date,
  {statement: c.statement, role: c.role, attributes: c.attributes, value: c.value, restates: c.restates} AS text,
  ${ofEnd("SUBJECT", "survivor.id")} AS subjectId, ${ofEnd("OBJECT", "survivor.id")} AS objectId,
  ${ofEnd("DURING", "survivor.id")} AS eventId, ${ofEnd("DURING", "survivor.date")} AS eventDate,
  ${ofEnd("AT", "survivor.id")} AS placeId`;

const SETTLE = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[:ORIGINATES_FROM]->(o:Origin)
WITH c, row, d, o, properties(c) AS before
SET c += row
WITH c, d, o, before
${SETTLE_COLUMNS}
RETURN c.id AS id, before <> properties(c) AS differs, ${placeOf("before")} AS was, ${placeOf("c")} AS now`;
