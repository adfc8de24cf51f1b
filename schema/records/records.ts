import { CLAIM } from "./claim.ts";
import { CONFLICT } from "./conflict.ts";
import { DOCUMENT } from "./document.ts";
import { ENTITY } from "./entity.ts";
import { JUDGEMENT } from "./judgement.ts";
import { KIND } from "./kind.ts";
import { NAME } from "./name.ts";
import { ORIGIN } from "./origin.ts";
import type { RecordDeclaration } from "./record.ts";
import { RULING } from "./ruling.ts";

/** All kinds of record; each is a label of Neo4j. A new kind is one file and one line here. */
export const RECORDS = {
  Entity: ENTITY,
  Name: NAME,
  Claim: CLAIM,
  Document: DOCUMENT,
  Origin: ORIGIN,
  Conflict: CONFLICT,
  Ruling: RULING,
  Kind: KIND,
  Judgement: JUDGEMENT,
} as const satisfies Record<string, RecordDeclaration>;

export type RecordKind = keyof typeof RECORDS;

const BY_PREFIX = new Map<string, RecordKind>(
  Object.entries(RECORDS)
    .filter(([, { prefix }]) => prefix !== "")
    .map(([kind, { prefix }]) => [prefix, kind as RecordKind]),
);

/** Of which kind a record is, by its id. */
export function recordKindOf(id: string): RecordKind {
  if (id.includes("|")) return "Name";
  const [prefix, ...rest] = id.split(":");
  return (rest.length > 0 && BY_PREFIX.get(prefix!)) || "Entity";
}
