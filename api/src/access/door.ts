import type { SignInLimits } from "./limits.ts";
import type { SetupLink } from "./setup-link.ts";
import type { Before } from "./sign-in.ts";
import { sessionCookie } from "./viewer-of.ts";

/** How a request came in, and what opens and closes behind it. */
export interface Door extends Before {
  setup: SetupLink;
  /** Sends the cookie of a session. */
  letIn(secret: string): void;
  /** Takes the cookie away. */
  seeOut(): void;
}

/** The door of one request; cookies to be set are added to `cookies`. */
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
