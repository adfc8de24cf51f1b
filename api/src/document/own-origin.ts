import { recordOf, type RecordState, relation, targetOf } from "../change/records.ts";

/** The id of a document's own origin, which its claims have if it names no other (R21). */
export const ownOriginId = (documentId: string) => documentId.replace(/^doc:/, "origin:own-");

/** That origin as a record: the reporting of the outlet that printed the document. */
export function ownOrigin(id: string, document: RecordState): RecordState {
  const { outletName, title } = document.properties;
  const publisher = targetOf(document, "PUBLISHED_BY");
  const description = ownOriginText(String(outletName), String(title));
  const relations = relation("RELIES_ON", publisher);
  return recordOf("Origin", id, { description, basis: "inferred" }, relations);
}

export const ownOriginText = (outletName: string, title: string) =>
  `${outletName}’s own reporting in “${title}”.`;
