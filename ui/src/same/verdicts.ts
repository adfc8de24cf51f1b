import type { Verdict } from "@backchannel/schema/claim.ts";
import {
  IconCircle,
  IconCircleFilled,
  IconCircleHalf2,
  type TablerIcon,
} from "@tabler/icons-react";

interface Offered {
  verdict: Verdict;
  /** On its button. */
  label: string;
  /** As a command: the whole of it. */
  said: string;
  key: string;
  icon: TablerIcon;
}

/** The verdicts on a pair, as the bar of the page, the palette and the help have them. */
export const OFFERED: readonly Offered[] = [
  {
    verdict: "SAME",
    label: "Same",
    said: "The two are the same",
    key: "s",
    icon: IconCircleFilled,
  },
  {
    verdict: "DIFFERENT",
    label: "Different",
    said: "The two are different",
    key: "d",
    icon: IconCircle,
  },
  {
    verdict: "UNSURE",
    label: "Unsure",
    said: "Nobody can tell yet whether the two are the same",
    key: "u",
    icon: IconCircleHalf2,
  },
];
