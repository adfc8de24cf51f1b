import { builder } from "../graphql/builder.ts";
import { refusals } from "./errors.graphql.ts";
import { InvalidInput } from "../change/errors.ts";
import { atLeast, guarded } from "../roles.ts";
import { endSession } from "../access/sessions.ts";
import { signedInHere } from "./sign-in.graphql.ts";
import { createToken, revokeToken, type Token, USUAL_DAYS } from "../access/tokens.ts";
import { RoleEnum, TokenRef, ViewerRef } from "./viewer.graphql.ts";

const CreateTokenInput = builder.inputType("CreateTokenInput", {
  description: "A token to be made.",
  fields: (t) => ({
    role: t.field({
      type: RoleEnum,
      description: "The most it may do: the viewer's role unless told, and never more.",
    }),
    days: t.int({
      defaultValue: USUAL_DAYS,
      description: "How many days it lasts: 1 to 366.",
    }),
    note: t.string({ defaultValue: "", description: "What it is for, in a line." }),
  }),
});

const idInput = (name: string, what: string) =>
  builder.inputType(name, {
    description: `Which ${what}.`,
    fields: (t) => ({ id: t.id({ required: true, description: `The id of the ${what}.` }) }),
  });
const RevokeTokenInput = idInput("RevokeTokenInput", "token");
const RevokeSessionInput = idInput("RevokeSessionInput", "session");

const NewTokenRef = builder.objectRef<{ token: Token; secret: string }>("NewToken").implement({
  description: "A token that has just been made.",
  fields: (t) => ({
    token: t.expose("token", { type: TokenRef, description: "What will be listed of it." }),
    secret: t.exposeString("secret", {
      description: "The token itself, told now and never again.",
    }),
  }),
});

builder.mutationFields((t) => ({
  createToken: t.field({
    type: NewTokenRef,
    ...guarded(
      "createToken",
      "Makes a token for programs, sent as `Authorization: Bearer …`. It ends when its account is disabled or gets a new password.",
    ),
    errors: refusals("createToken", [InvalidInput]),
    args: {
      input: t.arg({ type: CreateTokenInput, required: true, description: "The token." }),
    },
    resolve: (_root, { input }, context) => {
      const viewer = signedInHere(context);
      const { accountId: id, name, role: own } = viewer;
      const role = input.role ?? own;
      if (!atLeast(own, role)) throw new InvalidInput("role", `must not be above ${own}`);
      const wanted = { role, days: input.days ?? USUAL_DAYS, note: input.note ?? "" };
      return createToken(context.lasting, viewer, { id, name }, wanted);
    },
  }),
  revokeToken: t.field({
    type: ViewerRef,
    ...guarded("revokeToken", "Ends a token of the viewer's at once."),
    errors: refusals("revokeToken", [InvalidInput]),
    args: {
      input: t.arg({ type: RevokeTokenInput, required: true, description: "The token." }),
    },
    resolve: async (_root, { input }, context) => {
      const viewer = signedInHere(context);
      await revokeToken(context.lasting, viewer, input.id);
      return viewer;
    },
  }),
  revokeSession: t.field({
    type: ViewerRef,
    ...guarded("revokeSession", "Ends a session of the viewer's at once, here or elsewhere."),
    errors: refusals("revokeSession", [InvalidInput]),
    args: {
      input: t.arg({ type: RevokeSessionInput, required: true, description: "The session." }),
    },
    resolve: async (_root, { input }, context) => {
      const viewer = signedInHere(context);
      if (!(await endSession(context.lasting, viewer.accountId, input.id))) {
        throw new InvalidInput("id", "is not a session of this account");
      }
      return viewer;
    },
  }),
}));
