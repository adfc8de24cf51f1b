import { beforeEach, expect, test, vi } from "vitest";
import { messageStore } from "../state/canvas.ts";
import { graphStore, INITIAL, MOST_DRAWN } from "../state/store.ts";
import { expand } from "./expand.ts";
import { menuStore } from "../state/expand-menu.ts";

/** A hub with so many neighbours; the API hands out as many as it is asked for. */
const NEIGHBORS = 757;
const asked: { ids: string[]; limit?: number }[] = [];

vi.mock("../graphql/client.ts", () => ({
  client: {
    query: (_query: unknown, variables: { ids: string[]; depth?: number; limit?: number }) => ({
      toPromise: async () => {
        asked.push(variables);
        const { ids, depth = 0, limit = 0 } = variables;
        const count = depth === 0 ? 0 : Math.min(limit, NEIGHBORS);
        const nodes = Array.from({ length: count }, (_, n) => ({ id: `n${n}`, name: `N ${n}` }));
        const left = NEIGHBORS - ids.filter((id) => id.startsWith("n")).length;
        const hidden = [{ entity: { id: "hub" }, count: left, capped: false }];
        const truncated = depth > 0 && limit < NEIGHBORS;
        return { data: { neighborhood: { nodes, links: [], hidden, truncated } } };
      },
    }),
  },
}));

beforeEach(() => {
  asked.length = 0;
  messageStore.setState({ text: null });
  graphStore.setState({ ...INITIAL, page: "explore", drawn: ["hub"] }, true);
});

test("a hub tells how many neighbours it has, and how many of them the graph can take", async () => {
  await expand("hub");
  const choice = menuStore.getState().menu?.hub;
  expect(choice?.total).toBe(NEIGHBORS);
  expect(choice?.best).toHaveLength(MOST_DRAWN - 1);
});

test("no question about a picture names more entities than the API takes", async () => {
  const drawn = ["hub", ...Array.from({ length: 120 }, (_, n) => `n${n}`)];
  graphStore.setState({ drawn });
  await expand("hub");
  expect(Math.max(...asked.map(({ ids }) => ids.length))).toBeLessThanOrEqual(MOST_DRAWN);
  expect(menuStore.getState().menu?.hub).toMatchObject({ total: NEIGHBORS - 120 });
});

test("a kind of neighbour that does not fit is drawn as far as there is room, and that is said", async () => {
  await expand("hub", { kind: "MET", neighborKind: "PERSON", direction: "BOTH" });
  expect(graphStore.getState().drawn).toHaveLength(MOST_DRAWN);
  expect(messageStore.getState().text).toContain(`holds ${MOST_DRAWN} entities`);
});

test("a full graph takes nobody more, and says so", async () => {
  const drawn = ["hub", ...Array.from({ length: MOST_DRAWN - 1 }, (_, n) => `n${n}`)];
  graphStore.setState({ drawn });
  await expand("hub");
  expect(graphStore.getState().drawn).toBe(drawn);
  expect(messageStore.getState().text).toContain(`holds ${MOST_DRAWN} entities`);
});
