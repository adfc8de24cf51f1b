import type { Family } from "@backchannel/schema/entity-kinds.ts";
import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { PROPERTIES, type PropertyKind } from "@backchannel/schema/properties.ts";
import { type RecordKind, recordKindOf } from "@backchannel/schema/records/records.ts";
import { type RecordState, targetOf } from "../change/records.ts";
import type { Difference } from "../change/rules.ts";
import type { Transaction } from "../neo4j/database.ts";
import { type End, endsProblems } from "../kinds/ends.ts";
import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { DuplicateClaim, EndsNotAllowed } from "./errors.ts";
import { readTwins, sameKey, type Twin } from "./same-claims.ts";

/**
 * Checks claims after any change, reverts included. The kind of each must fit its ends, also if the
 * kind of an entity changed, and no document may say the same thing twice in one place. Throws
 * EndsNotAllowed or DuplicateClaim.
 */
export async function checkClaims(tx: Transaction, steps: readonly Difference[]): Promise<void> {
  const claims = idsOf("Claim", steps);
  const entities = idsOf(
    "Entity",
    steps.filter(({ before, after }) => isOther(before, after)),
  );
  if (claims.length === 0 && entities.length === 0) return;
  const rows = await tx.run<EndsRow>(ENDS, { claims, entities });
  const rules = rows.flatMap((row) => endsRules(row).map((rule) => `${row.id}: ${rule}`));
  if (rules.length > 0) throw new EndsNotAllowed(rules.slice(0, MOST_RULES), false);
  if (claims.length === 0) return;
  const twins = await readTwins(tx, claims);
  for (const [of, alike] of Map.groupBy(twins, (row) => row.of)) {
    const own = alike.find(({ id }) => id === of)!;
    const other = alike.find((row) => row.id !== of && keyOf(row) === keyOf(own));
    if (other) throw new DuplicateClaim(other.id);
  }
}

const MOST_RULES = 5;

/** Equal for claims that were written about the same entities and say the same. */
const keyOf = (twin: Twin) => `${sameKey(twin)} ${twin.written.join(" ")}`;

const idsOf = (kind: RecordKind, steps: readonly Difference[]) =>
  steps.flatMap(({ id, after }) => (after && recordKindOf(id) === kind ? [id] : []));

/** Whether an entity is of another kind now, or was merged into another one or split from it. */
function isOther(before: RecordState | null, after: RecordState | null): boolean {
  if (!before || !after) return false;
  if (targetOf(before, "MERGED_INTO") !== targetOf(after, "MERGED_INTO")) return true;
  return ["kind", "families"].some(
    (name) => JSON.stringify(valueOf(before, name)) !== JSON.stringify(valueOf(after, name)),
  );
}

const valueOf = ({ properties }: RecordState, name: string) =>
  new Map<string, unknown>(Object.entries(properties)).get(name);

interface EndsRow {
  id: string;
  kind: StatedLinkKind | "";
  property: PropertyKind | "";
  subject: End;
  object: End | null;
  event: readonly Family[] | null;
  place: readonly Family[] | null;
}

/** The rules of the ontology that a claim breaks. */
function endsRules({ kind, property, subject, object, event, place }: EndsRow): string[] {
  const rules: string[] = [];
  // After a merge both ends of a claim may be the same entity. It then carries no link (R5).
  if (kind && object && object.id !== subject.id) {
    rules.push(...endsProblems(kind, subject, object).problems.map(({ rule }) => rule));
  }
  if (property) {
    const wanted: readonly string[] = PROPERTIES[property].families;
    if (!subject.families.some((family) => wanted.includes(family))) {
      rules.push(`${property} is said of ${wanted.join(" or ")}, not of a ${subject.kind}`);
    }
  }
  if (event && !event.includes("Event")) rules.push("what it is said to be part of is no event");
  if (place && !place.includes("Place")) rules.push("where it is said to be is no place");
  return rules;
}

/** Families in the ontology's spelling: stored ones are in capitals. */
const families = (e: string) => `[f IN ${e}.families | left(f, 1) + toLower(substring(f, 1))]`;
const end = (e: string) =>
  `CASE WHEN ${e} IS NULL THEN null ELSE {id: ${e}.id, kind: ${e}.kind, families: ${families(e)}} END`;

const ENDS = `
CALL () {
  UNWIND $claims AS id MATCH (c:Claim {id: id}) RETURN c
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})${mergedInto("merged")}<-[:SUBJECT|OBJECT|DURING|AT]-(c:Claim) RETURN c
}
MATCH (subject:Entity {id: c.subjectId})
OPTIONAL MATCH (object:Entity {id: c.objectId})
OPTIONAL MATCH (event:Entity {id: c.eventId})
OPTIONAL MATCH (place:Entity {id: c.placeId})
RETURN c.id AS id, coalesce(c.kind, '') AS kind, coalesce(c.property, '') AS property,
  ${end("subject")} AS subject, ${end("object")} AS object,
  CASE WHEN event IS NULL THEN null ELSE ${families("event")} END AS event,
  CASE WHEN place IS NULL THEN null ELSE ${families("place")} END AS place`;
