import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { deriveEveryLink } from "../../test/links-derived.ts";
import { raiseSeq } from "../change/change.ts";
import type { Transaction } from "../neo4j/database.ts";
import { linkId } from "../evidence/link-id.ts";
import { deriveLinks } from "./derive.ts";
import { settleColumns } from "./settle-claims.ts";

const database = testDatabase();

class RollBack extends Error {}

/** Runs `work` in a transaction that is taken back: other tests read the same graph. */
async function rolledBack(work: (tx: Transaction) => Promise<void>): Promise<void> {
  const ended = database.write(async (tx) => {
    await raiseSeq(tx);
    await work(tx);
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}

const LINKS = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
RETURN r.id AS id, type(r) AS kind, properties(r) AS properties ORDER BY id`;
const MET = linkId("donald-trump", "MET", "ahmed-al-sharaa");
const IN_RIYADH = {
  linkId: MET,
  subjectId: "donald-trump",
  objectId: "ahmed-al-sharaa",
  eventId: "trump-sharaa-riyadh",
  placeId: "riyadh",
};
const FORGET = "MATCH (c:Claim {linkId: $id}) DETACH DELETE c";

describe("deriving links", () => {
  it("changes nothing when done again", () =>
    rolledBack(async (tx) => {
      const before = await tx.run(LINKS);
      expect(before.length).toBeGreaterThan(300);
      await deriveEveryLink(tx);
      expect(await tx.run(LINKS)).toEqual(before);
    }));

  it("restores the very link when a claim is removed and added again", () =>
    rolledBack(async (tx) => {
      const before = await tx.run(LINKS);
      await tx.run(
        "MATCH (c:Claim {id: 'claim:c003-036'}) SET c.linkId = '', c.keptEvent = c.eventId, c.eventId = ''",
      );
      await deriveLinks(tx, [IN_RIYADH]);
      const without = await tx.run<{ id: string; properties: { claim: string[] } }>(LINKS);
      expect(without.find(({ id }) => id === MET)?.properties.claim).toHaveLength(3);
      await tx.run(
        "MATCH (c:Claim {id: 'claim:c003-036'}) SET c.linkId = $id, c.eventId = c.keptEvent REMOVE c.keptEvent",
        { id: MET },
      );
      await deriveLinks(tx, [IN_RIYADH]);
      expect(await tx.run(LINKS)).toEqual(before);
    }));

  it("removes a link with its last claim, and its part in the event", () =>
    rolledBack(async (tx) => {
      await tx.run(FORGET, { id: MET });
      await deriveLinks(tx, [IN_RIYADH]);
      const ids = (await tx.run<{ id: string }>(LINKS)).map(({ id }) => id);
      expect(ids).not.toContain(MET);
      expect(ids).not.toContain("link:ahmed-al-sharaa:INVOLVED_IN:trump-sharaa-riyadh");
    }));

  it("keeps a link whose claims are all retracted, with nothing on it", () =>
    rolledBack(async (tx) => {
      await tx.run("MATCH (c:Claim {linkId: $id}) SET c.retractedAt = datetime()", { id: MET });
      await deriveLinks(tx, [IN_RIYADH]);
      const links = await tx.run<{ id: string; properties: { claim: string[] } }>(LINKS);
      expect(links.find(({ id }) => id === MET)?.properties.claim).toEqual([]);
    }));

  it("gives every end of an event's claims its part in it, denials without a role", () =>
    rolledBack(async (tx) => {
      const rows = await tx.run<{ id: string; role: string[] }>(
        "MATCH (:Entity)-[r:INVOLVED_IN]->(:Entity {id: 'uae-indirect-talks'}) RETURN r.id AS id, r.role AS role ORDER BY id",
      );
      expect(rows.find(({ id }) => id.startsWith("link:united-arab-emirates"))?.role).toContain(
        "mediator",
      );
      expect(rows.map(({ id }) => id)).toContain("link:syria:INVOLVED_IN:uae-indirect-talks");
    }));
});

describe("parallel writers under the one lock", () => {
  it("lose no claim of one link", async () => {
    const start = `t${randomUUID().slice(0, 8)}`;
    const [a, b] = [`${start}-a`, `${start}-b`];
    const id = linkId(a, "MET", b);
    await database.write((tx) =>
      tx.run(
        "UNWIND $ids AS id CREATE (:Entity:Actor:Person {id: id, name: id, kind: 'PERSON', families: ['ACTOR']})",
        { ids: [a, b] },
      ),
    );
    try {
      await Promise.all(
        Array.from({ length: 16 }, (_, n) =>
          database.write(async (tx) => {
            await raiseSeq(tx);
            await tx.run(ADD_CLAIM, { claim: `claim:${start}-${n}`, id, a, b });
            await settleColumns(tx, [`claim:${start}-${n}`]);
            await deriveLinks(tx, [
              { linkId: id, subjectId: a, objectId: b, eventId: "", placeId: "" },
            ]);
          }),
        ),
      );
      const rows = await database.read<{ claims: number }>(
        "count claims of a test link",
        "MATCH (:Entity {id: $a})-[r:MET]-(:Entity {id: $b}) RETURN size(r.claim) AS claims",
        { a, b },
      );
      expect(rows).toEqual([{ claims: 16 }]);
    } finally {
      await database.write((tx) =>
        tx.run(
          "MATCH (n:Entity|Claim) WHERE n.id STARTS WITH $start OR n.linkId = $id DETACH DELETE n",
          { start, id },
        ),
      );
    }
  });
});

const ADD_CLAIM = `
MATCH (d:Document) WITH d ORDER BY d.id LIMIT 1
CREATE (:Claim {id: $claim, linkId: $id, kind: 'MET', subjectId: $a, objectId: $b, eventId: '',
  modality: 'ASSERTED', first: -2147483648, last: 2147483647, dated: 0, background: false})
  -[:STATED_IN]->(d)`;
