import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";

const COUNTED = "counts { links claims } lostSupport { totalCount } lostGrade { totalCount }";
type Counted = Record<"counts" | "lostSupport" | "lostGrade", { totalCount?: number }>;

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
interface GainedLink {
  id: string;
  sentence: string;
  source: { id: string; name: string };
  target: { id: string; name: string };
}
interface Preview {
  sentence: string;
  about: string;
  from: string | null;
  fromText: string;
  counts: { links: number; claims: number };
  lostSupport: { nodes: Knocked[]; totalCount: number };
  lostGrade: { nodes: Knocked[]; totalCount: number };
  gained: { nodes: Knocked[] };
  contacts: { occasions: number; vanished: { name: string }[] };
}

const FIELDS = `__typename ... on Refusal { message } ... on ChangePreview {
  sentence about from fromText counts { links claims }
  lostSupport(first: 100) { totalCount nodes { before after link { id: plainId } } }
  lostGrade(first: 100) { totalCount nodes { before after link { id: plainId } } }
  gained { nodes { before after link { id: plainId } } }
  contacts { occasions vanished { name } }
}`;

async function previewed(query: string, variables: object = {}): Promise<Preview> {
  const { data, errors } = await ask<{ preview: Preview }>(query, { ...variables });
  expect(errors).toBeUndefined();
  return data.preview;
}

const retraction = (of: string, how: { kind?: string; on?: string; knownBy?: string } = {}) =>
  previewed(
    `query ($of: ID!, $kind: Retraction, $on: Date, $knownBy: Date) {
      preview: previewRetraction(
        of: $of, kind: $kind, on: $on, knownBy: $knownBy, between: ["syria", "israel"]
      ) { ${FIELDS} }
    }`,
    { of, ...how },
  );

/** The grade of each link, as known by a day or now. */
async function gradesOf(ids: readonly string[], knownBy: string | null = null): Promise<string[]> {
  const { data } = await ask<Record<string, { evidence: string } | null>>(
    `query ($filter: LinkFilter) {
      ${ids.map((id, n) => `l${n}: link(id: "${id}", filter: $filter) { evidence }`).join("\n")}
    }`,
    { filter: knownBy && { knownBy } },
  );
  return ids.map((_, n) => data[`l${n}`]?.evidence ?? "UNSUPPORTED");
}

async function claimsOf(link: string): Promise<string[]> {
  const { data } = await ask<{ link: { claims: { nodes: { id: string }[] } } }>(
    `{ link(id: "${link}") { claims(first: 100) { nodes { id } } } }`,
  );
  return data.link.claims.nodes.map(({ id }) => id);
}

/** The links that lose support or grade, each with both grades. */
const fallen = ({ lostSupport, lostGrade }: Preview) =>
  [...lostSupport.nodes, ...lostGrade.nodes].map(({ link, before, after }) => [
    link.id,
    before,
    after,
  ]);

describe("a preview", () => {
  it.each(["claim:c003-036", "doc:001_6ce460a0ba103162", "reuters"])(
    "of retracting %s tells what then falls, and changes nothing",
    async (of) => {
      const before = await dumpGraph(database);
      const result = await retraction(of);
      expect(await dumpGraph(database)).toBe(before);
      const links = [...result.lostSupport.nodes, ...result.lostGrade.nodes];
      const ids = links.map(({ link }) => link.id);
      expect(await gradesOf(ids)).toEqual(links.map((link) => link.before));
      await walk(async (make) => {
        const mutation = of.startsWith("doc:") ? "retractDocument" : "retractClaim";
        await make(mutation, { id: of, kind: "MISREAD" });
        expect(await gradesOf(ids)).toEqual(links.map((link) => link.after));
        const sheet = await ask<{ contacts: { totalCount: number } }>(
          `{ contacts(between: ["syria", "israel"]) { totalCount } }`,
        );
        const left = result.contacts.occasions - result.contacts.vanished.length;
        expect(sheet.data.contacts.totalCount).toBe(left);
      });
    },
  );

  it("of what a source took back tells from which day on it falls, and what stood before", async () => {
    const of = "doc:001_6ce460a0ba103162";
    const how = { kind: "SOURCE_WITHDREW", on: "2025-08-01" };
    const [result, misread] = [await retraction(of, how), await retraction(of)];
    expect(result.about).toMatch(/; the source withdrew it$/);
    expect(result).toMatchObject({
      from: "2025-08-01",
      fromText:
        "Where no day is asked for, and published by 1 August 2025 or later; by an earlier day all is as it was.",
    });
    expect(misread).toMatchObject({ from: null, fromText: "At every date." });
    expect(fallen(result)).not.toEqual([]);
    expect(fallen(result)).toEqual(fallen(misread));
    const [before, after] = ["2025-07-31", "2025-08-01"];
    const stood = await retraction(of, { ...how, knownBy: before });
    expect(fallen(stood)).toEqual([]);
    expect(stood.sentence).toBe("No link would change its grade.");
    expect(fallen(await retraction(of, { knownBy: before }))).not.toEqual([]);
    const falls = fallen(await retraction(of, { ...how, knownBy: after }));
    const ids = falls.map(([id]) => id!);
    const grades = { before: await gradesOf(ids, before), after: await gradesOf(ids, after) };
    expect(grades.after).toEqual(falls.map(([, grade]) => grade));
    await walk(async (make) => {
      await make("retractDocument", { id: of, ...how });
      expect(await gradesOf(ids, before)).toEqual(grades.before);
      expect(await gradesOf(ids, after)).toEqual(falls.map(([, , grade]) => grade));
    });
  });

  it("of what a source takes back today or later says which", async () => {
    const of = "doc:001_6ce460a0ba103162";
    const today = new Date().toISOString().slice(0, 10);
    const now = await retraction(of, { kind: "SOURCE_CORRECTED" });
    expect(now.from).toBe(today);
    const later = { kind: "SOURCE_CORRECTED", on: "2999-01-01" };
    expect((await retraction(of, later)).fromText).toBe(
      "Where no day is asked for, and published by 1 January 2999 or later, a day yet to come; by an earlier day all is as it was.",
    );
    expect(fallen(await retraction(of, { ...later, knownBy: today }))).toEqual([]);
    expect(await retraction(of, { kind: "MISREAD", on: today })).toMatchObject({
      __typename: "InvalidInput",
      message: "on: goes with what the source took back.",
    });
  });

  it("of an outlet counts all that goes back to it", async () => {
    const result = await retraction("reuters");
    expect(result.counts.claims).toBeGreaterThan(100);
    expect(result.about).toMatch(/^\d+ claims that go back to Reuters; our reading was wrong$/);
    expect(result.sentence).toMatch(/^\d+ links would lose all support/);
  });

  it("of a move tells what is lost and gained", async () => {
    const result = await previewed(
      `query ($input: MoveClaimsInput!) { preview: previewMove(input: $input) { ${FIELDS} } }`,
      { input: { from: "donald-trump", claims: ["claim:c003-036"], to: "ron-dermer" } },
    );
    expect(result.gained.nodes.map(({ link }) => link.id)).toContain(
      "link:ahmed-al-sharaa:MET:ron-dermer",
    );
  });

  it("of a move to a new entity tells of its links, which are read from what was tried out", async () => {
    const before = await dumpGraph(database);
    const { data, errors } = await ask<{
      move: { gained: { nodes: { link: GainedLink }[] } };
      entity: null;
    }>(
      `query ($input: MoveClaimsInput!) {
        move: previewMove(input: $input) { __typename ... on ChangePreview {
          gained { nodes { after link {
            id: plainId sentence label first source { ...End } target { ...End }
            claims(all: true) { nodes { id subject { id } object { id } event { id } } }
            occasions { event { id } dateText } conflicts { id } roles
            originNodes { id } documentNodes { id } withoutPublisher { evidence }
          } } }
          contacts { weaker { after {
            name places { id } sides { participants { entity { ...End } } }
            goBetweens { entity { ...End } links { sentence } }
          } } }
        } }
        entity(id: "rehearsed-dalati") { id }
      }
      fragment End on Entity {
        __typename id name kind description aliases { value } degree
        links { totalCount } linkCounts { count } claims { totalCount } facts { property }
        documents { totalCount }
      }`,
      {
        input: {
          from: "ahmad-al-dalati",
          claims: await claimsOf("link:ahmad-al-dalati:REPRESENTS:syria"),
          toNew: { name: "Rehearsed Dalati", kind: "PERSON", description: "Not the one we know." },
        },
      },
    );
    expect(errors).toBeUndefined();
    const links = data.move.gained.nodes.map(({ link }) => link);
    expect(links.find(({ id }) => id === "link:rehearsed-dalati:REPRESENTS:syria")).toMatchObject({
      sentence: "Rehearsed Dalati represents Syria.",
      source: {
        __typename: "Person",
        name: "Rehearsed Dalati",
        kind: "PERSON",
        description: "Not the one we know.",
      },
      target: { id: "syria" },
    });
    expect(data.entity).toBeNull();
    expect(await dumpGraph(database)).toBe(before);
  });

  it("of a move to a new event tells who would be in it, and refuses to tell two by one id", async () => {
    const { data } = await ask<{ claim: { event: { id: string } } }>(
      `{ claim(id: "claim:c003-036") { event { id } } }`,
    );
    const move = (kind: string) =>
      `previewMove(input: { from: "${data.claim.event.id}", claims: ["claim:c003-036"], toNew: {
        name: "Talks nobody knew of", kind: ${kind}, date: "2025-05" } }) {
        __typename ... on Refusal { message } ... on ChangePreview {
          gained { nodes { link { id: plainId sentence target { kind ... on Event { dateText } } } } } } }`;
    const one = await ask<{ move: Preview }>(
      `{ move: ${move("MEETING")} again: ${move("MEETING")} }`,
    );
    expect(one.errors).toBeUndefined();
    expect(one.data.move.gained.nodes).toContainEqual({
      link: {
        id: "link:donald-trump:INVOLVED_IN:talks-nobody-knew-of",
        sentence: "Donald Trump was involved in Talks nobody knew of.",
        target: { kind: "MEETING", dateText: "May 2025" },
      },
    });
    const two = await ask(`{ move: ${move("MEETING")} other: ${move("STATEMENT")} }`);
    expect(two.errors).toMatchObject([{ extensions: { code: "INVALID_ARGUMENT" } }]);
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
    const result = await previewed(
      `query ($input: MoveClaimsInput!) { preview: previewMove(input: $input) {
        __typename ... on Refusal { message } ... on ChangePreview {
          lostSupport(first: 100) { nodes { before after afterText link { id: plainId } } } } } }`,
      {
        input: {
          from: link.source.id,
          claims: link.claims.nodes.map(({ id }) => id),
          to: "ron-dermer",
        },
      },
    );
    const gone = result.lostSupport.nodes.find((knocked) => knocked.link.id === link.id);
    expect(gone).toMatchObject({ after: "UNSUPPORTED", afterText: "All support withdrawn" });
  });

  it.each([
    ["publishers", "reuters"],
    ["origins", "origin:reuters-direct-talks"],
  ])("counts as many links as the page of sources does without these %s: %s", async (what, id) => {
    const { data } = await ask<{ without: Counted; preview: Counted }>(`{
      without: withoutSources(${what}: ["${id}"]) { ${COUNTED} }
      preview: previewRetraction(of: "${id}") { ... on ChangePreview { ${COUNTED} } }
    }`);
    expect(data.preview.lostSupport.totalCount).toBeGreaterThan(0);
    expect(data.preview).toEqual(data.without);
  });

  it("of nothing that is there says so", async () => {
    const result = await retraction("claim:none");
    expect(result).toMatchObject({ __typename: "NotFound" });
  });
});
