import { format } from "prettier";
import { mayDo, OPERATIONS, ROLES, type Operation, type Viewer } from "./roles.ts";

/** Who may ask, one column each: nobody who has signed in, the roles, and an admin's token. */
export const COLUMNS = ["anyone", ...ROLES, "token"] as const;

const ADA = { accountId: "account:1", name: "Ada" };

/** Somebody of a column; null = not signed in. */
export function viewerOf(column: (typeof COLUMNS)[number]): Viewer | null {
  if (column === "anyone") return null;
  return column === "token"
    ? { ...ADA, role: "admin" }
    : { ...ADA, role: column, session: "session:1" };
}

const OLD_TABLE = /^\| +\| not signed in .*\n(?:\|.*\n)*/m;

/** The README with the table of what each role may do as the code says it. */
export async function withRoles(readme: string): Promise<string> {
  const rows = (Object.keys(OPERATIONS) as Operation[]).map((operation) => {
    const cells = COLUMNS.map((column) => (mayDo(viewerOf(column), operation) ? "✓" : ""));
    return `| \`${operation}\` | ${cells.join(" | ")} |`;
  });
  const head = [
    `| | not signed in | ${ROLES.join(" | ")} | by a token |`,
    "|---|:-:|:-:|:-:|:-:|:-:|:-:|",
  ];
  const table = await format([...head, ...rows].join("\n"), { parser: "markdown" });
  return readme.replace(OLD_TABLE, table);
}
