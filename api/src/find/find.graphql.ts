import { keysOf } from "@backchannel/schema/kinds.ts";
import { builder } from "../graphql/builder.ts";
import { cursorsOf, pageOf, readFirst } from "../graphql/connection.ts";
import { AliasRef } from "../entity/fact.graphql.ts";
import { namesOfEntities } from "../entity/entity.cypher.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { document } from "../document/load-document.ts";
import { entity } from "../entity/load-entity.ts";
import { findClaim } from "../claim/load-claim.ts";
import { present } from "../neo4j/rows.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { CuratedConflictRef } from "../conflict/conflict-ref.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { KEY_STEP, PLACES } from "./find.cypher.ts";
import { type Count, find, keyOf } from "./find.ts";
import type { Hit } from "./hit.ts";
import { type Match, PARTS, type Passage } from "./passage.ts";

const FindPlaceEnum = builder.enumType("FindPlace", {
  description: "Where a text is looked for.",
  values: {
    NAMES: { description: "Names and identifiers of entities, as `search` finds them: EntityHit." },
    STATEMENTS: {
      description:
        "What claims say: statement, role, a property's value, further details, the kind of link and the names of whom they are about: ClaimHit.",
    },
    DOCUMENTS: { description: "What documents are called, by whom they are: DocumentHit." },
    NOTES: {
      description:
        "What editors wrote: of a conflict its topic, sides and editor's view (ConflictHit), and notes on documents (DocumentHit).",
    },
    DETAILS: {
      description: "What entities hold that no field fits, their `attributes`: EntityHit.",
    },
  },
});

const PassagePartEnum = builder.enumType("PassagePart", {
  description: "Which part of something a passage is of.",
  values: Object.fromEntries(
    keysOf(PARTS).map((part) => [part, { description: PARTS[part].description }]),
  ) as Record<keyof typeof PARTS, { description: string }>,
});

const PassageMatch = builder.objectRef<Match>("PassageMatch").implement({
  description: "Where a word that was looked for stands in a passage, in UTF-16 code units.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "Where it begins." }),
    end: t.exposeInt("end", { description: "Where what follows it begins." }),
  }),
});

const PassageRef = builder.objectRef<Passage>("Passage").implement({
  description: "Plain text in which words stand that were looked for; a long one is cut.",
  fields: (t) => ({
    part: t.expose("part", { type: PassagePartEnum, description: "What it is a part of." }),
    text: t.exposeString("text", { description: "At most 240 code units of it." }),
    cutBefore: t.exposeBoolean("cutBefore", { description: "More of the part stands before." }),
    cutAfter: t.exposeBoolean("cutAfter", { description: "More of it follows." }),
    matches: t.field({
      type: [PassageMatch],
      description:
        "The words, in order; none where a name answers by its sound, or a claim by whom it is about.",
      resolve: ({ matches }) => matches,
    }),
  }),
});

const FindHitRef = builder.interfaceRef<Hit>("FindHit").implement({
  description: "Something that answers a text, where the text was found and why it answers.",
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    place: t.expose("place", { type: FindPlaceEnum, description: "Where it was found." }),
    passages: t.field({
      type: [PassageRef],
      description:
        "Where the words stand: one to three parts, each with a word that those before lack.",
      resolve: ({ passages }) => passages,
    }),
    rule: t.exposeString("rule", {
      description: "By which rule it answers, in words; the second half of `why`.",
    }),
    why: t.string({
      description: "The part that answers and the rule, as in “statement: has every word”.",
      resolve: ({ where, rule }) => `${where}: ${rule}`,
    }),
    score: t.float({
      description: "0 to 1, to order hits of one text; it says nothing across texts.",
      resolve: ({ key }) => Math.floor(key / KEY_STEP) / 1_000,
    }),
  }),
});

const EntityHit = builder.objectRef<Hit>("EntityHit").implement({
  description: "An entity that has such a name, or such a detail.",
  interfaces: [FindHitRef],
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "The entity.",
      resolve: ({ id }, _args, context) => entity(context, id),
    }),
    matchedName: t.field({
      type: AliasRef,
      description: "The name that answers; its main name where none does.",
      resolve: async ({ id, name }, _args, context) => {
        if (name) return name;
        const [names, { name: main }] = await Promise.all([
          context.loader(namesOfEntities, undefined).load(id),
          entity(context, id),
        ]);
        return present(names.find(({ value }) => value === main) ?? null, `${id}|${main}`);
      },
    }),
  }),
});

const ClaimHit = builder.objectRef<Hit>("ClaimHit").implement({
  description: "A claim that says so, of a link or of a property.",
  interfaces: [FindHitRef],
  fields: (t) => ({
    claim: t.field({
      type: ClaimRef,
      description: "The claim; `retractedAt` tells whether it still stands.",
      resolve: async ({ id }, _args, context) => present(await findClaim(context, id), id),
    }),
  }),
});

const DocumentHit = builder.objectRef<Hit>("DocumentHit").implement({
  description: "A document that is called so, or on which an editor noted it.",
  interfaces: [FindHitRef],
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: "The document.",
      resolve: ({ id }, _args, context) => document(context, id),
    }),
  }),
});

const ConflictHit = builder.objectRef<Hit>("ConflictHit").implement({
  description: "A conflict, found by what an editor wrote about it.",
  interfaces: [FindHitRef],
  fields: (t) => ({
    conflict: t.field({
      type: CuratedConflictRef,
      description: "The conflict; `under` tells what the filter leaves of it.",
      resolve: ({ conflict }) => conflict!,
    }),
  }),
});
void [EntityHit, ClaimHit, DocumentHit, ConflictHit];

const FindCount = builder.objectRef<Count>("FindCount").implement({
  description: "How much answers in one place.",
  fields: (t) => ({
    place: t.expose("place", { type: FindPlaceEnum, description: "Where." }),
    count: t.exposeInt("count", {
      description:
        "All that has at least half of the words; of names the best 100, else up to 2,000.",
    }),
    withEveryWord: t.exposeInt("withEveryWord", {
      description: "How many of them have every word.",
    }),
    capped: t.exposeBoolean("capped", { description: "There are more than were counted." }),
  }),
});

const FindConnection = builder.connectionObject(
  {
    type: FindHitRef,
    name: "FindConnection",
    description: "A page of what answers a text.",
    fields: (t) => ({
      counts: t.field({
        type: [FindCount],
        description: "How much there is in each place that was looked at, in that order.",
        resolve: (page) => (page as unknown as { counts: Count[] }).counts,
      }),
    }),
  },
  { name: "FindEdge", description: "A hit in a page." },
);

const USUAL = 10;
const MOST = 50;
const LIST = cursorsOf("find", "number", "number", "string");

builder.queryField("find", (t) =>
  t.field({
    type: FindConnection,
    description:
      "Whatever answers a text: entities by name or identifier, and claims, documents, editors' notes and details of entities by the words in them. Words are folded as names are and meet in all their forms, in Arabic and Hebrew without article and particles too; claims also answer by the names of whom they are about, in any spelling on record. What has every word comes first, then what has at least half of them; words that say nothing, such as “who” and “in”, do not count. A score does not change while others write, so that no page skips or repeats what stood there all along.",
    args: {
      text: t.arg.string({
        required: true,
        description: "What to look for; its first 200 characters and 12 words count.",
      }),
      in: t.arg({
        type: [FindPlaceEnum],
        description: "Where to look; everywhere if left out.",
      }),
      filter: t.arg({
        type: LinkFilterInputRef,
        description:
          "Its days and sources decide which claims, documents and sides of conflicts are looked at, and which entities: those that have a claim left. Lenses, kinds, grades and direction say nothing here.",
      }),
      retracted: t.arg.boolean({
        defaultValue: false,
        description: "Whether to find retracted claims and documents too.",
      }),
      first: t.arg.int({ defaultValue: USUAL, description: `How many at most: 0 to ${MOST}.` }),
      after: t.arg.string({ description: "The `endCursor` of the page before." }),
    },
    resolve: async (_root, args, { database }) => {
      const first = readFirst(args.first, USUAL, MOST);
      const places = PLACES.filter((place) => args.in?.includes(place) ?? true);
      const { hits, counts } = await find(database, args.text, {
        places,
        filter: readLinkFilter(args.filter),
        retracted: args.retracted ?? false,
        limit: first + 1,
        after: readCursor(args.after),
      });
      const edges = hits.map((hit) => {
        const { key, place, id } = keyOf(hit);
        return { cursor: LIST.write([key, place, id]), node: hit };
      });
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      const page = pageOf(edges, first, args.after, () => total);
      return { ...page, counts, uncounted: counts.some(({ capped }) => capped) };
    },
  }),
);

function readCursor(after: string | null | undefined) {
  const parts = LIST.read(after) as [number, number, string] | null;
  return parts && { key: parts[0], place: parts[1], id: parts[2] };
}
