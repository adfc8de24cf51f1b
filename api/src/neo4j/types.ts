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

/**
 * How many relationships of these types a node has, which Neo4j keeps count of. It adds up the types
 * one inside the other, and some hundred of them would overflow its stack: so in parts, two by two.
 */
export const degree = (node: string, name: string, kinds: readonly string[]) =>
  types(name, kinds).replace("⟨", `⟨${node}#`);
const PART = 40;

function added(node: string, kinds: readonly string[]): string {
  if (kinds.length <= PART) return `COUNT { (${node})-[:${kinds.join("|")}]-() }`;
  const half = Math.ceil(kinds.length / 2);
  return `(${added(node, kinds.slice(0, half))} + ${added(node, kinds.slice(half))})`;
}

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
  const text = cypher.replaceAll(/⟨('?)(?:(\w+)#)?([^⟩]+)⟩/g, (_, quote, node, name) => {
    const kinds = LISTS.get(name as string)!;
    if (node) return added(node as string, kinds);
    return quote ? `[${kinds.map((kind) => `'${kind}'`).join(", ")}]` : kinds.join("|");
  });
  WRITTEN.set(cypher, text);
  return text;
}
