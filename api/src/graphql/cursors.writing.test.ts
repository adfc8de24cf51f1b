import { expect, describe, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";

const { ask, walk } = editorOf(testDatabase());

/** Each list, with what tells its entries apart; `PAGE` is where its page arguments go. */
const LISTS: Record<string, string> = {
  links: "links(PAGE) { ...P edges { cursor node { id } } }",
  "links by first day": "links(orderBy: FIRST, PAGE) { ...P edges { cursor node { id } } }",
  "links by last day": "links(orderBy: LAST, PAGE) { ...P edges { cursor node { id } } }",
  "links by id": "links(orderBy: ID, PAGE) { ...P edges { cursor node { id } } }",
  "links under a filter":
    'links(filter: { excludePublishers: ["reuters"] }, PAGE) { ...P edges { cursor node { id } } }',
  entities: "entities(PAGE) { ...P edges { cursor node { id } } }",
  "entities by degree": "entities(orderBy: DEGREE, PAGE) { ...P edges { cursor node { id } } }",
  "entities by id": "entities(orderBy: ID, PAGE) { ...P edges { cursor node { id } } }",
  claims: "claims(PAGE) { ...P edges { cursor node { id } } }",
  "claims under a filter":
    'claims(filter: { excludePublishers: ["reuters"] }, PAGE) { ...P edges { cursor node { id } } }',
  documents: "documents(PAGE) { ...P edges { cursor node { id } } }",
  origins: "origins(PAGE) { ...P edges { cursor node { id } } }",
  conflicts:
    "conflicts(PAGE) { ...P edges { cursor node { ... on Node { id } ... on ContestedLink { link { id } } ... on RivalFact { entity { id } fact { property } } } } }",
  contacts:
    'contacts(between: ["syria", "israel"], PAGE) { ...P edges { cursor node { event { id } } } }',
  timeline: "timeline(PAGE) { ...P edges { cursor node { event { id } } } }",
  changes: "changes(orderBy: EARLIEST, PAGE) { ...P edges { cursor node { id } } }",
  "changes, latest first": "changes(PAGE) { ...P edges { cursor node { id } } }",
  find: 'find(text: "Syria Israel talks", in: [STATEMENTS], PAGE) { ...P edges { cursor node { ... on ClaimHit { claim { id } } } } }',
  search:
    'searchConnection(text: "the Syrian minister", PAGE) { ...P edges { cursor node { entity { id } } } }',
  "common neighbours":
    'commonNeighbors(ids: ["syria", "israel"], PAGE) { ...P edges { cursor node { entity { id } } } }',
  "what falls":
    'withoutSources(publishers: ["reuters"]) { lostSupport(PAGE) { ...P edges { cursor node { link { kind source { id } target { id } } } } } }',
  "what is weaker":
    'withoutSources(publishers: ["reuters"]) { lostGrade(PAGE) { ...P edges { cursor node { link { kind source { id } target { id } } } } } }',
  "what both bring":
    'compareSources(a: "reuters", b: "alwaght") { both(PAGE) { ...P edges { cursor node { kind source { id } target { id } } } } }',
  "what the first alone brings":
    'compareSources(a: "reuters", b: "alwaght") { onlyA(PAGE) { ...P edges { cursor node { kind source { id } target { id } } } } }',
  "what the second alone brings":
    'compareSources(a: "reuters", b: "alwaght") { onlyB(PAGE) { ...P edges { cursor node { kind source { id } target { id } } } } }',
  "what a retraction takes":
    'previewRetraction(of: "doc:003_4bc48f61549dbc2f", kind: MISREAD) { ... on ChangePreview { lostSupport(PAGE) { ...P edges { cursor node { link { kind source { id } target { id } } } } } } }',
  "what a retraction weakens":
    'previewRetraction(of: "doc:003_4bc48f61549dbc2f", kind: MISREAD) { ... on ChangePreview { lostGrade(PAGE) { ...P edges { cursor node { link { kind source { id } target { id } } } } } } }',
  "what is said of a place":
    'node(id: "paris") { ... on Place { saidOfPlace(PAGE) { ...P edges { cursor node { id } } } } }',
  "what is said beside an event":
    'node(id: "direct-border-talks") { ... on Event { saidBeside(PAGE) { ...P edges { cursor node { id } } } } }',
  "the history of an entity":
    'entity(id: "ron-dermer") { history(PAGE) { ...P edges { cursor node { id } } } }',
  "the history of a claim":
    'claim(id: "claim:c003-001") { history(PAGE) { ...P edges { cursor node { id } } } }',
  "the history of a document":
    'document(id: "doc:001_6ce460a0ba103162") { history(PAGE) { ...P edges { cursor node { id } } } }',
  "links of an entity": 'entity(id: "syria") { links(PAGE) { ...P edges { cursor node { id } } } }',
  "claims of an entity":
    'entity(id: "ahmad-al-dalati") { claims(PAGE) { ...P edges { cursor node { id } } } }',
  "documents of an entity":
    'entity(id: "syria") { documents(PAGE) { ...P edges { cursor node { id } } } }',
  "claims of a document":
    'document(id: "doc:001_6ce460a0ba103162") { claims(PAGE) { ...P edges { cursor node { id } } } }',
  "entities of a document":
    'document(id: "doc:001_6ce460a0ba103162") { entities(PAGE) { ...P edges { cursor node { id } } } }',
  "claims of a link":
    'link(id: "link:israel:NEGOTIATED_WITH:syria") { claims(all: true, PAGE) { ...P edges { cursor node { id } } } }',
};

const DOCUMENT = "doc:001_6ce460a0ba103162";

/** A change that is not the one before it. */
type Write = (n: number) => [mutation: string, input: Record<string, unknown>];

/**
 * Lists that hold too little in the seed: how many claims are added, and what brings them there; or
 * what is written so often, by the other client too.
 */
const TOO_SHORT: Record<string, { claims: number; says?: object; write?: Write }> = {
  "what is said of a place": { claims: 12, says: { place: "paris" } },
  "what is said beside an event": { claims: 9, says: { event: "direct-border-talks" } },
  "the history of an entity": { claims: 12 },
  "the history of a claim": {
    claims: 9,
    write: (n) => ["judgeClaim", { id: "claim:c003-001", credibility: (n % 5) + 1 }],
  },
  "the history of a document": {
    claims: 9,
    write: () => ["updateDocument", { id: DOCUMENT, title: unique("Talks") }],
  },
};

/** Lists in memory, or that the database gives in either order, which are read from their end too. */
const EITHER_WAY = [
  "changes",
  "changes, latest first",
  "the history of an entity",
  "the history of a document",
  "contacts",
  "timeline",
  "search",
  "what falls",
  "what is weaker",
  "what both bring",
  "what the first alone brings",
  "what the second alone brings",
  "what a retraction takes",
  "what a retraction weakens",
  "what is said of a place",
  "what is said beside an event",
  "claims of an entity",
  "documents of an entity",
  "claims of a document",
  "entities of a document",
  "claims of a link",
];

interface Listing {
  edges: { cursor: string; node: unknown }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
type Page = { first?: number; after?: string | null; last?: number; before?: string | null };

async function pageOf(list: string, page: Page) {
  const args = Object.entries(page).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const query = list
    .replace("PAGE", args.join(", "))
    .replace("...P", "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }");
  const { data, errors } = await ask<object>(`{ ${query} }`);
  return { listing: errors ? null : listingIn(data), errors };
}

function listingIn(value: object): Listing {
  if ("edges" in value) return value as Listing;
  return listingIn(Object.values(value)[0] as object);
}

async function read(list: string, page: Page): Promise<Listing> {
  const { listing, errors } = await pageOf(list, page);
  expect(errors).toBeUndefined();
  return listing!;
}

/** All entries of a list, in pages of so many. `between` is done after each page. */
async function all(list: string, first = 7, between: () => Promise<unknown> = async () => {}) {
  const edges: Listing["edges"] = [];
  let after: string | null = null;
  do {
    const page: Listing = await read(list, { first, after });
    edges.push(...page.edges);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    await between();
  } while (after !== null);
  return edges;
}

type Make = Parameters<Parameters<typeof walk>[0]>[0];

const SAID = { document: DOCUMENT, modality: "ASSERTED", sourcing: "OWN_VOICE" };
const ABOUT = { subject: "ron-dermer", object: "ahmad-al-dalati" };

/** Writes claims that come onto a list which holds too little. */
async function fill(make: Make, name: string) {
  const { claims = 0, says, write } = TOO_SHORT[name] ?? {};
  for (let n = 1; n <= claims; n++) {
    if (write) {
      await make(...write(n));
      continue;
    }
    const place = { kind: "SUPPORTS", paragraph: n, statement: unique("Syria Israel talks.") };
    await make("addClaim", { ...SAID, ...ABOUT, ...says, ...place });
  }
}

/** Reads a list while it holds enough. */
const filled = (name: string, work: () => Promise<void>) =>
  name in TOO_SHORT
    ? walk(async (make) => {
        await fill(make, name);
        await work();
      })
    : work();

/** Another client, which adds a claim, corrects it, adds another, retracts the first, and so on. */
function anotherClient(make: Make, name?: string) {
  const own: string[] = [];
  const { says, write } = TOO_SHORT[name ?? ""] ?? {};
  const idOf = (claim: unknown) => (claim as { id: string }).id;
  const add = async (kind: string, paragraph: number) => {
    const input = { ...SAID, ...ABOUT, ...says, kind, paragraph, role: unique("as") };
    const statement = unique("Syria Israel talks.");
    own.push(idOf((await make("addClaim", { ...input, statement }, "claim { id }")).claim));
  };
  const steps = [
    () => add("MET", 1),
    async () => {
      const correction = { id: own.pop(), statement: unique("Talks of Syria with Israel.") };
      own.push(idOf((await make("correctClaim", correction, "claim { id }")).claim));
    },
    () => add("SUPPORTS", 40),
    async () => make("retractClaim", { id: own.shift(), kind: "MISREAD" }),
  ];
  let step = 0;
  if (write) return () => make(...write(++step));
  return () => steps[step++ % steps.length]!();
}

describe.each(Object.entries(LISTS))("the list of %s", (name, list) => {
  it("skips and repeats nothing that stood there all the while, whatever others write", () =>
    walk(async (make) => {
      await fill(make, name);
      const before = await all(list);
      expect(before.length).toBeGreaterThan(4);
      // However long the list, the other client goes through its steps four times along it.
      const size = Math.max(7, Math.ceil(before.length / 16));
      const walked = (await all(list, size, anotherClient(make, name))).map(({ node }) =>
        JSON.stringify(node),
      );
      // What has another place afterwards did not stand still.
      const after = new Set((await all(list, 50)).map((edge) => JSON.stringify(edge)));
      const stood = before.filter((edge) => after.has(JSON.stringify(edge)));
      expect(stood.length).toBeGreaterThan(3);
      const times = Map.groupBy(walked, (node) => node);
      const wrong = stood.filter(({ node }) => times.get(JSON.stringify(node))?.length !== 1);
      expect(wrong).toEqual([]);
    }));

  it("refuses what is no cursor of it", async () => {
    const other = LISTS[name.startsWith("claims") ? "documents" : "claims"]!;
    const { edges } = await read(other, { first: 1 });
    for (const after of ["x", Buffer.from('["x"]').toString("base64url"), edges[0]!.cursor]) {
      const { errors } = await pageOf(list, { first: 7, after });
      expect(errors?.[0]).toMatchObject({
        message: "after: is not a cursor of this list; leave it out to start at the top.",
        extensions: { code: "INVALID_ARGUMENT" },
      });
    }
  });

  it("goes on from a page of none", () =>
    filled(name, async () => {
      const top = await read(list, { first: 7 });
      const none = await read(list, { first: 0 });
      expect(none.edges).toEqual([]);
      expect(none.pageInfo).toMatchObject({ hasNextPage: true, endCursor: expect.any(String) });
      expect(await read(list, { first: 7, after: none.pageInfo.endCursor })).toEqual(top);
      const here = top.edges[2]!.cursor;
      const still = await read(list, { first: 0, after: here });
      expect(still.pageInfo).toMatchObject({ hasNextPage: true, endCursor: here });
    }));

  if (!EITHER_WAY.includes(name)) return;
  it("is the same from its end", () =>
    filled(name, async () => {
      const forwards = await all(list);
      const backwards: Listing["edges"] = [];
      let before: string | null = null;
      do {
        const page: Listing = await read(list, { last: 3, before });
        backwards.unshift(...page.edges);
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
      } while (before !== null);
      expect(backwards).toEqual(forwards);
    }));
});

it("goes on behind an entry that has gone", () =>
  walk(async (make) => {
    const list = LISTS["claims of an entity"]!;
    const base = await all(list);
    const next = anotherClient(make);
    await next();
    const own = (await all(list)).find(
      ({ cursor }) => !base.some((edge) => edge.cursor === cursor),
    )!;
    await next();
    const rest = await read(list, { first: 100, after: own.cursor });
    const place = base.filter(({ cursor }) => keyIn(cursor) < keyIn(own.cursor)).length;
    expect(rest.edges.filter(({ cursor }) => base.some((edge) => edge.cursor === cursor))).toEqual(
      base.slice(place),
    );
  }));

const keyIn = (cursor: string) =>
  String(JSON.parse(Buffer.from(cursor, "base64url").toString())[2]);
