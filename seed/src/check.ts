import { checkClaims, checkProperties } from "./check-claims.ts";
import { checkConflicts, checkNames, checkSources } from "./check-records.ts";
import type { Row } from "./csv.ts";
import type { Problems } from "./problems.ts";
import { type Index, standsAlready } from "./references.ts";
import type { SeedData } from "./tables.ts";

/** Checks what no row can tell by itself: double ids, references, allowed ends, duplicates. */
export function checkSeed(data: SeedData, problems: Problems): void {
  const index: Index = {
    documents: byId(data.documents, problems),
    origins: byId(data.origins, problems),
    entities: byId([...data.entities, ...data.events], problems),
    claims: byId([...data.claims, ...data.properties], problems),
    conflicts: byId(data.conflicts, problems),
  };
  checkSources(data, index, problems);
  checkNames(data, index, problems);
  checkClaims(data, index, problems);
  checkProperties(data, index, problems);
  checkConflicts(data, index, problems);
}

function byId<T extends Row<{ id: string }>>(rows: readonly T[], problems: Problems) {
  const index = new Map<string, T>();
  for (const row of rows) {
    const other = index.get(row.id);
    if (!other) index.set(row.id, row);
    else problems.add({ ...row.at, column: "id", rule: standsAlready(`"${row.id}"`, other) });
  }
  return index;
}
