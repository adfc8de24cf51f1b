import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SingleBar } from "cli-progress";
import { openDatabase } from "@backchannel/api/src/neo4j/open.ts";
import { readSettings } from "@backchannel/api/src/settings.ts";
import { loadSeed, type OnProgress } from "./load.ts";
import { People } from "./people.ts";
import { readSeed } from "./read.ts";

/** `npm run seed [-- FOLDER]`: checks a folder of reports and loads it, all of it or nothing. */
async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  const folder = given ? resolve(given) : fileURLToPath(new URL("../data", import.meta.url));
  const data = readSeed(folder);
  const database = await openDatabase(readSettings(), { say: (line) => console.log(line) });
  const { uri, database: name } = database.connection;
  console.log(
    `Loading ${folder} into the database ${name} at ${uri}; ` +
      "BACKCHANNEL_HOME or NEO4J_URI name another.",
  );
  const progress = process.stdout.isTTY ? progressBar() : progressLines();
  try {
    const people = new People();
    const counts = await loadSeed(database, data, { onProgress: progress.tell, people });
    progress.end();
    const words = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    console.log(`Loaded ${folder}: ${words.join(", ")}.`);
    if (people.left.size > 0) console.log(people.sentence());
  } finally {
    progress.end();
    await database.close();
  }
}

interface Progress {
  tell: OnProgress;
  end: () => void;
}

function progressBar(): Progress {
  const bar = new SingleBar({ format: "{bar} {value}/{total} {what}", hideCursor: true });
  let started = false;
  return {
    tell(done, total, what) {
      if (!started) bar.start(total, 0, { what });
      started = true;
      bar.update(done, { what });
    },
    end: () => bar.stop(),
  };
}

/** For logs: a line whenever the loader turns to something else. */
function progressLines(): Progress {
  let last = "";
  return {
    tell(done, total, what) {
      if (what !== last) console.log(`Loading ${what} (${done} of ${total} rows) …`);
      last = what;
    },
    end() {},
  };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
