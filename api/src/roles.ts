import { NotAllowed, NotSignedIn, SessionNeeded } from "./errors.ts";

/** What an account may be, each being allowed all that those before it are. */
export const ROLES = ["reader", "contributor", "editor", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** What needs a role, or is open to `anyone`, and the least role that may do it. */
export const OPERATIONS = {
  signIn: "anyone",
  signOut: "anyone",
  createFirstAdmin: "anyone",

  history: "reader",
  changes: "reader",
  changePassword: "reader",
  createToken: "reader",
  revokeToken: "reader",
  revokeSession: "reader",

  createEntity: "contributor",
  addName: "contributor",
  createDocument: "contributor",
  createOrigin: "contributor",
  addClaim: "contributor",
  tellEditing: "contributor",
  endEditing: "contributor",

  updateEntity: "editor",
  removeName: "editor",
  updateDocument: "editor",
  retractDocument: "editor",
  updateOrigin: "editor",
  correctClaim: "editor",
  retractClaim: "editor",
  moveClaims: "editor",
  mergeEntities: "editor",
  splitEntity: "editor",
  decideSame: "editor",
  adoptFact: "editor",
  judgeOutlet: "editor",
  judgeClaim: "editor",
  revertChange: "editor",
  previewRetraction: "editor",
  previewMove: "editor",
  previewMerge: "editor",
  duplicates: "editor",
  previewOrigin: "editor",

  defineKind: "admin",
  retireKind: "admin",
  accounts: "admin",
  createAccount: "admin",
  setRole: "admin",
  disableAccount: "admin",
  resetPassword: "admin",
} as const satisfies Record<string, Role | "anyone">;

export type Operation = keyof typeof OPERATIONS;

/** What takes a person who has signed in: a program's token, which may be stolen, is not enough. */
const IN_PERSON: ReadonlySet<Operation> = new Set<Operation>([
  "changePassword",
  "createToken",
  "revokeToken",
  "revokeSession",
  "createAccount",
  "setRole",
  "disableAccount",
  "resetPassword",
]);

/** Who asks. The role is what this request may do: a token may have less than its account. */
export interface Viewer {
  accountId: string;
  name: string;
  role: Role;
  /** The session it came by; absent for a token. */
  session?: string;
  /** The hash of the secret of the session or token, by which it is looked up again. */
  secretHash?: string;
}

/** Whether `role` is `least` or above it. */
export const atLeast = (role: Role, least: Role): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Whether the viewer, or somebody who has not signed in (null), may do this. */
export function mayDo(viewer: Pick<Viewer, "role" | "session"> | null, operation: Operation) {
  return hasRole(viewer, operation) && !(viewer && isBeyondTokens(viewer, operation));
}

function hasRole(viewer: Pick<Viewer, "role"> | null, operation: Operation): boolean {
  const least = OPERATIONS[operation];
  return least === "anyone" || (viewer !== null && atLeast(viewer.role, least));
}

const isBeyondTokens = ({ session }: Pick<Viewer, "session">, operation: Operation) =>
  session === undefined && IN_PERSON.has(operation);

/** Throws the refusal where the viewer may not do this. */
export function requireMay(viewer: Viewer | null, operation: Operation): true {
  if (mayDo(viewer, operation)) return true;
  if (viewer && isBeyondTokens(viewer, operation)) throw new SessionNeeded();
  const need = `${operation} needs ${roleNeeded(operation)}`;
  throw viewer ? new NotAllowed(need, viewer.role) : new NotSignedIn(need);
}

/** What a guarded field is declared with: its scope, and a description that says so. */
export function guarded(operation: Operation, description: string) {
  return {
    description: `${description} ${needOf(operation)}`,
    authScopes: { may: operation },
  };
}

/** What an operation needs, as a sentence. */
export function needOf(operation: Operation): string {
  const inPerson = IN_PERSON.has(operation) ? ", and somebody who has signed in: not a token" : "";
  return `Needs ${roleNeeded(operation)}${inPerson}.`;
}

function roleNeeded(operation: Operation): string {
  const least = OPERATIONS[operation];
  if (least === "anyone") return "no role";
  return least === ROLES.at(-1) ? `the role ${least}` : `the role ${least} or a higher one`;
}
