import fc from "fast-check";
import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { summarize } from "./evidence.ts";
import { admittedClaims, type LinkFilter } from "./filter.ts";
import { ADMITTED, CONTESTED_R, EVIDENCE_OF_R, ORIGINS_OF_R } from "./filter.cypher.ts";
import { anyClaims, anyFilter } from "./test-claims.ts";

const database = testDatabase();

/** The Cypher fragments over maps instead of relationships: they read both alike. */
const GRADE = `
UNWIND $cases AS case
WITH case, case.claims AS r, case.filter AS f
CALL (r, f) {
  WITH r, ${ADMITTED.replaceAll("$f.", "f.")} AS ix
  RETURN ix, ${EVIDENCE_OF_R} AS evidence, ${CONTESTED_R} AS contested, ${ORIGINS_OF_R} AS origins
}
RETURN ix, evidence, contested, origins`;

it("admits and grades alike in TypeScript and in Cypher, over random claims and filters", async () => {
  const cases = fc.sample(fc.tuple(anyClaims, anyFilter), 4_000);
  const rows = await database.read<object>(
    "grade random claims",
    GRADE,
    { cases: cases.map(([claims, filter]) => ({ claims, filter })) },
    { timeoutMs: 25_000 },
  );
  expect(rows).toHaveLength(cases.length);
  for (const [n, [claims, filter]] of cases.entries()) {
    const ix = admittedClaims(filter as LinkFilter, claims);
    const { evidence, contested, origins } = summarize(claims, ix);
    expect(rows[n], JSON.stringify({ claims, filter })).toEqual({
      ix,
      evidence,
      contested,
      origins,
    });
  }
});
