import { builder } from "../graphql/builder.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import {
  mayDo,
  needOf,
  type Operation,
  OPERATIONS,
  type Role,
  ROLES,
  type Viewer,
} from "../roles.ts";
import { type Session, sessionsOf } from "../access/sessions.ts";
import { type Token, tokensOf } from "../access/tokens.ts";

const MAY: Record<Role, string> = {
  reader: "Reads, and sees who changed what.",
  contributor: "Also adds entities, names, documents, origins and claims.",
  editor: "Also corrects, retracts, moves, judges and reverts.",
  admin: "Also manages accounts.",
};

export const RoleEnum = builder.enumType("Role", {
  description: "What an account may do; each role may do all that those before it may.",
  values: Object.fromEntries(
    ROLES.map((role) => [role.toUpperCase(), { value: role, description: MAY[role] }]),
  ) as unknown as { [R in Role as Uppercase<R>]: { value: R } },
});

const OPERATION_NAMES = keysOf(OPERATIONS);

const OperationEnum = builder.enumType("Operation", {
  description: "What needs a role, named as the mutation or query that does it.",
  values: Object.fromEntries(
    OPERATION_NAMES.map((name) => [name, { value: name, description: needOf(name) }]),
  ) as unknown as { [O in Operation]: { value: O } },
});

const SessionRef = builder.objectRef<Session & { current: boolean }>("Session").implement({
  description: "A browser that is signed in. A session ends after a week without use, or 30 days.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Its id, with which it can be revoked." }),
    client: t.exposeString("client", { description: "What the browser said it is." }),
    createdAt: t.expose("createdAt", { type: "DateTime", description: "When it signed in." }),
    seenAt: t.expose("seenAt", {
      type: "DateTime",
      description: "When it was last used, to the hour.",
    }),
    expiresAt: t.expose("expiresAt", {
      type: "DateTime",
      description: "When it ends unless it is used.",
    }),
    current: t.exposeBoolean("current", { description: "Whether this request came by it." }),
  }),
});

export const TokenRef = builder.objectRef<Token>("Token").implement({
  description: "What a program sends in `Authorization: Bearer …`; itself it is shown only once.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Its id, with which it can be revoked." }),
    role: t.expose("role", {
      type: RoleEnum,
      description: "The most it may do; less where its account may less by now.",
    }),
    note: t.exposeString("note", { description: "What it was made for." }),
    createdAt: t.expose("createdAt", { type: "DateTime", description: "When it was made." }),
    expiresAt: t.expose("expiresAt", { type: "DateTime", description: "When it ends." }),
  }),
});

export const ViewerRef = builder.objectRef<Viewer>("Viewer").implement({
  description: "Who asks.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name of the account." }),
    role: t.expose("role", {
      type: RoleEnum,
      description:
        "What this request may do: with a token, the lower of its role and the account's.",
    }),
    may: t.field({
      type: [OperationEnum],
      description: "Every operation that is allowed.",
      resolve: (viewer) => OPERATION_NAMES.filter((operation) => mayDo(viewer, operation)),
    }),
    sessions: t.field({
      type: [SessionRef],
      description: "Where the account is signed in, the last used first.",
      resolve: async ({ accountId, session }, _args, { lasting }) =>
        (await sessionsOf(lasting, accountId)).map((found) => ({
          ...found,
          current: found.id === session,
        })),
    }),
    tokens: t.field({
      type: [TokenRef],
      description: "The account's tokens that have not expired, the newest first.",
      resolve: ({ accountId }, _args, { lasting }) => tokensOf(lasting, accountId),
    }),
  }),
});

builder.queryField("viewer", (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: "Who asks; null where nobody has signed in.",
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
