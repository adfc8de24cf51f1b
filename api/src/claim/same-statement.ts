/** The fields that are compared besides the content: where a statement is, and how firm. */
interface Statement {
  document: string;
  paragraph: number | null;
  subject: string;
  origin: string;
  modality: string;
  date: string;
  /** Another amount or share is another statement (R22). */
  amount: string;
  currency: string;
  share: string;
}

/**
 * A key that is equal for two statements of one document that say the same: that is allowed only
 * once in one place (R22). `parts` are kind, object, event, place and role of a link claim,
 * property and value of a property claim.
 */
export function statementKey(statement: Statement, parts: readonly string[]): string {
  const { document, paragraph, subject, origin, modality, date, ...rest } = statement;
  const { amount, currency, share } = rest;
  const own = [document, paragraph, subject, origin, modality, date, amount, currency, share];
  return JSON.stringify([...own, ...parts]);
}
