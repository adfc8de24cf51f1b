import type { RecordKind } from "@backchannel/schema/records/records.ts";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { expectLinksDerived } from "../../test/links-derived.ts";
import { takenBack } from "../../test/taken-back.ts";
import { Draft } from "../change/draft.ts";
import { carryOut, type Work } from "../change/make-change.ts";
import { type RecordState, withProperties, withTarget } from "../change/records.ts";
import { addClaim } from "../claim/add-claim.ts";
import { claimContent } from "../claim/claim-content.ts";
import { readInput } from "../change/input.ts";
import type { Transaction } from "../neo4j/database.ts";

const database = testDatabase();

/** The ids of the links that a change derives: what stands on a relationship goes with that. */
async function derivedBy(tx: Transaction, work: Work<unknown>): Promise<string[]> {
  await tx.run("MATCH ()-[r]->() WHERE r.claim IS NOT NULL SET r.as_before = true");
  await carryOut(tx, new Draft(tx, { at: "2026-01-01T00:00:00Z", by: "Anna", reason: "" }), work);
  const links = await tx.run<{ id: string }>(
    "MATCH ()-[r]->() WHERE r.claim IS NOT NULL AND r.as_before IS NULL RETURN r.id AS id ORDER BY id",
  );
  await tx.run("MATCH ()-[r]->() WHERE r.claim IS NOT NULL REMOVE r.as_before");
  return links.map(({ id }) => id);
}

const changing =
  (id: string, to: (state: RecordState) => RecordState): Work<null> =>
  async (draft) => {
    draft.put(to(await draft.get(id, "id")));
    return { result: null, about: "" };
  };

/** No document of the seed was taken from another, so one of them is made to be. */
const COPY = "doc:003_4bc48f61549dbc2f";
const copied = (state: RecordState) =>
  withTarget("Document", state, "DERIVED_FROM", "doc:001_6ce460a0ba103162");

/** Records of the seed by a Cypher pattern of record `n`, each with how it is changed. */
const CAUSES: [what: string, pattern: string, to: (state: RecordState) => RecordState][] = [
  [
    "the day of a document",
    "(n:Document)<-[:STATED_IN]-(:Claim)",
    (state) => withProperties("Document", state, { publishedAt: "2024-01" }),
  ],
  [
    "the outlet of a document",
    "(n:Document)<-[:STATED_IN]-(:Claim)",
    (state) => withTarget("Document", state, "PUBLISHED_BY", "reuters"),
  ],
  [
    "what a document is taken from",
    "(n:Document)<-[:STATED_IN]-(c:Claim) WHERE c.lineage <> '|'",
    (state) => withTarget("Document", state, "DERIVED_FROM", null),
  ],
  [
    "the main origin of what a document is taken from",
    "(n:Document)<-[:DERIVED_FROM]-(:Document)<-[:STATED_IN]-(c:Claim) WHERE c.lineage CONTAINS n.id",
    (state) => withProperties("Document", state, { mainOrigin: "" }),
  ],
  [
    "the publisher of an origin",
    "(n:Origin)-[:RELIES_ON]->(:Entity)",
    (state) => withTarget("Origin", state, "RELIES_ON", null),
  ],
  [
    "the merging of an outlet",
    "(n:Entity)<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(:Claim)",
    (state) => withTarget("Entity", state, "MERGED_INTO", "reuters"),
  ],
  [
    "the date of an event",
    "(n:Event)<-[:DURING]-(:Claim {dateFrom: 'EVENT'})",
    (state) => withProperties("Entity", state, { date: "2023-01-01" }),
  ],
  [
    "the status of a conflict",
    "(n:Conflict {status: 'CONTRADICTION'})-[:SIDE]->(:Claim)",
    (state) => withProperties("Conflict", state, { status: "FRAMING" }),
  ],
  [
    "a side of a conflict",
    "(n:Conflict {status: 'CONTRADICTION'})-[:SIDE]->(:Claim)",
    (state) => ({ ...state, relations: state.relations.slice(1) }),
  ],
];

describe("what claims store of other records", () => {
  it.each(CAUSES)("follows %s, and so do the links", (_what, pattern, to) =>
    takenBack(database, async (tx) => {
      await derivedBy(tx, changing(COPY, copied));
      const [found] = await tx.run<{ id: string }>(
        `MATCH ${pattern} RETURN n.id AS id ORDER BY id LIMIT 1`,
      );
      expect(await derivedBy(tx, changing(found!.id, to))).not.toEqual([]);
      await expectLinksDerived({ ...database, write: (work) => work(tx) });
    }),
  );

  it("stays as it is where a record says the same in other words, and so do the links", () =>
    takenBack(database, async (tx) => {
      const kinds: [RecordKind, string, object][] = [
        ["Document", "doc:001_6ce460a0ba103162", { mainOrigin: "origin:none", title: "Another" }],
        ["Entity", "trump-sharaa-riyadh", { date: "2025-05-14/2025-05-14" }],
      ];
      for (const [kind, id, changed] of kinds) {
        const to = (state: RecordState) => withProperties(kind, state, changed as never);
        expect(await derivedBy(tx, changing(id, to))).toEqual([]);
      }
    }));
});

describe("adding a claim", () => {
  it("derives its link and the parts of its ends in its event, and no others", () =>
    takenBack(database, async (tx) => {
      const event = "direct-border-talks";
      const said = readInput(claimContent, {
        document: "doc:001_6ce460a0ba103162",
        subject: "donald-trump",
        kind: "MET",
        object: "ahmed-al-sharaa",
        event,
        modality: "ASSERTED",
        sourcing: "OWN_VOICE",
        statement: "They met once more.",
      });
      expect(await derivedBy(tx, addClaim(said))).toEqual([
        "link:ahmed-al-sharaa:INVOLVED_IN:direct-border-talks",
        "link:ahmed-al-sharaa:MET:donald-trump",
        "link:donald-trump:INVOLVED_IN:direct-border-talks",
      ]);
      const [parts] = await tx.run<{ count: number }>(
        "MATCH (:Entity)-[r:INVOLVED_IN]->(:Entity {id: $event}) RETURN count(r) AS count",
        { event },
      );
      expect(parts!.count).toBeGreaterThan(2);
    }));
});
