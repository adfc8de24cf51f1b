import type { Database } from "../neo4j/database.ts";

/** What may have moved since the last look. */
export interface Look {
  /** The number of the last change. */
  seq: number;
  /** The forms that are open, each with what it is about; none where nobody asks for them. */
  forms: readonly (readonly [form: string, of: string])[];
}

/** One look, for all who listen. */
export async function lookAt(database: Database, wanted: { forms: boolean }): Promise<Look> {
  const [look] = await database.read<Look>("what moved", LOOK, wanted);
  return look ?? { seq: 0, forms: [] };
}

const LOOK = `
MATCH (g:Graph {id: 'graph'})
RETURN g.seq AS seq, COLLECT {
  MATCH (form:Editing) WHERE $forms AND form.until > timestamp()
  RETURN [form.id, form.of] ORDER BY form.id LIMIT 1000
} AS forms`;
