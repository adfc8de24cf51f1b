import { recordOf, type RecordState, relation } from "@backchannel/api/src/change/records.ts";
import { nameId } from "@backchannel/api/src/entity/draft-entity.ts";
import type { NameType } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { idIn } from "./record-cells.ts";
import type { NameRow, SeedData } from "./tables.ts";

/**
 * The spellings of all entities as records, one per entity and value, with the documents in which
 * they are printed. The main name of each is one of them.
 */
export function nameRecords({ entities, events, names }: SeedData): RecordState[] {
  const printed = Map.groupBy(names, ({ entity, value }) => nameId(entity, value));
  const given = [...printed.values()].map((rows) => nameRecord(rows[0]!, rows));
  const main = [...entities, ...events]
    .filter(({ id, name }) => !printed.has(nameId(id, name)))
    .map(({ id, name, kind }) => {
      const type: NameType = ENTITY_KINDS[kind].unnamed ? "DESCRIPTION" : "NAME";
      return nameRecord({ entity: id, value: name, type, language: "", external: false }, []);
    });
  return [...given, ...main];
}

type Spelling = Pick<NameRow, "entity" | "value" | "type" | "language" | "external">;

function nameRecord({ entity, ...spelling }: Spelling, rows: readonly NameRow[]): RecordState {
  const { value, type, language, external } = spelling;
  const seen = rows.flatMap(({ document, paragraph, count }) =>
    relation("SEEN_IN", idIn("Document", document), {
      ...(paragraph !== null && { paragraph }),
      ...(count !== null && { count }),
    }),
  );
  const relations = [...relation("NAMED", entity), ...seen];
  return recordOf("Name", nameId(entity, value), { value, type, language, external }, relations);
}
