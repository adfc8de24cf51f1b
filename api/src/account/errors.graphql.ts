import { builder } from "../graphql/builder.ts";
import { capital } from "../words/words.ts";
import { Busy } from "../errors.ts";
import { RefusalRef } from "../graphql/refusal.ts";
import * as errors from "../access/errors.ts";
import type { Operation } from "../roles.ts";

/** An expected error whose message says everything. */
function plain(type: new (...args: never[]) => Error, description: string): void {
  builder.objectType(type as new () => Error, {
    name: type.name,
    description,
    interfaces: [RefusalRef],
  });
}

plain(errors.NameTaken, "Another account has the name, perhaps in other letter case.");
plain(errors.NoSuchAccount, "No account has the name.");
plain(
  errors.SignInRefused,
  "Name and password do not open an account; which is wrong is not told.",
);
plain(errors.LastAdmin, "Somebody must be left who can manage accounts.");
plain(errors.SetupEnded, "The one-time link that makes the first admin no longer works.");

builder.objectType(errors.TooManyAttempts, {
  name: "TooManyAttempts",
  description: "Passwords were wrong too often, for this account or from this address.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    retryAfter: t.exposeInt("retryAfter", {
      description: "Seconds after which the next try counts; before, nothing is tried.",
    }),
  }),
});

/** The errors that a mutation may return instead of its result. */
export function refusals<T extends readonly (new (...args: never[]) => Error)[]>(
  operation: Operation,
  types: T,
) {
  return {
    types: [...types, Busy] as never,
    union: {
      name: `${capital(operation)}Result`,
      description: `What \`${operation}\` did, or why not.`,
    },
  };
}
