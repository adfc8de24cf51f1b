import { RETRACTIONS } from "@backchannel/schema/claim.ts";
import { z } from "zod";
import { retracted, retraction } from "../claim/retract.ts";
import { documentText } from "./document-text.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import type { Draft } from "../change/draft.ts";
import * as field from "../change/input.ts";
import { checkVersion, type Outcome } from "../change/make-change.ts";
import { count } from "../words/words.ts";
import { documentOf } from "./draft-document.ts";

export const retractingDocument = z.object({
  id: field.id,
  ...retraction,
  ifVersion: field.version,
});

/** Retracts a document and the claims of it that are not retracted yet. */
export async function retractDocument(
  draft: Draft,
  input: z.output<typeof retractingDocument>,
): Promise<Outcome<{ document: string }>> {
  const document = await documentOf(draft, input.id, "id");
  checkVersion(draft, document.id, input.ifVersion);
  draft.put(retracted(draft, document, input));
  const rows = await draft.tx.run<{ id: string }>(CLAIMS, { id: document.id });
  for (const claim of await draft.read(rows.map(({ id }) => id))) {
    if (claim) draft.put(retracted(draft, claim, input));
  }
  const { text } = RETRACTIONS[input.kind];
  const about = `${documentText(document)}, with ${count(rows.length, "claim")}; ${text}`;
  return { result: { document: document.id }, about };
}

const CLAIMS = `
MATCH (:Document {id: $id})<-[:STATED_IN]-(c:Claim) WHERE ${unretracted("c")}
RETURN c.id AS id ORDER BY id`;
