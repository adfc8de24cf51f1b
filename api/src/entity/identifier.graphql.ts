import {
  type Identifier,
  identifierAddress,
  identifierKey,
  identifierText,
  SCHEMES,
  writeIdentifier,
} from "@backchannel/schema/identifiers.ts";
import { builder } from "../graphql/builder.ts";
import { enumOf } from "../graphql/enums.ts";
import { EntityRef } from "./entity-ref.ts";
import { entities } from "./load-entity.ts";
import { entitiesSharing } from "./identifiers.cypher.ts";

const IdentifierSchemeEnum = enumOf(
  "IdentifierScheme",
  SCHEMES,
  "By what an entity is known elsewhere.",
  ({ label, description, unique }) =>
    `${label}: ${description} ${unique ? "Two that have the same one are one thing." : "Several may have the same one."}`,
);

export const IdentifierInputRef = builder.inputType("IdentifierInput", {
  description: "What an entity is known by elsewhere.",
  fields: (t) => ({
    scheme: t.field({
      type: IdentifierSchemeEnum,
      required: true,
      description: "What sort of identifier it is; the scheme has a form that `value` must keep.",
    }),
    issuer: t.string({
      description:
        "Who gave it: a register, a state, a data set. Needed where the scheme says so; up to 100 characters, none of ( ) | :.",
    }),
    value: t.string({ required: true, description: "The identifier, up to 300 characters." }),
  }),
});

interface IdentifierNode extends Identifier {
  /** The entity that has it. */
  of: string;
}

export const IdentifierRef = builder.objectRef<IdentifierNode>("Identifier").implement({
  description: "What an entity is known by elsewhere.",
  fields: (t) => ({
    scheme: t.expose("scheme", { type: IdentifierSchemeEnum, description: "Its scheme." }),
    label: t.string({
      description: "The same in words: `company registration`.",
      resolve: ({ scheme }) => SCHEMES[scheme].label,
    }),
    issuer: t.string({
      nullable: true,
      description: "Who gave it; null where the scheme says so.",
      resolve: ({ issuer }) => issuer || null,
    }),
    value: t.exposeString("value", { description: "The identifier." }),
    text: t.string({
      description: "All of it in words: `company registration 1180 (Corran)`.",
      resolve: identifierText,
    }),
    written: t.string({
      description: "As a folder of reports has it: `REGISTRATION (Corran): 1180`.",
      resolve: writeIdentifier,
    }),
    unique: t.boolean({
      description: "Whether two that have the same one are one thing.",
      resolve: ({ scheme }) => SCHEMES[scheme].unique,
    }),
    url: t.string({
      nullable: true,
      description: "Where it can be read; null where that is not public.",
      resolve: identifierAddress,
    }),
    sharedWith: t.field({
      type: [EntityRef],
      description:
        "Other entities that have the same one, at most 20, by name; none where it is not unique.",
      resolve: async (node, _args, context) => {
        if (!SCHEMES[node.scheme].unique) return [];
        const loader = context.loader(entitiesSharing, undefined);
        const ids = await loader.load(identifierKey(node));
        return entities(context, ids.filter((id) => id !== node.of).slice(0, 20));
      },
    }),
  }),
});
