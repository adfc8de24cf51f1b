import { AFTER_ALL, BEFORE_ALL, type Modality, NEVER } from "@backchannel/schema/claim.ts";
import { TEMPORALITIES, type Temporality } from "@backchannel/schema/kinds.ts";
import fc from "fast-check";
import { ARRAY_NAMES, type ClaimArrays } from "./claim-arrays.ts";
import type { LinkFilter } from "./filter.ts";

type Column = (typeof ARRAY_NAMES)[number];
export type TestClaim = { [K in Column]: ClaimArrays[K][number] };

const PLAIN: Omit<TestClaim, "claim"> = {
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
  disputed: false,
  until: NEVER,
  lineage: "|",
};

/** Arrays for tests, each claim told by what differs from a plain assertion. */
export function arraysOf(
  temporality: Temporality,
  claims: readonly Partial<TestClaim>[],
): ClaimArrays {
  const rows = claims.map((claim, i) => ({ ...PLAIN, claim: `claim:${i}`, ...claim }));
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

/** Few values, so that claims meet often. */
const claim: fc.Arbitrary<Partial<TestClaim>> = fc
  .record({
    modality,
    event: fc.constantFrom("", "e1", "e2"),
    dated: fc.constantFrom(0, 1, 2, 3),
    from: day,
    to: day,
    published: fc.tuple(day, day),
    origin: fc.constantFrom("origin:1", "origin:2", "origin:3"),
    publisher: outlet,
    document: fc.constantFrom("doc:1", "doc:2", "doc:3"),
    carrier: outlet,
    background: fc.boolean(),
    disputed: fc.boolean(),
    until: fc.oneof(fc.constant(NEVER), day),
    lineage: fc.constantFrom("|", "|doc:1|", "|doc:2|doc:3|"),
  })
  .map(({ from, to, published, dated, ...rest }) => ({
    ...rest,
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

/** Random ready filters over the same few values; grades and kinds are left open. */
export const anyFilter: fc.Arbitrary<Omit<LinkFilter, "types" | "direction" | "evidence">> = fc
  .record({
    during: fc.boolean(),
    window: fc.tuple(day, day),
    knownBy: fc.oneof(day, fc.constant(AFTER_ALL)),
    minOrigins: fc.integer({ min: 0, max: 3 }),
    contested: fc.constantFrom(null, true, false),
    excludePublishers: some("a", "b", "c"),
    onlyPublishers: fc.option(some("a", "b", "c")),
    excludeDocuments: some("doc:1", "doc:2", "doc:3"),
    excludeOrigins: some("origin:1", "origin:2"),
    possible: fc.boolean(),
    undated: fc.boolean(),
    background: fc.boolean(),
  })
  .map(({ window, ...rest }) => ({ ...rest, from: Math.min(...window), to: Math.max(...window) }));
