import { describe, expect, it } from "vitest";
import { type Answer, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Brief {
  title: string;
  sections: { lines: { text: string; notes: number[]; sides: { notes: number[] }[] }[] }[];
  notes: { number: number }[];
}
async function brief(variables: Record<string, unknown>): Promise<Brief> {
  const { data, errors } = await ask<{ brief: Brief }>(
    `query ($between: [ID!], $entity: ID) { brief(between: $between, entity: $entity) {
      title sections { lines { text notes sides { notes } } } notes { number }
    } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data.brief;
}

interface Entities {
  entities: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}
async function everyId(): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<Entities> = await ask(
      `query ($after: String) { entities(first: 100, after: $after) {
        nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const { nodes, pageInfo } = answer.data.entities;
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return ids;
}

/** Checks every line of a brief and counts them. */
function expectCited(shown: Brief): number {
  const lines = shown.sections.flatMap((section) => section.lines);
  const numbers = new Set(shown.notes.map(({ number }) => number));
  for (const { text, notes, sides } of lines) {
    for (const cited of [notes, ...sides.map((side) => side.notes)]) {
      expect(cited.length, `${shown.title}: ${text}`).toBeGreaterThan(0);
      expect(
        cited.filter((n) => !numbers.has(n)),
        text,
      ).toEqual([]);
    }
  }
  expect([...numbers]).toEqual(shown.notes.map((_, i) => i + 1));
  const used = new Set(lines.flatMap(({ notes }) => notes));
  expect(used.size).toBe(numbers.size);
  return lines.length;
}

describe("every line of every brief", () => {
  it("has a citation, for each entity of the seed", { timeout: 180_000 }, async () => {
    const ids = await everyId();
    // 140 entities and 53 events stand in the seed's tables.
    expect(ids).toHaveLength(140 + 53);
    let lines = 0;
    for (const entity of ids) lines += expectCited(await brief({ entity }));
    expect(lines).toBeGreaterThan(ids.length);
  });

  it("has a citation, for each pair of the busiest", { timeout: 180_000 }, async () => {
    const { data } = await ask<{ entities: { nodes: { id: string }[] } }>(
      "{ entities(filter: { families: [ACTOR] }, orderBy: DEGREE, first: 14) { nodes { id } } }",
    );
    const ids = data.entities.nodes.map(({ id }) => id);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b]));
    expect(pairs).toHaveLength(91);
    let lines = 0;
    for (const between of pairs) lines += expectCited(await brief({ between }));
    expect(lines).toBeGreaterThan(pairs.length);
  });
});
