import type { Database } from "../neo4j/database.ts";
import type { ChangeTold } from "./graph-event.ts";

interface Range {
  after: number;
  upTo: number;
  limit: number;
}

/** The changes after a number and up to another, in order: the first `limit` of them. */
export const changesTold = (database: Database, { after, upTo, limit }: Range) =>
  database.read<ChangeTold>("changes told live", CHANGES, { after, upTo, limit });

const CHANGES = `
MATCH (c:Change) WHERE c.seq > $after AND c.seq <= $upTo
WITH c ORDER BY c.seq LIMIT $limit
RETURN c.seq AS seq, c.action AS action, c.accountId AS accountId, c.ids AS ids, c.more AS more
ORDER BY seq`;
