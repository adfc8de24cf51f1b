/** Errors that a user can cause. Plain classes: only `mask.ts` turns them into GraphQL errors. */

/** An argument that breaks a rule; the message names the field and the rule. */
export class InvalidArgument extends Error {
  readonly code = "INVALID_ARGUMENT";
  readonly field: string;

  constructor(field: string, rule: string) {
    super(`${field}: ${rule}.`);
    this.field = field;
  }
}

/** Ids that the graph does not hold, all of them named, with those that were probably meant. */
export class UnknownIds extends InvalidArgument {
  readonly unknown: readonly string[];

  constructor(
    field: string,
    [one, many]: readonly [one: string, many: string],
    unknown: readonly string[],
    meant: readonly string[],
  ) {
    const none = unknown.length === 1 ? `there is no ${one}` : `there are no ${many}`;
    const wanted = unknown.length === 1 ? "an id is wanted" : "ids are wanted";
    const advice = meant.length > 0 ? `; ${wanted}, probably ${quoted(meant)}` : "";
    super(field, `${none} ${quoted(unknown)}${advice}`);
    this.unknown = unknown;
  }
}

const MOST_NAMED = 20;

/** `"a", "b" and "c"`; of very many the first, with how many more there are. */
function quoted(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).map((id) => `"${id.slice(0, 80)}"`);
  if (ids.length > MOST_NAMED) named.push(`${ids.length - MOST_NAMED} more`);
  const last = named.pop() ?? "";
  return named.length > 0 ? `${named.join(", ")} and ${last}` : last;
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

/** What was asked is for people, not for the programs that hold their tokens. */
export class SessionNeeded extends Error {
  readonly code = "FORBIDDEN";

  constructor() {
    super("A token cannot do this: sign in with name and password.");
  }
}

/** Others are being answered first; nothing was read or changed. */
export class Busy extends Error {
  readonly code = "BUSY";
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number;

  constructor(waitMs: number) {
    const seconds = Math.min(60, Math.max(1, Math.ceil(waitMs / 1_000)));
    const when = seconds === 1 ? "a second" : `${seconds} seconds`;
    super(`Backchannel is busy with other questions: try again in ${when}.`);
    this.retryAfter = seconds;
  }
}

/** A request that is turned away as a whole, before its question is looked at. */
export abstract class TurnedAway extends Error {
  abstract readonly code: string;
  /** Of the answer over HTTP. */
  abstract readonly status: number;
}

/** Backchannel is about to end. */
export class Stopping extends TurnedAway {
  readonly code = "STOPPING";
  readonly status = 503;

  constructor() {
    super("Backchannel is stopping: try again in a moment.");
  }
}

/** A query that is refused before its cost is known. */
export class QueryTurnedAway extends TurnedAway {
  readonly code = "QUERY_TOO_LARGE";
  readonly status = 400;
}

/** The token of a request is none, or no longer one. */
export class TokenRefused extends TurnedAway {
  readonly code = "UNAUTHENTICATED";
  readonly status = 401;

  constructor() {
    super("This token is unknown, expired or revoked: make a new one, or send none.");
  }
}

/** Reading is for accounts only here. */
export class ReadingClosed extends TurnedAway {
  readonly code = "UNAUTHENTICATED";
  readonly status = 401;

  constructor() {
    super("This graph is open to those who have an account: sign in, or send a token.");
  }
}

/** Who listened is no longer let in: signed out, or the token revoked, or the account disabled. */
export class SignedOut extends Error {
  readonly code = "UNAUTHENTICATED";

  constructor() {
    super(
      "You are no longer signed in, so nothing more is told here: sign in, or make a new token.",
    );
  }
}

/** As many listen already as may at once. */
export class TooManyListeners extends TurnedAway {
  readonly code = "TOO_MANY_LISTENERS";
  readonly status = 429;

  constructor(most: number, whose: string) {
    super(
      `${most.toLocaleString("en-GB")} streams of changes are open ${whose}, the most there may be: end one of them first, or ask \`changes\` from time to time.`,
    );
  }
}

/** A request with a session cookie that another site's page may have sent. */
export class HeaderMissing extends TurnedAway {
  readonly code = "FORBIDDEN";
  readonly status = 403;

  constructor() {
    super("Who is signed in by cookie must send the header x-backchannel with every request.");
  }
}

/** A query that asks for more than one answer may hold; told before anything is read. */
export class QueryTooLarge extends Error {
  readonly code = "QUERY_TOO_LARGE";

  constructor(kind: keyof typeof QUERY_LIMITS, asked: number) {
    const { measure, advice } = TOO_LARGE[kind];
    const [figure, limit] = [asked, QUERY_LIMITS[kind]].map((n) => n.toLocaleString("en-GB"));
    super(`This query ${measure} ${figure}; the limit is ${limit}. Nothing was read. ${advice}`);
  }
}

/** What one query may ask for. */
export const QUERY_LIMITS = { cost: 100_000, depth: 16, breadth: 500 };

const TOO_LARGE = {
  cost: {
    measure: "has a cost of",
    advice:
      "Ask for fewer entries with `first` or `limit`, for fewer fields below lists, or in several queries.",
  },
  depth: { measure: "nests its fields this deep:", advice: "Ask in several queries." },
  breadth: { measure: "names this many fields:", advice: "Ask in several queries." },
};
