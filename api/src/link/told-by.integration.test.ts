import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Told {
  label: string;
  sentence: string;
  toldBy: string | null;
}

it("tells who says what is only said, and nobody of what is simply asserted", async () => {
  const { data } = await ask<Record<string, Told>>(`{
    said: link(id: "link:israel:PRESSED:hayat-tahrir-al-sham") { label sentence toldBy }
    met: link(id: "link:israel:MET:syria") { label sentence toldBy }
  }`);
  expect(data["said"]).toMatchObject({ label: "is said to have pressed", toldBy: "Alwaght" });
  expect(data["said"]!.sentence).toContain("according to Alwaght");
  expect(data["met"]!.toldBy).toBeNull();
});

it("names somebody for every link that no claim asserts", async () => {
  const { data } = await ask<{ links: { totalCount: number; nodes: Told[] } }>(`{
    links(first: 100, filter: { evidence: [OPINION, PLANNED, SPECULATED, SAID_NOT] }) {
      totalCount nodes { label sentence toldBy }
    }
  }`);
  const { nodes, totalCount } = data.links;
  expect(nodes.length).toBeGreaterThan(20);
  expect(nodes).toHaveLength(totalCount);
  expect(nodes.filter(({ toldBy }) => !toldBy)).toEqual([]);
});
