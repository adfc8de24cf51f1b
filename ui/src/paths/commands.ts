import { IconRoute } from "@tabler/icons-react";
import { setPath } from "../state/actions.ts";
import { always, currentOrPicked, said, type Command } from "../state/command.ts";
import { graphStore, NEW_QUESTION } from "../state/store.ts";

/** Opens the path finder. The selected entity, if any, is its start. */
function findPath(): void {
  const from = currentOrPicked();
  graphStore.setState({ selection: null });
  setPath({ ...NEW_QUESTION, from: from ? [from] : [] });
}

export const pathCommands: readonly Command[] = [
  {
    id: "path",
    label: said("Find a path"),
    keywords: "route connection how linked",
    keys: ["r"],
    icon: IconRoute,
    when: always,
    run: findPath,
  },
];
