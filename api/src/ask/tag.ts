import { createHash } from "node:crypto";
import { readSeq } from "../change/change.ts";
import { dayOfNow } from "../dates/day.ts";
import type { Database } from "../neo4j/database.ts";
import { thisProgram } from "./program.ts";

/**
 * The ETag of an answer that is the same while the graph is, the program that words it, the reader's
 * day (R54), and what was asked. Weak, since it is sent compressed or not. To be made before what it
 * tags is read: what is written in between then makes it out of date.
 */
export async function tagOf(database: Database, today: number | undefined, asked: string) {
  const of = [thisProgram(), await readSeq(database), today ?? dayOfNow(), asked];
  const hash = createHash("sha256").update(JSON.stringify(of)).digest("base64url");
  return `W/"${hash.slice(0, 22)}"`;
}

/** Whether the client has it already, by its If-None-Match. */
export function hasTag(given: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return (given ?? "").split(",").some((one) => opaque(one) === opaque(tag) || one.trim() === "*");
}
