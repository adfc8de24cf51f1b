import { randomUUIDv7 } from "node:crypto";
import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { z } from "zod";
import { documentText } from "./document-text.ts";
import type { Draft } from "../change/draft.ts";
import * as field from "../change/input.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { type RecordState, withProperties } from "../change/records.ts";
import { DocumentExists } from "./errors.ts";
import { documentContent } from "./document-content.ts";
import { oneDocument } from "./document-fields.graphql.ts";
import { documentRecord, resolveDocument } from "./draft-document.ts";
import { ownOrigin, ownOriginId } from "./own-origin.ts";
import { spellingsOf } from "./same-address.ts";

mutation("createDocument", {
  action: "CREATE_DOCUMENT",
  description:
    "Adds a document, so that claims can be stated in it. With `derivedFrom` it is a republication: its claims go back to the same origin.",
  schema: documentContent.extend({
    sameAddress: field.optional(z.boolean()),
  }),
  refusals: [DocumentExists],
  work: (input) => async (draft) => {
    if (input.url && !input.sameAddress) await checkAddress(draft, input.url);
    const resolved = await resolveDocument(draft, input);
    const id = `doc:${randomUUIDv7()}`;
    const document = documentRecord(id, input, resolved, draft);
    draft.create(withOrigin(draft, document));
    return { result: { document: id }, about: `${documentText(document)}, “${input.title}”` };
  },
  fields: (t) => ({
    ...inputFields(t, DOCUMENT, { adding: true }),
    sameAddress: t.boolean({
      description: "Adds it although another document of this `url` is there.",
    }),
  }),
  success: (t) => ({ document: oneDocument(t, "The document that was added.") }),
});

/** Throws DocumentExists if there is a document with the same address. */
async function checkAddress(draft: Draft, url: string): Promise<void> {
  const params = { urls: spellingsOf(url) };
  const [same] = await draft.tx.run<{ id: string }>(SAME_ADDRESS, params);
  if (same) throw new DocumentExists(same.id);
}

const SAME_ADDRESS = `
MATCH (d:Document) WHERE d.url IN $urls AND d.retractedAt IS NULL
RETURN d.id AS id ORDER BY id LIMIT 1`;

/** Gives a document its own origin, unless it names one or was taken from another document. */
function withOrigin(draft: Draft, document: RecordState): RecordState {
  const derived = document.relations.some(({ type }) => type === "DERIVED_FROM");
  if (derived || document.properties.mainOrigin) return document;
  const id = ownOriginId(document.id);
  draft.create(ownOrigin(id, document));
  return withProperties("Document", document, { mainOrigin: id });
}
