import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import { type RecordKind, recordKindOf } from "@backchannel/schema/records/records.ts";
import { propertiesFrom, relationsTo } from "../change/record-input.ts";
import { recordOf, type RecordState } from "../change/records.ts";
import { checkFamily, survivor } from "../entity/survivor.ts";
import type { DocumentContent } from "./document-content.ts";

/** The records that a document refers to, after they were looked up. */
export interface ResolvedDocument {
  outlet: RecordState | null;
  derivedFrom: string[];
}

/**
 * Looks up the records that a document refers to. Throws NotFound or InvalidInput naming the field.
 */
export async function resolveDocument(
  draft: Draft,
  { outlet, outletName, derivedFrom, mainOrigin, partOf }: DocumentContent,
): Promise<ResolvedDocument> {
  const printer = outlet ? await survivor(draft, outlet, "outlet") : null;
  if (printer) checkFamily(printer, "Actor", "outlet");
  if (!printer && outletName === "") {
    throw new InvalidInput("outletName", "must not be empty where there is no outlet");
  }
  for (const id of derivedFrom) await checkThere(draft, id, "Document", "derivedFrom");
  if (partOf) await checkThere(draft, partOf, "Document", "partOf");
  if (mainOrigin) await checkThere(draft, mainOrigin, "Origin", "mainOrigin");
  return { outlet: printer, derivedFrom: [...new Set(derivedFrom)] };
}

/** Throws InvalidInput where the id is of another kind, NotFound where nothing has it. */
export async function checkThere(draft: Draft, id: string, kind: RecordKind, name: string) {
  if (recordKindOf(id) !== kind) {
    throw new InvalidInput(
      name,
      `must be the id of ${kind === "Origin" ? "an" : "a"} ${kind.toLowerCase()}`,
    );
  }
  await draft.get(id, name);
}

/** A document as a record, in the same form as one loaded from a folder of reports. */
export function documentRecord(
  id: string,
  input: DocumentContent,
  resolved: ResolvedDocument,
  { at, by }: Pick<Draft, "at" | "by">,
): RecordState {
  const fixed = { publishedBasis: "", originNote: "", createdAt: at, addedBy: by } as const;
  const properties = { ...documentProperties(input, resolved), ...fixed };
  return recordOf("Document", id, properties, documentRelations(resolved));
}

export function documentProperties(input: DocumentContent, { outlet }: ResolvedDocument) {
  const outletName = input.outletName || String(outlet?.properties.name);
  return { ...propertiesFrom(DOCUMENT, input), outletName };
}

export const documentRelations = ({ outlet, derivedFrom }: ResolvedDocument) =>
  relationsTo(DOCUMENT, { outlet: outlet?.id, derivedFrom });

/**
 * A document by its id. Throws InvalidInput if the id is of another kind of record, NotFound if
 * there is no such document.
 */
export async function documentOf(draft: Draft, id: string, field: string): Promise<RecordState> {
  if (recordKindOf(id) !== "Document") {
    throw new InvalidInput(field, "must be the id of a document");
  }
  return draft.get(id, field);
}
