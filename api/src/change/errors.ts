/** Why a change is refused. Nothing was written; GraphQL answers each as a type of its own. */

/** What was written into a field breaks a rule. */
export class InvalidInput extends Error {
  readonly problems: readonly { field: string; rule: string }[];

  constructor(field: string, rule: string, more: readonly { field: string; rule: string }[] = []) {
    const problems = [{ field, rule }, ...more];
    super(problems.map((one) => `${one.field}: ${one.rule}.`).join(" "));
    this.problems = problems;
  }
}

/** A date is not one that Backchannel can hold. */
export class InvalidDate extends Error {
  readonly field: string;

  constructor(field: string, rule: string) {
    super(`${field}: ${rule}.`);
    this.field = field;
  }
}

/** An id in the input is of nothing that is there. */
export class NotFound extends Error {
  readonly field: string;
  readonly id: string;

  constructor(field: string, id: string) {
    super(`${field}: there is nothing with the id "${id.slice(0, 80)}".`);
    this.field = field;
    this.id = id;
  }
}

/** Somebody else has changed it since it was read. */
export class StaleVersion extends Error {
  readonly id: string;
  readonly version: number;

  constructor(id: string, version: number, expected: number) {
    super(`It was changed meanwhile: you have version ${expected}, it is now version ${version}.`);
    this.id = id;
    this.version = version;
  }
}

/** The same mutationId came before with another input. */
export class MutationIdReused extends Error {
  readonly mutationId: string;

  constructor(mutationId: string) {
    super("This mutationId was used before with another input: make a new one.");
    this.mutationId = mutationId;
  }
}

/** Later changes, or records that refer to what would go, stand in the way of a revert. */
export class RevertBlocked extends Error {
  readonly changeIds: readonly string[];
  readonly recordIds: readonly string[];

  constructor(
    message: string,
    { changeIds = [], recordIds = [] }: { changeIds?: string[]; recordIds?: string[] },
  ) {
    super(message);
    this.changeIds = changeIds;
    this.recordIds = recordIds;
  }
}
