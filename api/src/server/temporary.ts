import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../neo4j/private/embedded.ts";
import type { Memory } from "../neo4j/private/prepare.ts";
import { connect, type OpenDatabase } from "./open.ts";

interface Options {
  /** Where Neo4j itself is kept. */
  home: string;
  say: (line: string) => void;
  memory?: Memory;
  /** It is needed for minutes only. */
  brief?: boolean;
}

/** Opens an empty, migrated Neo4j for the caller alone. Closing it deletes it. */
export async function openTemporary(options: Options): Promise<OpenDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "backchannel-temporary-"));
  const server = await openEmbedded({ ...options, folder });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return connect({ ...server, close });
}
