import { expect, it } from "vitest";
import { createAccount } from "../../src/access/accounts.ts";
import { COMMAND_LINE } from "../../src/access/record.ts";
import { createToken } from "../../src/access/tokens.ts";
import { embeddedConnection } from "../../src/neo4j/private/prepare.ts";
import * as runFile from "../../src/neo4j/private/runfile.ts";
import { createDatabase, createDriver } from "../../src/neo4j/run.ts";
import { startBackchannel } from "./backchannel.ts";
import { measureOverload } from "./overload.ts";

it("keeps cheap reads quick and tells nobody of a fault while one client asks for all it can", async () => {
  const running = await startBackchannel();
  try {
    await running.ready();
    const port = runFile.read(running.folder)!.port;
    const database = createDatabase(
      createDriver(embeddedConnection(running.folder, port)),
      "neo4j",
    );
    const account = { name: "Reader", role: "reader", password: "correct horse battery" } as const;
    const reader = await createAccount(database, COMMAND_LINE, account);
    const { secret } = await createToken(database, COMMAND_LINE, reader, {});
    await database.close();
    const run = await measureOverload(running.url, {
      greedy: {},
      other: { authorization: `Bearer ${secret}` },
    });
    console.log(run);
    expect(Object.keys(run.reads)).toEqual(["answered"]);
    expect(
      Object.keys(run.searches).filter((code) => !["answered", "BUSY"].includes(code)),
    ).toEqual([]);
    expect(run.loadedMs).toBeLessThan(5 * run.quietMs);
  } finally {
    await running.stop();
  }
}, 600_000);
