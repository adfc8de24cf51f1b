import { z } from "zod";
import { guarded } from "../account/roles.ts";
import { builder } from "../builder.ts";
import { DuplicateClaim, EndsNotAllowed } from "../claim/errors.ts";
import { MoveClaimsInput } from "../claim/move-claims.graphql.ts";
import { moveClaims, moving } from "../claim/move-claims.ts";
import { retractClaims } from "../claim/retract.ts";
import { pageArgs, pageCost } from "../connection.ts";
import { retractDocument } from "../document/retract-document.ts";
import * as field from "../history/input.ts";
import type { Work } from "../history/make-change.ts";
import { ALWAYS } from "../history/mutation.graphql.ts";
import { recordKindOf } from "../history/records.ts";
import { count, listed } from "../link/wording.ts";
import { CountsRef, pageOfLinks } from "./knock-out.graphql.ts";
import { KnockedContactsRef, KnockedLinkConnection } from "./knocked.graphql.ts";
import { type Preview, preview } from "./preview.ts";

const PreviewRef = builder.objectRef<Preview>("ChangePreview").implement({
  description: "What a change would do. Nothing has been changed.",
  fields: (t) => ({
    about: t.exposeString("about", { description: "What would be done, in words." }),
    lostSupport: t.field({
      type: KnockedLinkConnection,
      description: "Links that would be left without a claim.",
      args: pageArgs(),
      complexity: pageCost(25),
      resolve: ({ links }, args) => pageOfLinks(links.gone, args),
    }),
    lostGrade: t.field({
      type: KnockedLinkConnection,
      description: "Links that would be left with a weaker grade.",
      args: pageArgs(),
      complexity: pageCost(25),
      resolve: ({ links }, args) => pageOfLinks(links.weaker, args),
    }),
    gained: t.field({
      type: KnockedLinkConnection,
      description: "Links that would be new, or better evidenced.",
      args: pageArgs(),
      complexity: pageCost(25),
      resolve: ({ gained }, args) => pageOfLinks(gained, args),
    }),
    counts: t.field({
      type: CountsRef,
      description: "How much would fall, in all.",
      resolve: ({ links }) => links,
    }),
    contacts: t.field({
      type: KnockedContactsRef,
      nullable: true,
      description: "What a contacts sheet would lose; null where nobody was in contact.",
      resolve: ({ contacts }) => contacts,
    }),
    sentence: t.string({
      description: "The same in words: '2 links would lose all support, 1 would be weaker.'",
      resolve: sentenceOf,
    }),
  }),
});

function sentenceOf({ links, gained, contacts }: Preview): string {
  const parts = [
    links.gone.length > 0 && `${count(links.gone.length, "link")} would lose all support`,
    links.weaker.length > 0 && `${count(links.weaker.length, "link")} would be weaker`,
    gained.length > 0 && `${count(gained.length, "link")} would be new or better evidenced`,
    contacts &&
      contacts.vanished.length > 0 &&
      `${count(contacts.vanished.length, "occasion")} would fall off the contacts sheet`,
  ].filter((part) => part !== false && part !== null);
  return `${listed(parts) || "No link would change its grade"}.`;
}

const between = {
  description: "Two entities whose contacts sheet is compared; the two with the most if absent.",
};

builder.queryField("previewRetraction", (t) =>
  t.field({
    ...guarded(
      "previewRetraction",
      "What would fall with a claim, a document, an origin or an outlet, before `retractClaim` or `retractDocument` does it.",
    ),
    type: PreviewRef,
    errors: {
      types: [...ALWAYS] as never,
      directResult: true,
      union: { name: "PreviewRetractionResult", description: "What would fall, or why not." },
    },
    args: {
      of: t.arg.id({
        required: true,
        description: "`claim:…`, `doc:…`, `origin:…` or the id of an outlet.",
      }),
      between: t.arg.idList(between),
    },
    resolve: (_root, args, context) => {
      const of = field.readInput(z.object({ id: field.id }), { id: args.of }).id;
      const how = { kind: "MISREAD", on: "" } as const;
      const work: Work<unknown> = (draft) =>
        recordKindOf(of) === "Document"
          ? retractDocument(draft, { id: of, ifVersion: null, ...how })
          : retractClaims(draft, of, how);
      return preview(context, work, args.between) as never;
    },
  }),
);

builder.queryField("previewMove", (t) =>
  t.field({
    ...guarded("previewMove", "What `moveClaims` would do."),
    type: PreviewRef,
    errors: {
      types: [...ALWAYS, EndsNotAllowed, DuplicateClaim] as never,
      directResult: true,
      union: { name: "PreviewMoveResult", description: "What it would do, or why not." },
    },
    args: {
      input: t.arg({ type: MoveClaimsInput, required: true, description: "As for `moveClaims`." }),
      between: t.arg.idList(between),
    },
    resolve: (_root, args, context) => {
      const { reason, mutationId, ...own }: Record<string, unknown> = { ...args.input };
      const input = field.readInput(moving, own);
      return preview(context, (draft) => moveClaims(draft, input), args.between) as never;
    },
  }),
);
