import { z } from "zod";
import { sayDocument } from "../claim/say.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { type RecordState, targetOf, withProperties, withTarget } from "../change/records.ts";
import { documentContent } from "./document-content.ts";
import { documentFields, oneDocument } from "./document-fields.graphql.ts";
import {
  contentOfDocument,
  documentOf,
  documentRecord,
  resolveDocument,
} from "./draft-document.ts";
import { ownOriginId } from "./own-origin.ts";

const title = field.neededText(field.LENGTHS.line);

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
    const schema = documentContent.extend({ title });
    // An outlet goes by its own name unless another is given with it.
    const renamed = given.outlet !== undefined && given.outletName === undefined;
    const content = { ...contentOfDocument(old), ...(renamed && { outletName: null }), ...given };
    const read = field.readInput(schema, content);
    if (read.derivedFrom.includes(id))
      throw new InvalidInput("derivedFrom", "is the document itself");
    const resolved = await resolveDocument(draft, read);
    const made = documentRecord(id, read, resolved, draft);
    const { createdAt, addedBy, publishedBasis, originNote, ...changed } = made.properties;
    const cleared = { author: null, retrievedAt: null, url: null };
    const document = withProperties(old, { ...cleared, ...changed });
    draft.put({ ...document, relations: made.relations });
    await moveOwnOrigin(draft, id, targetOf(made, "PUBLISHED_BY"));
    return { result: { document: id }, about: sayDocument(old) };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "`doc:…`" }),
    ifVersion: ifVersion(t),
    title: t.string({ description: "Its title, or what it is, in your words." }),
    ...documentFields(t),
  }),
  success: (t) => ({ document: oneDocument(t, "The document as changed.") }),
});

/** A document's own reporting is that of whoever printed it. */
async function moveOwnOrigin(draft: Draft, id: string, outlet: string | null): Promise<void> {
  const [origin]: (RecordState | null)[] = await draft.read([ownOriginId(id)]);
  if (origin) draft.put(withTarget(origin, "RELIES_ON", outlet));
}
