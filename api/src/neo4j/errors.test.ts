import { Neo4jError } from "neo4j-driver";
import { expect, it } from "vitest";
import { Busy } from "../errors.ts";
import { DatabaseUnavailable, translated } from "./errors.ts";

const thrown = (message: string, code = "N/A") => new Neo4jError(message, code, "", "");

it("tells that no connection was free as busy, never as a fault of ours", () => {
  const message =
    "Connection acquisition timed out in 8000 ms. Pool status: Active conn count = 20, Idle conn count = 0.";
  const error = translated(thrown(message));
  expect(error).toBeInstanceOf(Busy);
  expect((error as Busy).retryAfter).toBe(1);
});

it.each([
  ["Pool is closed, it is no more able to serve requests.", "N/A"],
  ["Could not perform discovery.", "ServiceUnavailable"],
])("tells that the database is away: %s", (message, code) => {
  expect(translated(thrown(message, code))).toBeInstanceOf(DatabaseUnavailable);
});

it("leaves what nobody knows as it is", () => {
  const unknown = thrown("Invalid input", "Neo.ClientError.Statement.SyntaxError");
  expect(translated(unknown)).toBe(unknown);
});
