import { endsProblems } from "@backchannel/api/src/kinds/ends.ts";
import { valueProblem } from "@backchannel/api/src/kinds/property-value.ts";
import { statementKey } from "@backchannel/api/src/claim/same-statement.ts";
import type { Family } from "@backchannel/schema/entity-kinds.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import type { Problems } from "./problems.ts";
import { checkPlace, checkReference, familiesOf, type Index, standsAlready } from "./references.ts";
import { completed } from "./restate.ts";
import type { ClaimRow, PropertyRow } from "./tables.ts";

/**
 * Checks the link claims of one document: their references, the ends that their kind allows, and
 * duplicates.
 */
export function checkClaims(rows: readonly ClaimRow[], index: Index, problems: Problems): void {
  const seen = new Map<string, ClaimRow>();
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
    checkTwice(seen, row, parts, problems);
  }
}

/** The same for its property claims. Their value must also have the type of the property. */
export function checkProperties(
  rows: readonly PropertyRow[],
  claims: ReadonlyMap<string, ClaimRow>,
  index: Index,
  problems: Problems,
): void {
  const seen = new Map<string, PropertyRow>();
  for (const row of rows) {
    checkStatement(row, index, problems);
    const property = PROPERTIES[row.property];
    const families: readonly Family[] = property.families;
    const subject = index.entities.get(row.subject);
    if (subject && !familiesOf(subject).some((family) => families.includes(family))) {
      const rule = `${row.property} is said of ${families.join(" or ")}; "${row.subject}" is a ${subject.kind}`;
      problems.add({ ...row.at, column: "property", rule });
    }
    const rule = valueProblem(row.property, row.value);
    if (rule) problems.add({ ...row.at, column: "value", rule });
    checkRestated(row, claims, problems);
    checkTwice(seen, completed(row, claims), [row.property, row.value], problems);
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
  const [subject, object] = [row.subject, row.object].map((id) => index.entities.get(id));
  if (!subject || !object) return;
  const ends = [subject, object].map((entity) => ({ ...entity, families: familiesOf(entity) }));
  const found = endsProblems(row.kind, ends[0]!, ends[1]!);
  for (const { at, rule } of found.problems) problems.add({ ...row.at, column: at, rule });
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

/** A document may state a thing only once per paragraph (R22). `parts` identify the thing. */
function checkTwice<T extends ClaimRow | PropertyRow>(
  seen: Map<string, T>,
  row: T,
  parts: readonly string[],
  problems: Problems,
): void {
  const key = statementKey(row, parts);
  const earlier = seen.get(key);
  if (earlier) problems.add({ ...row.at, rule: standsAlready("the same statement", earlier) });
  else seen.set(key, row);
}
