import { homeTrouble } from "../neo4j/private/home.ts";
import { openDatabase } from "../server/open.ts";
import { readSettings } from "../settings.ts";
import { SetupError } from "../setup-error.ts";

const say = (line: string) => console.log(line);

try {
  const database = await openDatabase({ ...readSettings(), upgrade: true }, { say });
  await database.close();
  say("The graph is as this version of Backchannel keeps it.");
} catch (thrown) {
  const error = homeTrouble(thrown);
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
