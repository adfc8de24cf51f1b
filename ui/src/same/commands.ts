import { IconCirclesRelation, IconPlayerTrackNext } from "@tabler/icons-react";
import { mayNow } from "../session/viewer.ts";
import { said, type Command } from "../state/command.ts";
import { takeBack, toastStore } from "../state/toast.ts";
import { graphStore } from "../state/store.ts";
import { decidingStore } from "./deciding.ts";
import { OFFERED } from "./verdicts.ts";
import { openSame } from "../state/actions.ts";

const deciding = () => decidingStore.getState().deciding;

const verdictCommands = OFFERED.map(({ verdict, said: words, key, icon }): Command => ({
  id: `same-${verdict.toLowerCase()}`,
  label: said(words),
  keywords: "duplicate merge judge decide",
  keys: [key],
  page: "same",
  icon,
  when: () => deciding() !== null,
  run: () => deciding()?.decide(verdict),
}));

/** The two that are drawn, where there are just two. */
const drawnPair = () => {
  const { drawn, page } = graphStore.getState();
  return page === "explore" && drawn.length === 2 ? ([drawn[0]!, drawn[1]!] as const) : null;
};

export const sameCommands: readonly Command[] = [
  {
    id: "same-drawn",
    label: said("Are the two drawn the same?"),
    keywords: "duplicate merge dedupe",
    keys: [],
    icon: IconCirclesRelation,
    when: () => mayNow("decideSame") && drawnPair() !== null,
    run: () => {
      const pair = drawnPair();
      if (pair) openSame(pair);
    },
  },
  ...verdictCommands,
  {
    id: "same-skip",
    label: said("Skip the pair"),
    keywords: "next later",
    keys: ["arrowright"],
    page: "same",
    icon: IconPlayerTrackNext,
    when: () => (deciding()?.skip ?? null) !== null,
    run: () => deciding()?.skip?.(),
  },
  {
    id: "same-last",
    label: said("Take the last decision back"),
    keywords: "undo revert",
    keys: ["z"],
    page: "same",
    icon: IconCirclesRelation,
    when: () => toastStore.getState().told !== null,
    run: takeBack,
  },
];
