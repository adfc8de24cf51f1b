import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

/** A query that breaks a rule, and the expected error: which argument, and which rule. */
type Refused = [query: string, answer: string];

const refuses = (table: Refused[]) =>
  it.each(table)("%s → %s", async (query, answer) => {
    const { errors } = await ask(`{ ${query} { __typename } }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: answer,
      extensions: { code: "INVALID_ARGUMENT", field: answer.split(": ")[0] },
    });
  });

describe("ids that nobody has", () => {
  it.each([
    [`entity(id: "nobody") { id }`, null],
    [`node(id: "nobody") { id }`, null],
    [`node(id: "link:nobody:MET:israel") { id }`, null],
    [`nodes(ids: ["nobody", "syria"]) { id }`, [null, { id: "syria" }]],
    [`link(id: "link:nobody:MET:israel") { id }`, null],
    [`link(id: "link:israel:NO_SUCH_KIND:syria") { id }`, null],
    [`claim(id: "claim:none") { id }`, null],
    [`document(id: "doc:none") { id }`, null],
  ])("are looked up in vain: %s → %j", async (query, answer) => {
    const { data, errors } = await ask<{ found: unknown }>(`{ found: ${query} }`);
    expect(errors).toBeUndefined();
    expect(data.found).toEqual(answer);
  });

  refuses([
    [`conflicts(entities: ["nobody"])`, `entities: there is no entity "nobody".`],
    [`neighborhood(ids: ["nobody", "syria"], depth: 0)`, `ids: there is no entity "nobody".`],
    [`contacts(between: ["nobody", "syria"])`, `between: there is no entity "nobody".`],
    [`timeline(entities: ["nobody"])`, `entities: there is no entity "nobody".`],
    [`timeBar(entities: ["nobody"])`, `entities: there is no entity "nobody".`],
    [`commonNeighbors(ids: ["nobody", "syria"])`, `ids: there is no entity "nobody".`],
    [`paths(from: ["nobody"], to: ["syria"])`, `from: there is no entity "nobody".`],
    [`paths(from: ["syria"], to: ["nobody"])`, `to: there is no entity "nobody".`],
    [
      `paths(from: ["syria"], to: ["israel"], through: ["nobody"])`,
      `through: there is no entity "nobody".`,
    ],
    [`withoutSources(publishers: ["nobody"])`, `publishers: there is no entity "nobody".`],
    [`withoutSources(origins: ["nobody"])`, `origins: there is no origin "nobody".`],
    [`withoutSources(documents: ["nobody"])`, `documents: there is no document "nobody".`],
    [`compareSources(a: "nobody", b: "reuters")`, `a: there is no entity "nobody".`],
    [`brief(entity: "nobody")`, `entity: there is no entity "nobody".`],
    [`brief(between: ["syria", "nobody"])`, `between: there is no entity "nobody".`],
  ]);
});

describe("the same thing twice, and nothing at all", () => {
  refuses([
    [
      `paths(from: ["syria"], to: ["syria"])`,
      `to: "syria" is also in from: a path needs two ends.`,
    ],
    [
      `paths(from: ["syria", "israel"], to: ["israel", "united-states"])`,
      `to: "israel" is also in from: a path needs two ends.`,
    ],
    [
      `paths(from: ["syria"], to: ["israel"], through: ["syria"])`,
      `through: "syria" is an end of the path already.`,
    ],
    [`contacts(between: ["syria", "syria"])`, `between: takes two different entities.`],
    [`commonNeighbors(ids: ["syria", "syria"])`, `ids: takes 2 different entities or more.`],
    [`compareSources(a: "reuters", b: "reuters")`, `b: must be another outlet than \`a\`.`],
    [`paths(from: [], to: ["syria"])`, `from: takes at least one entity.`],
    [`paths(from: ["syria"], to: [])`, `to: takes at least one entity.`],
    [`contacts(between: [])`, `between: takes exactly two ids.`],
    [`commonNeighbors(ids: [])`, `ids: takes 2 different entities or more.`],
    [`neighborhood(ids: [])`, `ids: takes 1 to 500 ids.`],
    [`withoutSources`, `publishers: names at least one outlet, origin or document.`],
  ]);

  it("a timeline of no entities has no events", async () => {
    const { data } = await ask(`{ timeline(entities: []) { totalCount } }`);
    expect(data).toEqual({ timeline: { totalCount: 0 } });
  });
});

describe("days that are none", () => {
  const notADay = (field: string, text: string) =>
    `${field}: "${text}" is not a day written YYYY-MM-DD.`;
  const ROOTS = [
    "links",
    "claims",
    "timeline",
    "timeBar",
    "contacts",
    `neighborhood(ids: ["syria"])`,
    `commonNeighbors(ids: ["syria", "israel"])`,
    `paths(from: ["syria"], to: ["israel"])`,
    `withoutSources(publishers: ["reuters"])`,
    `compareSources(a: "reuters", b: "alwaght")`,
    "brief",
  ];
  const filtered = (root: string, filter: string) =>
    root.endsWith(")")
      ? `${root.slice(0, -1)}, filter: { ${filter} })`
      : `${root}(filter: { ${filter} })`;

  refuses([
    ...ROOTS.map((root): Refused => [
      filtered(root, `knownBy: "2025-02-30"`),
      notADay("knownBy", "2025-02-30"),
    ]),
    ...["2025-13-01", "soon", "", "2025-5-1"].map((day): Refused => [
      filtered("links", `during: { from: "${day}" }`),
      notADay("during.from", day),
    ]),
    [filtered("links", `during: { to: "2025-06-31" }`), notADay("during.to", "2025-06-31")],
    [
      filtered("timeline", `during: { from: "2025-06-01", to: "2025-05-01" }`),
      "during: from must not be later than to.",
    ],
    [`brief(knownBy: "soon")`, notADay("knownBy", "soon")],
  ]);

  it("a window of one day is a window", async () => {
    const { errors } = await ask(
      `{ links(filter: { during: { from: "2025-05-14", to: "2025-05-14" } }) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
  });
});

describe("paths along who cites whom", () => {
  const rule =
    "a path never walks the links of the lens SOURCES, which tell who cites whom; ask for others.";
  const from = (filter: string) =>
    `paths(from: ["daily8"], to: ["reuters"], maxLength: 2, filter: { ${filter} })`;
  refuses([
    [from("lenses: [SOURCES]"), `lenses: ${rule}`],
    [from("kinds: [CITES, CONFIRMED]"), `kinds: ${rule}`],
    [from("lenses: [SOURCES, CONTACTS], kinds: [CITES]"), `kinds: ${rule}`],
  ]);

  it("are none where other lenses are asked for too", async () => {
    const { data, errors } = await ask(`{
      cites: links(filter: { kinds: [CITES] }, first: 100) { nodes { source { id } target { id } } }
      paths: ${from("lenses: [SOURCES, CONTACTS]")} { paths { id } }
    }`);
    expect(errors).toBeUndefined();
    const { cites, paths } = data as { cites: { nodes: unknown[] }; paths: { paths: unknown[] } };
    expect(cites.nodes).toContainEqual({ source: { id: "daily8" }, target: { id: "reuters" } });
    expect(paths.paths).toEqual([]);
  });
});

describe("queries that ask for too much", () => {
  const refusal = async (query: string) => (await ask(query)).errors?.[0];
  const nested = (levels: number) =>
    `{ entity(id: "syria") { ${"links(first: 1) { nodes { target { ".repeat(levels)} id ${"} } }".repeat(levels)} } }`;

  it("are told the figure, the limit and what to do", async () => {
    expect(
      await refusal(
        `{ links(first: 100) { nodes { claims(first: 100) { nodes { conflicts { links { id } } } } } } }`,
      ),
    ).toMatchObject({
      message: expect.stringMatching(
        /^This query has a cost of [\d,]+; the limit is 100,000\. Nothing was read\. Ask for fewer entries with `first`/,
      ),
      extensions: { code: "QUERY_TOO_LARGE" },
    });
    expect(await refusal(nested(6))).toMatchObject({
      message:
        "This query nests its fields this deep: 20; the limit is 16. Nothing was read. Ask in several queries.",
      extensions: { code: "QUERY_TOO_LARGE" },
    });
  });
});

describe("bounds", () => {
  const paths = (args: string) => `paths(from: ["syria"], to: ["israel"], ${args})`;
  const near = (args: string) => `neighborhood(ids: ["syria"], ${args})`;
  const common = (args: string) => `commonNeighbors(ids: ["syria", "israel"], ${args})`;
  const from = (low: number, high: number) => `must be from ${low} to ${high}.`;
  refuses([
    ...[-1, 0, 9].map((n): Refused => [paths(`maxLength: ${n}`), `maxLength: ${from(1, 8)}`]),
    ...[-1, 0, 51].map((n): Refused => [paths(`limit: ${n}`), `limit: ${from(1, 50)}`]),
    ...[-1, 99, 20_001].map((n): Refused => [
      paths(`timeBudget: ${n}`),
      `timeBudget: ${from(100, 20_000)}`,
    ]),
    ...[-1, 4].map((n): Refused => [near(`depth: ${n}`), `depth: ${from(0, 3)}`]),
    ...[-1, 2_001].map((n): Refused => [near(`limit: ${n}`), `limit: ${from(0, 2_000)}`]),
    ...[-1, 101].map((n): Refused => [common(`first: ${n}`), `first: ${from(0, 100)}`]),
    ...[1, 3].map((n): Refused => [common(`atLeast: ${n}`), `atLeast: ${from(2, 2)}`]),
    [common(`filter: { minOrigins: -1 }`), "minOrigins: must be 0 or more."],
    [
      paths(`through: ["reuters", "alwaght"], maxLength: 2`),
      "maxLength: must be 3 or more to pass those.",
    ],
    [
      paths(`through: ["reuters", "alwaght", "baku", "damascus"]`),
      "through: takes at most 3 entities.",
    ],
  ]);
});
