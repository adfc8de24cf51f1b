import { builder } from "../graphql/builder.ts";
import { refusals } from "./errors.graphql.ts";
import type { Context } from "../graphql/context.ts";
import { SessionNeeded } from "../errors.ts";
import { InvalidInput } from "../change/errors.ts";
import { createFirstAdmin } from "../access/accounts.ts";
import type { Door } from "../access/door.ts";
import { SetupEnded, SignInRefused, TooManyAttempts } from "../access/errors.ts";
import { guarded, type Viewer } from "../roles.ts";
import { endSession } from "../access/sessions.ts";
import { changePassword, signIn, type SignedIn } from "../access/sign-in.ts";
import { ViewerRef } from "./viewer.graphql.ts";

const SignInInput = builder.inputType("SignInInput", {
  description: "Who signs in.",
  fields: (t) => ({
    name: t.string({ required: true, description: "The name of the account, in any case." }),
    password: t.string({ required: true, description: "Its password." }),
  }),
});

const CreateFirstAdminInput = builder.inputType("CreateFirstAdminInput", {
  description: "The first account.",
  fields: (t) => ({
    token: t.string({ required: true, description: "What stands in the link after `#setup=`." }),
    name: t.string({ required: true, description: "The name of the account to be made." }),
    password: t.string({ required: true, description: "Its password, of 12 characters or more." }),
  }),
});

const ChangePasswordInput = builder.inputType("ChangePasswordInput", {
  description: "The viewer's old and new password.",
  fields: (t) => ({
    current: t.string({ required: true, description: "The password that holds until now." }),
    password: t.string({ required: true, description: "The new one, of 12 characters or more." }),
    keepTokens: t.boolean({
      defaultValue: false,
      description: "Whether the account's tokens go on; else they end with the sessions.",
    }),
  }),
});

builder.mutationFields((t) => ({
  signIn: t.field({
    type: ViewerRef,
    ...guarded(
      "signIn",
      "Opens a session, kept in a cookie. Wrong passwords make the next try wait, ever longer, for the account and for the address.",
    ),
    errors: refusals("signIn", [SignInRefused, TooManyAttempts]),
    args: { input: t.arg({ type: SignInInput, required: true, description: "Who." }) },
    resolve: async (_root, { input }, context) =>
      letIn(context, await signIn(context.lasting, doorTo(context), input)),
  }),
  signOut: t.boolean({
    ...guarded("signOut", "Ends the session of this request. True if there was one."),
    resolve: async (_root, _args, context) => {
      const { viewer } = context;
      doorTo(context).seeOut();
      if (viewer?.session === undefined) return false;
      return endSession(context.lasting, viewer.accountId, viewer.session);
    },
  }),
  createFirstAdmin: t.field({
    type: ViewerRef,
    ...guarded(
      "createFirstAdmin",
      "Makes the first account, an admin, and signs in, by the one-time link that Backchannel prints when it starts without any account.",
    ),
    errors: refusals("createFirstAdmin", [SetupEnded, InvalidInput, TooManyAttempts]),
    args: {
      input: t.arg({ type: CreateFirstAdminInput, required: true, description: "The account." }),
    },
    resolve: async (_root, { input }, context) => {
      const { token, name, password } = input;
      const door = doorTo(context);
      if (!door.setup.opens(token)) throw new SetupEnded();
      await createFirstAdmin(context.lasting, { name, password });
      door.setup.end();
      return letIn(context, await signIn(context.lasting, door, { name, password }));
    },
  }),
  changePassword: t.field({
    type: ViewerRef,
    ...guarded(
      "changePassword",
      "Changes the viewer's password. Every session of the account ends, and every token unless `keepTokens` says otherwise; this browser gets a new session.",
    ),
    errors: refusals("changePassword", [InvalidInput, SignInRefused, TooManyAttempts]),
    args: {
      input: t.arg({ type: ChangePasswordInput, required: true, description: "Both passwords." }),
    },
    resolve: async (_root, { input }, context) => {
      const viewer = signedInHere(context);
      const given = { ...input, keepTokens: input.keepTokens ?? false };
      return letIn(context, await changePassword(context.lasting, doorTo(context), viewer, given));
    },
  }),
}));

function letIn(context: Context, { viewer, secret }: SignedIn): Viewer {
  doorTo(context).letIn(secret);
  return viewer;
}

function doorTo({ door }: Context): Door {
  if (!door) throw new Error("Only a request that came in by the door can pass it.");
  return door;
}

/** The viewer. The scope has already refused anyone who has not signed in, or uses a token. */
export function signedInHere({ viewer }: Context): Viewer {
  if (viewer?.session === undefined) throw new SessionNeeded();
  return viewer;
}
