import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { takenBack } from "../../test/taken-back.ts";
import { raiseSeq } from "../change/change.ts";

const database = testDatabase();
const ask = testClient(database);

interface Publisher {
  publisher: { id: string };
  originClaims: number;
  carriedClaims: number;
  carrierCount: number;
  carriers: { id: string }[];
}
interface Answer {
  stats: { claims: number; propertyClaims: number; publishers: Publisher[] };
  claims: { totalCount: number };
}
const COUNTS = `{
  stats { claims propertyClaims publishers {
    publisher { id } originClaims carriedClaims carrierCount carriers { id }
  } }
  claims(first: 0) { totalCount }
}`;

/** The same figures, counted claim by claim. */
const ONE_BY_ONE = `
MATCH (c:Claim) WHERE c.retractedAt IS NULL
OPTIONAL MATCH (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(carrier:Entity)
RETURN c.property IS NOT NULL AS property, carrier.id AS carrier, d.id AS document, COLLECT {
  MATCH (c)-[:ORIGINATES_FROM]->(:Origin)-[:RESTS_ON*0..]->(:Origin)-[:RELIES_ON]->(p:Entity)
  RETURN p.id } AS publishers`;
interface Counted {
  property: boolean;
  /** Those on whose reporting it rests. */
  publishers: string[];
  carrier: string | null;
  document: string;
}

describe("counts of the whole graph", () => {
  it("leave out retracted claims and those about properties, as one by one", () =>
    takenBack(database, async (tx, asked) => {
      const { data: before } = await asked<Answer>(COUNTS);
      await tx.run(`MATCH (c:Claim) WHERE c.retractedAt IS NULL
        WITH c ORDER BY c.id WITH collect(c) AS claims
        UNWIND [i IN range(0, size(claims) - 1, 9) | claims[i]] AS c SET c.retractedAt = datetime()`);
      await raiseSeq(tx);
      const { data } = await asked<Answer>(COUNTS);
      const counted = await tx.run<Counted>(ONE_BY_ONE);
      const about = counted.filter(({ property }) => !property);
      expect(data.stats.claims).toBe(about.length);
      expect(data.stats.claims).toBeLessThan(before.stats.claims);
      expect(data.stats.propertyClaims).toBe(counted.length - about.length);
      expect(data.claims.totalCount).toBe(counted.length);
      for (const { publisher, ...row } of data.stats.publishers) {
        const reported = about.filter(({ publishers }) => publishers.includes(publisher.id));
        const elsewhere = reported.filter(({ carrier }) => carrier !== publisher.id);
        expect(row.originClaims, publisher.id).toBe(reported.length);
        expect(row.carriedClaims, publisher.id).toBe(
          about.filter(({ carrier }) => carrier === publisher.id).length,
        );
        const carriers = new Set(elsewhere.map(({ document }) => document));
        expect(new Set(row.carriers.map(({ id }) => id)), publisher.id).toEqual(carriers);
        expect(row.carrierCount, publisher.id).toBe(carriers.size);
      }
    }));

  it("give so many carriers as are asked for, and count them all", async () => {
    const { data, errors } = await ask<Answer>(`{ stats { publishers {
      publisher { id } carrierCount carriers(first: 1) { id }
    } } }`);
    expect(errors).toBeUndefined();
    const reuters = data.stats.publishers.find(({ publisher }) => publisher.id === "reuters");
    expect(reuters?.carriers).toHaveLength(1);
    expect(reuters?.carrierCount).toBeGreaterThan(1);
    const refused = await ask(`{ stats { publishers { carriers(first: 51) { id } } } }`);
    expect(refused.errors?.[0]).toMatchObject({
      extensions: { code: "INVALID_ARGUMENT", field: "first" },
    });
  });

  it("of documents tell their natures, most first, and last how many have none", () =>
    takenBack(database, async (tx, asked) => {
      await tx.run(`MATCH (d:Document) WITH d ORDER BY d.id WITH collect(d) AS found
        UNWIND range(0, size(found) - 1) AS i WITH found[i] AS d, i SET d.nature =
          CASE WHEN i = 0 THEN 'COURT' WHEN i < 3 THEN 'REGISTER' ELSE null END`);
      await raiseSeq(tx);
      const { data } = await asked<{ stats: { documents: number; natures: object[] } }>(
        "{ stats { documents natures { nature documents } } }",
      );
      expect(data.stats.natures).toEqual([
        { nature: "REGISTER", documents: 2 },
        { nature: "COURT", documents: 1 },
        { nature: null, documents: data.stats.documents - 3 },
      ]);
    }));

  it("of links are the same kept and counted link by link, by grade", async () => {
    const QUERY = `query ($filter: LinkFilter) { links(first: 0, filter: $filter) {
      totalCount leftOut { evidence count }
    } }`;
    interface Links {
      links: { totalCount: number; leftOut: { evidence: string; count: number }[] };
    }
    // Paris publishes nothing, so the second filter leaves nothing out, but it forces every link to
    // be read.
    const [stored, looked] = await Promise.all(
      [{}, { excludePublishers: ["paris"] }].map((filter) => ask<Links>(QUERY, { filter })),
    );
    const byGrade = (links: Links["links"] | undefined) =>
      new Map(links?.leftOut.map(({ evidence, count }) => [evidence, count]));
    expect(stored?.data.links.totalCount).toBeGreaterThan(250);
    expect(stored?.data.links.totalCount).toBe(looked?.data.links.totalCount);
    expect(byGrade(stored?.data.links).size).toBeGreaterThan(1);
    expect(byGrade(stored?.data.links)).toEqual(byGrade(looked?.data.links));
  });
});
