import { client } from "../graphql/client.ts";
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

/** Whether somebody is signed in who may do this, as far as the page knows; for commands. */
export function mayNow(operation: Operation): boolean {
  const viewer = client.readQuery(viewerQuery, {})?.data?.viewer;
  return viewer?.may.includes(operation) ?? false;
}
