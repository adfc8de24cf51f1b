import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { testClient } from "../../test/app.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { catchUp } from "./catch-up.ts";

const database = testDatabase();
const { ask, walk } = editorOf(database);
type Make = Parameters<Parameters<typeof walk>[0]>[0];

interface Pair {
  id: string;
  a: { id: string };
  b: { id: string };
  score: number;
  likelihood: string;
  reasons: { text: string; speaks: string }[];
}
interface Answer {
  duplicates: {
    totalCount: number;
    comparing: number;
    nodes: Pair[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const ASK = `query ($entity: ID, $first: Int, $after: String, $minScore: Float) {
  duplicates(entity: $entity, first: $first, after: $after, minScore: $minScore) {
    totalCount comparing pageInfo { hasNextPage endCursor }
    nodes { id a { id } b { id } score likelihood reasons { text speaks } }
  }
}`;

async function duplicates(variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask<Answer>(ASK, variables);
  expect(errors).toBeUndefined();
  return data.duplicates;
}

const others = async (id: string) =>
  (await duplicates({ entity: id })).nodes.map(({ a, b }) => (a.id === id ? b.id : a.id));

async function person(make: Make, name: string, more: Record<string, unknown> = {}) {
  const { entity } = await make("createEntity", { name, kind: "PERSON", ...more }, "entity { id }");
  return (entity as { id: string }).id;
}

beforeAll(() => catchUp(database));

describe("pairs that may be one", () => {
  it("are proposed with reasons as soon as a name is written, and never once they are judged", () =>
    walk(async (make) => {
      const tag = unique("Zx").slice(3, 7).replaceAll(/\d/g, "k");
      const [one, two, three] = [
        await person(make, `Wolfram Quastenberg ${tag}`, { attributes: "Birth date: 1961-04-02" }),
        await person(make, `Quastenberg ${tag}, Wolfram`, { attributes: "Birth date: 1961" }),
        await person(make, `W. Quastenberg ${tag}`),
      ];
      const of = await duplicates({ entity: one });
      expect(of.nodes.map(({ a, b }) => (a.id === one ? b.id : a.id)).toSorted()).toEqual([two, three].toSorted()); // prettier-ignore
      expect(of.nodes[0]).toMatchObject({ id: expect.stringMatching(/^duplicate:/), likelihood: expect.any(String) }); // prettier-ignore
      expect(of.nodes[0]!.reasons).toContainEqual({ text: expect.stringContaining("same name"), speaks: "FOR" }); // prettier-ignore
      expect(of.totalCount).toBe(2);

      // Whoever is one with another is judged for both.
      await make("decideSame", { pair: [one, two], verdict: "SAME" });
      expect(await others(one)).toEqual([three]);
      expect(await others(two)).toEqual([three]);
      await make("decideSame", { pair: [two, three], verdict: "DIFFERENT" });
      expect(await others(one)).toEqual([]);
      expect((await duplicates({ first: 100 })).nodes.filter(({ id }) => id.includes(three))).toEqual([]); // prettier-ignore
      await make("splitEntity", { id: two });
      // What was judged was said of the first, which the second then was.
      expect(await others(three)).toEqual([two]);
    }));

  it("come by identifiers and are kept apart by them, by birth dates and by what stands between", () =>
    walk(async (make) => {
      const tag = unique("Zx").slice(3, 7).replaceAll(/\d/g, "k");
      const firm = (name: string, value: string) =>
        person(make, name, { kind: "COMPANY", identifiers: [{ scheme: "LEI", value }] });
      const lei = `5299${Date.now()}0AB99`.slice(0, 18) + "55";
      const [a, b] = [await firm(`Plover ${tag} Ltd`, lei), await firm(`Other words ${tag}x`, lei)]; // prettier-ignore
      const [pair] = (await duplicates({ entity: a })).nodes;
      expect([pair!.a.id, pair!.b.id]).toEqual([a, b].toSorted());
      expect(pair!.likelihood).toBe("LIKELY");
      const born = async (date: string) =>
        person(make, `Ottilie Hargrave ${tag}`, { attributes: `Birth date: ${date}` });
      const [p, q] = [await born("1950-03-04"), await born("1977-10-12")];
      expect(await others(p)).not.toContain(q);
    }));

  it("are paged by their score, and only editors see them", async () => {
    await catchUp(database);
    const all = await duplicates({ first: 100 });
    const scores = all.nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((x, y) => y - x));
    expect(all.comparing).toBe(0);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more && ids.length < 100;) {
      const page: Answer["duplicates"] = await duplicates({ first: 3, after });
      ids.push(...page.nodes.map(({ id }) => id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(ids.slice(0, all.nodes.length)).toEqual(all.nodes.map(({ id }) => id).slice(0, ids.length));
    const likely = await duplicates({ first: 100, minScore: 0.6 });
    expect(likely.nodes.map(({ id }) => id)).toEqual(all.nodes.filter(({ score }) => score >= 0.6).map(({ id }) => id)); // prettier-ignore
    const reader = testClient(database);
    const refused = await reader<{ duplicates: null }>(ASK, {});
    expect(refused.data.duplicates).toBeNull();
    expect(refused.errors?.[0]?.message).toMatch(/needs the role editor/);
  }); // prettier-ignore
});
