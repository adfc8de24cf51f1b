import { join } from "node:path";
import { expect, it } from "vitest";
import type { testClient } from "@backchannel/api/test/app.ts";
import type { Database } from "@backchannel/api/src/neo4j/database.ts";
import { PROJECT_FOLDER } from "@backchannel/api/src/settings.ts";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { takenBack } from "@backchannel/api/test/taken-back.ts";
import { loadSeed } from "./load.ts";
import { readSeed } from "./read.ts";

const database = testDatabase();

interface Told {
  id: string;
  documents: { totalCount: number };
  /** Background included, which the page tells of though it does not list it. */
  links: { totalCount: number };
  saidBeside?: { totalCount: number };
  saidOfPlace?: { totalCount: number };
  nobodyInvolved?: string | null;
}
interface Answer {
  entities: { nodes: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const QUERY = `query ($after: String) {
  entities(first: 50, after: $after, filter: { types: [Event, Place, State] }) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      documents(first: 0) { totalCount }
      links(first: 0, filter: { includeBackground: true }) { totalCount }
      ... on Event { nobodyInvolved saidBeside(first: 0) { totalCount } }
      ... on Place { saidOfPlace(first: 0) { totalCount } }
      ... on State { saidOfPlace(first: 0) { totalCount } }
    }
  }
}`;

/** Every event and place of the graph, with what leads on from it. */
async function eventsAndPlaces(ask: ReturnType<typeof testClient>): Promise<Told[]> {
  const all: Told[] = [];
  for (let after: string | null = null; ;) {
    const answer: { data: Answer; errors?: unknown } = await ask<Answer>(QUERY, {
      after,
    });
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo }: Answer["entities"] = answer.data.entities;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

/** To a link or a claim; or the reason is told: background alone, or nobody takes part. */
const leadsOn = ({ links, saidBeside, saidOfPlace, nobodyInvolved }: Told) =>
  links.totalCount > 0 ||
  (saidBeside?.totalCount ?? 0) > 0 ||
  (saidOfPlace?.totalCount ?? 0) > 0 ||
  Boolean(nobodyInvolved);

const FORGET = "MATCH (n:Entity|Name|Claim|Document|Origin|Conflict) DETACH DELETE n";

it.each([
  ["seed/data", 60],
  ["seed/fixtures/ownership", 50],
])("no event and no place of %s is a dead end", { timeout: 120_000 }, async (folder, least) =>
  takenBack(database, async (tx, ask) => {
    await tx.run(FORGET);
    const inside: Database = { ...database, write: (work) => work(tx) };
    await loadSeed(inside, readSeed(join(PROJECT_FOLDER, folder)));
    const told = await eventsAndPlaces(ask);
    expect(told.length).toBeGreaterThan(least);
    const named = told.filter(({ documents }) => documents.totalCount > 0);
    expect(named.filter((each) => !leadsOn(each)).map(({ id }) => id)).toEqual([]);
  }),
);
