import { MOST_RESTS } from "@backchannel/api/src/evidence/chain.cypher.ts";
import type { Problems } from "./problems.ts";
import { checkPlace, checkReference, type Index, standsAlready } from "./references.ts";
import type { DocumentRow, NameRow, OriginRow, SeedTables } from "./tables.ts";

/** Documents, origins and the places of events. */
export function checkSources(data: SeedTables, index: Index, problems: Problems): void {
  for (const row of data.documents) {
    checkReference(row, "outlet", row.outlet, index.entities, "entities.csv", problems);
    checkReference(row, "main_origin", row.main_origin, index.origins, "origins.csv", problems);
    for (const [column, ids] of [
      ["part_of", [row.part_of]],
      ["derived_from", row.derived_from],
    ] as const) {
      for (const id of ids) {
        checkReference(row, column, id, index.documents, "documents.csv", problems);
      }
    }
    if (descendsFromItself(row, index)) {
      const rule = "leads back to the document itself";
      problems.add({ ...row.at, column: "derived_from", rule });
    }
  }
  for (const row of data.origins) {
    checkReference(row, "publisher", row.publisher, index.entities, "entities.csv", problems);
    checkReference(row, "rests_on", row.rests_on, index.origins, "origins.csv", problems);
    const rule = brokenChain(row, index);
    if (rule) problems.add({ ...row.at, column: "rests_on", rule });
  }
  for (const row of data.events) {
    checkReference(row, "place", row.place, index.entities, "entities.csv", problems);
    checkPlace(row, row.place, index, problems);
    for (const column of ["follows", "precedes"] as const) {
      checkReference(row, column, row[column], index.entities, "events.csv", problems);
    }
  }
}

function descendsFromItself(row: DocumentRow, index: Index): boolean {
  const seen = new Set<string>();
  const open = [...row.derived_from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === row.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(index.documents.get(id)?.derived_from ?? []));
  }
  return false;
}

/** Which rule an origin breaks by what it rests on; null for none. */
function brokenChain(row: OriginRow, index: Index): string | null {
  const over = new Set<string>();
  for (let id = row.rests_on; id !== ""; id = index.origins.get(id)?.rests_on ?? "") {
    if (id === row.id) return "leads back to the origin itself";
    // A circle of others is told at these.
    if (over.has(id)) return null;
    over.add(id);
  }
  return over.size > MOST_RESTS ? `leads over more than ${MOST_RESTS} origins` : null;
}

/** Names: one row per spelling and document. */
export function checkNames(data: SeedTables, index: Index, problems: Problems): void {
  const seen = new Map<string, NameRow>();
  const types = new Map<string, NameRow>();
  for (const row of data.names) {
    checkReference(
      row,
      "entity",
      row.entity,
      index.entities,
      "entities.csv or events.csv",
      problems,
    );
    checkReference(row, "document", row.document, index.documents, "documents.csv", problems);
    const name = `${row.entity}|${row.value}`;
    const sighting = seen.get(`${name}|${row.document}`);
    if (sighting) {
      const rule = standsAlready(`"${row.value}" for this entity and document`, sighting);
      problems.add({ ...row.at, column: "value", rule });
    }
    seen.set(`${name}|${row.document}`, row);
    const first = types.get(name) ?? row;
    types.set(name, first);
    if (first.type !== row.type) {
      const rule = `is ${row.type} here and ${first.type} in row ${first.at.row}; a spelling of an entity has one type`;
      problems.add({ ...row.at, column: "type", rule });
    }
    if (row.external && row.document) {
      const rule = "must be empty where a document is named: external spellings are in none";
      problems.add({ ...row.at, column: "external", rule });
    }
  }
}

/** Conflicts: at least two sides, each with claims that exist, and no claim on two sides. */
export function checkConflicts(data: SeedTables, index: Index, problems: Problems): void {
  const sides = new Map<string, SeedTables["conflictSides"]>();
  for (const row of data.conflictSides) {
    checkReference(row, "conflict", row.conflict, index.conflicts, "conflicts.csv", problems);
    const others = sides.get(row.conflict) ?? [];
    sides.set(row.conflict, [...others, row]);
    const sameNumber = others.find((other) => other.n === row.n);
    if (sameNumber) {
      problems.add({ ...row.at, column: "n", rule: standsAlready(`side ${row.n}`, sameNumber) });
    }
    if (row.claims.length === 0) {
      problems.add({ ...row.at, column: "claims", rule: "must name at least one claim" });
    }
    for (const id of row.claims) {
      checkReference(row, "claims", id, index.claims, "claims/ or properties/", problems);
      const elsewhere = others.find((other) => other.claims.includes(id));
      if (elsewhere) {
        const rule = `"${id}" is also on side ${elsewhere.n}; a claim takes one side`;
        problems.add({ ...row.at, column: "claims", rule });
      }
    }
  }
  for (const row of data.conflicts) {
    if ((sides.get(row.id)?.length ?? 0) >= 2) continue;
    problems.add({ ...row.at, rule: `"${row.id}" needs two sides or more in conflict-sides.csv` });
  }
}
