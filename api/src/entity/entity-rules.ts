import { type RecordState, targetOf } from "../change/records.ts";
import type { Difference, KindRules } from "../change/rules.ts";
import { settleEntities } from "../derive/settle-entities.ts";
import { settleNamesOf } from "../derive/settle-names.ts";

export const entityRules: KindRules = {
  kind: "Entity",
  // A Wikidata item had a property of its own (0015_identifiers).
  migrations: [
    ({ properties: { wikidata, ...others }, ...state }) => ({
      ...state,
      properties: wikidata ? { ...others, identifiers: `WIKIDATA: ${String(wikidata)}` } : others,
    }),
  ],
  async settle(tx, own) {
    await settleEntities(tx, own);
    await settleNamesOf(tx, own.filter(isMergedOrSplit).map(({ id }) => id)); // prettier-ignore
  },
};

/** Whether it leads to another entity now, or did before. */
const isMergedOrSplit = ({ before, after }: Difference) => survivorIn(before) !== survivorIn(after);
const survivorIn = (state: RecordState | null) => state && targetOf(state, "MERGED_INTO");
