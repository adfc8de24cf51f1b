/** Errors that a user can cause. Plain classes: only `app.ts` turns them into GraphQL errors. */

/** An argument that breaks a rule; the message names the field and the rule. */
export class InvalidArgument extends Error {
  readonly code = "INVALID_ARGUMENT";
  readonly field: string;

  constructor(field: string, rule: string) {
    super(`${field}: ${rule}.`);
    this.field = field;
  }
}
