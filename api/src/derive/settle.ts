import { resting } from "../evidence/chain.cypher.ts";
import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { deriveLinks } from "./derive.ts";
import { batchwise, deriveAllPending, markUnsettled, settleAndMark } from "./pending.ts";
import { linksAt, partsAt, type Place, placeOf } from "./place.ts";
import { settleClaims } from "./settle-claims.ts";
import type { Transaction } from "../neo4j/database.ts";
import type { Derivation, Difference, TouchedLinks } from "../change/rules.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { type RecordKind, recordKindOf, RECORDS } from "@backchannel/schema/records/records.ts";
import { declared, printState, type RecordState, withoutBookkeeping } from "../change/records.ts";

/** Of each kind the properties and relationships from which follows what claims store. */
const FOLLOWED = new Map(
  keysOf(RECORDS).map((kind) => {
    const { properties, relations } = declared(kind);
    const fields = Object.entries({ ...properties, ...relations });
    return [kind, fields.flatMap(([name, { followed }]) => (followed ? [name] : []))];
  }),
);

/** A claim whose columns may have to be made anew, with the place it has now. */
interface Touched {
  id: string;
  place: Place;
}

/** The claims that follow from the records that differ, as they stand in the graph now. */
async function readTouched(tx: Transaction, steps: readonly Difference[]): Promise<Touched[]> {
  const touching = steps.filter(({ id, before, after }) => {
    const kind = recordKindOf(id);
    // Nothing follows yet from what is only made now, but for the claims that a conflict names.
    if (before === null) return kind === "Conflict";
    return kind === "Claim" || FOLLOWED.get(kind)!.some((name) => differs(name, before, after));
  });
  if (touching.length === 0) return [];
  const ids = (kind: RecordKind) =>
    touching.map(({ id }) => id).filter((id) => recordKindOf(id) === kind);
  return claimsFollowing(tx, {
    claims: ids("Claim"),
    documents: ids("Document"),
    origins: ids("Origin"),
    entities: ids("Entity"),
    conflicts: ids("Conflict"),
  });
}

/** The claims that have to be settled once the records are written, each once. */
async function toSettle(
  tx: Transaction,
  steps: readonly Difference[],
  touched: readonly Touched[],
): Promise<string[]> {
  const made = steps.filter(({ id, before }) => before === null && recordKindOf(id) === "Claim");
  const following = [...touched, ...(await readTouched(tx, steps)), ...made];
  return [...new Set(following.map(({ id }) => id))];
}

/** Ids of records by kind. */
interface Followed {
  claims?: readonly string[];
  documents?: readonly string[];
  origins?: readonly string[];
  entities?: readonly string[];
  conflicts?: readonly string[];
}

/** The claims that store something of these records. */
export const claimsFollowing = (tx: Transaction, followed: Followed) =>
  tx.run<Touched>(FOLLOWING, { claims: [], documents: [], origins: [], entities: [], conflicts: [], ...followed }); // prettier-ignore

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

/** Claims of more than this many follow in batches of their own, so that others can write between. */
const MOST_AT_ONCE = 1_000;

/**
 * Settles the claims that follow from the records that were written, then derives the links of
 * those that were written themselves or store something else now. Where very many follow, as when
 * the day of a table of claims is corrected, these are left to `finish`.
 */
async function settleAndDerive(
  tx: Transaction,
  steps: readonly Difference[],
  touched: readonly Touched[],
  mayPostpone: boolean,
): Promise<TouchedLinks> {
  const ids = await toSettle(tx, steps, touched);
  const changed = new Set(steps.map(({ id }) => id));
  const postponed = mayPostpone && ids.length > MOST_AT_ONCE;
  const later = postponed ? ids.filter((id) => !changed.has(id)) : [];
  await markUnsettled(tx, later);
  const settled = await settleClaims(tx, postponed ? ids.filter((id) => changed.has(id)) : ids);
  for (const { id, differs: other } of settled) if (other) changed.add(id);
  const places = [...touched, ...settled.map(({ id, now }) => ({ id, place: now }))]
    .filter(({ id }) => changed.has(id))
    .map(({ place }) => place);
  await deriveLinks(tx, places);
  const events = partsAt(places).map(({ event }) => event);
  const eventIds = [...new Set(events)].toSorted();
  return { linkIds: linksAt(places), eventIds, postponed };
}

/** The same in bulk: claims are settled, and their links only marked. */
async function markTouched(
  tx: Transaction,
  steps: readonly Difference[],
  touched: readonly Touched[],
): Promise<void> {
  const written = new Set(steps.filter(saysOtherwise).map(({ id }) => id));
  await settleAndMark(tx, await toSettle(tx, steps, touched), written);
}

/** Whether a record differs in more than how it came here. */
function saysOtherwise({ before, after }: Difference): boolean {
  if (before === null || after === null) return true;
  return printState(withoutBookkeeping(before)) !== printState(withoutBookkeeping(after));
}

/** Links, as they follow from claims and from all that claims refer to. */
export const linksOfClaims: Derivation<Touched[]> = {
  touched: readTouched,
  derive: settleAndDerive,
  mark: markTouched,
  async finish(database) {
    await deriveAllPending(batchwise(database));
  },
};

const FOLLOWING = `
CALL () {
  UNWIND $claims AS id MATCH (c:Claim {id: id}) RETURN c
  UNION
  UNWIND $documents AS id
  MATCH (:Document {id: id})<-[:DERIVED_FROM*0..8]-(:Document)<-[:STATED_IN]-(c:Claim) RETURN c
  UNION
  UNWIND $origins AS id
  MATCH (:Origin {id: id})${resting()}<-[:ORIGINATES_FROM]-(c:Claim) RETURN c
  UNION
  UNWIND $conflicts AS id MATCH (:Conflict {id: id})-[:SIDE]->(c:Claim) RETURN c
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})${mergedInto("e")}
  CALL (e) {
    MATCH (e)<-[:SUBJECT|OBJECT|DURING|AT]-(c:Claim) RETURN c
    UNION
    MATCH (e)<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim) RETURN c
    UNION
    MATCH (e)<-[:RELIES_ON]-(:Origin)${resting()}<-[:ORIGINATES_FROM]-(c:Claim) RETURN c
  }
  RETURN c
}
RETURN c.id AS id, ${placeOf("c")} AS place`;
