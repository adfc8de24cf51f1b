import { join } from "node:path";
import { LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { takenBack } from "../../test/taken-back.ts";
import { raiseSeq } from "../change/change.ts";
import type { Transaction } from "../neo4j/database.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const database = testDatabase();
const ask = testClient(database);
type Ask = typeof ask;

/** The graph of the reports with companies and payments beside it. */
const withCompanies = (work: (ask: Ask, tx: Transaction) => Promise<void>) =>
  takenBack(database, async (tx, asked, inside) => {
    const folder = join(PROJECT_FOLDER, "seed/fixtures/ownership");
    await loadSeed({ ...inside, write: (run) => run(tx) }, readSeed(folder));
    await work(asked, tx);
  });
const LOADS = 120_000;

interface Connected {
  entity: { id: string };
  links: number;
  separateOrigins: number;
  contested: number;
  lenses: { lens: string; links: number }[];
}
const CONNECTED = `query ($filter: LinkFilter, $first: Int) { overview(filter: $filter) {
  bestConnected(first: $first) {
    entity { id } links separateOrigins contested lenses { lens links }
  }
} }`;
async function bestConnected(asked: Ask, variables: object = {}): Promise<Connected[]> {
  const { data, errors } = await asked<{ overview: { bestConnected: Connected[] } }>(CONNECTED, {
    ...variables,
  });
  expect(errors).toBeUndefined();
  return data.overview.bestConnected;
}

/** Links of one entity as `Entity.links` lists them. */
const COUNTED = `query ($id: ID!, $all: LinkFilter, $separate: LinkFilter, $contested: LinkFilter) {
  entity(id: $id) {
    all: links(filter: $all, first: 0) { totalCount }
    separate: links(filter: $separate, first: 0) { totalCount }
    contested: links(filter: $contested, first: 0) { totalCount }
  }
}`;
const STATED = Object.keys(LINK_KINDS).filter((kind) => {
  const { lens } = LINK_KINDS[kind as LinkKind];
  return lens !== null && lens !== "SOURCES";
});
const FILTERS = [
  {},
  { knownBy: "2025-06-01" },
  { excludePublishers: ["reuters"] },
  { during: { from: "2025-01-01", to: "2025-12-31" } },
];

describe("the best connected", () => {
  it.each(FILTERS)("have as many links as are listed of each, under %j", async (filter) => {
    const found = await bestConnected(ask, { filter });
    expect(found).toHaveLength(8);
    expect(found.map(({ links }) => links)).toEqual(
      found.map(({ links }) => links).toSorted((a, b) => b - a),
    );
    for (const { entity, links, separateOrigins, contested, lenses } of found) {
      const all = { ...filter, kinds: STATED };
      const { data } = await ask<{ entity: Record<string, { totalCount: number }> }>(COUNTED, {
        id: entity.id,
        all,
        separate: { ...all, evidence: ["MULTI_ORIGIN"] },
        contested: { ...all, contested: true },
      });
      expect([links, separateOrigins, contested], entity.id).toEqual(
        ["all", "separate", "contested"].map((name) => data.entity[name]!.totalCount),
      );
      expect(lenses.reduce((sum, one) => sum + one.links, 0)).toBe(links);
    }
  });

  it("are actors and things, of companies as of states", { timeout: LOADS }, () =>
    withCompanies(async (asked, tx) => {
      const [counted] = await tx.run<{ ids: string[] }>(
        `MATCH (e:Actor|Thing)-[r]-(:Entity) WHERE type(r) IN $kinds
           AND r.evidence IN ['MULTI_ORIGIN', 'ECHOED', 'SINGLE', 'OPINION', 'STATEMENT']
         WITH e.id AS id, count(DISTINCT r) AS links ORDER BY links DESC, id LIMIT 20
         RETURN collect(id) AS ids`,
        { kinds: STATED },
      );
      const found = await bestConnected(asked, { first: 20 });
      expect(found.map(({ entity }) => entity.id)).toEqual(counted!.ids);
      expect(found[0]!.entity.id).toBe("harbour-row");
      expect(found[0]!.lenses[0]).toEqual({ lens: "MONEY", links: 119 });
    }),
  );
});

interface Sums {
  currency: string;
  links: number;
  largest: { link: { plainId: string; sentence: string }; sum: { text: string } }[];
}
const SUMS = `query ($filter: LinkFilter) { overview(filter: $filter) { largestSums(first: 25) {
  currency links largest { link { plainId sentence } sum { text } }
} } }`;
async function largestSums(asked: Ask, filter: object = {}): Promise<Sums[]> {
  const { data, errors } = await asked<{ overview: { largestSums: Sums[] } }>(SUMS, { filter });
  expect(errors).toBeUndefined();
  return data.overview.largestSums;
}

describe("the largest sums", { timeout: LOADS }, () => {
  it("stand by currency, rival amounts as the lowest, and no share is among them", () =>
    withCompanies(async (asked, tx) => {
      const before = await largestSums(asked);
      expect(before.map(({ currency, links }) => [currency, links])).toEqual([["EUR", 12]]);
      const texts = before[0]!.largest.map(({ sum }) => sum.text);
      expect(texts.slice(0, 3)).toEqual(["EUR 8,900,000", "EUR 8,200,000", "EUR 7,500,000"]);
      expect(texts.at(-1)).toBe("documents differ: EUR 1,000,000 against EUR 1,900,000");

      // One of them in another currency, larger by its figure: it stands by itself.
      const moved = before[0]!.largest[3]!.link.plainId;
      await tx.run(
        "MATCH (c:Claim {linkId: $moved}) SET c.currency = 'JPY', c.amount = '9000000000'",
        { moved },
      );
      await raiseSeq(tx);
      const after = await largestSums(asked);
      expect(after.map(({ currency, links }) => [currency, links])).toEqual([
        ["EUR", 11],
        ["JPY", 1],
      ]);
      expect(after[1]!.largest.map(({ link }) => link.plainId)).toEqual([moved]);
      expect(after[0]!.largest.map(({ link }) => link.plainId)).not.toContain(moved);
    }));

  it("are those of the claims that the filter admits", () =>
    withCompanies(async (asked) => {
      const filter = { excludePublishers: ["velmora-courier"] };
      const texts = (await largestSums(asked, filter)).map(({ largest }) =>
        largest.map(({ sum }) => sum.text),
      );
      expect(texts).toEqual([["EUR 1,000,000"]]);
      const known = await largestSums(asked, { knownBy: "2000-01-01" });
      expect(known).toEqual([]);
    }));

  it("are none where no claim tells of money", async () => {
    expect(await largestSums(ask)).toEqual([]);
  });
});

const CONTESTED = `query ($filter: LinkFilter) { overview(filter: $filter) {
  mostContested(first: 25) { plainId contested documents }
} }`;
interface Contested {
  overview: { mostContested: { plainId: string; contested: boolean; documents: number }[] };
}

const LISTED = `query ($filter: LinkFilter) {
  links(filter: $filter, first: 100) { nodes { plainId documents } }
}`;
interface Listed {
  links: { nodes: { plainId: string; documents: number }[] };
}

it.each(FILTERS)("the most contested are those that are listed so, under %j", async (filter) => {
  const { data } = await ask<Contested>(CONTESTED, { filter });
  const found = data.overview.mostContested;
  expect(found.length).toBeGreaterThan(5);
  expect(found.every(({ contested }) => contested)).toBe(true);
  const listed = await ask<Listed>(LISTED, {
    filter: { ...filter, kinds: STATED, contested: true },
  });
  const inOrder = listed.data.links.nodes.toSorted(
    (a, b) => b.documents - a.documents || (a.plainId < b.plainId ? -1 : 1),
  );
  expect(found.map(({ plainId }) => plainId)).toEqual(
    inOrder.slice(0, 25).map(({ plainId }) => plainId),
  );
});

const NEWEST = `query ($filter: LinkFilter, $first: Int) { overview(filter: $filter) {
  newest(first: $first) { document { id publishedFirst publishedLast } background }
} }`;
interface Newest {
  overview: {
    newest: {
      document: { id: string; publishedFirst: string; publishedLast: string };
      background: boolean;
    }[];
  };
}

describe("the newest", () => {
  it("are said by the documents published last, each once before any twice", async () => {
    const { data } = await ask<Newest>(NEWEST, { first: 10 });
    const documents = data.overview.newest.map(({ document }) => document);
    const firsts = documents.slice(0, new Set(documents.map(({ id }) => id)).size);
    expect(new Set(firsts.map(({ id }) => id)).size).toBe(firsts.length);
    const days = firsts.map(({ publishedLast }) => publishedLast);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(documents.length).toBe(10);
    expect(data.overview.newest.every(({ background }) => !background)).toBe(true);
  });

  it("are of what could be known on a day", async () => {
    const filter = { knownBy: "2025-05-31", includePossible: false };
    const { data } = await ask<Newest>(NEWEST, { filter });
    expect(data.overview.newest.length).toBeGreaterThan(0);
    for (const { document } of data.overview.newest) {
      expect(document.publishedLast <= "2025-05-31").toBe(true);
    }
  });
});

it("an overview refuses more than 25 of each, and ids that nothing has", async () => {
  for (const field of ["bestConnected", "largestSums", "mostContested", "newest"]) {
    const { errors } = await ask(`{ overview { ${field}(first: 26) { __typename } } }`);
    expect(errors?.[0]?.extensions, field).toMatchObject({ code: "INVALID_ARGUMENT" });
  }
  const { errors } = await ask(CONNECTED, { filter: { excludePublishers: ["nobody"] } });
  expect(errors?.[0]?.message).toContain("nobody");
});

it("links by lens are all that claims state", async () => {
  const { data } = await ask<{ stats: { links: number; lenses: { links: number }[] } }>(
    "{ stats { links lenses { lens links } } }",
  );
  expect(data.stats.lenses.reduce((sum, { links }) => sum + links, 0)).toBe(data.stats.links);
});

const WHOLE = `{
  stats { dated differs lenses { links } folders { name documents loadedAt } }
  overview {
    bestConnected { links } largestSums { currency } mostContested { id } newest { id }
  }
}`;
interface Whole {
  stats: {
    dated: boolean;
    differs: boolean;
    lenses: object[];
    folders: { name: string | null; documents: number; loadedAt: string | null }[];
  };
  overview: Record<string, object[]>;
}

describe("the whole graph", { timeout: LOADS }, () => {
  it("tells which folders were loaded, and what was written here", () =>
    withCompanies(async (asked, tx) => {
      await tx.run("MATCH (d:Document {id: 'doc:ledger-1984'}) REMOVE d.folder");
      await raiseSeq(tx);
      const { data } = await asked<Whole>(WHOLE);
      const told = data.stats.folders.map(({ name, documents }) => [name, documents]);
      expect(told).toEqual([
        ["ownership", 11],
        ["data", 8],
        [null, 1],
      ]);
      const loaded = data.stats.folders.map(({ loadedAt }) => loadedAt !== null);
      expect(loaded).toEqual([true, true, false]);
      expect(data.stats).toMatchObject({ dated: true, differs: true });
    }));

  it("differs by denials and by rival facts too, where nobody wrote a conflict down", () =>
    takenBack(database, async (tx, asked) => {
      const differs = async () => {
        await raiseSeq(tx);
        const { data } = await asked<{ stats: { differs: boolean } }>("{ stats { differs } }");
        return data.stats.differs;
      };
      await tx.run("MATCH (k:Conflict) DETACH DELETE k");
      expect(await differs()).toBe(true);
      await tx.run("MATCH (c:Claim {modality: 'DENIED'}) SET c.modality = 'ASSERTED'");
      expect(await differs()).toBe(true);
      await tx.run("MATCH (c:Claim) WHERE c.property IS NOT NULL DETACH DELETE c");
      expect(await differs()).toBe(false);
    }));

  it("has nothing that stands out where there is nothing", () =>
    takenBack(database, async (tx, asked) => {
      await tx.run("MATCH (n:Entity|Claim|Document|Origin|Name|Conflict) DETACH DELETE n");
      await raiseSeq(tx);
      const { data, errors } = await asked<Whole>(WHOLE);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        stats: { dated: false, differs: false, lenses: [], folders: [] },
        overview: { bestConnected: [], largestSums: [], mostContested: [], newest: [] },
      });
    }));
});
