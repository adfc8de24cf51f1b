import { z } from "zod";
import { guarded } from "../roles.ts";
import { NO_FILTER, readLinkFilter } from "../evidence/filter.ts";
import { builder } from "../graphql/builder.ts";
import { DuplicateClaim, EndsNotAllowed } from "../claim/errors.ts";
import { MoveClaimsInput } from "../claim/move-claims.graphql.ts";
import { moveClaims, moving } from "../claim/move-claims.ts";
import { dayNumber, spanText } from "../dates/day.ts";
import { retractClaims, retraction, takenBackOn } from "../claim/retract.ts";
import { eitherWayArgs } from "../graphql/connection.ts";
import { retractDocument } from "../document/retract-document.ts";
import { updateOrigin, updatingOrigin } from "../document/update-origin.ts";
import { UpdateOriginInput } from "../document/update-origin.graphql.ts";
import { RetractionEnum } from "../graphql/enums.ts";
import * as field from "../change/input.ts";
import type { Context } from "../graphql/context.ts";
import { BETWEEN, previewOf } from "../mutation/preview-of.graphql.ts";
import type { Work } from "../change/make-change.ts";
import { ALWAYS } from "../mutation/mutation.graphql.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { count, listed } from "../words/words.ts";
import { CountsRef, pagesOfLinks } from "./knock-out.graphql.ts";
import { KnockedContactsRef, KnockedLinkConnection } from "./knocked.graphql.ts";
import { type Preview, preview } from "./preview.ts";

/** A preview, and the day from which it is valid; null if it is valid for every date. */
type DatedPreview = Preview & { from: string | null };

const pageOfLost = pagesOfLinks("would lose support");
const pageOfWeaker = pagesOfLinks("would lose grade");
const pageOfGained = pagesOfLinks("would gain");

const PreviewRef = builder.objectRef<DatedPreview>("ChangePreview").implement({
  description: "What a change would do. Nothing has been changed.",
  fields: (t) => ({
    from: t.expose("from", {
      type: "Date",
      nullable: true,
      description:
        "The day from which it holds: under a `knownBy` before it all is as it was. Null where it holds at every date.",
    }),
    fromText: t.string({
      description: "The same in words, e.g. 'At every date.'",
      resolve: ({ from }) => fromTextOf(from),
    }),
    about: t.exposeString("about", { description: "What would be done, in words." }),
    lostSupport: t.field({
      type: KnockedLinkConnection,
      description:
        "Links that would be left without a claim: as in `withoutSources`, without those of the lens SOURCES, and without INVOLVED_IN, which repeats the claims of other links.",
      args: eitherWayArgs(),
      resolve: ({ links }, args) => pageOfLost(links.gone, args),
    }),
    lostGrade: t.field({
      type: KnockedLinkConnection,
      description: "Links that would be left with a weaker grade.",
      args: eitherWayArgs(),
      resolve: ({ links }, args) => pageOfWeaker(links.weaker, args),
    }),
    gained: t.field({
      type: KnockedLinkConnection,
      description:
        "Links that would be new, or better evidenced. An entity that would be made with them is told by what stands on itself; what hangs on it, its names and links among it, is not there yet.",
      args: eitherWayArgs(),
      resolve: ({ gained }, args) => pageOfGained(gained, args),
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

function fromTextOf(from: string | null): string {
  if (from === null) return "At every date.";
  const day = dayNumber(from, "on");
  const ahead = from > today() ? ", a day yet to come" : "";
  return `Where no day is asked for, and published by ${spanText(day, day)} or later${ahead}; by an earlier day all is as it was.`;
}

const today = () => new Date().toISOString();

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

const previewing = z.object({
  id: field.id,
  ...retraction,
  kind: retraction.kind.nullish().transform((kind) => kind ?? "MISREAD"),
});

builder.queryField("previewRetraction", (t) =>
  t.field({
    ...guarded(
      "previewRetraction",
      "What would fall with a claim, a document, an origin or an outlet, before `retractClaim` or `retractDocument` does it. Looks at all that is known, or with `knownBy` at what was by a day; `from` tells from which day on it falls.",
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
      kind: t.arg({
        type: RetractionEnum,
        description: "Why it would go, as for the mutation; MISREAD if absent.",
      }),
      on: t.arg({
        type: "Date",
        description: "The day on which its source took it back; today if absent.",
      }),
      knownBy: t.arg({
        type: "Date",
        description: "Compares what was known by the end of this day; all that is known if absent.",
      }),
      between: t.arg.idList(BETWEEN),
    },
    resolve: async (_root, { of, kind, on, knownBy, between }, context) => {
      const { id, ...how } = field.readInput(previewing, { id: of, kind, on });
      const work: Work<unknown> = (draft) =>
        recordKindOf(id) === "Document"
          ? retractDocument(draft, { id, ifVersion: null, ...how })
          : retractClaims(draft, id, how);
      const from = takenBackOn(how, today());
      const looking = { between, filter: readLinkFilter(knownBy ? { knownBy } : null) };
      const result = await context.expensive(() => preview(context, work, looking));
      return { ...result, from } as never;
    },
  }),
);

/** Looks at what a change would do at every date. */
const looking =
  <Input>(work: (input: Input) => Work<unknown>) =>
  async (context: Context, input: Input, between: readonly string[] | null | undefined) => ({
    ...(await preview(context, work(input), { between, filter: NO_FILTER })),
    from: null,
  });

previewOf("previewMove", "moveClaims", {
  type: PreviewRef,
  input: MoveClaimsInput,
  schema: moving,
  refusals: [EndsNotAllowed, DuplicateClaim],
  look: looking((input: z.output<typeof moving>) => (draft) => moveClaims(draft, input)),
});

previewOf("previewOrigin", "updateOrigin", {
  type: PreviewRef,
  input: UpdateOriginInput,
  schema: updatingOrigin,
  refusals: [],
  look: looking((input: z.output<typeof updatingOrigin>) => (draft) => updateOrigin(draft, input)),
});
