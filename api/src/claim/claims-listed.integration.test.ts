import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Listed {
  totalCount: number;
  nodes: { id: string; kind: string; date: string | null; dateFrom: string | null }[];
}

const CLAIMS = `query ($filter: LinkFilter, $first: Int) {
  claims(filter: $filter, first: $first) { totalCount nodes { id kind date dateFrom } }
}`;

async function claims(filter: Record<string, unknown>): Promise<Listed> {
  const { data, errors } = await ask<{ claims: Listed }>(CLAIMS, { filter, first: 100 });
  expect(errors).toBeUndefined();
  return data.claims;
}

const ALL = [
  "MULTI_ORIGIN",
  "ECHOED",
  "SINGLE",
  "OPINION",
  "STATEMENT",
  "PLANNED",
  "SPECULATED",
  "SAID_NOT",
];

it("goes by the dates of each claim when a window is asked of claims", async () => {
  const during = { from: "2025-04-01", to: "2025-04-30" };
  const dated = await claims({ during, includeUndated: false, evidence: ALL });
  expect(dated.totalCount).toBeGreaterThan(0);
  expect(dated.nodes.every(({ dateFrom }) => dateFrom !== null)).toBe(true);
  // States that began or ended then are told; those of which no day is known are not.
  const certain = await claims({ during, includeUndated: false, includePossible: false, evidence: ALL }); // prettier-ignore
  expect(certain.totalCount).toBeLessThan(dated.totalCount);
  const dates = certain.nodes.flatMap(({ date }) => date ?? []);
  expect(dates.every((date) => date.startsWith("2025-04"))).toBe(true);
  const whenever = await claims({ during, evidence: ALL });
  expect(whenever.totalCount).toBeGreaterThan(dated.totalCount);
});

const OF_DOCUMENT = `query ($id: ID!, $filter: LinkFilter) {
  document(id: $id) {
    claimCount(filter: $filter)
    claims(filter: $filter, first: 100) { totalCount nodes { id kind date } }
  }
}`;

it("lists only claims of the kinds that a filter names, of documents too", async () => {
  const id = "doc:000_17a0ec9264965eae";
  const asked = async (filter: Record<string, unknown> | null) => {
    const variables = { id, filter };
    const { data } = await ask<{ document: { claimCount: number; claims: Listed } }>(OF_DOCUMENT, variables); // prettier-ignore
    return data.document;
  };
  const [all, met, contacts] = [
    await asked(null),
    await asked({ kinds: ["MET"] }),
    await asked({ lenses: ["CONTACTS"] }),
  ];
  expect(new Set(met.claims.nodes.map(({ kind }) => kind))).toEqual(new Set(["MET"]));
  expect(met.claimCount).toBe(met.claims.totalCount);
  expect(contacts.claims.totalCount).toBeGreaterThan(met.claims.totalCount);
  expect(all.claims.totalCount).toBeGreaterThan(contacts.claims.totalCount);
});
