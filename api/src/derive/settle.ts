import { settleClaims } from "./settle-claims.ts";
import { deriveLinks } from "./derive.ts";
import type { Transaction } from "../neo4j/database.ts";
import type { Derivation, Difference } from "../change/rules.ts";
import { type RecordKind, recordKindOf } from "@backchannel/schema/records/records.ts";
import { printState, type RecordState } from "../change/records.ts";

/** What of which properties and relationships other records or links follow. */
const FOLLOWED: Partial<Record<RecordKind, readonly string[]>> = {
  Document: ["publishedAt", "retrievedAt", "mainOrigin", "PUBLISHED_BY", "DERIVED_FROM"],
  Origin: ["RELIES_ON"],
  Entity: ["date", "MERGED_INTO"],
};

/** A claim whose links or days may have to be made anew, with the link and event it carries now. */
interface Touched {
  id: string;
  linkId: string;
  eventId: string;
}

/** The claims that follow from the records that differ, as they stand in the graph now. */
async function readTouched(tx: Transaction, steps: readonly Difference[]): Promise<Touched[]> {
  const touching = steps.filter(({ id, before, after }) => {
    const kind = recordKindOf(id);
    return kind === "Claim" || FOLLOWED[kind]?.some((name) => differs(name, before, after));
  });
  if (touching.length === 0) return [];
  const ids = (kind: RecordKind) =>
    touching.map(({ id }) => id).filter((id) => recordKindOf(id) === kind);
  return tx.run<Touched>(TOUCHED, {
    claims: ids("Claim"),
    documents: ids("Document"),
    origins: ids("Origin"),
    entities: ids("Entity"),
  });
}

function differs(name: string, before: RecordState | null, after: RecordState | null): boolean {
  const part = (state: RecordState | null) =>
    printState(
      state && {
        id: "",
        properties: Object.fromEntries(
          Object.entries(state.properties).filter(([key]) => key === name),
        ),
        relations: state.relations.filter(({ type }) => type === name),
      },
    );
  return part(before) !== part(after);
}

/** Settles the claims that follow from the records that were written, then derives their links. */
async function settleAndDerive(
  tx: Transaction,
  steps: readonly Difference[],
  touched: readonly Touched[],
): Promise<{ linkIds: string[]; eventIds: string[] }> {
  const now = await readTouched(tx, steps);
  const settled = await settleClaims(tx, now.map(({ id }) => id)); // prettier-ignore
  const all = [...touched, ...settled];
  const distinct = (ids: string[]) => [...new Set(ids)].filter((id) => id !== "").toSorted();
  const linkIds = distinct(all.map(({ linkId }) => linkId));
  const eventIds = distinct(all.map(({ eventId }) => eventId));
  if (linkIds.length > 0 || eventIds.length > 0) await deriveLinks(tx, { linkIds, eventIds });
  return { linkIds, eventIds };
}

/** Links, as they follow from claims and from all that claims refer to. */
export const linksOfClaims: Derivation<Touched[]> = {
  touched: readTouched,
  derive: settleAndDerive,
};

const TOUCHED = `
CALL () {
  UNWIND $claims AS id MATCH (c:Claim {id: id}) RETURN c
  UNION
  UNWIND $documents AS id
  MATCH (:Document {id: id})<-[:DERIVED_FROM*0..8]-(:Document)<-[:STATED_IN]-(c:Claim) RETURN c
  UNION
  UNWIND $origins AS id MATCH (:Origin {id: id})<-[:ORIGINATES_FROM]-(c:Claim) RETURN c
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})<-[:MERGED_INTO*0..8]-(:Entity)<-[:SUBJECT|OBJECT|DURING]-(c:Claim)
  RETURN c
}
RETURN c.id AS id, coalesce(c.linkId, '') AS linkId, coalesce(c.eventId, '') AS eventId`;
