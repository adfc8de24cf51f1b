import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { graphql } from "graphql";
import { createContext } from "../graphql/context.ts";
import type { Database } from "../neo4j/database.ts";
import { schema } from "../schema.ts";
import { openTemporary } from "../server/temporary.ts";
import { PROJECT_FOLDER, readSettings } from "../settings.ts";
import { type Ask, sentenceSheet } from "./sentence-sheet.ts";

/** Progress goes beside the sheet, which may be piped. */
const say = (line: string) => console.error(line);

/**
 * `npm run sentences [-- FOLDER [FILE]]`: loads a folder of reports into a database of its own, which is
 * deleted afterwards, and prints everything that Backchannel says of it in words.
 */
async function main([given, file]: readonly string[]): Promise<void> {
  const data = readSeed(given ? resolve(given) : join(PROJECT_FOLDER, "seed/data"));
  const database = await openTemporary({ home: readSettings().home, say, brief: true });
  try {
    await loadSeed(database, data);
    const lines: string[] = [];
    let sentences = 0;
    for await (const line of sentenceSheet(askerOf(database))) {
      if (line.startsWith("# ")) say(`${line.slice(2)} …`);
      if (line.startsWith("- ")) sentences += 1;
      if (file) lines.push(line);
      else console.log(line);
    }
    say(`${sentences.toLocaleString("en-GB")} sentences.`);
    if (file) await writeFile(file, `${lines.join("\n")}\n`);
  } finally {
    await database.close();
  }
}

function askerOf(database: Database): Ask {
  return async <Data>(source: string, variableValues: Record<string, unknown> = {}) => {
    const contextValue = createContext(database);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data as Data;
  };
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
