import { AFTER_ALL, BEFORE_ALL, NEVER } from "@backchannel/schema/claim.ts";
import { expect, it } from "vitest";
import { dayNumber } from "../dates/day.ts";
import { COLUMN_NAMES } from "./claim-arrays.ts";
import type { ClaimSet } from "./claim-set.ts";
import { overBy } from "./over.ts";

interface Told {
  /** When its document was out, a day. */
  out: string;
  role?: string;
  /** The last day that the claim gives, closed at its start. */
  until?: string;
}

const day = (text: string) => dayNumber(text, "day");

/** A state of which these claims tell, all of them asserted. */
function state(...told: Told[]): ClaimSet {
  const absent = Object.fromEntries(COLUMN_NAMES.map((name) => [name, told.map(() => "")]));
  const claims = {
    ...absent,
    temporality: "STATE",
    modality: told.map(() => "ASSERTED"),
    role: told.map(({ role }) => role ?? ""),
    first: told.map(() => BEFORE_ALL),
    last: told.map(({ until }) => (until ? day(until) : AFTER_ALL)),
    dated: told.map(({ until }) => (until ? 2 : 0)),
    pubFirst: told.map(({ out }) => day(out)),
    pubLast: told.map(({ out }) => day(out)),
    until: told.map(() => NEVER),
  };
  return { claims, admitted: told.map((_, i) => i) } as unknown as ClaimSet;
}

it.each<[string, Told[], string | null]>([
  ["nothing says that it ended", [{ out: "2025-06-01" }], null],
  ["its only claim gives an end", [{ out: "2025-06-01", until: "2024-12-31" }], "2024-12-31"],
  [
    "its only claim calls it former",
    [{ out: "2025-06-01", role: "leader (former)" }],
    "2025-06-01",
  ],
  [
    "a later document gives an end",
    [{ out: "2025-06-01" }, { out: "2025-11-01", until: "2024-12-31" }],
    "2024-12-31",
  ],
  [
    "a later document still tells of it",
    [{ out: "2025-12-01" }, { out: "2025-11-01", until: "2024-12-31" }],
    null,
  ],
  [
    "it was former once and is told of again",
    [
      { out: "2016-01-01", role: "former minister" },
      { out: "2020-01-01", role: "minister" },
    ],
    null,
  ],
  ["a document saw it up to its own month", [{ out: "2025-06-01", until: "2025-05-31" }], null],
])("a state is over or goes on where %s", (_, told, over) => {
  expect(overBy(state(...told))).toBe(over === null ? AFTER_ALL : day(over));
});
