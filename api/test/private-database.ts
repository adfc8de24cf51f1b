import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../src/neo4j/private/embedded.ts";
import { connect, type OpenDatabase } from "../src/server/open.ts";
import type { Memory } from "../src/neo4j/private/prepare.ts";

/** Opens an empty, migrated Neo4j for the caller alone. Closing it deletes it. */
export async function openPrivate(home: string, memory?: Memory): Promise<OpenDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "backchannel-test-"));
  const own = memory ? { memory } : {};
  const server = await openEmbedded({ home, folder, say: console.log, ...own });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return connect({ ...server, close });
}
