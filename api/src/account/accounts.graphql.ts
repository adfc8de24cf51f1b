import { builder } from "../graphql/builder.ts";
import { refusals } from "./errors.graphql.ts";
import type { Context } from "../graphql/context.ts";
import { InvalidInput } from "../change/errors.ts";
import type { Account } from "../access/account.ts";
import {
  createAccount,
  listAccounts,
  resetPassword,
  setDisabled,
  setRole,
} from "../access/accounts.ts";
import { LastAdmin, NameTaken, NoSuchAccount } from "../access/errors.ts";
import { guarded, type Viewer } from "../roles.ts";
import { RoleEnum } from "./viewer.graphql.ts";

const AccountRef = builder.objectRef<Account>("Account").implement({
  description: "Somebody who can sign in.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Its id, which changes are signed with." }),
    name: t.exposeString("name", { description: "Its name." }),
    role: t.expose("role", { type: RoleEnum, description: "What it may do." }),
    disabled: t.exposeBoolean("disabled", {
      description: "Whether it is shut: nobody can sign in, and its tokens do not work.",
    }),
    version: t.exposeInt("version", { description: "Raised with every change to it." }),
    createdAt: t.expose("createdAt", { type: "DateTime", description: "When it was made." }),
    signedInAt: t.expose("signedInAt", {
      type: "DateTime",
      nullable: true,
      description: "When somebody last signed in to it.",
    }),
  }),
});

const NAME = "The name of the account, in any case.";
const PASSWORD = "The password, of 12 characters or more.";

const CreateAccountInput = builder.inputType("CreateAccountInput", {
  description: "An account to be made.",
  fields: (t) => ({
    name: t.string({ required: true, description: "The name, which is to be nobody else's." }),
    role: t.field({ type: RoleEnum, required: true, description: "What it may do." }),
    password: t.string({ required: true, description: PASSWORD }),
  }),
});
const SetRoleInput = builder.inputType("SetRoleInput", {
  description: "Another role for an account.",
  fields: (t) => ({
    name: t.string({ required: true, description: NAME }),
    role: t.field({ type: RoleEnum, required: true, description: "The new role." }),
  }),
});
const DisableAccountInput = builder.inputType("DisableAccountInput", {
  description: "An account to be shut, or opened again.",
  fields: (t) => ({
    name: t.string({ required: true, description: NAME }),
    disabled: t.boolean({ defaultValue: true, description: "False opens it again." }),
  }),
});
const ResetPasswordInput = builder.inputType("ResetPasswordInput", {
  description: "A new password for an account.",
  fields: (t) => ({
    name: t.string({ required: true, description: NAME }),
    password: t.string({ required: true, description: PASSWORD }),
  }),
});

builder.queryField("accounts", (t) =>
  t.field({
    type: [AccountRef],
    ...guarded("accounts", "All accounts, by name; 1,000 at most."),
    resolve: (_root, _args, { database }) => listAccounts(database),
  }),
);

builder.mutationFields((t) => ({
  createAccount: t.field({
    type: AccountRef,
    ...guarded("createAccount", "Makes an account."),
    errors: refusals("createAccount", [InvalidInput, NameTaken]),
    args: { input: t.arg({ type: CreateAccountInput, required: true, description: "It." }) },
    resolve: (_root, { input }, context) => createAccount(context.lasting, admin(context), input),
  }),
  setRole: t.field({
    type: AccountRef,
    ...guarded("setRole", "Gives an account another role, which holds at once."),
    errors: refusals("setRole", [NoSuchAccount, LastAdmin]),
    args: { input: t.arg({ type: SetRoleInput, required: true, description: "Whose." }) },
    resolve: (_root, { input: { name, role } }, context) =>
      setRole(context.lasting, admin(context), name, role),
  }),
  disableAccount: t.field({
    type: AccountRef,
    ...guarded(
      "disableAccount",
      "Shuts an account: its sessions and tokens end at once, and stay ended when it is opened again.",
    ),
    errors: refusals("disableAccount", [NoSuchAccount, LastAdmin]),
    args: { input: t.arg({ type: DisableAccountInput, required: true, description: "Which." }) },
    resolve: (_root, { input: { name, disabled } }, context) =>
      setDisabled(context.lasting, admin(context), name, disabled ?? true),
  }),
  resetPassword: t.field({
    type: AccountRef,
    ...guarded(
      "resetPassword",
      "Gives an account a new password. Whoever had the old one is out: sessions and tokens end.",
    ),
    errors: refusals("resetPassword", [NoSuchAccount, InvalidInput]),
    args: { input: t.arg({ type: ResetPasswordInput, required: true, description: "Whose." }) },
    resolve: (_root, { input: { name, password } }, context) =>
      resetPassword(context.lasting, admin(context), name, password),
  }),
}));

/** The author of the change. The scope has already refused anyone but an admin. */
function admin({ viewer }: Context): Viewer {
  if (!viewer) throw new Error("Accounts are managed by admins only.");
  return viewer;
}
