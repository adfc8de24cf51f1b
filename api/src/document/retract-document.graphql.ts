import { RETRACTIONS } from "@backchannel/schema/claim.ts";
import { z } from "zod";
import { retracted, retraction } from "../claim/retract.ts";
import { sayDocument } from "../claim/say.ts";
import { RetractionEnum } from "../enums.ts";
import type { Draft } from "../history/draft.ts";
import { StaleVersion } from "../history/errors.ts";
import * as field from "../history/input.ts";
import { checkVersion, type Outcome } from "../history/make-change.ts";
import { ifVersion, mutation } from "../history/mutation.graphql.ts";
import { count } from "../link/wording.ts";
import { oneDocument } from "./document-fields.graphql.ts";
import { documentOf } from "./draft-document.ts";

const schema = z.object({ id: field.id, ...retraction, ifVersion: field.version });

mutation("retractDocument", {
  action: "RETRACT_DOCUMENT",
  description:
    "Retracts a document with every claim it states; what was taken from it stays. See `previewRetraction` first.",
  schema,
  refusals: [StaleVersion],
  work: (input) => (draft) => retractDocument(draft, input),
  fields: (t) => ({
    id: t.id({ required: true, description: "`doc:…`" }),
    kind: t.field({ type: RetractionEnum, required: true, description: "Why it goes." }),
    on: t.field({
      type: "Date",
      description: "The day on which its outlet took it back; today if absent.",
    }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ document: oneDocument(t, "The document, retracted.") }),
});

/** Retracts a document and the claims of it that are not retracted yet. */
export async function retractDocument(
  draft: Draft,
  input: z.output<typeof schema>,
): Promise<Outcome<{ document: string }>> {
  const document = await documentOf(draft, input.id, "id");
  checkVersion(draft, document.id, input.ifVersion);
  draft.put(retracted(draft, document, input));
  const rows = await draft.tx.run<{ id: string }>(CLAIMS, { id: document.id });
  for (const claim of await draft.read(rows.map(({ id }) => id))) {
    if (claim) draft.put(retracted(draft, claim, input));
  }
  const { text } = RETRACTIONS[input.kind];
  const about = `${sayDocument(document)}, with ${count(rows.length, "claim")}; ${text}`;
  return { result: { document: document.id }, about };
}

const CLAIMS = `
MATCH (:Document {id: $id})<-[:STATED_IN]-(c:Claim) WHERE c.retractedAt IS NULL
RETURN c.id AS id ORDER BY id`;
