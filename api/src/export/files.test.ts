import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { expect, it } from "vitest";
import { FILES } from "./files.ts";

it("tells of a claim all that a folder has of it, by the same names", () => {
  const declared: object[] = [CLAIM.properties, CLAIM.relations].flatMap((of) => Object.values(of));
  const columns = declared.flatMap((row) => ("csv" in row ? [String(row.csv)] : []));
  expect(columns.length).toBeGreaterThan(20);
  expect(columns.filter((name) => !(name in FILES.claims.columns))).toEqual([]);
});
