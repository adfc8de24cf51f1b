import { keysOf } from "@backchannel/schema/kinds.ts";
import type { ComponentType } from "react";
import type { View, ViewProps } from "../graph/view-type.ts";
import { setView } from "../state/actions.ts";
import type { ViewId } from "../state/registry.ts";
import { graphStore } from "../state/store.ts";
import { tableView } from "../table/table-view.ts";
import { canvasView } from "./canvas-view.ts";

/** The ways to show what is drawn, in the order of their switch. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  graph: canvasView,
  table: tableView,
};

/** The components of all views: whoever turns to another never waits for it. */
export type LoadedViews = Readonly<Record<ViewId, ComponentType<ViewProps>>>;

export async function loadViews(): Promise<LoadedViews> {
  const loaded = keysOf(VIEWS).map(async (id) => [id, await VIEWS[id].load()] as const);
  return Object.fromEntries(await Promise.all(loaded)) as LoadedViews;
}

/** Turns to the next way to show what is drawn. */
export function turnView(): void {
  const views = keysOf(VIEWS);
  const at = views.indexOf(graphStore.getState().view);
  setView(views[(at + 1) % views.length]!);
}
