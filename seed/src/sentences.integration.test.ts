import { join } from "node:path";
import { expect, it } from "vitest";
import type { testClient } from "@backchannel/api/test/app.ts";
import type { Database } from "@backchannel/api/src/neo4j/database.ts";
import { PROJECT_FOLDER } from "@backchannel/api/src/settings.ts";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { showsOnlyPrinted } from "@backchannel/api/test/printed-days.ts";
import { takenBack } from "@backchannel/api/test/taken-back.ts";
import { loadSeed } from "./load.ts";
import { readSeed } from "./read.ts";

const database = testDatabase();

interface Link {
  sentence: string;
  dateText: string;
  evidence: string;
  claims: { nodes: Claim[] };
}
interface Claim {
  modality: string;
  role: string | null;
  date: string | null;
  event: { date: string | null } | null;
  document: { publishedAt: string | null; retrieved: string | null };
}
interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const QUERY = `query ($after: String, $filter: LinkFilter) {
  entities(first: 10, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      links(first: 50, filter: $filter) {
        nodes {
          sentence dateText evidence
          claims(first: 50) {
            nodes { modality role date event { date } document { publishedAt retrieved: retrievedAt } }
          }
        }
      }
    }
  }
}`;

/** Each link of the graph, from both of its ends. */
async function linksOf(ask: ReturnType<typeof testClient>, filter: object): Promise<Link[]> {
  const all: Link[] = [];
  for (let after: string | null = null; ;) {
    const answer: { data: { entities: Page<{ links: { nodes: Link[] } }> }; errors?: unknown } =
      await ask(QUERY, { after, filter });
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo }: Page<{ links: { nodes: Link[] } }> = answer.data.entities;
    all.push(...nodes.flatMap(({ links }) => links.nodes));
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

/** Words by which a sentence owns that somebody only says, plans or denies it. */
const HEDGED =
  /\b(?:said|says?|statements?|according to|told|planned|plans?|would|could|may|might|not|did not|denied|possible|allegation|accuse[ds]?|approved|alleged)\b/;

const FORGET = "MATCH (n:Entity|Name|Claim|Document|Origin|Conflict) DETACH DELETE n";
const ALL = ["MULTI_ORIGIN", "ECHOED", "SINGLE", "OPINION", "STATEMENT", "PLANNED", "SPECULATED", "SAID_NOT"]; // prettier-ignore

it.each([
  ["seed/data", 300],
  ["seed/fixtures/ownership", 100],
])(
  "sentences of %s show no day that no claim prints, and are no firmer than their claims",
  { timeout: 120_000 },
  async (folder, least) =>
    takenBack(database, async (tx, ask) => {
      await tx.run(FORGET);
      const inside: Database = { ...database, write: (work) => work(tx) };
      await loadSeed(inside, readSeed(join(PROJECT_FOLDER, folder)));
      const links = await linksOf(ask, { evidence: ALL, includeBackground: true });
      expect(links.length).toBeGreaterThan(least);
      for (const { sentence, dateText, claims } of links) {
        const dates = claims.nodes.flatMap(({ date, event, document }) => [
          date ?? "",
          event?.date ?? "",
          document.publishedAt ?? "",
          document.retrieved ?? "",
        ]);
        showsOnlyPrinted(`${sentence} ${dateText}`, dates);
        // Two roles are never joined by "or"; one may hold the word: "a nephew or niece".
        const words = claims.nodes.reduce(
          (rest, { role }) => rest.replace(role || "\0", ""),
          sentence,
        );
        expect(words).not.toMatch(/\bor\b(?! later)/);
        if (claims.nodes.every(({ modality }) => modality !== "ASSERTED")) {
          expect(sentence).toMatch(HEDGED);
        }
      }
    }),
);
