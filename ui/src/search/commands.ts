import { IconSearch } from "@tabler/icons-react";
import { always, said, type Command } from "../state/command.ts";
import { focusSearch } from "../state/search-field.ts";

export const searchCommands: readonly Command[] = [
  {
    id: "search",
    label: said("Search names and what is said"),
    keywords: "find look up text",
    keys: ["/"],
    icon: IconSearch,
    when: always,
    run: focusSearch,
  },
];
