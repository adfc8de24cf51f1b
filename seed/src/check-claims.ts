import { edtfProblem } from "@backchannel/api/src/claim/edtf.ts";
import {
  endAllows,
  type Ends,
  type Family,
  LINK_KINDS,
  PROPERTIES,
} from "@backchannel/schema/kinds.ts";
import type { Problems } from "./problems.ts";
import {
  type AnyEntity,
  checkPlace,
  checkReference,
  familiesOf,
  type Index,
  standsAlready,
} from "./references.ts";
import { completed } from "./restate.ts";
import type { ClaimRow, PropertyRow } from "./tables.ts";

/** Link claims of one document: what they refer to, which ends their kind allows, and saying a thing twice. */
export function checkClaims(rows: readonly ClaimRow[], index: Index, problems: Problems): void {
  const said = new Map<string, ClaimRow>();
  for (const row of rows) {
    checkStatement(row, index, problems);
    checkReference(row, "object", row.object, index.entities, ENTITY_FILES, problems);
    checkReference(row, "event", row.event, index.entities, ENTITY_FILES, problems);
    checkReference(row, "place", row.place, index.entities, ENTITY_FILES, problems);
    checkPlace(row, row.place, index, problems);
    checkEnds(row, index, problems);
    const { event } = row;
    const entity = index.entities.get(event);
    if (entity && !familiesOf(entity).includes("Event")) {
      problems.add({
        ...row.at,
        column: "event",
        rule: `"${event}" is a ${entity.kind}, not an event`,
      });
    }
    const parts = [row.kind, row.object, event, row.place, row.role];
    checkTwice(said, row, parts, problems);
  }
}

/** Its property claims: likewise, and the value must be of the property's type. */
export function checkProperties(
  rows: readonly PropertyRow[],
  claims: ReadonlyMap<string, ClaimRow>,
  index: Index,
  problems: Problems,
): void {
  const said = new Map<string, PropertyRow>();
  for (const row of rows) {
    checkStatement(row, index, problems);
    const property = PROPERTIES[row.property];
    const families: readonly Family[] = property.families;
    const subject = index.entities.get(row.subject);
    if (subject && !familiesOf(subject).some((family) => families.includes(family))) {
      const rule = `${row.property} is said of ${families.join(" or ")}; "${row.subject}" is a ${subject.kind}`;
      problems.add({ ...row.at, column: "property", rule });
    }
    const rule = valueProblem(row.value, property.value);
    if (rule) problems.add({ ...row.at, column: "value", rule });
    checkRestated(row, claims, problems);
    checkTwice(said, completed(row, claims), [row.property, row.value], problems);
  }
}

const ENTITY_FILES = "entities.csv or events.csv";

function checkStatement(row: ClaimRow | PropertyRow, index: Index, problems: Problems): void {
  const document = index.documents.get(row.document);
  if (!document) {
    const rule = `"${row.document}" is not in documents.csv; the file is named after its document`;
    problems.add({ ...row.at, rule });
  }
  checkReference(row, "subject", row.subject, index.entities, ENTITY_FILES, problems);
  checkReference(row, "origin", row.origin, index.origins, "origins.csv", problems);
  const [first, last] = document?.paragraphs.split("-").map(Number) ?? [];
  const { paragraph } = row;
  if (paragraph && first && last && (paragraph < first || paragraph > last)) {
    const rule = `${paragraph} is outside the document, which has paragraphs ${first} to ${last}`;
    problems.add({ ...row.at, column: "paragraph", rule });
  }
}

function checkEnds(row: ClaimRow, index: Index, problems: Problems): void {
  const kind = LINK_KINDS[row.kind];
  const subject = index.entities.get(row.subject);
  const object = index.entities.get(row.object);
  if (row.subject === row.object) {
    problems.add({ ...row.at, column: "object", rule: "is the subject itself" });
    return;
  }
  if (!subject || !object) return;
  const fits = allows(kind.subject, subject) && allows(kind.object, object);
  const reversed = allows(kind.subject, object) && allows(kind.object, subject);
  if (fits || (kind.symmetric && reversed)) return;
  if (reversed) {
    const rule = `${row.kind} fits only the other way round: "${object.id}" as subject, "${subject.id}" as object`;
    problems.add({ ...row.at, column: "kind", rule });
    return;
  }
  for (const [column, entity, ends] of [
    ["subject", subject, kind.subject],
    ["object", object, kind.object],
  ] as const) {
    if (allows(ends, entity)) continue;
    const rule = `"${entity.id}" is a ${entity.kind}; the ${column} of ${row.kind} must be ${ends.join(", ")}`;
    problems.add({ ...row.at, column, rule });
  }
}

/** As the ontology says, and also where a place is marked as an actor of its own. */
function allows(ends: Ends, entity: AnyEntity): boolean {
  return endAllows(ends, entity.kind) || familiesOf(entity).some((family) => ends.includes(family));
}

function checkRestated(
  row: PropertyRow,
  claims: ReadonlyMap<string, ClaimRow>,
  problems: Problems,
): void {
  if (row.restates) {
    if (claims.has(row.restates)) return;
    const rule = `"${row.restates}" is not in claims/${row.document}.csv`;
    problems.add({ ...row.at, column: "restates", rule });
    return;
  }
  for (const column of ["modality", "sourcing", "statement"] as const) {
    if (row[column] === "") {
      problems.add({ ...row.at, column, rule: "must not be empty unless a claim is restated" });
    }
  }
}

function valueProblem(value: string, type: "EDTF" | "TEXT" | "INTEGER"): string | null {
  if (type === "EDTF") return edtfProblem(value);
  if (type === "INTEGER" && !/^-?\d{1,9}$/.test(value)) return "must be a whole number";
  return null;
}

/** One document says a thing once in one place (R22); `parts` are what makes it another thing. */
function checkTwice<T extends ClaimRow | PropertyRow>(
  said: Map<string, T>,
  row: T,
  parts: readonly string[],
  problems: Problems,
): void {
  const { document, paragraph, subject, origin, modality, date } = row;
  const key = JSON.stringify([document, paragraph, subject, origin, modality, date, ...parts]);
  const earlier = said.get(key);
  if (earlier) problems.add({ ...row.at, rule: standsAlready("the same statement", earlier) });
  else said.set(key, row);
}
