import { CSRF_HEADER } from "../access/csrf.ts";
import { TurnedAway } from "../errors.ts";
import { DatabaseUnavailable } from "../neo4j/errors.ts";

/**
 * Asks a GraphQL query as whoever sent a request, so that every door has one execution path: roles,
 * turns, cost and time budgets are those of GraphQL. Throws Refused where any part of it failed.
 */
export type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

/** Why a question was not answered, in words that its asker can act on. */
export class Refused extends Error {
  /** What the answer over HTTP says. */
  readonly status: number;
  readonly code: string;
  /** The argument that breaks a rule. */
  readonly field: string | undefined;
  /** Seconds after which it is worth asking again. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    { status, code, field, retryAfter }: Partial<Omit<Refused, keyof Error>> = {},
  ) {
    super(message);
    this.status = status ?? 400;
    this.code = code ?? "BAD_REQUEST";
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

/** What was thrown on the way to an answer, as a refusal; throws again what nobody can act on. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof TurnedAway) return new Refused(error.message, error);
  if (error instanceof DatabaseUnavailable) {
    return new Refused(error.message, { code: error.code, status: 503 });
  }
  throw error;
}

interface Asker {
  /** How a query is sent. */
  send: (request: Request) => Promise<Response>;
  /** Where to; for this very process any address will do. */
  url?: string;
  /** What tells who asks. */
  headers: Record<string, string>;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/** Sends the questions of one asker as GraphQL over HTTP. */
export const askOver =
  ({ send, url = "http://localhost/graphql", headers, signal }: Asker): Ask =>
  async <Data>(query: string, variables = {}) => {
    const response = await send(
      new Request(url, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", [CSRF_HEADER]: "1" },
        body: JSON.stringify({ query, variables }),
        ...(signal && { signal }),
      }),
    );
    return answerIn<Data>(response);
  };

/** What tells who sent a request, as headers of the questions that follow from it. */
export function identityOf(request: Request, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    ["user-agent", ...names].flatMap((name) => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

interface Answer<Data> {
  data?: Data | null;
  errors?: {
    message: string;
    extensions?: { code?: string; field?: string; retryAfter?: number };
  }[];
}

/** What each code of a refusal is over HTTP, where the answer itself does not say it. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  BUDGET_EXCEEDED: 503,
  INTERNAL_SERVER_ERROR: 500,
};

async function answerIn<Data>(response: Response): Promise<Data> {
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  const error = answer?.errors?.[0];
  if (!error && answer?.data) return answer.data;
  const { code = "BAD_REQUEST", ...more } = error?.extensions ?? {};
  const said = response.ok ? STATUS[code] : response.status;
  throw new Refused(error?.message ?? "There was no answer: try again.", {
    ...more,
    code,
    status: said ?? 400,
  });
}
