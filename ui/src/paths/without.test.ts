import type { Evidence } from "@backchannel/schema/claim.ts";
import { expect, test } from "vitest";
import { hopsBrokenWithout, outletsBehind, whatHolds, whyBroken } from "./without.ts";

const link = (left: Record<string, Evidence>) => ({
  withoutPublisher: Object.entries(left).map(([id, evidence]) => ({
    evidence,
    publisher: { id, name: id.toUpperCase() },
  })),
});
const hop = (number: number, ...links: ReturnType<typeof link>[]) => ({ number, links });
const FIRM: Evidence[] = ["MULTI_ORIGIN", "ECHOED", "SINGLE"];

test("a hop breaks only where every link of it does", () => {
  const hops = [
    hop(1, link({ reuters: "UNSUPPORTED" })),
    hop(2, link({ reuters: "UNSUPPORTED" }), link({ alwaght: "UNSUPPORTED" })),
    hop(3, link({ reuters: "SINGLE", alwaght: "ECHOED" })),
    hop(4, link({ reuters: "OPINION", alwaght: "SINGLE" })),
  ];
  expect(hopsBrokenWithout(hops, "reuters", FIRM)).toEqual([1, 4]);
  expect(hopsBrokenWithout(hops, "reuters", [...FIRM, "OPINION"])).toEqual([1]);
  expect(hopsBrokenWithout(hops, "alwaght", FIRM)).toEqual([]);
});

test("outlets are offered by how much rests on them, each once", () => {
  const hops = [
    hop(1, link({ alwaght: "UNSUPPORTED" })),
    hop(2, link({ reuters: "SINGLE", daily8: "ECHOED" }), link({ reuters: "UNSUPPORTED" })),
  ];
  expect(outletsBehind(hops)).toEqual([
    { id: "reuters", name: "REUTERS" },
    { id: "alwaght", name: "ALWAGHT" },
    { id: "daily8", name: "DAILY8" },
  ]);
});

test("what holds without an outlet is said with what breaks", () => {
  const row = (id: string, held: boolean) => ({
    path: { title: `through ${id}` },
    broken: held ? null : "why",
  });
  const holds = (...ids: string[]) =>
    whatHolds(
      ["one", "two", "three"].map((id) => row(id, ids.includes(id))),
      "Reuters",
    );
  expect(holds("one", "two", "three")).toBe("All 3 paths hold without Reuters.");
  expect(holds("one", "three")).toBe("2 of 3 paths hold without Reuters. Broken: through two.");
  expect(holds("two")).toBe(
    "1 of 3 paths holds without Reuters. Broken: through one; through three.",
  );
  expect(holds()).toBe("None of the 3 paths holds without Reuters.");
  expect(whatHolds([row("one", false)], "Reuters")).toBe("The path breaks without Reuters.");
});

test("why a path breaks names the hops", () => {
  expect(whyBroken([2], "Reuters")).toBe("Hop 2 does not hold without Reuters.");
  expect(whyBroken([1, 3], "Reuters")).toBe("Hops 1 and 3 do not hold without Reuters.");
});
