import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { kindsPage } from "./kinds/kinds-page.ts";
import { CLIENT_FILES, printContract } from "./query/contract.ts";
import { printPromises } from "./query/released.ts";
import { withRoles } from "./roles-table.ts";
import { schema } from "./schema.ts";

/**
 * `npm run schema` prints the GraphQL contract, sorted, the page's types made from it, what clients
 * with a cache need to know of the types, the page of kinds, and the README's table of roles. With
 * `--check` it leaves the files as they are and fails where they are not what the code declares. With
 * `--release` it also keeps what the contract promises, to which later ones are compared.
 */
const CONTRACT = new URL("../../schema/schema.graphql", import.meta.url);
const RELEASED = new URL("../../schema/released.graphql", import.meta.url);
const PAGE_TYPES = new URL("../../schema/graphql-env.d.ts", import.meta.url);
const README = new URL("../../README.md", import.meta.url);
const KINDS = new URL("../../docs/kinds.md", import.meta.url);
const PAGE = fileURLToPath(new URL("../../ui", import.meta.url));

const clientFiles = Object.entries(CLIENT_FILES).map(([name, of]) => ({
  file: new URL(`../../schema/${name}`, import.meta.url),
  text: () => format(JSON.stringify(of(schema)), { parser: "json", printWidth: 100 }),
}));

const committed = [CONTRACT, PAGE_TYPES, README, KINDS, ...clientFiles.map(({ file }) => file)].map(
  (file) => ({ file, text: readFileSync(file, "utf8") }),
);
writeFileSync(
  CONTRACT,
  await format(printContract(schema), { parser: "graphql", printWidth: 100 }),
);
for (const { file, text } of clientFiles) writeFileSync(file, await text());
writeFileSync(KINDS, await format(kindsPage(), { parser: "markdown" }));
writeFileSync(README, await withRoles(readFileSync(README, "utf8")));
execFileSync("npx", ["gql.tada", "generate", "output"], { cwd: PAGE, stdio: "pipe" });

if (process.argv.includes("--release")) writeFileSync(RELEASED, printPromises(schema));

if (process.argv.includes("--check")) {
  const stale = committed.filter(({ file, text }) => readFileSync(file, "utf8") !== text);
  for (const { file, text } of stale) writeFileSync(file, text);
  if (stale.length > 0) {
    console.error(
      "schema/, docs/kinds.md or the roles in the README are not what the code declares. Run `npm run schema` and commit it.",
    );
    process.exitCode = 1;
  }
}
