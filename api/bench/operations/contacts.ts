import { edtfText } from "../../src/claim/edtf.ts";
import { createContext } from "../../src/context.ts";
import { entities } from "../../src/nodes.ts";
import { readSheet } from "../../src/traverse/contacts-sheet.ts";
import { sheetSentence } from "../../src/traverse/contacts-words.ts";
import { spread } from "./choose.ts";
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
    const rows = await database.read<{ a: string; b: string }>("pairs of states", PAIRS, {});
    return spread(rows, count).map(({ a, b }) => ({ between: [a, b] }));
  },
  async ready(database, { between }) {
    const context = createContext(database);
    const sheet = await readSheet(context, between as [string, string], true, null);
    const shown = sheet.occasions.slice(0, 50);
    const wanted = [
      ...sheet.members.flat().map(({ id }) => id),
      ...shown.map(({ eventId }) => eventId),
      ...shown.flatMap(({ goBetweens }) => goBetweens.map(({ id }) => id)),
    ];
    const named = new Map((await entities(context, wanted, null)).map((node) => [node.id, node]));
    const who = (id: string) => ({ entity: { id, name: named.get(id)?.name } });
    return {
      contacts: {
        sentence: sheetSentence(sheet.occasions, null),
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

/** States that have met, the busiest hubs among them. */
const PAIRS = `
MATCH (a:State)-[r:MET]->(b:State)
RETURN a.id AS a, b.id AS b ORDER BY a, b LIMIT 2000`;
