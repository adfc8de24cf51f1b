import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { expect, it } from "vitest";
import { type Answer, testClient } from "../../test/app.ts";
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

const EVERY_KIND = keysOf(LINK_KINDS);

/** All of a list, in pages of 100. */
async function whole<Node>(root: string, fields: string, filter: object): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const query = `query ($filter: LinkFilter, $after: String) { page: ${root}(
      filter: $filter, first: 100, after: $after
    ) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const answer: Answer<{ page: Page<Node> }> = await ask(query, { filter, after });
    expect(answer.errors).toBeUndefined();
    const { page } = answer.data;
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

it.each([
  {},
  { knownBy: "2025-06-01", includeBackground: true },
  { excludePublishers: ["reuters"] },
  { onlyPublishers: ["alwaght", "daily8"] },
  { evidence: ["PLANNED", "SAID_NOT", "OPINION"] },
  { evidence: ["OPINION"] },
  { evidence: ["SPECULATED", "UNSUPPORTED"] },
  { evidence: ["MULTI_ORIGIN"] },
  { evidence: ["MULTI_ORIGIN", "ECHOED"], excludePublishers: ["alwaght"] },
  { minOrigins: 2 },
  { contested: true, evidence: ALL },
  { contested: false, excludePublishers: ["reuters"] },
  { lenses: ["CONTACTS"] },
  { kinds: ["INVOLVED_IN"] },
  { kinds: ["TOOK_PLACE_AT", "MET"], knownBy: "2025-12-31" },
])(
  "lists under %o the claims that its links rest on, each once, in the order of ids",
  async (given) => {
    const filter = "lenses" in given || "kinds" in given ? given : { ...given, kinds: EVERY_KIND };
    const listed = await whole<{ id: string }>("claims", "id", filter);
    const links = await whole<{ claims: { nodes: { id: string }[] } }>(
      "links",
      "claims(first: 100) { nodes { id } }",
      filter,
    );
    const carried = new Set(links.flatMap(({ claims: { nodes } }) => nodes.map(({ id }) => id)));
    expect(listed.map(({ id }) => id)).toEqual([...carried].sort());
    expect(listed.length).toBeGreaterThan(0);
  },
);

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
