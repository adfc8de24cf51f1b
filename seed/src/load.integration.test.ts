import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { Database, Transaction } from "@backchannel/api/src/neo4j/database.ts";
import { PROJECT_FOLDER } from "@backchannel/api/src/settings.ts";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { loadSeed } from "./load.ts";
import { readSeed } from "./read.ts";
import { type Files, smallFolder, writeFolder } from "./test-folder.ts";

const database = testDatabase();
const SEED = join(PROJECT_FOLDER, "seed/data");

class RollBack extends Error {}

/** Runs `work` in a transaction that is always rolled back: other tests count the same graph. */
async function rolledBack(work: (tx: Transaction, inside: Database) => Promise<void>) {
  const ended = database.write(async (tx) => {
    await work(tx, { ...database, write: (load) => load(tx) });
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}

const COUNTS = `
MATCH (n) UNWIND labels(n) AS what WITH what, count(*) AS count
WHERE NOT what IN ['Change', 'Account', 'Session', 'Token']
RETURN what, count ORDER BY what
UNION ALL
MATCH ()-[r]->() WHERE type(r) <> 'BELONGS_TO'
WITH type(r) AS what, count(*) AS count RETURN what, count ORDER BY what`;

const LINKS = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.claim IS NOT NULL
RETURN a.id AS source, b.id AS target, properties(r) AS link ORDER BY link.id`;

/** Takes away what folders bring, so that a load begins with nothing. */
const FORGET = "MATCH (n:Entity|Name|Claim|Document|Origin|Conflict) DETACH DELETE n";

/** The records that loads wrote, in that order. */
async function writtenRecords(tx: Transaction): Promise<string[]> {
  const rows = await tx.run<{ id: string }>(
    "MATCH (p:RevisionPack) WITH p ORDER BY p.seq UNWIND p.records AS id RETURN id",
  );
  return rows.map(({ id }) => id);
}

const NAMES = `
MATCH (e:Entity)-[:NAMED]->(n:Name) WHERE e.id STARTS WITH $p
WITH substring(n.id, size($p)) + ' ' + n.script + CASE WHEN n.weak THEN ' weak' ELSE '' END +
  CASE WHEN n.external THEN ' external' ELSE '' END + ' ' + COUNT { (n)-[:SEEN_IN]->() } AS name
RETURN name ORDER BY name`;

const OPEN_IMPORTS = "MATCH (i:Import) WHERE i.endedAt IS NULL RETURN i.id";

const START = "MATCH (n) WHERE n.id STARTS WITH $start RETURN count(n) AS count";

/** An id prefix that no other test uses. */
const fresh = () => `t${randomUUID().slice(0, 8)}-`;

describe("loading a folder", () => {
  it("changes no counts when the five reports are loaded again", async () => {
    const data = readSeed(SEED);
    await rolledBack(async (tx, inside) => {
      const first = await loadSeed(inside, data);
      const before = await tx.run(COUNTS);
      expect(await loadSeed(inside, data)).toEqual(first);
      expect(await tx.run(COUNTS)).toEqual(before);
      expect(first).toMatchObject({ claims: 371, "property claims": 68, spellings: 367 });
    });
  });

  it("loads a small folder of one's own, with its links", async () => {
    const p = fresh();
    const data = readSeed(writeFolder(smallFolder(p)));
    await rolledBack(async (tx, inside) => {
      await loadSeed(inside, data);
      const [met] = await tx.run(
        `MATCH (:Entity {id: $ada})-[r:MET]-(ben) RETURN ben.name AS with, r.claim AS claims,
           r.publisher AS publishers, r.disputed AS disputed, r.first = r.last AS oneDay`,
        { ada: `${p}ada` },
      );
      expect(met).toEqual({
        with: "Ben Cole",
        claims: [`claim:${p}c1`],
        publishers: [`${p}gazette`],
        disputed: [true],
        oneDay: true,
      });
      const [document] = await tx.run(
        "MATCH (d:Document {id: $id}) RETURN d.citation AS citation",
        {
          id: `doc:${p}second`,
        },
      );
      expect(document).toEqual({ citation: "Unsigned text, March 2025 or later" });
      const fact = await tx.run(
        `MATCH (c:Claim {id: $id})-[:SUBJECT]->(e), (c)-[:STATED_IN]->(d)
         RETURN e.id AS entity, d.id AS document, c.modality AS modality, c.paragraph AS paragraph`,
        { id: `claim:${p}p1` },
      );
      expect(fact).toEqual([
        {
          entity: `${p}porto-meeting`,
          document: `doc:${p}first`,
          modality: "ASSERTED",
          paragraph: 2,
        },
      ]);
    });
  });

  it("makes one name of each spelling of an entity, its main name among them", async () => {
    const p = fresh();
    const files = smallFolder(p);
    const more = [
      `${p}porto,Harbour City,DESCRIPTION,,${p}first,1,1,`, // weak by its type
      `${p}arland,Porto,METONYM,,${p}first,1,1,`, // makes the city's own name weak
      `${p}ada,A. Bell,SHORT_FORM,,${p}second,2,1,`, // a second sighting of the same spelling
      `${p}ben,Бен,NATIVE_NAME,,,,,yes`,
    ];
    const names = `${String(files["names.csv"])}${more.join("\n")}\n`;
    await rolledBack(async (tx, inside) => {
      await loadSeed(inside, readSeed(writeFolder({ ...files, "names.csv": names })));
      const rows = await tx.run<{ name: string }>(NAMES, { p });
      expect(rows.map(({ name }) => name)).toMatchInlineSnapshot(`
        [
          "ada|A. Bell Latin 2",
          "ada|Ada Bell Latin 0",
          "ada|أدا بيل Arabic external 0",
          "arland|Arland Latin 0",
          "arland|Porto Latin weak 1",
          "ben|Ben Cole Latin 0",
          "ben|Бен Cyrillic external 0",
          "gazette|The Gazette Latin 0",
          "porto-meeting|Meeting in Porto Latin 0",
          "porto|Harbour City Latin weak 1",
          "porto|Porto Latin weak 0",
        ]
      `);
    });
  });

  it("leaves nothing of the old row where a corrected folder is loaded", async () => {
    const p = fresh();
    const files = smallFolder(p);
    const claims = `claims/${p}first.csv`;
    const corrected = String(files[claims]).replace(`MET,${p}ben`, `MET,${p}arland`);
    await rolledBack(async (tx, inside) => {
      await loadSeed(inside, readSeed(writeFolder(files)));
      await loadSeed(inside, readSeed(writeFolder({ ...files, [claims]: corrected })));
      const objects = await tx.run("MATCH (:Claim {id: $id})-[:OBJECT]->(e) RETURN e.id AS id", {
        id: `claim:${p}c1`,
      });
      expect(objects).toEqual([{ id: `${p}arland` }]);
    });
  });

  it("writes all of a folder or nothing", async () => {
    const p = fresh();
    const data = readSeed(writeFolder(smallFolder(p)));
    const onProgress = (_done: number, _total: number, what: string) => {
      if (what === "claims") throw new Error("stopped here");
    };
    await expect(loadSeed(database, data, { onProgress })).rejects.toThrow("stopped here");
    expect(await database.read("count", START, { start: p })).toEqual([{ count: 0 }]);
  });

  it("loads a folder in batches into the very graph that one transaction makes", async () => {
    const data = readSeed(SEED);
    await rolledBack(async (tx, inside) => {
      await tx.run(FORGET);
      const whole = await loadSeed(inside, data);
      const before = await tx.run(LINKS);
      await tx.run(FORGET);
      expect(await loadSeed(inside, data, { rowsAtOnce: 0 })).toEqual(whole);
      expect(await tx.run(LINKS)).toEqual(before);
    });
  });

  it("goes on where a large load was cut short", async () => {
    const data = readSeed(SEED);
    await rolledBack(async (tx, inside) => {
      await tx.run(FORGET);
      const first: string[] = [];
      const cut = (_done: number, _total: number, what: string) => {
        first.push(what);
        if (what === "claims") throw new Error("the power went");
      };
      const load = (onProgress: typeof cut) =>
        loadSeed(inside, data, { rowsAtOnce: 0, onProgress });
      const written = await writtenRecords(tx);
      await expect(load(cut)).rejects.toThrow("the power went");
      expect(first).toContain("entities");
      const before = await writtenRecords(tx);
      const counts = await load(() => {});
      expect(counts).toMatchObject({ claims: 371, links: 246 });
      const after = await writtenRecords(tx);
      const second = after.slice(before.length);
      expect(second.every((id) => id.startsWith("conflict:"))).toBe(true);
      expect(second).toHaveLength(52);
      // Nothing was written twice, and both belong to one import, which is at its end.
      const all = after.slice(written.length);
      expect(new Set(all).size).toBe(all.length);
      expect(await tx.run(OPEN_IMPORTS)).toEqual([]);
    });
  });
});

describe("npm run seed", () => {
  it("loads the five reports without a word about a terminal, and tells what it loaded", async () => {
    const { code, out } = await seed(SEED);
    expect(out).toMatch(/Loading claims \(\d+ of \d+ rows\) …\n/);
    expect(out).toMatch(/Loaded .*: 8 documents, 26 origins, .* 371 claims, /);
    expect(code).toBe(0);
  });

  it("refuses a folder with a mistake as a whole", async () => {
    const p = fresh();
    const files: Files = {
      ...smallFolder(p),
      "names.csv": `entity,value,type\n${p}eve,Eve,NAME\n`,
    };
    const { code, err } = await seed(writeFolder(files));
    expect(err).toContain(
      `names.csv, row 2, column entity: "${p}eve" is not in entities.csv or events.csv`,
    );
    expect(code).toBe(1);
    expect(await database.read("count", START, { start: p })).toEqual([{ count: 0 }]);
  });
});

function seed(folder: string): Promise<{ code: number; out: string; err: string }> {
  const { uri, user, password, database: name } = inject("neo4j");
  const connection = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
  };
  const env = { ...process.env, ...connection };
  return new Promise((resolve) => {
    const main = join(PROJECT_FOLDER, "seed/src/main.ts");
    const child = execFile(process.execPath, [main, folder], { env }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}
