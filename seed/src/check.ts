import { checkClaims, checkProperties } from "./check-claims.ts";
import { checkConflicts, checkNames, checkSources } from "./check-records.ts";
import type { Row } from "./csv.ts";
import type { Problems } from "./problems.ts";
import { type Index, standsAlready } from "./references.ts";
import { completed } from "./restate.ts";
import type { SeedTables, Statements, Summary } from "./tables.ts";

/**
 * Checks what involves several rows: duplicate ids, references, allowed ends, duplicate statements.
 */
export function checkSeed(
  data: SeedTables,
  statements: Iterable<Statements>,
  problems: Problems,
): Summary {
  const claims = new Map<string, Row<object>>();
  const index: Index = {
    documents: byId(data.documents, problems),
    origins: byId(data.origins, problems),
    entities: byId([...data.entities, ...data.events], problems),
    claims,
    conflicts: byId(data.conflicts, problems),
  };
  checkSources(data, index, problems);
  checkNames(data, index, problems);
  const summary = checkStatements(statements, index, claims, problems);
  // A side that refers to an unreadable claim would only repeat that mistake.
  if (problems.none) checkConflicts(data, index, problems);
  return summary;
}

/** Keeps only the id and the row of each statement: there may be millions. */
function checkStatements(
  statements: Iterable<Statements>,
  index: Index,
  seen: Map<string, Row<object>>,
  problems: Problems,
): Summary {
  const summary = { claims: 0, properties: 0, withoutOrigin: new Set<string>() };
  for (const { document, claims, properties } of statements) {
    for (const { id, at } of [...claims, ...properties]) noteId(seen, id, { at }, problems);
    const own = new Map(claims.map((row) => [row.id, row]));
    checkClaims(claims, index, problems);
    checkProperties(properties, own, index, problems);
    summary.claims += claims.length;
    summary.properties += properties.length;
    const stated = [...claims, ...properties.map((row) => completed(row, own))];
    if (stated.some(({ origin }) => !origin)) summary.withoutOrigin.add(document);
  }
  return summary;
}

function byId<T extends Row<{ id: string }>>(rows: readonly T[], problems: Problems) {
  const index = new Map<string, T>();
  for (const row of rows) noteId(index, row.id, row, problems);
  return index;
}

function noteId<T extends Row<object>>(
  index: Map<string, T>,
  id: string,
  row: T,
  problems: Problems,
): void {
  const other = index.get(id);
  if (!other) index.set(id, row);
  else problems.add({ ...row.at, column: "id", rule: standsAlready(`"${id}"`, other) });
}
