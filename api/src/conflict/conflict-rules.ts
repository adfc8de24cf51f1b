import type { KindRules } from "../change/rules.ts";
import { settleWords } from "../derive/settle-words.ts";

export const conflictRules: KindRules = {
  kind: "Conflict",
  settle: (tx, own) => settleWords(tx, { documents: [], conflicts: own }),
};
