import { edtfText } from "../../src/dates/edtf.ts";
import { createContext } from "../../src/graphql/context.ts";
import { entitiesById, NAMED } from "../../src/entity/entity.cypher.ts";
import { LINK_TYPES } from "../../src/evidence/filter.cypher.ts";
import { entities } from "../../src/entity/load-entity.ts";
import { NO_FILTER } from "../../src/evidence/filter.ts";
import { readSheet } from "../../src/contacts/contacts-sheet.ts";
import { sheetSentence } from "../../src/contacts/contacts-words.ts";
import { withLinks } from "./choose.ts";
import type { Operation } from "./operation.ts";

export const contacts: Operation = {
  name: "contacts",
  title: "contacts of two states, rolled up",
  query: `query ($between: [ID!]!) {
    contacts(between: $between, first: 50) {
      sentence
      sides { members { entity { id name } } }
      nodes { name dateText evidence contested goBetweens { entity { id name } } }
    }
  }`,
  async choose(database, count) {
    const rows = await database.read<Pair>("pairs of states", PAIRS, {});
    const pairs = withLinks(rows, [400, 1_200], count, ({ links }) => links);
    return pairs.map(({ a, b }) => ({ between: [a, b] }));
  },
  async ready(database, { between }) {
    const context = createContext(database);
    const sheet = await readSheet(context, between as [string, string], true, NO_FILTER);
    const shown = sheet.occasions.slice(0, 50);
    const members = sheet.members.flat().map(({ id }) => id);
    const others = shown.flatMap(({ eventId, goBetweens }) => [
      eventId,
      ...goBetweens.map(({ id }) => id),
    ]);
    const found = await Promise.all([
      entitiesById(database, [...new Set(members)], NAMED),
      entities(context, others),
    ]);
    const named = new Map(found.flat().map((node) => [node?.id, node]));
    const who = (id: string) => ({ entity: { id, name: named.get(id)?.name } });
    return {
      contacts: {
        sentence: sheetSentence(sheet.occasions, NO_FILTER),
        sides: sheet.members.map((members) => ({ members: members.map(({ id }) => who(id)) })),
        nodes: shown.map(({ eventId, evidence, contested, goBetweens }) => ({
          name: named.get(eventId)?.name,
          dateText: edtfText(named.get(eventId)?.date ?? ""),
          evidence,
          contested,
          goBetweens: goBetweens.map(({ id }) => who(id)),
        })),
      },
    };
  },
};

interface Pair {
  a: string;
  b: string;
  links: number;
}

/** States that have met, and how many links the two have. */
const PAIRS = `
MATCH (a:State)-[:MET]->(b:State)
RETURN a.id AS a, b.id AS b,
  COUNT { (a)-[:${LINK_TYPES}]-() } + COUNT { (b)-[:${LINK_TYPES}]-() } AS links
ORDER BY a, b`;
