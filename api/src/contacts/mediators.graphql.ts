import { builder } from "../graphql/builder.ts";
import { EvidenceEnum, MediatorSaysEnum } from "../graphql/enums.ts";
import { evidenceText } from "../evidence/wording.ts";
import { claims } from "../claim/load-claim.ts";
import { entity } from "../entity/load-entity.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import type { MediatorCell, MediatorTable } from "./mediators.ts";

const MediatorCellRef = builder.objectRef<MediatorCell>("MediatorCell").implement({
  description: "What one document says of one go-between. Silence is not denial.",
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: "The document: the column.",
      resolve: (cell) => cell.document,
    }),
    says: t.expose("says", {
      type: MediatorSaysEnum,
      description: "Whether it calls this one a mediator.",
    }),
    claims: t.field({
      type: [ClaimRef],
      description:
        "The admitted claims behind it: those that call this one a mediator or deny it, else those that name another. Empty where the document is silent.",
      resolve: (cell, _args, context) => claims(context, cell.claims),
    }),
    text: t.exposeString("text", {
      description:
        "The same in words: 'asserts', 'alleges', 'reports as planned', 'says it is not so', 'names another: …', 'silent'.",
    }),
  }),
});

const MediatorRowRef = builder.objectRef<MediatorTable["rows"][number]>("MediatorRow").implement({
  description: "One go-between, document by document.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "The go-between.",
      resolve: ({ goBetween }, _args, context) => entity(context, goBetween.id),
    }),
    evidence: t.field({
      type: EvidenceEnum,
      description: "How well the mediation is evidenced, over all occasions.",
      resolve: ({ goBetween }) => goBetween.evidence,
    }),
    evidenceText: t.string({
      description: "The same in words.",
      resolve: ({ goBetween }) => evidenceText(goBetween),
    }),
    links: t.field({
      type: [LinkRef],
      description: "The MEDIATED links, one for each party.",
      resolve: ({ goBetween }) => goBetween.links,
    }),
    cells: t.field({
      type: [MediatorCellRef],
      description: "One for each document of the table, in its order.",
      resolve: ({ cells }) => cells,
    }),
  }),
});

export const MediatorTableRef = builder.objectRef<MediatorTable>("MediatorTable").implement({
  description:
    "Who is called mediator: go-betweens against documents, over the admitted claims. Silence is not denial.",
  fields: (t) => ({
    documents: t.field({
      type: [DocumentRef],
      description: "Documents that tell of contact or mediation between the two, earliest first.",
      resolve: (table) => table.documents,
    }),
    rows: t.field({
      type: [MediatorRowRef],
      description: "Everybody said to have mediated for both sides, best documented first.",
      resolve: (table) => table.rows,
    }),
  }),
});
