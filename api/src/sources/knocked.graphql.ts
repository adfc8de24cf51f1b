import { builder } from "../graphql/builder.ts";
import { EvidenceEnum } from "../graphql/enums.ts";
import { entities } from "../entity/load-entity.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { ContactRef } from "../contacts/contact.graphql.ts";
import { PathRef } from "../paths/path.graphql.ts";
import type { KnockedContact, KnockedLink } from "./knock-out.ts";
import type { KnockedContacts } from "./knocked-contacts.ts";
import type { KnockedPaths } from "./knocked-paths.ts";

const KnockedLinkRef = builder.objectRef<KnockedLink>("KnockedLink").implement({
  description: "What a link rests on with all sources, and with some left out.",
  fields: (t) => ({
    link: t.field({
      type: LinkRef,
      description: "The link with all sources, as the filter shows it.",
      resolve: ({ before }) => before,
    }),
    before: t.field({
      type: EvidenceEnum,
      description: "Its grade with them.",
      resolve: ({ before }) => before.evidence,
    }),
    after: t.field({
      type: EvidenceEnum,
      description: "Its grade without them; UNSUPPORTED where no claim is left.",
      resolve: ({ after }) => after.evidence,
    }),
    afterText: t.string({
      description: "What is left, in words.",
      resolve: ({ after }) => after.evidenceText,
    }),
    originsBefore: t.int({
      description: "Origins with them.",
      resolve: ({ before }) => before.origins,
    }),
    originsAfter: t.int({
      description: "Origins without them.",
      resolve: ({ after }) => after.origins,
    }),
    documentsBefore: t.int({
      description: "Documents that assert it, with them.",
      resolve: ({ before }) => before.documents,
    }),
    documentsAfter: t.int({
      description: "Documents that assert it, without them.",
      resolve: ({ after }) => after.documents,
    }),
  }),
});

export const KnockedLinkConnection = builder.connectionObject(
  {
    type: KnockedLinkRef,
    name: "KnockedLinkConnection",
    description: "A page of links that lose something, the best evidenced first.",
  },
  { name: "KnockedLinkEdge", description: "Such a link in a page." },
);

const KnockedContactRef = builder.objectRef<KnockedContact>("KnockedContact").implement({
  description: "An occasion that stays on the contacts sheet with a weaker grade.",
  fields: (t) => ({
    before: t.expose("before", { type: ContactRef, description: "With all sources." }),
    after: t.expose("after", { type: ContactRef, description: "Without those left out." }),
  }),
});

export const KnockedContactsRef = builder.objectRef<KnockedContacts>("KnockedContacts").implement({
  description: "What the contacts sheet of two entities loses.",
  fields: (t) => ({
    between: t.field({
      type: [EntityRef],
      description: "The two.",
      resolve: ({ between }, _args, context) => entities(context, between),
    }),
    occasions: t.exposeInt("all", { description: "Occasions on it with all sources." }),
    vanished: t.field({
      type: [ContactRef],
      description: "Occasions that fall off it, in order of time, as they were.",
      resolve: ({ vanished }) => vanished,
    }),
    weaker: t.field({
      type: [KnockedContactRef],
      description: "Occasions that stay with a weaker grade, in order of time.",
      resolve: ({ weaker }) => weaker,
    }),
  }),
});

export const KnockedPathsRef = builder.objectRef<KnockedPaths>("KnockedPaths").implement({
  description: "Which of the best paths between two ends break.",
  fields: (t) => ({
    broken: t.field({
      type: [PathRef],
      description: "Paths in which some hop has no link left, as they were.",
      resolve: ({ broken }) => broken,
    }),
    left: t.exposeInt("left", { description: "How many of the paths found still hold." }),
    truncated: t.exposeBoolean("truncated", {
      description: "The search for paths was cut: there may be better or more.",
    }),
  }),
});
