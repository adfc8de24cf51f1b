/** Why a claim is refused. */

/** A claim without a document is no claim. */
export class SourceRequired extends Error {
  constructor() {
    super("document: every claim is stated in a document; name the one that says so.");
  }
}

/** The same document says so already, in the same place. */
export class DuplicateClaim extends Error {
  readonly claimId: string;

  constructor(claimId: string) {
    super("The document says this already, in the same place.");
    this.claimId = claimId;
  }
}

/** The kind of link does not join these two. */
export class EndsNotAllowed extends Error {
  /** It would fit with subject and object swapped. */
  readonly otherWayRound: boolean;

  constructor(rules: readonly string[], otherWayRound: boolean) {
    super(`${rules.join("; ")}.`);
    this.otherWayRound = otherWayRound;
  }
}
