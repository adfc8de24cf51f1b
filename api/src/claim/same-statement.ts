/** What of a statement is compared, beside what it says: where it stands and how it is put. */
interface Statement {
  document: string;
  paragraph: number | null;
  subject: string;
  origin: string;
  modality: string;
  date: string;
}

/**
 * Equal for two statements where one says again what the other says: one document says a thing
 * once in one place (R22). `parts` are kind, object, event, place and role of a link claim,
 * property and value of a property claim.
 */
export function statementKey(statement: Statement, parts: readonly string[]): string {
  const { document, paragraph, subject, origin, modality, date } = statement;
  return JSON.stringify([document, paragraph, subject, origin, modality, date, ...parts]);
}
