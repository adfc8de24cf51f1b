import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { summarize } from "./evidence.ts";
import {
  admitsAll,
  admitsDocument,
  admittedClaims,
  GRADES_OF_ASSERTED,
  type LinkFilter,
  type LinkFilterInput,
  readLinkFilter,
} from "./filter.ts";
import {
  ADMITS_WHOLE,
  ADMITTED,
  CONTESTED_R,
  EVIDENCE_OF_R,
  ORIGINS_OF_R,
  PASSES,
} from "./filter.cypher.ts";
import {
  countLinks,
  type LinkOrder,
  listLinks,
  searched,
  tallyLeftOut,
} from "../link/link.cypher.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";
import { linkView } from "../link/link-node.ts";
import { anyClaims, anyDocument, anyFilter } from "./test-claims.ts";

const database = testDatabase();

/** The Cypher fragments over maps instead of relationships: they read both alike. */
const GRADE = `
UNWIND $cases AS case
WITH case, case.claims AS r, case.filter AS f
CALL (r, f) {
  WITH r, ${ADMITTED.replaceAll("$f.", "f.")} AS ix, ${PASSES.replaceAll("$f.", "f.")} AS passes
  RETURN ix, ${EVIDENCE_OF_R} AS evidence, ${CONTESTED_R} AS contested, ${ORIGINS_OF_R} AS origins,
    passes
}
RETURN ix, evidence, contested, origins, passes`;

/** Often the grades of what is asserted, which searches look for without grading. */
const anyGrades = fc.oneof(
  fc.constant(GRADES_OF_ASSERTED),
  fc.subarray(keysOf(EVIDENCE), { minLength: 1 }),
);

it("admits and grades alike in TypeScript and in Cypher, over random claims and filters", async () => {
  const anyCase = fc
    .tuple(anyClaims, anyFilter, anyGrades, fc.boolean())
    .map(([claims, { minOrigins, contested, ...rest }, evidence, any]) => {
      const wanted = any ? { minOrigins: 0, contested: null } : { minOrigins, contested };
      return [claims, { ...rest, ...wanted, evidence } as LinkFilter] as const;
    });
  const cases = fc.sample(anyCase, 4_000);
  // Each option is often given, and often leaves something out.
  for (const name of keysOf(FILTER_OPTIONS).filter((option) => FILTER_OPTIONS[option].ofClaim)) {
    const chosen = cases.filter(([claims, filter]) => {
      const without = { ...filter, [name]: FILTER_OPTIONS[name].idle };
      return admittedClaims(without, claims).length !== admittedClaims(filter, claims).length;
    });
    expect(chosen.length, name).toBeGreaterThan(40);
  }
  const rows = await database.read<object>(
    "grade random claims",
    GRADE,
    { cases: cases.map(([claims, filter]) => ({ claims, filter: searched(filter) })) },
    { timeoutMs: 25_000 },
  );
  expect(rows).toHaveLength(cases.length);
  for (const [n, [claims, filter]] of cases.entries()) {
    const ix = admittedClaims(filter, claims);
    const { evidence, contested, origins } = summarize(claims, ix);
    expect(rows[n], JSON.stringify({ claims, filter })).toEqual({
      ix,
      evidence,
      contested,
      origins,
      passes:
        (ix.length > 0 || claims.until.every((day) => day <= filter.knownBy)) &&
        origins >= filter.minOrigins &&
        (filter.contested ?? contested) === contested &&
        filter.evidence.includes(evidence),
    });
  }
});

it("lets whole documents in alike in TypeScript and in Cypher", async () => {
  const cases = fc.sample(fc.tuple(anyDocument, anyFilter), 1_000);
  const rows = await database.read<{ admitted: boolean }>(
    "admit random documents",
    `UNWIND $cases AS case
    WITH case.document AS n, coalesce(case.document.outletId, '') AS carrier, case.filter AS f
    RETURN ${ADMITS_WHOLE.replaceAll("$f.", "f.")} AS admitted`,
    { cases: cases.map(([document, filter]) => ({ document, filter })) },
  );
  const expected = cases.map(([document, filter]) => admitsDocument(filter, document));
  expect(new Set(expected).size).toBe(2);
  expect(rows.map(({ admitted }) => admitted)).toEqual(expected);
});

/** A filter that has to look at claims, and drops none. */
const NOBODY = { excludeDocuments: ["doc:nobody"] };
const ORDERS: LinkOrder[] = ["EVIDENCE", "FIRST", "LAST", "ID"];
const asks: LinkFilterInput[] = [
  {},
  { contested: true },
  { contested: false, minOrigins: 2 },
  { evidence: keysOf(EVIDENCE) },
  { evidence: ["OPINION", "SAID_NOT"], lenses: ["FORCE", "CONTACTS"] },
];

it.each(asks)("says of links what is stored as it would from their claims, for %o", async (ask) => {
  const [stored, read] = [ask, { ...ask, ...NOBODY }].map((input) =>
    readLinkFilter(input, keysOf(LINK_KINDS)),
  ) as [LinkFilter, LinkFilter];
  expect([admitsAll(stored), admitsAll(read)]).toEqual([true, false]);
  for (const orderBy of ORDERS) {
    const list = async (filter: LinkFilter) => {
      const page = { filter, readClaims: false, orderBy, limit: 1_000, after: null };
      const rows = await listLinks(database, page);
      return rows.map((row) => {
        const { id, evidence, evidenceText, contested, origins, documents, ...view } = linkView(
          row,
          filter,
        );
        const { claimCount, firstDay, lastDay } = view;
        const sources = { evidence, evidenceText, contested, origins, documents };
        return { key: row.key, id, ...sources, claimCount, firstDay, lastDay };
      });
    };
    const expected = await list(read);
    expect(expected.length).toBeGreaterThan(3);
    expect(await list(stored)).toEqual(expected);
  }
  const counts = async (filter: LinkFilter) => {
    const leftOut = await tallyLeftOut(database, filter, 1_000);
    const byGrade = new Map(leftOut.map((row) => [row.evidence, row.count]));
    return { wanted: await countLinks(database, filter, 1_000), byGrade };
  };
  expect(await counts(stored)).toEqual(await counts(read));
});
