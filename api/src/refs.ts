import { builder } from "./builder.ts";
import type { DocumentNode, ReadClaim } from "./claim/claim.cypher.ts";
import type { ConflictNode } from "./claim/conflict-under.ts";
import { COUNT_LIMIT } from "./connection.ts";

import type { OriginRow } from "./document/document.cypher.ts";
import type { EntityRow } from "./entity/entity.cypher.ts";
import type { LinkFilterInput } from "./link/filter.ts";
import type { LinkView } from "./link/link-node.ts";

/**
 * The types that refer to each other, declared in one place and implemented beside their
 * concept. A node carries the filter under which it was reached (R14).
 */
export type EntityNode = EntityRow & { filter: LinkFilterInput | null };
export type ClaimNode = ReadClaim & {
  filter: LinkFilterInput | null;
  /** Why the filter does not admit it; null where it does. */
  leftOutBecause: string | null;
};

export const NodeRef = builder.interfaceRef<{ id: string }>("Node");
export const EntityRef = builder.interfaceRef<EntityNode>("Entity");
export const EventRef = builder.objectRef<EntityNode>("Event");
export const LinkRef = builder.objectRef<LinkView>("Link");
export const ClaimRef = builder.objectRef<ClaimNode>("Claim");
export const OriginRef = builder.objectRef<OriginRow>("Origin");
export const DocumentRef = builder.objectRef<DocumentNode>("Document");
export const CuratedConflictRef = builder.objectRef<ConflictNode>("CuratedConflict");

NodeRef.implement({
  description: "Anything with an id of its own. Ids are stable, readable and never reused.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "`ahmad-al-dalati`, `claim:…`, `doc:…`, `link:…`." }),
  }),
});

export const RefusalRef = builder.interfaceRef<Error>("Refusal").implement({
  description: "Why a change was refused. Nothing was changed.",
  fields: (t) => ({
    message: t.exposeString("message", { description: "What is wrong and what to do, in words." }),
  }),
});

builder.globalConnectionFields((t) => ({
  totalCount: t.int({
    description:
      "Entries in the whole list, under the same filter; counted only when asked for, and under a filter up to 10,000.",
    resolve: async (page) => {
      const count = await page.totalCount();
      return page.filtered ? Math.min(count, COUNT_LIMIT) : count;
    },
  }),
  totalCountCapped: t.boolean({
    description:
      "There are more than were counted: counting stopped at 10,000, or where the list says so.",
    resolve: async (page) =>
      page.uncounted === true ||
      (page.filtered === true && (await page.totalCount()) > COUNT_LIMIT),
  }),
}));

export const EntityConnection = builder.connectionObject(
  { type: EntityRef, name: "EntityConnection", description: "A page of entities." },
  { name: "EntityEdge", description: "An entity in a page." },
);
export const ClaimConnection = builder.connectionObject(
  { type: ClaimRef, name: "ClaimConnection", description: "A page of claims." },
  { name: "ClaimEdge", description: "A claim in a page." },
);
export const DocumentConnection = builder.connectionObject(
  { type: DocumentRef, name: "DocumentConnection", description: "A page of documents." },
  { name: "DocumentEdge", description: "A document in a page." },
);
