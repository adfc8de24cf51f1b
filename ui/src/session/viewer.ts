import { useEffect } from "react";
import { createStore } from "zustand/vanilla";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";

// Asked on its own: where reading is not public it is all that strangers may ask.
const viewerQuery = graphql(`
  query Viewer {
    viewer {
      name
      role
      may
    }
  }
`);

type Viewer = NonNullable<ResultOf<typeof viewerQuery>["viewer"]>;
export type Operation = Viewer["may"][number];

/** Who is signed in, and what they may do. */
export function useViewer(): {
  /** Null for strangers; undefined until it is known. */
  viewer: Viewer | null | undefined;
  may: (operation: Operation) => boolean;
} {
  const { data } = useAnswer(viewerQuery, {});
  const viewer = data?.viewer;
  return { viewer, may: (operation) => viewer?.may.includes(operation) ?? false };
}

/** Who is signed in, for what is not drawn by React: a read of the cache tells other readers. */
const viewerStore = createStore<{ viewer: Viewer | null }>()(() => ({ viewer: null }));

/** Keeps the commands told of who is signed in; called once, by the page. */
export function useViewerKept(): void {
  const { viewer } = useViewer();
  useEffect(() => viewerStore.setState({ viewer: viewer ?? null }), [viewer]);
}

/** Whether somebody is signed in who may do this, as far as the page knows; for commands. */
export function mayNow(operation: Operation): boolean {
  return viewerStore.getState().viewer?.may.includes(operation) ?? false;
}
