import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Counts {
  links: number;
  gone: number;
  weaker: number;
  claims: number;
}
interface Knocked {
  totalCount: number;
  nodes: { link: { id: string }; before: string; after: string; afterText: string }[];
}
type Answered<T> = { withoutSources: T };

const STATED = "lenses: [CONTACTS, SPEAKS_FOR, FORCE, POSITIONS, PRESSURE, OTHER]";
const COUNTS = "counts { links gone weaker claims }";
const KNOCKED = "totalCount nodes { link { id } before after afterText }";

describe("withoutSources", () => {
  it.each([
    // Counted by hand over the seed's claims outside glossary and related.
    [`publishers: ["reuters"]`, { links: 68, gone: 48, weaker: 12, claims: 137 }],
    [`publishers: ["alwaght"]`, { links: 101, gone: 80, weaker: 9, claims: 129 }],
    [`publishers: ["kurdistan24"]`, { links: 40, gone: 8, weaker: 12, claims: 44 }],
    [`origins: ["origin:reuters-uae-mediation"]`, { links: 2, gone: 2, weaker: 0, claims: 4 }],
    [`documents: ["doc:003_4bc48f61549dbc2f"]`, { links: 57, gone: 21, weaker: 15, claims: 64 }],
  ])("counts what falls without %s", async (sources, counts) => {
    const { data } = await ask<Answered<{ counts: Counts }>>(
      `{ withoutSources(${sources}, filter: { ${STATED} }) { ${COUNTS} } }`,
    );
    expect(data.withoutSources.counts).toEqual(counts);
  });

  it("counts involvements, which repeat other links, only where they are named", async () => {
    const counts = async (filter: string) => {
      const { data } = await ask<Answered<{ counts: Counts }>>(
        `{ withoutSources(publishers: ["reuters"]${filter}) { ${COUNTS} } }`,
      );
      return data.withoutSources.counts;
    };
    expect(await counts("")).toEqual({ links: 68, gone: 48, weaker: 12, claims: 137 });
    expect(await counts(", filter: { kinds: [INVOLVED_IN] }")).toMatchObject({ gone: 32 });
  });

  it("says of each link what the link itself says under both filters", async () => {
    const { data } = await ask<Answered<{ lostSupport: Knocked; lostGrade: Knocked }>>(
      `{ withoutSources(publishers: ["reuters"], filter: { ${STATED} }) {
        lostSupport(first: 100) { ${KNOCKED} } lostGrade(first: 100) { ${KNOCKED} } } }`,
    );
    const { lostSupport, lostGrade } = data.withoutSources;
    expect(lostSupport.nodes).toHaveLength(48);
    expect(lostGrade.nodes).toHaveLength(12);
    for (const { link, before, after, afterText } of [...lostSupport.nodes, ...lostGrade.nodes]) {
      const seen = await ask<
        Record<"with" | "without", { evidence: string; evidenceText: string }>
      >(
        `query ($id: ID!) {
          with: link(id: $id) { evidence evidenceText }
          without: link(id: $id, filter: { excludePublishers: ["reuters"] }) { evidence evidenceText }
        }`,
        { id: link.id },
      );
      expect({ before, after, afterText }, link.id).toEqual({
        before: seen.data.with.evidence,
        after: seen.data.without.evidence,
        afterText: seen.data.without.evidenceText,
      });
    }
    expect(new Set(lostSupport.nodes.map(({ after }) => after))).toEqual(new Set(["UNSUPPORTED"]));
  });

  it("compares the contacts sheet of two with itself", async () => {
    const sheet = (filter: string) => `contacts(between: ["syria", "israel"] ${filter}) {
      nodes { event { id } evidence } }`;
    type Rows = { nodes: { event: { id: string }; evidence: string }[] };
    type Contact = { event: { id: string }; evidence: string };
    const { data } = await ask<
      Answered<{
        sentence: string;
        contacts: {
          occasions: number;
          vanished: Contact[];
          weaker: { before: Contact; after: Contact }[];
        };
      }> &
        Record<"all" | "rest", Rows>
    >(`{
      all: ${sheet("")}
      rest: ${sheet(`, filter: { excludePublishers: ["reuters"] }`)}
      withoutSources(publishers: ["reuters"], between: ["syria", "israel"], filter: { ${STATED} }) {
        sentence
        contacts { occasions vanished { event { id } evidence }
          weaker { before { event { id } evidence } after { event { id } evidence } } }
      }
    }`);
    const { contacts, sentence } = data.withoutSources;
    const left = new Map(data.rest.nodes.map((row) => [row.event.id, row.evidence]));
    expect(contacts.occasions).toBe(data.all.nodes.length);
    expect(contacts.vanished).toEqual(data.all.nodes.filter((row) => !left.has(row.event.id)));
    expect(contacts.vanished.map((row) => row.event.id)).toContain("uae-indirect-talks");
    expect(contacts.weaker.map(({ before, after }) => [before.event.id, after.evidence])).toEqual([
      ["direct-border-talks", left.get("direct-border-talks")],
    ]);
    expect(sentence).toBe(
      "Without Reuters 48 links lose all support, 12 keep a weaker grade, 2 of 9 occasions vanish, 1 keeps a weaker grade.",
    );
  });

  it("tells which paths break", { timeout: 90_000 }, async () => {
    const ends = `from: ["ron-dermer"], to: ["ahmad-al-dalati"], timeBudget: 20000,
      filter: { kinds: [REPRESENTS, MET] }`;
    type Paths = Answered<{ paths: { broken: { sentence: string }[]; left: number } }>;
    const without = (publisher: string) =>
      ask<Paths>(`{ withoutSources(publishers: ["${publisher}"], ${ends}) {
        paths { broken { sentence } left } } }`);
    const whole = await ask<{ paths: { paths: { sentence: string }[] } }>(
      `{ paths(${ends}) { paths { sentence } } }`,
    );
    const all = whole.data.paths.paths;
    expect(all.length).toBeGreaterThan(0);
    // Only Reuters says that al-Dalati speaks for Syria; Axios mentions neither.
    const [reuters, axios] = [await without("reuters"), await without("axios")];
    expect(reuters.data.withoutSources.paths).toEqual({ broken: all, left: 0 });
    expect(axios.data.withoutSources.paths).toEqual({ broken: [], left: all.length });
  });

  it("takes nothing away twice", async () => {
    const { data } = await ask<Answered<{ counts: Counts; sentence: string }>>(
      `{ withoutSources(publishers: ["reuters"], filter: { excludePublishers: ["reuters"] }) {
        ${COUNTS} sentence } }`,
    );
    expect(data.withoutSources.counts).toEqual({ links: 0, gone: 0, weaker: 0, claims: 0 });
    expect(data.withoutSources.sentence).toBe("Without Reuters every link keeps its grade.");
  });

  it.each([
    [``, "publishers: names at least one"],
    [`publishers: [], origins: []`, "publishers: names at least one"],
    [`publishers: ["nobody-at-all"]`, 'publishers: there is no entity "nobody-at-all"'],
    [`origins: ["origin:none"]`, 'origins: there is no origin "origin:none"'],
    [`documents: ["reuters"]`, 'documents: there is no document "reuters"'],
    [`publishers: [${`"reuters",`.repeat(101)}]`, "publishers: takes at most 100 ids"],
    [`publishers: ["reuters"], between: ["syria"]`, "between: takes exactly two ids"],
    [`publishers: ["reuters"], from: ["syria"]`, "to: is needed too"],
    [`publishers: ["reuters"], from: ["syria"], to: ["syria"]`, "to: "],
    [`publishers: ["reuters"], filter: { knownBy: "2025-13-01" }`, "knownBy: "],
  ])("refuses (%s)", async (args, message) => {
    const { errors } = await ask(
      `{ withoutSources${args && `(${args})`} { sentence contacts { occasions } } }`,
    );
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.["code"]).toBe("INVALID_ARGUMENT");
  });
});
