import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";

const database = testDatabase();
const { ask, walk } = editorOf(database);

interface Knocked {
  before: string;
  after: string;
  link: { id: string };
}
interface LinkWithClaims {
  id: string;
  source: { id: string; kind: string };
  claimCount: number;
  claims: { nodes: { id: string }[] };
}
interface Preview {
  sentence: string;
  about: string;
  counts: { links: number; claims: number };
  lostSupport: { nodes: Knocked[]; totalCount: number };
  lostGrade: { nodes: Knocked[]; totalCount: number };
  gained: { nodes: Knocked[] };
  contacts: { occasions: number; vanished: { name: string }[] };
}

const FIELDS = `__typename ... on Refusal { message } ... on ChangePreview {
  sentence about counts { links claims }
  lostSupport(first: 100) { totalCount nodes { before after link { id } } }
  lostGrade(first: 100) { totalCount nodes { before after link { id } } }
  gained { nodes { before after link { id } } }
  contacts { occasions vanished { name } }
}`;

async function previewed(query: string, variables: object = {}): Promise<Preview> {
  const { data, errors } = await ask<{ preview: Preview }>(query, { ...variables });
  expect(errors).toBeUndefined();
  return data.preview;
}

const retraction = (of: string) =>
  previewed(`query ($of: ID!) { preview: previewRetraction(of: $of, between: ["syria", "israel"]) { ${FIELDS} } }`, { of }); // prettier-ignore

/** The grade of each link as it is now. */
async function gradesOf(ids: readonly string[]): Promise<string[]> {
  const { data } = await ask<{ nodes: ({ evidence: string } | null)[] }>(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Link { evidence } } }",
    { ids },
  );
  return data.nodes.map((link) => link?.evidence ?? "UNSUPPORTED");
}

describe("a preview", () => {
  it.each(["claim:c003-036", "doc:001_6ce460a0ba103162", "reuters"])(
    "of retracting %s tells what then falls, and changes nothing",
    async (of) => {
      const before = await dumpGraph(database);
      const told = await retraction(of);
      expect(await dumpGraph(database)).toBe(before);
      const links = [...told.lostSupport.nodes, ...told.lostGrade.nodes];
      const ids = links.map(({ link }) => link.id);
      expect(await gradesOf(ids)).toEqual(links.map((link) => link.before));
      await walk(async (make) => {
        const mutation = of.startsWith("doc:") ? "retractDocument" : "retractClaim";
        await make(mutation, { id: of, kind: "MISREAD" });
        expect(await gradesOf(ids)).toEqual(links.map((link) => link.after));
        const sheet = await ask<{ contacts: { totalCount: number } }>(`{ contacts(between: ["syria", "israel"]) { totalCount } }`); // prettier-ignore
        const left = told.contacts.occasions - told.contacts.vanished.length;
        expect(sheet.data.contacts.totalCount).toBe(left);
      });
    },
  );

  it("of an outlet counts all that goes back to it", async () => {
    const told = await retraction("reuters");
    expect(told.counts.claims).toBeGreaterThan(100);
    expect(told.about).toMatch(/^\d+ claims that go back to Reuters; our reading was wrong$/);
    expect(told.sentence).toMatch(/^\d+ links would lose all support/);
  });

  it("of a move tells what is lost and gained", async () => {
    const told = await previewed(
      `query ($input: MoveClaimsInput!) { preview: previewMove(input: $input) { ${FIELDS} } }`,
      { input: { from: "donald-trump", claims: ["claim:c003-036"], to: "ron-dermer" } },
    );
    expect(told.gained.nodes.map(({ link }) => link.id)).toContain("link:ahmed-al-sharaa:MET:ron-dermer"); // prettier-ignore
  });

  it("of a move that leaves a link no claim says that nothing supports it", async () => {
    const { data } = await ask<{ links: { nodes: LinkWithClaims[] } }>(
      `{ links(first: 100, filter: { kinds: [REPRESENTS, HEADS] }) {
        nodes { id source { id kind } claimCount claims { nodes { id } } } } }`,
    );
    const link = data.links.nodes.find(
      ({ claimCount, source }) =>
        claimCount === 1 && source.kind === "PERSON" && source.id !== "ron-dermer",
    )!;
    const told = await previewed(
      `query ($input: MoveClaimsInput!) { preview: previewMove(input: $input) {
        __typename ... on Refusal { message } ... on ChangePreview {
          lostSupport(first: 100) { nodes { before after afterText link { id } } } } } }`,
      {
        input: {
          from: link.source.id,
          claims: link.claims.nodes.map(({ id }) => id),
          to: "ron-dermer",
        },
      },
    );
    const gone = told.lostSupport.nodes.find((knocked) => knocked.link.id === link.id);
    expect(gone).toMatchObject({ after: "UNSUPPORTED", afterText: "All support withdrawn" });
  });

  it("of nothing that is there says so", async () => {
    const told = await retraction("claim:none");
    expect(told).toMatchObject({ __typename: "NotFound" });
  });
});
