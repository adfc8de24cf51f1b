import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { linkEnds } from "../evidence/link-id.ts";
import type { Transaction } from "../neo4j/database.ts";
import { statementKey } from "./same-statement.ts";
import { unretracted } from "../evidence/standing.cypher.ts";

/** The fields that decide whether two claims of one document say the same. */
export interface ComparedClaim {
  kind: StatedLinkKind | "";
  property: string;
  subject: string;
  object: string;
  event: string;
  place: string;
  origin: string;
  paragraph: number | null;
  modality: string;
  date: string;
  amount: string;
  currency: string;
  share: string;
  role: string;
  value: string;
}

/**
 * A key that is equal for claims of one document that say the same. Symmetric links have the same
 * key in both directions.
 */
export function sameKey(claim: ComparedClaim): string {
  const { kind, property, event, place, role, value } = claim;
  const [subject, object] = kind
    ? linkEnds(claim.subject, kind, claim.object)
    : [claim.subject, claim.object];
  const parts = kind ? [kind, object, event, place, role] : [property, value];
  return statementKey({ ...claim, document: "", subject }, parts);
}

interface About {
  document: string;
  subject: string;
  property: string;
  /** '' for claims of a property. */
  linkId: string;
}

/** The unretracted claims of a document about one link, or one property of an entity. */
export const readSame = (tx: Transaction, about: About) =>
  tx.run<ComparedClaim & { id: string }>(about.linkId ? SAME_LINK : SAME_PROPERTY, { ...about });

const text = (name: string, as = name) => `coalesce(c.${name}, '') AS ${as}`;

/** Cypher for a ComparedClaim of the claim `c`. */
const COMPARED = `c.id AS id, ${text("kind")}, ${text("property")}, ${text("subjectId", "subject")},
  ${text("objectId", "object")}, ${text("eventId", "event")}, ${text("date")}, ${text("role")},
  ${text("value")}, ${text("amount")}, ${text("currency")}, ${text("share")}, c.paragraph AS paragraph, c.modality AS modality,
  ${text("placeId", "place")},
  coalesce(head([(c)-[:ORIGINATES_FROM]->(o:Origin) | o.id]), '') AS origin`;

const IN_DOCUMENT = `-[:STATED_IN]->(:Document {id: $document}) WHERE ${unretracted("c")}
RETURN ${COMPARED} ORDER BY id`;
const SAME_LINK = `MATCH (c:Claim {linkId: $linkId})${IN_DOCUMENT}`;
const SAME_PROPERTY = `MATCH (c:Claim {subjectId: $subject, property: $property})${IN_DOCUMENT}`;

/** A claim as it is compared, with what it was written about. */
export interface Twin extends ComparedClaim {
  id: string;
  of: string;
  /** The entities that it was written about, before any merge, in code-point order. */
  written: string[];
}

/**
 * For each given claim: itself and the other claims of its document about the same link or
 * property, `of` naming the given one. Retracted claims are left out.
 */
export const readTwins = (tx: Transaction, ids: readonly string[]) => tx.run<Twin>(TWINS, { ids });

const TWINS = `
UNWIND $ids AS of
MATCH (given:Claim {id: of})-[:STATED_IN]->(d:Document) WHERE ${unretracted("given")}
CALL (given, d) {
  WITH given, d WHERE given.linkId > ''
  MATCH (c:Claim {linkId: given.linkId})-[:STATED_IN]->(d) RETURN c
  UNION
  WITH given, d WHERE given.property IS NOT NULL
  MATCH (c:Claim {subjectId: given.subjectId, property: given.property})-[:STATED_IN]->(d) RETURN c
}
WITH of, c WHERE ${unretracted("c")}
RETURN of, ${COMPARED}, COLLECT {
  MATCH (c)-[:SUBJECT|OBJECT]->(e:Entity) RETURN e.id ORDER BY e.id } AS written`;
