import { expect } from "vitest";
import { raiseSeq } from "../src/change/change.ts";
import { deriveLinks } from "../src/derive/derive.ts";
import type { Database } from "../src/neo4j/database.ts";

class RollBack extends Error {}

/** Fails unless every link is what deriving it from its claims makes of it. */
export async function expectLinksDerived(database: Database): Promise<void> {
  const ended = database.write(async (tx) => {
    await raiseSeq(tx);
    const before = await tx.run(LINKS);
    await deriveLinks(tx);
    expect(await tx.run(LINKS)).toEqual(before);
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}

const LINKS = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
RETURN r.id AS id, a.id AS source, type(r) AS kind, b.id AS target, properties(r) AS properties
ORDER BY id`;
