import { entitiesById } from "../../src/entity/entity.cypher.ts";
import { createContext } from "../../src/graphql/context.ts";
import { readPathQuestion } from "../../src/paths/path-question.ts";
import { findPaths } from "../../src/paths/paths.ts";
import { actorsWithLinks, outlets } from "./choose.ts";
import { KINDS, type Operation, type Question } from "./operation.ts";

const path = (name: string, title: string, limit: number, filtered: boolean): Operation => ({
  name,
  title,
  query: `query ($from: ID!, $to: ID!, $filter: LinkFilter) {
    paths(from: [$from], to: [$to], limit: ${limit}, filter: $filter) {
      truncated
      paths { length nodes { id name kind } links { id: plainId kind evidence } }
    }
  }`,
  async choose(database, count) {
    // With a few links each, so that most pairs are connected.
    const ends = await actorsWithLinks(database, KINDS, [6, 60], 2 * count);
    const filter = {
      during: { from: "2016-01-01", to: "2023-12-31" },
      knownBy: "2024-06-30",
      excludePublishers: await outlets(database, 1),
    };
    return ends.slice(0, count).map((from, i) => {
      const question: Question = { from, to: ends[ends.length - 1 - i] };
      return filtered ? { ...question, filter } : question;
    });
  },
  async ready(database, { from, to, filter }) {
    const context = createContext(database);
    const question = await readPathQuestion(context, {
      from: [from as string],
      to: [to as string],
      filter: filter ?? null,
      limit,
    });
    const found = await findPaths(context, question);
    const ids = [...new Set(found.paths.flatMap((way) => way.ids))];
    const nodes = new Map((await entitiesById(database, ids)).map((node) => [node?.id, node]));
    return {
      paths: {
        truncated: found.truncated,
        paths: found.paths.map((way) => ({
          length: way.hops.length,
          nodes: way.ids.map((id) => {
            const node = nodes.get(id);
            return { id, name: node?.name, kind: node?.kind };
          }),
          links: way.hops
            .flatMap(({ links }) => links)
            .map(({ id, kind, evidence }) => ({ id, kind, evidence })),
        })),
      },
    };
  },
});

export const shortestPath = path("path", "a shortest path", 1, false);
export const tenPaths = path("paths", "ten paths", 10, false);
export const filteredPath = path("path-filtered", "the same, both clocks, one outlet out", 1, true);
