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

/** What was asked needs an account, and nobody has signed in. */
export class NotSignedIn extends Error {
  readonly code = "UNAUTHENTICATED";

  constructor(need: string) {
    super(`${need}: sign in first.`);
  }
}

/** What was asked needs a higher role than the viewer's. */
export class NotAllowed extends Error {
  readonly code = "FORBIDDEN";

  constructor(need: string, role: string) {
    super(`${need}; yours is ${role}.`);
  }
}

/** A query that asks for more than one answer may hold; told before anything is read. */
export class QueryTooLarge extends Error {
  readonly code = "QUERY_TOO_LARGE";

  constructor(
    kind: "Complexity" | "Depth" | "Breadth",
    figures: { [K in "complexity" | "depth" | "breadth"]: number },
  ) {
    const { measure, advice } = TOO_LARGE[kind];
    const key = kind.toLowerCase() as Lowercase<typeof kind>;
    const [figure, limit] = [figures[key], QUERY_LIMITS[key]].map((n) => n.toLocaleString("en-GB"));
    super(`This query ${measure} ${figure}; the limit is ${limit}. Nothing was read. ${advice}`);
  }
}

/** What one query may ask for. */
export const QUERY_LIMITS = { complexity: 100_000, depth: 16, breadth: 500 };

const TOO_LARGE = {
  Complexity: {
    measure: "has a cost of",
    advice:
      "Ask for fewer entries with `first` or `limit`, for fewer fields below lists, or in several queries.",
  },
  Depth: { measure: "nests its fields this deep:", advice: "Ask in several queries." },
  Breadth: { measure: "names this many fields:", advice: "Ask in several queries." },
};
