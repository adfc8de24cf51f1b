import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { format } from "prettier";
import { schema } from "./schema.ts";

/**
 * `npm run schema` prints the GraphQL contract, sorted, and the page's types made from it.
 * With `--check` it changes nothing and fails where the committed contract is not this one.
 */
const path = new URL("../../schema/schema.graphql", import.meta.url);
const printed = await format(printSchema(lexicographicSortSchema(schema)), {
  parser: "graphql",
  printWidth: 100,
});

if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== printed) {
    console.error(
      "schema/schema.graphql is not what the code declares. Run `npm run schema` and commit it.",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, printed);
  execFileSync("npx", ["gql.tada", "generate", "output", "--tsconfig", "ui/tsconfig.json"], {
    stdio: "inherit",
  });
}
