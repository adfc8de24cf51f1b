import { eventDays } from "@backchannel/api/src/dates/claim-days.ts";
import { citations } from "@backchannel/api/src/words/citation.ts";
import { publishedDays } from "@backchannel/api/src/dates/published-days.ts";
import { conflictWords, documentWords } from "@backchannel/api/src/texts/indexed.ts";
import { ENTITY_KINDS } from "@backchannel/schema/kinds.ts";
import { CONFLICT } from "@backchannel/schema/records/conflict.ts";
import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { familiesOf } from "./references.ts";
import { propertiesOfRow } from "./record-cells.ts";
import type { DocumentRow, EntityRow, EventRow, SeedData } from "./tables.ts";

/** Converts rows of the folder into the nodes that the loader's statements write. */

export const documentId = (id: string) => `doc:${id}`;
export const originId = (id: string) => `origin:${id}`;
export const conflictId = (id: string) => `conflict:${id}`;

/** Labels and properties of an entity. */
export function entityNode(row: EntityRow | EventRow) {
  const { id, name, kind, notes } = row;
  const { type, unnamed } = ENTITY_KINDS[kind];
  const families = familiesOf(row);
  const properties = {
    id,
    name,
    kind,
    notes,
    unnamed,
    families: families.map((f) => f.toUpperCase()),
  };
  const more = "date" in row ? eventProperties(row) : propertiesOfRow(ENTITY, row);
  return { id, labels: [...new Set([type, ...families])], properties: { ...properties, ...more } };
}

function eventProperties({ date, date_note, follows }: EventRow) {
  return { description: "", date, dateNote: date_note, follows, ...eventDays(date) };
}

/** Documents with the days on which they may have been published. */
export function documentNodes(documents: readonly DocumentRow[]) {
  const inOrder = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cited = citations(
    inOrder.map(({ id, outlet_name, published }) => ({ id, outletName: outlet_name, published })),
  );
  return documents.map((row) => ({
    id: documentId(row.id),
    outlet: row.outlet,
    derivedFrom: row.derived_from.map(documentId),
    properties: {
      id: documentId(row.id),
      ...propertiesOfRow(DOCUMENT, row),
      citation: cited.get(row.id)!,
      ...publishedDays(row.published, row.retrieved),
      partOf: row.part_of && documentId(row.part_of),
      mainOrigin: row.main_origin && originId(row.main_origin),
      ...documentWords({ ...row, outletName: row.outlet_name }),
    },
  }));
}

/** Curated conflicts, and one row for each claim that takes a side. */
export function conflictNodes({ conflicts, conflictSides }: SeedData) {
  const sidesOf = Map.groupBy(conflictSides, ({ conflict }) => conflict);
  const saidBy = (id: string) => (sidesOf.get(id) ?? []).map(({ statement }) => statement);
  return {
    conflicts: conflicts.map((row) => ({
      id: conflictId(row.id),
      sides: (sidesOf.get(row.id) ?? []).flatMap(sideNodes),
      properties: {
        ...propertiesOfRow(CONFLICT, row),
        ...conflictWords({ ...row, editorView: row.editor_view, sides: saidBy(row.id) }),
      },
    })),
    sides: conflictSides.flatMap(sideNodes),
  };
}

const sideNodes = ({ conflict, n, statement, claims }: SeedData["conflictSides"][number]) =>
  claims.map((claim) => ({
    conflict: conflictId(conflict),
    claim: `claim:${claim}`,
    n,
    statement,
  }));
