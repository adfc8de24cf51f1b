import { createStore } from "zustand/vanilla";
import { rememberNames, drawAll } from "../state/actions.ts";
import { correctAddress } from "../state/correct.ts";
import { graphStore, historyStore } from "../state/store.ts";
import { client } from "../graphql/client.ts";
import { toSourceFilter } from "../state/source-filter.ts";
import { drawNearest } from "../graph/open-around.ts";
import { bestConnected, firstContacts, type Start, startsOf } from "./query.ts";

/** The graph opens with something once a visit; whoever clears it afterwards wants it clear. */
export const openingStore = createStore<{
  state: "due" | "asking" | "over";
  /** Names offered beside what it opened with, as long as nothing else is drawn. */
  starts: readonly Start[];
  drawn: readonly string[] | null;
}>()(() => ({ state: "due", starts: [], drawn: null }));

const MOST = 40;

/** Draws the contacts where there are any, else whoever is best connected. */
export async function openSomething(): Promise<void> {
  if (openingStore.getState().state !== "due") return;
  const { past, future } = historyStore.getState();
  // An empty graph after something was drawn is what the reader made of it.
  if (past.length + future.length > 0) return openingStore.setState({ state: "over" });
  openingStore.setState({ state: "asking" });
  const contacts = await firstPicture();
  const starts = contacts.ids.length > 0 ? [] : await best();
  const { page, drawn } = graphStore.getState();
  openingStore.setState({ state: "over", starts });
  if (page !== "explore" || drawn.length > 0) return;
  const [first] = starts;
  if (contacts.ids.length > 0) {
    correctAddress(() => drawAll(contacts.ids, `open ${contacts.between.join(" and ")}`));
  } else if (first) {
    correctAddress(() => drawAll([first.id], `open ${first.name}`));
    await drawNearest(first.id);
    openingStore.setState({ drawn: graphStore.getState().drawn });
  }
}

/** The two with most contacts, and who took part in them. */
async function firstPicture(): Promise<{ between: string[]; ids: string[] }> {
  const { params, filter } = graphStore.getState();
  const variables = { between: params.between ?? null, filter: toSourceFilter(filter) };
  const { data } = await client.query(firstContacts, variables).toPromise();
  if (!data || data.contacts.nodes.length === 0) return { between: [], ids: [] };
  const { contacts } = data;
  const entities = [
    ...contacts.between,
    ...contacts.goBetweens.map(({ entity }) => entity),
    ...contacts.nodes.flatMap(({ sides }) =>
      sides.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ),
    ...contacts.nodes.flatMap(({ event }) => event ?? []),
  ];
  rememberNames(entities);
  return {
    between: contacts.between.map(({ name }) => name),
    ids: [...new Set(entities.map(({ id }) => id))].slice(0, MOST),
  };
}

async function best(): Promise<readonly Start[]> {
  const { data } = await client.query(bestConnected, {}).toPromise();
  const starts = data ? startsOf(data).map(({ entity }) => entity) : [];
  rememberNames(starts);
  return starts;
}
