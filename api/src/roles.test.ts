import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { PROJECT_FOLDER } from "./settings.ts";
import { mayDo, type Operation, OPERATIONS, requireMay, ROLES, type Viewer } from "./roles.ts";

const COLUMNS = ["anyone", ...ROLES, "token"] as const;
const ADA = { accountId: "account:1", name: "Ada" };
function viewerOf(column: (typeof COLUMNS)[number]): Viewer | null {
  if (column === "anyone") return null;
  return column === "token"
    ? { ...ADA, role: "admin" }
    : { ...ADA, role: column, session: "session:1" };
}

/** Every cell as it was decided: + may, . may not; not signed in, the roles upwards, a token of an admin. */
const DECIDED: Record<Operation, string> = {
  signIn: "++++++",
  signOut: "++++++",
  createFirstAdmin: "++++++",
  history: ".+++++",
  changes: ".+++++",
  changePassword: ".++++.",
  createToken: ".++++.",
  revokeToken: ".++++.",
  revokeSession: ".++++.",
  createEntity: "..++++",
  addName: "..++++",
  createDocument: "..++++",
  createOrigin: "..++++",
  addClaim: "..++++",
  updateEntity: "...+++",
  removeName: "...+++",
  updateDocument: "...+++",
  retractDocument: "...+++",
  correctClaim: "...+++",
  retractClaim: "...+++",
  moveClaims: "...+++",
  adoptFact: "...+++",
  judgeOutlet: "...+++",
  judgeClaim: "...+++",
  revertChange: "...+++",
  previewRetraction: "...+++",
  previewMove: "...+++",
  accounts: "....++",
  createAccount: "....+.",
  setRole: "....+.",
  disableAccount: "....+.",
  resetPassword: "....+.",
};

describe("what each role may do", () => {
  const operations = Object.keys(OPERATIONS) as Operation[];

  it.each(operations)("%s, cell by cell", (operation) => {
    const row = COLUMNS.map((column) => (mayDo(viewerOf(column), operation) ? "+" : "."));
    expect(row.join("")).toBe(DECIDED[operation]);
  });

  it("is printed in the README", async () => {
    const rows = operations.map((operation) => {
      const cells = COLUMNS.map((column) => (mayDo(viewerOf(column), operation) ? "✓" : ""));
      return `| \`${operation}\` | ${cells.join(" | ")} |`;
    });
    const head = [
      `| | not signed in | ${ROLES.join(" | ")} | by a token |`,
      "|---|:-:|:-:|:-:|:-:|:-:|:-:|",
    ];
    const table = await format([...head, ...rows].join("\n"), { parser: "markdown" });
    expect(readFileSync(join(PROJECT_FOLDER, "README.md"), "utf8")).toContain(table);
  });
});

describe("a refusal", () => {
  it("asks who has not signed in to do so", () => {
    expect(() => requireMay(null, "addClaim")).toThrow(
      "addClaim needs the role contributor or a higher one: sign in first.",
    );
  });

  it("tells a token that a person is needed, where the role would do", () => {
    expect(() => requireMay(viewerOf("token"), "setRole")).toThrow(
      "A token cannot do this: sign in with name and password.",
    );
  });

  it("names the role that is needed and the one there is", () => {
    expect(() => requireMay(viewerOf("editor"), "setRole")).toThrow(
      "setRole needs the role admin; yours is editor.",
    );
  });
});
