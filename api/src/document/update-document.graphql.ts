import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { z } from "zod";
import { documentText } from "./document-text.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { contentOf } from "../change/record-input.ts";
import { checkVersion } from "../change/make-change.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { type RecordState, withProperties, withTarget } from "../change/records.ts";
import { documentContent } from "./document-content.ts";
import { oneDocument } from "./document-fields.graphql.ts";
import {
  documentOf,
  documentProperties,
  documentRelations,
  resolveDocument,
} from "./draft-document.ts";
import { ownOriginId } from "./own-origin.ts";

mutation("updateDocument", {
  action: "UPDATE_DOCUMENT",
  description:
    "Changes what is known of a document: fields that are given replace what was there, null clears one. A change of its outlet or date changes the evidence of all it states.",
  schema: z.object({ id: field.id, ifVersion: field.version }).loose(),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const { id, ifVersion: version, ...given } = input;
    const old = await documentOf(draft, id, "id");
    checkVersion(draft, id, version);
    // With another outlet the document gets that outlet's name, unless a name is given too.
    const renamed = given.outlet !== undefined && given.outletName === undefined;
    const content = { ...contentOf(DOCUMENT, old), ...(renamed && { outletName: null }), ...given };
    const read = field.readInput(documentContent, content);
    if (read.derivedFrom.includes(id))
      throw new InvalidInput("derivedFrom", "is the document itself");
    const resolved = await resolveDocument(draft, read);
    const document = withProperties("Document", old, documentProperties(read, resolved));
    const relations = documentRelations(resolved);
    draft.put({ ...document, relations });
    await moveOwnOrigin(draft, id, resolved.outlet?.id ?? null);
    return { result: { document: id }, about: documentText(old) };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "`doc:…`" }),
    ifVersion: ifVersion(t),
    ...inputFields(t, DOCUMENT, { adding: false }),
  }),
  success: (t) => ({ document: oneDocument(t, "The document as changed.") }),
});

/** The publisher of a document's own origin is the outlet that printed the document. */
async function moveOwnOrigin(draft: Draft, id: string, outlet: string | null): Promise<void> {
  const [origin]: (RecordState | null)[] = await draft.read([ownOriginId(id)]);
  if (origin) draft.put(withTarget("Origin", origin, "RELIES_ON", outlet));
}
