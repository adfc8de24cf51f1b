import {
  AFTER_ALL,
  EVIDENCE,
  type Evidence,
  type Nature,
  NATURES,
} from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { dayNumber } from "../dates/day.ts";
import { InvalidArgument } from "../errors.ts";
import { count, listed } from "../words/words.ts";
import { natureOf } from "./evidence.ts";
import {
  dayInWords,
  type Direction,
  ids,
  isFromAny,
  option,
  readWindow,
  windowInWords,
  withoutThese,
} from "./filter-option.ts";
import { dateClass, publicationClass } from "./time-classes.ts";

/** The value of `dated` if both ends are known. */
const BOTH_KNOWN = 3;

/** Published by the day of `knownBy`, or possibly published if the filter includes that. */
const outBy = (first: string, last: string) =>
  `(${last} <= $f.knownBy OR ($f.includePossible AND ${first} <= $f.knownBy))`;

/** One of the outlets or origins of this list stands behind the claim. */
const fromAny = (list: string) =>
  `any(source IN ${list} WHERE r.chain[i] CONTAINS '|' + source + '|')`;

const DEFAULT_EVIDENCE: readonly Evidence[] = keysOf(EVIDENCE).filter(
  (grade) => EVIDENCE[grade].shown,
);

/**
 * Every option of a filter, declared once: its input, how it is read, what it tests in TypeScript
 * and in Cypher, and what it says of itself. The GraphQL input, its reading, both forms of the test,
 * the reasons and the random filters of the tests all loop over this table. Reasons come in its
 * order. The Cypher is constant text: a value is `$f.<option>`.
 */
export const FILTER_OPTIONS = {
  lenses: option({
    type: "Lenses",
    description: "Only link kinds of these lenses. INVOLVED_IN has none: name it in `kinds`.",
    idle: null,
    read: (lenses): readonly Lens[] | null => lenses,
    ofKind: (lenses, kind) => !lenses || lenses.includes(LINK_KINDS[kind].lens as Lens),
  }),
  kinds: option({
    type: "LinkKinds",
    description: "Only these link kinds; with `lenses`, both must allow a kind.",
    idle: null,
    read: (kinds): readonly LinkKind[] | null => kinds,
    ofKind: (kinds, kind) => !kinds || kinds.includes(kind),
  }),
  direction: option({
    type: "Direction",
    description: "Seen from the entity asked about; symmetric kinds always pass. Default BOTH.",
    idle: "BOTH",
    read: (direction): Direction => direction,
  }),
  includeBackground: option({
    type: "Flag",
    description: "Counts glossary boxes and related items too.",
    idle: false,
    byDefault: false,
    read: (given) => given,
    ofClaim: {
      whyNot: (included, { background }, i) =>
        background[i] && !included ? "background, not the report itself" : null,
      cypher: "($f.includeBackground OR NOT r.background[i])",
    },
  }),
  knownBy: option({
    type: "Day",
    description: "Only what had been published by the end of this day.",
    idle: AFTER_ALL,
    read: dayNumber,
    ofClaim: {
      whyNot(day, { until, pubFirst, pubLast }, i, { includePossible }) {
        if (day >= (until[i] as number)) return "its source took it back";
        const published = publicationClass(day, pubFirst[i] as number, pubLast[i] as number);
        if (published === "LATER") return "published later";
        if (published === "PUBLISHED" || includePossible) return null;
        return "only possibly published by then";
      },
      cypher: `r.until[i] > $f.knownBy AND ${outBy("r.pubFirst[i]", "r.pubLast[i]")}`,
    },
    ofDocument: {
      admits: (day, { pubFirst, pubLast }, { includePossible }) =>
        (includePossible ? pubFirst : pubLast) <= day,
      cypher: outBy("n.pubFirst", "n.pubLast"),
    },
    inWords: (day) =>
      day === AFTER_ALL ? "All documents, whenever published" : `As of ${dayInWords(day)}`,
  }),
  excludeDocuments: option({
    type: "Ids",
    of: "Document",
    description:
      "Drops these documents, and their main origin's claims in documents taken from them.",
    idle: [],
    read: ids,
    ofClaim: {
      whyNot: (documents, { document, lineage }, i) =>
        documents.some((id) => id === document[i] || lineage[i]?.includes(`|${id}|`))
          ? "its document is left out"
          : null,
      cypher: `none(d IN $f.excludeDocuments
        WHERE d = r.document[i] OR r.lineage[i] CONTAINS '|' + d + '|')`,
    },
    ofDocument: {
      admits: (documents, { id }) => !documents.includes(id),
      cypher: "NOT n.id IN $f.excludeDocuments",
    },
    inWords: (_documents, names) => withoutThese(names),
  }),
  excludeOrigins: option({
    type: "Ids",
    of: "Origin",
    description: "Drops these origins in every document, and what rests on them: ids `origin:…`.",
    idle: [],
    read: ids,
    ofClaim: {
      whyNot: (origins, claims, i) =>
        isFromAny(origins, claims, i) ? "its origin is left out" : null,
      cypher: `NOT ${fromAny("$f.excludeOrigins")}`,
    },
    // An origin has no name of its own.
    inWords: ({ length }) => (length === 0 ? null : `without ${count(length, "origin")}`),
  }),
  excludePublishers: option({
    type: "Ids",
    of: "Entity",
    description:
      "Drops what these outlets reported or printed, and what rests on their reporting: ids of entities, at most 500.",
    idle: [],
    read: ids,
    ofClaim: {
      whyNot: (outlets, claims, i) =>
        isFromAny(outlets, claims, i) ? "its publisher is left out" : null,
      cypher: `NOT ${fromAny("$f.excludePublishers")}`,
    },
    ofDocument: {
      admits: (outlets, { outletId }) => !outlets.includes(outletId ?? ""),
      cypher: "NOT carrier IN $f.excludePublishers",
    },
    inWords: (_outlets, names) => withoutThese(names),
  }),
  onlyPublishers: option({
    type: "Ids",
    of: "Entity",
    description:
      "Keeps only what one of these outlets reported or printed, or what rests on its reporting; claims without a publisher drop out.",
    idle: null,
    read: (given, field): string[] | null => ids(given, field),
    ofClaim: {
      whyNot: (outlets, claims, i) =>
        outlets && !isFromAny(outlets, claims, i) ? "not from the chosen publishers" : null,
      cypher: `($f.onlyPublishers IS NULL OR ${fromAny("$f.onlyPublishers")})`,
    },
    ofDocument: {
      admits: (outlets, { outletId }) => !outlets || outlets.includes(outletId ?? ""),
      cypher: "($f.onlyPublishers IS NULL OR carrier IN $f.onlyPublishers)",
    },
    inWords: (outlets, names) => outlets && `only ${listed(names) || "no publisher"}`,
  }),
  natures: option({
    type: "Natures",
    description:
      "Keeps only documents of these natures; those of which nobody said the nature drop out.",
    idle: null,
    read: (natures): readonly Nature[] | null => natures,
    ofClaim: {
      whyNot: (natures, claims, i) =>
        natures && !natures.includes(natureOf(claims, i) as Nature)
          ? "not a document of the chosen natures"
          : null,
      cypher: "($f.natures IS NULL OR split(r.marks[i], '|')[1] IN $f.natures)",
    },
    ofDocument: {
      admits: (natures, { nature }) => !natures || natures.includes(nature as Nature),
      cypher: "($f.natures IS NULL OR coalesce(n.nature, '') IN $f.natures)",
    },
    inWords: (natures) =>
      natures &&
      `only ${listed(natures.map((nature) => `${NATURES[nature].text}s`)) || "no document"}`,
  }),
  during: option({
    type: "Window",
    description:
      "When it happened. Concerns occasions; states and positions drop out only by dates that exclude the window, but in a list of claims each goes by its own dates. An undated occasion that a document asserts was no later than the last day on which that document may have been out.",
    idle: null,
    read: readWindow,
    ofClaim: {
      // What a document asserts without a date had happened when the document was out (R56): an
      // occasion is over by then, so a window after that does not hold it. Of a state or position
      // that day bounds only the beginning: it may go on into any later window, so nothing follows.
      // What is only alleged, planned, possible or denied is bounded by nothing.
      whyNot(window, { temporality, modality, dated, first, last, pubLast }, i, filter) {
        if (!window) return null;
        const isOver = temporality === "OCCASION" && modality[i] === "ASSERTED";
        if (isOver && dated[i] === 0 && (pubLast[i] as number) < window.from)
          return "told of before the window";
        const isOccasion = temporality === "OCCASION" || filter.ofClaims;
        const ends = isOccasion ? (dated[i] as number) : BOTH_KNOWN;
        const placement = dateClass(window, ends, first[i] as number, last[i] as number);
        if (placement === "OUTSIDE") return "dated outside the window";
        if (placement === "UNDATED") return filter.includeUndated ? null : "not dated";
        const possibly = isOccasion && placement === "POSSIBLY" && !filter.includePossible;
        return possibly ? "only possibly in the window" : null;
      },
      cypher: `($f.during IS NULL OR CASE
        WHEN r.temporality <> 'OCCASION' AND NOT $f.ofClaims
          THEN r.first[i] <= $f.during.to AND r.last[i] >= $f.during.from
        WHEN r.dated[i] = 0 THEN $f.includeUndated AND NOT (r.temporality = 'OCCASION'
          AND r.modality[i] = 'ASSERTED' AND r.pubLast[i] < $f.during.from)
        WHEN r.dated[i] = 1
          THEN $f.includePossible AND $f.during.from <= r.first[i] AND r.first[i] <= $f.during.to
        WHEN r.dated[i] = 2
          THEN $f.includePossible AND $f.during.from <= r.last[i] AND r.last[i] <= $f.during.to
        WHEN r.first[i] >= $f.during.from AND r.last[i] <= $f.during.to THEN true
        ELSE $f.includePossible AND r.first[i] <= $f.during.to AND r.last[i] >= $f.during.from END)`,
    },
    inWords: (window) => window && windowInWords(window),
  }),
  includePossible: option({
    type: "Flag",
    description: "Keeps what only possibly falls in the window, or was only possibly published.",
    idle: true,
    byDefault: true,
    read: (given) => given,
    inWords: (kept) => (kept ? null : "nothing that only possibly falls in"),
  }),
  includeUndated: option({
    type: "Flag",
    description: "Keeps undated occasions under `during`.",
    idle: true,
    byDefault: true,
    read: (given) => given,
    inWords: (kept, _, { during }) => (kept || !during ? null : "nothing undated"),
  }),
  evidence: option({
    type: "Grades",
    description:
      "Only links of these grades. Default MULTI_ORIGIN, ECHOED, SINGLE, OPINION, STATEMENT.",
    idle: DEFAULT_EVIDENCE,
    read: (grades) => grades,
    ofGrade: {
      passes: (grades, grade) => grades.includes(grade),
      cypher: (grade) => `${grade} IN $f.evidence`,
    },
  }),
  minOrigins: option({
    type: "Number",
    description:
      "At least so many origins: distinct named publishers, plus unnamed origins once each.",
    idle: 0,
    read(least, field) {
      if (least < 0) throw new InvalidArgument(field, "must be 0 or more");
      return least;
    },
    ofResult: {
      passes: (least, { origins }) => origins >= least,
      cypher: ({ origins }) => `($f.minOrigins = 0 OR ${origins} >= $f.minOrigins)`,
    },
  }),
  contested: option({
    type: "Flag",
    description: "Only contested links, or only links that are not.",
    idle: null,
    read: (given): boolean | null => given,
    ofResult: {
      passes: (wanted, { contested }) => wanted === null || wanted === contested,
      cypher: ({ contested }) => `($f.contested IS NULL OR $f.contested = ${contested})`,
    },
  }),
};
