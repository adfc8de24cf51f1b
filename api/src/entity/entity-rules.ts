import type { KindRules } from "../change/rules.ts";
import { settleEntities } from "../derive/settle-entities.ts";

export const entityRules: KindRules = {
  kind: "Entity",
  // A Wikidata item had a property of its own (0015_identifiers).
  migrations: [
    ({ properties: { wikidata, ...others }, ...state }) => ({
      ...state,
      properties: wikidata ? { ...others, identifiers: `WIKIDATA: ${String(wikidata)}` } : others,
    }),
  ],
  settle: settleEntities,
};
