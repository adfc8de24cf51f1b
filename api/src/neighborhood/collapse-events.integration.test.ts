import { join } from "node:path";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { describe, expect, it } from "vitest";
import { note } from "../../test/note.ts";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import type { Database } from "../neo4j/database.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const database = testDatabase();
const ask = testClient(database);

/** Every MEDIATED claim of the seed's reports. */
const mediations = [...readSeed(join(PROJECT_FOLDER, "seed/data")).statements]
  .flatMap(({ claims }) => claims)
  .filter(({ kind }) => kind === "MEDIATED");
const IDS = JSON.stringify([...new Set(mediations.flatMap((c) => [c.subject, c.object]))]);

interface Collapsed {
  sentence: string;
  evidence: string;
  evidenceText: string;
  contested: boolean;
  documents: number;
  dateText: string;
  event: { id: string } | null;
  claims: { id: string }[];
  links: { id: string }[];
}
const ROW = `sentence evidence evidenceText contested documents dateText event { id }
  claims { id } links { id }`;

async function collapse(as: "EVENT" | "PAIRS", ids = IDS, filter = "") {
  const { data, errors } = await ask<{ neighborhood: { collapseEvents: Collapsed[] } }>(
    `{ neighborhood(ids: ${ids}, depth: 0, filter: { ${filter} }) {
      collapseEvents(as: ${as}) { ${ROW} }
    } }`,
  );
  expect(errors).toBeUndefined();
  return data.neighborhood.collapseEvents;
}
const cited = (rows: Collapsed[]) =>
  [...new Set(rows.flatMap(({ claims }) => claims.map(({ id }) => id)))].sort();

describe("mediation in the seed", () => {
  it("is four events, each with both parties and all its citations", async () => {
    const rows = await collapse("EVENT");
    expect(
      rows.map(({ sentence, event, claims, links }) => ({
        sentence,
        event: event?.id ?? null,
        claims: claims.length,
        links: links.length,
      })),
    ).toEqual([
      {
        sentence: "Unnamed intermediaries mediated between Israel and Syria.",
        event: "backchannel-talks",
        claims: 6,
        links: 2,
      },
      {
        sentence:
          "American mediators mediated between Bedouin groups (prisoner talks) and Syrian interim government.",
        event: "druze-bedouin-captive-talks",
        claims: 2,
        links: 2,
      },
      {
        sentence: "Unnamed regional actors mediated between Israel and Syria.",
        event: null,
        claims: 2,
        links: 2,
      },
      {
        sentence: "United Arab Emirates mediated between Israel and Syria.",
        event: "uae-indirect-talks",
        claims: 4,
        links: 2,
      },
    ]);
    expect(cited(rows)).toEqual(mediations.map(({ id }) => `claim:${id}`).sort());
  });

  it("cites the same claims as pairs", async () => {
    expect(cited(await collapse("PAIRS"))).toEqual(cited(await collapse("EVENT")));
  });

  it("counts two claims of one report in one document once", async () => {
    const rows = await collapse("PAIRS", `["united-arab-emirates", "syria", "israel"]`);
    expect(rows).toMatchObject([
      {
        evidence: "ECHOED",
        evidenceText: "One origin, repeated in 2 documents",
        documents: 2,
        contested: true,
        dateText: "to May 2025, start not given",
      },
    ]);
  });

  it("says what is left without each outlet, and where documents differ, in one batch", async () => {
    const sent: string[] = [];
    const counting: Database = {
      ...database,
      read: (name, ...rest) => (note(sent, name), database.read(name, ...rest)),
    };
    const { data, errors } = await testClient(counting)<{
      neighborhood: {
        collapseEvents: {
          sentence: string;
          withoutPublisher: { publisher: { id: string }; evidence: string }[];
          conflicts: { id: string; under: { editorView: string | null } }[];
        }[];
      };
    }>(
      `query ($ids: [ID!]!, $filter: LinkFilter) { neighborhood(ids: $ids, depth: 0, filter: $filter) {
        collapseEvents(as: EVENT) {
          sentence withoutPublisher { publisher { id } evidence }
          conflicts { id under(filter: $filter) { editorView } }
        }
      } }`,
      { ids: JSON.parse(IDS), filter: { knownBy: "2025-06-01" } },
    );
    expect(errors).toBeUndefined();
    const row = data.neighborhood.collapseEvents.find(({ sentence }) =>
      sentence.startsWith("United Arab Emirates"),
    );
    expect(row?.withoutPublisher).toContainEqual({
      publisher: { id: "reuters" },
      evidence: "UNSUPPORTED",
    });
    const mediated = row?.conflicts.find(({ id }) => id === "conflict:x13-who-mediated");
    // All of its sides were published by then.
    expect(mediated?.under.editorView).toMatch(/^Only the Emirates are named/);
    expect(sent.filter((name) => name === "conflicts of claims")).toHaveLength(1);
  });

  it("with one party on the canvas is told for that party", async () => {
    const [row, ...others] = await collapse("PAIRS", `["united-arab-emirates", "syria"]`);
    expect(others).toEqual([]);
    expect(row?.sentence).toBe("United Arab Emirates mediated for Syria.");
    expect(cited([row as Collapsed])).toEqual(["claim:c003-027", "claim:c004-017"]);
  });

  it("obeys the filter of the subgraph", async () => {
    const rows = await collapse("EVENT", IDS, `excludePublishers: ["reuters"]`);
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      "American mediators mediated between Bedouin groups (prisoner talks) and Syrian interim government.",
      "Unnamed regional actors mediated between Israel and Syria.",
    ]);
    expect(await collapse("EVENT", IDS, "kinds: [MET]")).toEqual([]);
    expect(await collapse("PAIRS", `["ron-dermer"]`)).toEqual([]);
  });
});
