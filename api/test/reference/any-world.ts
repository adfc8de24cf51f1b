import {
  CONFLICT_STATUSES,
  EVIDENCE,
  MODALITIES,
  type Nature,
  ORIGIN_BASES,
} from "@backchannel/schema/claim.ts";
import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { DERIVED_KINDS, keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import fc from "fast-check";
import type { Filter } from "./rules.ts";
import { type Claim, type Day, OPEN, type Range, UNDATED, type World } from "./world.ts";

/** Small random graphs and filters over few values, so that claims and filters meet often. */
const id = (name: string) => `reference-${name}`;
const claimId = (n: number) => `claim:reference-${n}`;
const documentId = (n: number) => `doc:reference-${n}`;

export const ACTORS = ["a", "b", "c", "d"].map(id);
export const UNNAMED = ["unnamed", "unnamed-too"].map(id);
export const EVENTS = ["e", "f"].map(id);
/** A meeting, and an attack, by which nobody is in contact. */
const EVENT_KINDS = ["MEETING", "ATTACK"] as const;
const PLACE = id("place");
const OUTLETS = ["x", "y", "z"].map(id);
const DOCUMENTS = [1, 2, 3, 4].map(documentId);
const ORIGINS = ["1", "2", "3", "4"].map((n) => `origin:reference-${n}`);
/** Every entity that may be an end of a link. */
export const PEOPLE = [...ACTORS, ...UNNAMED];

const day: fc.Arbitrary<Day> = fc
  .integer({ min: 1, max: 9 })
  .map((n) => `2025-05-${String(n).padStart(2, "0")}`);
const span = fc.tuple(day, day).map(([one, two]) => [one, two].sort() as [Day, Day]);
const range: fc.Arbitrary<Range> = fc.oneof(
  fc.constant(UNDATED),
  day.map((start) => ({ start, end: null })),
  day.map((end) => ({ start: null, end })),
  day.map((start) => ({ start, end: OPEN })),
  day.map((only) => ({ start: only, end: only })),
  span.map(([start, end]) => ({ start, end })),
);

/** A kind of every lens and temporality, symmetric and not, between actors and with events. */
const BETWEEN = [
  "MET",
  "MEDIATED",
  "REPRESENTS",
  "AFFILIATED_WITH",
  "COOPERATES_WITH",
  "SUPPORTS",
  "PRESSED",
  "ATTACKED",
  "CITES",
] as const;
const WITH_EVENT = ["PARTICIPATED_IN", "DECLINED_COMMENT"] as const;
const KINDS = [...BETWEEN, ...WITH_EVENT, ...DERIVED_KINDS] as const;
/** Roles of three classes, which an editor may give a subject instead of that of the kind. */
const GIVEN_ROLES = ["PARTY", "VICTIM", "SPEAKER"] as const;

const about = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(...BETWEEN),
      ends: fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 2 }),
      event: fc.option(fc.constantFrom(...EVENTS)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(...WITH_EVENT),
        subject: fc.constantFrom(...PEOPLE),
        event: fc.constantFrom(...EVENTS),
      })
      .map(({ kind, subject, event }) => ({ kind, ends: [subject, event], event })),
  },
);

const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);

const claim = fc.record({
  about: fc.nat(),
  modality: fc.constantFrom("ASSERTED" as const, "ASSERTED" as const, ...keysOf(MODALITIES)),
  date: fc.oneof(fc.constant(UNDATED), range),
  document: fc.constantFrom(...DOCUMENTS),
  origin: fc.constantFrom(...ORIGINS),
  originBasis: fc.constantFrom("STATED" as const, "STATED" as const, ...ORIGIN_BASES),
  place: fc.constantFrom(null, PLACE),
  subjectRole: fc.constantFrom(null, null, null, ...GIVEN_ROLES),
  background: rarely,
  retracted: rarely,
  withdrawn: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  conflict: fc.constantFrom(null, null, null, null, ...keysOf(CONFLICT_STATUSES)),
});

/** Eight entities and their outlets, four documents, three origins and up to `size` claims. */
export const anyWorld = (size: number): fc.Arbitrary<World> =>
  fc
    .record({
      dates: fc.tuple(range, range),
      // They may follow each other in a ring.
      follows: fc.tuple(fc.constantFrom(null, EVENTS[1]!), fc.constantFrom(null, EVENTS[0]!)),
      documents: fc.tuple(...DOCUMENTS.map((_, n) => document(n))),
      publishers: fc.tuple(...ORIGINS.map(() => fc.constantFrom(null, ...OUTLETS))),
      // An origin may rest on one before it.
      restsOn: fc.tuple(
        ...ORIGINS.map((_, n) => fc.constantFrom(null, null, ...ORIGINS.slice(0, n))),
      ),
      // Fewer things to say than claims, so that several claims carry one link.
      said: fc.array(about, { minLength: Math.ceil(size / 4), maxLength: Math.ceil(size / 2) }),
      claims: fc.array(claim, { minLength: Math.ceil(size / 2), maxLength: size, size: "max" }),
    })
    .map(({ dates, follows, documents, publishers, restsOn, said, claims }) => ({
      entities: [
        ...ACTORS.map((actor, n) => entity(actor, n % 2 === 0 ? "PERSON" : "STATE")),
        ...UNNAMED.map((unnamed) => entity(unnamed, "UNNAMED_PERSON")),
        ...EVENTS.map((event, n) => entity(event, EVENT_KINDS[n]!, dates[n], follows[n])),
        entity(PLACE, "CITY"),
        ...OUTLETS.map((outlet) => entity(outlet, "MEDIA_OUTLET")),
      ],
      documents,
      origins: ORIGINS.map((origin, n) => ({
        id: origin,
        publisher: publishers[n] ?? null,
        restsOn: restsOn[n] ?? null,
      })),
      claims: claims.map(({ about: n, ...row }, i): Claim => {
        const { kind, ends, event } = said[n % said.length] as (typeof said)[number];
        const [subject = "", object = ""] = ends;
        return { ...row, id: claimId(i), kind, subject, object, event };
      }),
    }));

/** A graph in which only the two of each pair are linked. */
export function islands(...pairs: [string, string][]): World {
  const [document, origin] = [documentId(1), ORIGINS[0] as string];
  const claims = pairs.map(([subject, object], n): Claim => ({
    id: claimId(n),
    kind: "MET",
    subject,
    object,
    event: null,
    place: null,
    subjectRole: null,
    modality: "ASSERTED",
    date: UNDATED,
    document,
    origin,
    originBasis: "STATED",
    background: false,
    retracted: false,
    withdrawn: null,
    conflict: null,
  }));
  return {
    entities: pairs.flat().map((of) => entity(of, "PERSON")),
    documents: [
      {
        id: document,
        outlet: null,
        mainOrigin: null,
        derivedFrom: [],
        published: { first: "2025-05-01", last: "2025-05-01" },
        nature: null,
      },
    ],
    origins: [{ id: origin, publisher: null, restsOn: null }],
    claims,
  };
}

const entity = (of: string, kind: EntityKind, date = UNDATED, follows: string | null = null) => ({
  id: of,
  kind,
  date,
  follows,
});

/** A document may derive from those before it. */
const document = (n: number) =>
  fc.record({
    id: fc.constant(documentId(n + 1)),
    nature: fc.constantFrom<Nature | null>(null, "REGISTER", "REPORTING"),
    outlet: fc.constantFrom(null, ...OUTLETS),
    mainOrigin: fc.option(fc.constantFrom(...ORIGINS), { freq: 3 }),
    derivedFrom: fc.subarray(DOCUMENTS.slice(0, n), { maxLength: Math.min(n, 1) }),
    published: fc.oneof(
      day.map((only) => ({ first: only, last: only })),
      span.map(([first, last]) => ({ first, last })),
    ),
  });

/** A value for every field of a filter. */
const FIELDS: { [K in keyof Required<Filter>]: fc.Arbitrary<Filter[K]> } = {
  lenses: fc.subarray([...keysOf(LENSES)], { minLength: 1 }),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  direction: fc.constantFrom("OUTGOING", "INCOMING", "BOTH"),
  during: fc.oneof(
    span.map(([from, to]) => ({ from, to })),
    day.map((from) => ({ from })),
    day.map((to) => ({ to })),
  ),
  knownBy: day,
  evidence: fc.subarray([...keysOf(EVIDENCE)], { minLength: 1 }),
  minOrigins: fc.integer({ min: 0, max: 3 }),
  contested: fc.boolean(),
  excludePublishers: fc.subarray(OUTLETS),
  onlyPublishers: fc.subarray(OUTLETS),
  excludeDocuments: fc.subarray(DOCUMENTS),
  excludeOrigins: fc.subarray(ORIGINS),
  natures: fc.subarray<Nature>(["REGISTER", "REPORTING"]),
  includePossible: fc.boolean(),
  includeUndated: fc.boolean(),
  includeBackground: fc.boolean(),
};
export const FIELD_NAMES = keysOf(FIELDS);

/** A filter of exactly these fields. */
export const filterOf = (...names: (keyof Filter)[]) =>
  fc.record(
    Object.fromEntries(names.map((name) => [name, FIELDS[name] as fc.Arbitrary<unknown>])),
  ) as fc.Arbitrary<Filter>;

/** A few fields together: with more of them most graphs have nothing left to compare. */
export const anyFilter = fc
  .subarray(FIELD_NAMES, { maxLength: 5 })
  .chain((names) => filterOf(...names));
