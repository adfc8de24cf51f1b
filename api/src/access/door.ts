import type { SignInLimits } from "./limits.ts";
import type { SetupLink } from "./setup-link.ts";
import type { Before } from "./sign-in.ts";
import { sessionCookie } from "./viewer-of.ts";

/** Where a request came from, and how to start or end the session of its browser. */
export interface Door extends Before {
  setup: SetupLink;
  /** Sets the session cookie. */
  letIn(secret: string): void;
  /** Clears the session cookie. */
  seeOut(): void;
}

/** The door of one request. Adds the cookies to be set to `cookies`. */
export function doorOf(
  request: Request,
  { address, secure }: { address: string; secure: boolean },
  cookies: string[],
  { limits, setup }: { limits: SignInLimits; setup: SetupLink },
): Door {
  return {
    limits,
    setup,
    address,
    client: request.headers.get("user-agent") ?? "",
    letIn: (secret) => void cookies.push(sessionCookie(secret, secure)),
    seeOut: () => void cookies.push(sessionCookie(null, secure)),
  };
}
