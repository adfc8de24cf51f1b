import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Bounds {
  text: string;
  dateText: string | null;
  notBefore: { date: string | null; event: { id: string } | null } | null;
  notAfter: { date: string | null; document: { id: string } | null } | null;
}

async function boundsOf(id: string, filter: object | null = null): Promise<Bounds | null> {
  const { data, errors } = await ask<{ entity: { bounds: Bounds | null } }>(
    `query ($id: ID!, $filter: LinkFilter) { entity(id: $id) { ... on Event { bounds(filter: $filter) {
      text dateText notBefore { date event { id } } notAfter { date document { id } }
    } } } }`,
    { id, filter },
  );
  expect(errors).toBeUndefined();
  return data.entity.bounds;
}

/** What a window offers: the events of the timeline, and the rows of the contacts sheet. */
async function offered(filter: object) {
  const { data, errors } = await ask<{
    timeline: { nodes: { event: { id: string } }[]; undated: number; orderOnly: number };
    timeBar: { undated: number; orderOnly: number };
    contacts: { nodes: { event: { id: string } }[] };
  }>(
    `query ($filter: LinkFilter) {
      timeline(filter: $filter, first: 100) { nodes { event { id } } undated orderOnly }
      timeBar(filter: $filter) { undated orderOnly }
      contacts(between: ["syria", "israel"], filter: $filter) { nodes { event { id } } }
    }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const { nodes, ...counts } = data.timeline;
  expect(data.timeBar).toEqual(counts);
  return {
    timeline: nodes.map(({ event }) => event.id),
    contacts: data.contacts.nodes.map(({ event }) => event.id),
  };
}
const UNTIL_1999 = { during: { to: "1999-12-31" } };

describe("what bounds an undated event", () => {
  it("is the event that an editor places it after, with its date", async () => {
    expect(await boundsOf("paris-round")).toEqual({
      text: "after Further round in Baku, September 2025 (placed by an editor)",
      dateText: "not before September 2025",
      notBefore: { date: "2025-09", event: { id: "baku-round-september-2025" } },
      notAfter: null,
    });
  });

  it("is the first document that was out and asserts a part in it, by no more than its month", async () => {
    expect(await boundsOf("palace-strike")).toMatchObject({
      text: "by May 2025, when Kurdistan24 reported it",
      dateText: "by May 2025",
      notBefore: null,
      notAfter: { date: "2025-05-15/2025-05-31" },
    });
  });

  it("is only an order where what it stands next to is undated too", async () => {
    expect(await boundsOf("dermer-resignation")).toMatchObject({
      text: "after Last session before Paris (placed by an editor); before Paris round of security talks (placed by an editor)",
      dateText: "after Last session before Paris, before Paris round of security talks",
      notBefore: { date: null, event: { id: "last-session-before-paris" } },
    });
  });

  it("is nothing for what has a date, and under a filter that may not know of it", async () => {
    expect(await boundsOf("trump-sharaa-riyadh")).toBeNull();
    for (const filter of [
      { knownBy: "2026-12-31" },
      { excludePublishers: ["reuters"] },
      { onlyPublishers: ["alwaght"] },
      { excludeDocuments: ["doc:000_17a0ec9264965eae"] },
      { natures: ["REPORTING"] },
    ]) {
      expect(await boundsOf("paris-round", filter)).toBeNull();
    }
    expect(await boundsOf("paris-round", UNTIL_1999)).not.toBeNull();
  });
});

describe("a window wholly outside the bounds", () => {
  it("does not offer the occasion, before or after", async () => {
    const early = await offered(UNTIL_1999);
    expect(early.timeline).toContain("cohen-execution");
    for (const id of ["paris-round", "baku-round-1"]) {
      expect(early.timeline).not.toContain(id);
      expect(early.contacts).not.toContain(id);
    }
    // Nothing says since when the last session can have been.
    expect(early.contacts).toEqual(["last-session-before-paris"]);
    const late = await offered({ during: { from: "2026-01-01" } });
    expect(late.timeline).not.toContain("palace-strike");
    expect(late.contacts).toContain("paris-round");
  });

  it("offers it where bounds would tell what was not known, or was left out", async () => {
    for (const filter of [{ knownBy: "2026-12-31" }, { excludePublishers: ["reuters"] }]) {
      const { contacts, timeline } = await offered({ ...UNTIL_1999, ...filter });
      expect(contacts).toContain("paris-round");
      expect(timeline).toContain("paris-round");
    }
  });
});
