import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACTORS,
  anyFilter,
  anyWorld,
  EVENTS,
  FIELD_NAMES,
  filterOf,
  islands,
  PEOPLE,
} from "../../test/reference/any-world.ts";
import { compare } from "../../test/reference/compare.ts";
import { inside } from "../../test/reference/inside.ts";
import type { Question } from "../../test/reference/question.ts";
import { paths } from "../../test/reference/paths.ts";
import { UNDATED, type World } from "../../test/reference/world.ts";
import { testDatabase } from "../../test/database.ts";

const database = testDatabase();
const EVERYBODY = [...PEOPLE, ...EVENTS];

const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    filter: anyFilter,
    ends: fc.shuffledSubarray(EVERYBODY, { minLength: 2, maxLength: 3 }),
    // Each length is a statement of its own to plan; two will do.
    legLength: fc.constantFrom(2, 5),
  })
  .map(({ filter, ends: [one = "", other = "", third = null], legLength }) => ({
    filter,
    one,
    other,
    third,
    maxLength: third === null ? legLength : legLength + 1,
  }));

describe("what the product answers is what a plain reading of the rules says", () => {
  it("over random small graphs, under random filters", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyWorld(12),
        fc.array(anyQuestion, { minLength: 8, maxLength: 8 }),
        async (world, questions) => {
          await inside(database, world, async (held) => {
            for (const question of questions) await compare(held, world, question);
          });
        },
      ),
      { numRuns: 10 },
    );
  }, 240_000);

  it("for every pair of filter fields, on one dense graph", async () => {
    const [world] = fc.sample(anyWorld(30), { seed: 4, numRuns: 1 });
    const pairs = FIELD_NAMES.flatMap((one, i) =>
      FIELD_NAMES.slice(i + 1).map((two) => [one, two]),
    );
    expect(pairs).toHaveLength(120);
    await inside(database, world as World, async (held) => {
      for (const [n, names] of pairs.entries()) {
        const filters = fc.sample(filterOf(...(names as typeof FIELD_NAMES)), {
          seed: n,
          numRuns: 1,
        });
        for (const [m, filter] of filters.entries()) {
          const [one = "", other = ""] = EVERYBODY.slice((n + m) % (EVERYBODY.length - 1));
          await compare(held, world as World, { filter, one, other, third: null, maxLength: 2 });
        }
      }
    });
  }, 240_000);

  it("for an event between two who are linked directly: passed only where that is asked", async () => {
    const [[a = "", b = ""], [event = ""]] = [ACTORS, EVENTS];
    const { entities, claims, ...rest } = islands([a, b]);
    const world: World = {
      ...rest,
      entities: [...entities, { id: event, kind: "MEETING", date: UNDATED, follows: null }],
      claims: claims.map((claim) => ({ ...claim, event })),
    };
    await inside(database, world, async (held) => {
      for (const third of [null, event]) {
        await compare(held, world, { filter: {}, one: a, other: b, third, maxLength: 3 });
      }
    });
    const ways = (through: string[]) =>
      paths(world, {}, { from: [a], to: [b], through, maxLength: 3 }).map(({ ids }) => ids);
    expect([ways([]), ways([event])]).toEqual([[`${a}>${b}`], [`${a}>${event}>${b}`]]);
  });
});
