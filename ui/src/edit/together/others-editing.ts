import { useEffect, useState } from "react";
import { AT_LAST, client } from "../../graphql/client.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { editingStore } from "../../state/editing.ts";

const tellEditing = graphql(`
  mutation TellEditing($input: TellEditingInput!) {
    tellEditing(input: $input) {
      __typename
      ... on Editing {
        others {
          name
          since
          yours
        }
      }
    }
  }
`);

const endEditing = graphql(`
  mutation EndEditing($input: EndEditingInput!) {
    endEditing(input: $input)
  }
`);

type Told = NonNullable<ResultOf<typeof tellEditing>["tellEditing"]>;
type Editor = Extract<Told, { __typename: "Editing" }>["others"][number];

/** The server forgets what it has not heard of for more than three times this. */
const AGAIN_MS = 20_000;

/** Who else has a form open on this, while the component, which is one, is there. */
export function useOthersEditing(of: string | null): readonly Editor[] {
  const [others, setOthers] = useState<readonly Editor[]>([]);
  useEffect(() => {
    if (of === null) return;
    const form = crypto.randomUUID();
    let isOver = false;
    const ask = async () => {
      const { data } = await client.mutation(tellEditing, { input: { form, of } });
      const told = data?.tellEditing;
      if (!isOver && told?.__typename === "Editing") setOthers(told.others);
    };
    let last = ask();
    const tell = () => void (last = ask());
    const timer = setInterval(tell, AGAIN_MS);
    const stop = editingStore.subscribe((state) => state.of.includes(of) && tell());
    const end = () => void client.mutation(endEditing, { input: { form } }, AT_LAST).toPromise();
    window.addEventListener("pagehide", end);
    return () => {
      isOver = true;
      clearInterval(timer);
      stop();
      window.removeEventListener("pagehide", end);
      setOthers([]);
      // Not before it was told of, or it would stay.
      void last.finally(end);
    };
  }, [of]);
  return others;
}
