import { rowsVersion } from "@backchannel/schema/live.ts";

/**
 * Statements name link kinds as relationship types, and a graph may have kinds of its own (R39). So
 * the text of a statement names a list of kinds, and is written out when it runs: once for each
 * version of the rows, since Neo4j plans every text anew.
 */

const LISTS = new Map<string, readonly string[]>();

/** Names a list of link kinds for the pattern of a statement: `-[r:${types("walked", WALKED)}]-`. */
export function types(name: string, kinds: readonly string[]): string {
  const known = LISTS.get(name);
  if (known && known !== kinds) throw new Error(`Two lists of link kinds are called "${name}".`);
  LISTS.set(name, kinds);
  return `⟨${name}⟩`;
}

/** The same as a list of texts: `c.kind IN ${typeList("walked", WALKED)}`. */
export const typeList = (name: string, kinds: readonly string[]) =>
  types(name, kinds).replace("⟨", "⟨'");

let writtenAt = -1;
const WRITTEN = new Map<string, string>();

/** A statement as it is sent: with the kinds of each list that it names. */
export function written(cypher: string): string {
  if (!cypher.includes("⟨")) return cypher;
  if (writtenAt !== rowsVersion()) {
    WRITTEN.clear();
    writtenAt = rowsVersion();
  }
  const known = WRITTEN.get(cypher);
  if (known !== undefined) return known;
  const text = cypher.replaceAll(/⟨('?)([^⟩]+)⟩/g, (_, quote: string, name: string) => {
    const kinds = LISTS.get(name)!;
    return quote ? `[${kinds.map((kind) => `'${kind}'`).join(", ")}]` : kinds.join("|");
  });
  WRITTEN.set(cypher, text);
  return text;
}
