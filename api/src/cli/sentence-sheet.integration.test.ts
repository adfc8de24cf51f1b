import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { type Ask, sentenceSheet } from "./sentence-sheet.ts";

const database = testDatabase();
const client = testClient(database);
const ask: Ask = async <Data>(query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await client<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** The lines of the sheet up to one of its headings. */
async function linesUntil(heading: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of sentenceSheet(ask)) {
    if (line === heading) break;
    lines.push(line);
  }
  return lines;
}

/** All but the involvements that a stated link between the same two says already. */
const LISTED = `
MATCH (:Entity)-[r]->(:Entity) WHERE size(r.claim) > 0 AND none(i IN range(0, coalesce(size(r.claim), 0) - 1)
  WHERE r.modality[i] = 'ASSERTED' AND r.claim[i] IN coalesce(r.repeats, []))
RETURN r.id AS id`;

it("tells each link once, with what the documents state beneath, and again where a filter changes it", async () => {
  const lines = await linesUntil("# Paths");
  const [, ...parts] = lines.join("\n").split("## Under: ");
  expect(parts.map((part) => part.split("\n", 1)[0])).toEqual([
    "everything",
    expect.stringMatching(/^without /),
    expect.stringMatching(/^as known by \d{4}-\d{2}-\d{2}$/),
  ]);
  const links = await database.read<{ id: string }>("links", LISTED);
  const told = parts[0]!.split("\n").filter((line) => line.startsWith("- "));
  expect(told).toHaveLength(links.length);
  const claims = parts[0]!.split("\n").filter((line) => line.startsWith("    > "));
  expect(claims.length).toBeGreaterThanOrEqual(told.length);
  expect(parts[1]).toMatch(/^- /m);
});
