import fc from "fast-check";
import { expect, it } from "vitest";
import { blockKeys, MOST_KEYS } from "./block-keys.ts";
import { BlockPass, MOST_CANDIDATES, MOST_IN_BLOCK } from "./block-pass.ts";

function candidatesOf(records: readonly (readonly string[])[]) {
  const pass = new BlockPass();
  try {
    for (const keys of records) pass.add(keys);
    return new Map([...pass.candidates()].map(({ record, others }) => [record, others]));
  } finally {
    pass.close();
  }
}

it("pairs just those that share a key, in one pass", () => {
  const keys = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 12 }), (records) => {
      const found = candidatesOf(records);
      for (const [at, own] of records.entries()) {
        const expected = records.flatMap((other, n) => (n !== at && other.some((key) => own.includes(key)) ? [n] : [])); // prettier-ignore
        expect((found.get(at) ?? []).toSorted((a, b) => a - b)).toEqual(expected);
      }
    }),
    { numRuns: 12 },
  );
});

it("leaves out keys that too many have, and keeps the most telling candidates", () => {
  const many = Array.from({ length: MOST_IN_BLOCK + 1 }, (_, at) => ["common", ...(at < 2 ? ["rare"] : [])]); // prettier-ignore
  expect([...candidatesOf(many)]).toEqual([
    [0, [1]],
    [1, [0]],
  ]);
  const full = Array.from({ length: MOST_IN_BLOCK }, (_, at) => ["wide", ...(at > 47 ? ["rare"] : [])]); // prettier-ignore
  const others = candidatesOf(full).get(49)!;
  expect(others).toHaveLength(MOST_CANDIDATES);
  expect(others[0]).toBe(48);
});

it.each([
  ["أحمد الدالاتي", "Ahmad al-Dalati"],
  ["Воронцов, Алексей", "Alexey Woronzow"],
  ["Bill Thackeray", "William Thackery"],
  ["J. Pemberton-Hale", "John Pemberton Hale"],
  ["Abdulrahman al-Khatib", "Abd al Rahman Khatib"],
  ["Jonathan Featherstone", "Jonathan Fetherstome"],
  ["NBK", "بنك الكويت الوطني"],
])("puts %s and %s into one block", (a, b) => {
  const [one, other] = [blockKeys(a), blockKeys(b)];
  expect(one.filter((key) => other.includes(key))).not.toEqual([]);
  expect(one.length).toBeLessThanOrEqual(MOST_KEYS);
});
