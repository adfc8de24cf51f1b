import { describe, expect, it } from "vitest";
import { mayDo, type Operation, OPERATIONS, requireMay } from "./roles.ts";
import { COLUMNS, viewerOf, withRoles } from "./roles-table.ts";

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
  tellEditing: "..++++",
  endEditing: "..++++",
  updateEntity: "...+++",
  removeName: "...+++",
  updateDocument: "...+++",
  retractDocument: "...+++",
  updateOrigin: "...+++",
  correctClaim: "...+++",
  retractClaim: "...+++",
  moveClaims: "...+++",
  mergeEntities: "...+++",
  splitEntity: "...+++",
  decideSame: "...+++",
  adoptFact: "...+++",
  judgeOutlet: "...+++",
  judgeClaim: "...+++",
  revertChange: "...+++",
  previewRetraction: "...+++",
  previewMove: "...+++",
  previewMerge: "...+++",
  duplicates: "...+++",
  previewOrigin: "...+++",
  defineKind: "....++",
  retireKind: "....++",
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

  it("is printed in the README in place of an older table", async () => {
    const old = "| | not signed in | reader |\n| --- | --- | --- |\n| `signIn` | | |\n";
    const readme = await withRoles(`Roles:\n\n${old}\n## Next\n`);
    const marks = (operation: Operation) =>
      readme.match(new RegExp(`^\\| \`${operation}\` .*$`, "m"))![0].match(/✓/g)?.length;
    expect([marks("signIn"), marks("createToken"), marks("accounts")]).toEqual([6, 4, 2]);
    expect(readme).toMatch(/^Roles:\n\n\|.*not signed in[^#]*\|\n\n## Next\n$/s);
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
