import { IconLink } from "@tabler/icons-react";
import { always, said, type Command } from "../state/command.ts";
import { copyLink } from "./copy-link.ts";

export const addressCommands: readonly Command[] = [
  {
    id: "copy-link",
    label: said("Copy link to what is on screen"),
    keywords: "share address url",
    keys: ["l"],
    icon: IconLink,
    when: always,
    run: () => void copyLink(),
  },
];
