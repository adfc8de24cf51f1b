import {
  AFTER_ALL,
  BEFORE_ALL,
  EVIDENCE,
  type Modality,
  type Nature,
  NEVER,
} from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { LENSES, TEMPORALITIES, type Temporality } from "@backchannel/schema/link-kinds/row.ts";
import fc from "fast-check";
import type { IdKind } from "../graphql/known-ids.ts";
import { dayText } from "../dates/day.ts";
import { ARRAY_NAMES, type ClaimArrays } from "./claim-arrays.ts";
import { numbersOfGroups } from "./groups.ts";
import { type LinkFilter, readLinkFilter } from "./filter.ts";
import type { OptionTypes, TestedDocument } from "./filter-option.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";

type Column = (typeof ARRAY_NAMES)[number];
export type TestClaim = { [K in Column]: ClaimArrays[K][number] };

/** What follows from the rest of a claim, unless a test says otherwise. */
type Followed = "rootOrigin" | "rootPublisher" | "chain" | "group";
const PLAIN: Omit<TestClaim, "claim" | Followed> = {
  modality: "ASSERTED",
  event: "",
  first: BEFORE_ALL,
  last: AFTER_ALL,
  dated: 0,
  pubFirst: 100,
  pubLast: 100,
  origin: "origin:o",
  publisher: "",
  document: "doc:1",
  carrier: "",
  background: false,
  role: "",
  part: "",
  disputed: false,
  until: NEVER,
  lineage: "|",
  marks: "STATED|",
};

/** Arrays for tests. Each claim is given by how it differs from a plain assertion. */
export function arraysOf(
  temporality: Temporality,
  claims: readonly Partial<TestClaim>[],
): ClaimArrays {
  const told = claims.map((claim, i) => {
    const row = { ...PLAIN, claim: `claim:${i}`, ...claim };
    const { origin, publisher } = row;
    const root = { rootOrigin: origin, rootPublisher: publisher, ...claim };
    const behind = [row.carrier, origin, publisher, root.rootOrigin, root.rootPublisher];
    const chain = behind.filter((id, n) => id !== "" && (n < 3 || id !== behind[n - 2]));
    return { ...row, ...root, chain: `|${chain.map((id) => `${id}|`).join("")}`, ...claim };
  });
  const groups = numbersOfGroups(
    temporality,
    told.map((row) => ({ ...row, borrowed: false, measure: "" })),
  );
  const rows = told.map((row, i) => ({ group: groups[i]!, ...row }));
  const columns = ARRAY_NAMES.map((name) => [name, rows.map((row) => row[name])] as const);
  return { temporality, ...Object.fromEntries(columns) } as unknown as ClaimArrays;
}

export const every = (claims: ClaimArrays) => claims.claim.map((_, i) => i);

const day = fc.integer({ min: 0, max: 12 });
const outlet = fc.constantFrom("", "a", "b", "c");
const modality: fc.Arbitrary<Modality> = fc.constantFrom(
  "ASSERTED",
  "ASSERTED",
  "ALLEGED",
  "PLANNED",
  "HYPOTHETICAL",
  "DENIED",
);

const nature = fc.constantFrom<Nature | "">("", "REGISTER", "REPORTING");

/** Origins with their publishers; the last three rest on others. */
const SOURCES: readonly Partial<TestClaim>[] = [
  { origin: "origin:1", publisher: "a" },
  { origin: "origin:2", publisher: "b" },
  { origin: "origin:3", publisher: "" },
  { origin: "origin:4", publisher: "c", rootOrigin: "origin:1", rootPublisher: "a" },
  { origin: "origin:5", publisher: "", rootOrigin: "origin:2", rootPublisher: "b" },
  { origin: "origin:6", publisher: "c", rootOrigin: "origin:3", rootPublisher: "" },
];

/** Few values, so that claims meet often. */
const claim: fc.Arbitrary<Partial<TestClaim>> = fc
  .record({
    modality,
    event: fc.constantFrom("", "e1", "e2"),
    dated: fc.constantFrom(0, 1, 2, 3),
    from: day,
    to: day,
    published: fc.tuple(day, day),
    source: fc.constantFrom(...SOURCES),
    document: fc.constantFrom("doc:1", "doc:2", "doc:3"),
    carrier: outlet,
    background: fc.boolean(),
    disputed: fc.boolean(),
    until: fc.oneof(fc.constant(NEVER), day),
    lineage: fc.constantFrom("|", "|doc:1|", "|doc:2|doc:3|"),
    basis: fc.constantFrom("STATED", "INFERRED", "ASSUMED"),
    nature,
  })
  .map(({ from, to, published, dated, source, basis, nature: of, ...rest }) => ({
    ...rest,
    ...source,
    marks: `${basis}|${of}`,
    dated,
    first: dated === 1 || dated === 3 ? Math.min(from, to) : BEFORE_ALL,
    last: dated === 2 || dated === 3 ? Math.max(from, to) : AFTER_ALL,
    pubFirst: Math.min(...published),
    pubLast: Math.max(...published),
  }));

export const anyClaims = fc
  .tuple(fc.constantFrom(...TEMPORALITIES), fc.array(claim, { minLength: 1, maxLength: 6 }))
  .map(([temporality, claims]) => arraysOf(temporality, claims));

const some = <T>(...values: T[]) => fc.subarray(values);

const dayAsText = day.map((number) => dayText(number) as string);

/** Random values for an option of each type, from the same few values. */
const GIVEN: { [Type in Exclude<keyof OptionTypes, "Ids">]: fc.Arbitrary<OptionTypes[Type]> } = {
  Lenses: fc.subarray(keysOf(LENSES)),
  LinkKinds: fc.subarray(keysOf(LINK_KINDS)),
  Grades: fc.subarray(keysOf(EVIDENCE), { minLength: 1 }),
  Direction: fc.constantFrom("OUTGOING", "INCOMING", "BOTH"),
  Window: fc
    .record({ from: fc.option(dayAsText), to: fc.option(dayAsText) })
    .filter(({ from, to }) => !from || !to || from <= to),
  Day: dayAsText,
  Natures: fc.subarray<Nature>(["REGISTER", "REPORTING"]),
  Number: fc.integer({ min: 0, max: 3 }),
  Flag: fc.boolean(),
};
const IDS: Record<IdKind, fc.Arbitrary<string[]>> = {
  Entity: some("a", "b", "c"),
  Document: some("doc:1", "doc:2", "doc:3"),
  Origin: some("origin:1", "origin:2", "origin:4"),
};

function givenTo(name: keyof typeof FILTER_OPTIONS): fc.Arbitrary<unknown> {
  const { type, of } = FILTER_OPTIONS[name];
  return type === "Ids" ? IDS[of as IdKind] : GIVEN[type];
}

/** The columns of a document that a filter tests. */
export const anyDocument: fc.Arbitrary<TestedDocument> = fc
  .record({
    id: fc.constantFrom("doc:1", "doc:2", "doc:3"),
    outletId: fc.constantFrom(null, "a", "b", "c"),
    nature,
    published: fc.tuple(day, day),
  })
  .map(({ published, nature: of, ...rest }) => ({
    ...rest,
    nature: of || null,
    pubFirst: Math.min(...published),
    pubLast: Math.max(...published),
  }));

/** Random filters, in which each option is given half of the time. */
export const anyFilter: fc.Arbitrary<LinkFilter> = fc
  .record(
    Object.fromEntries(
      keysOf(FILTER_OPTIONS).map((name) => [name, fc.option(givenTo(name), { freq: 2 })]),
    ),
  )
  .chain((input) => fc.boolean().map((ofClaims) => ({ ...readLinkFilter(input), ofClaims })));
