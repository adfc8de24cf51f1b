import { MAX_CLAIMS_PER_LINK } from "@backchannel/api/src/evidence/claim-arrays.ts";
import { linkId } from "@backchannel/api/src/evidence/link-id.ts";
import { checkClaims, checkProperties } from "./check-claims.ts";
import { checkConflicts, checkNames, checkSources } from "./check-records.ts";
import type { Row } from "./csv.ts";
import type { Problems } from "./problems.ts";
import { type Index, standsAlready } from "./references.ts";
import { completed } from "./restate.ts";
import type { ClaimRow, SeedTables, Statements, Summary } from "./tables.ts";

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
  const carried = new Map<string, number>();
  for (const { document, claims, properties } of statements) {
    for (const { id, at } of [...claims, ...properties]) noteId(seen, id, { at }, problems);
    const own = new Map(claims.map((row) => [row.id, row]));
    checkClaims(claims, index, problems);
    for (const row of claims) noteLink(carried, row, problems);
    checkProperties(properties, own, index, problems);
    summary.claims += claims.length;
    summary.properties += properties.length;
    const stated = [...claims, ...properties.map((row) => completed(row, own))];
    if (stated.some(({ origin }) => !origin)) summary.withoutOrigin.add(document);
  }
  return summary;
}

/** Counts the claims of each link: beyond the most that one takes it could not be derived. */
function noteLink(
  carried: Map<string, number>,
  { subject, kind, object, at }: ClaimRow,
  problems: Problems,
): void {
  const link = linkId(subject, kind, object);
  const count = (carried.get(link) ?? 0) + 1;
  carried.set(link, count);
  if (count !== MAX_CLAIMS_PER_LINK + 1) return;
  const most = MAX_CLAIMS_PER_LINK.toLocaleString("en-GB");
  const rule = `from here on ${subject} ${kind} ${object} has more than the ${most} claims that a link takes; use a more exact kind or entity`;
  problems.add({ ...at, column: "kind", rule });
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
