import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import {
  type Plain,
  type RecordKind,
  recordKindOf,
  type RecordState,
  targetOf,
} from "../change/records.ts";
import { checkFamily, survivor } from "../entity/survivor.ts";
import type { DocumentContent } from "./document-content.ts";

/** What a document refers to, looked up. */
export interface ResolvedDocument {
  outlet: RecordState | null;
  derivedFrom: string[];
}

/** Looks up what a document refers to. Throws NotFound or InvalidInput, naming the field. */
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

async function checkThere(draft: Draft, id: string, kind: RecordKind, name: string) {
  if (recordKindOf(id) !== kind) {
    throw new InvalidInput(name, `must be the id of a ${kind.toLowerCase()}`);
  }
  await draft.get(id, name);
}

/** A document as a record, of the same form as those that a folder of reports brings. */
export function documentRecord(
  id: string,
  input: DocumentContent & { title: string },
  { outlet, derivedFrom }: ResolvedDocument,
  { at, by }: Pick<Draft, "at" | "by">,
): RecordState {
  const optional = { author: input.author, retrievedAt: input.retrievedAt, url: input.url };
  const properties: Record<string, Plain> = {
    title: input.title,
    outletName: input.outletName || String(outlet?.properties.name),
    publishedAt: input.publishedAt,
    publishedBasis: "",
    publishedNote: input.publishedNote,
    language: input.language,
    notes: input.note,
    originNote: "",
    partOf: input.partOf ?? "",
    mainOrigin: input.mainOrigin ?? "",
    createdAt: at,
    addedBy: by,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== "")),
  };
  const printed = outlet ? [{ type: "PUBLISHED_BY", to: outlet.id, properties: {} }] : [];
  const taken = derivedFrom.map((to) => ({ type: "DERIVED_FROM", to, properties: {} }));
  return { id, properties, relations: [...printed, ...taken] };
}

/** A document by its id. Throws InvalidInput on an id of something else, NotFound on none. */
export async function documentOf(draft: Draft, id: string, field: string): Promise<RecordState> {
  if (recordKindOf(id) !== "Document") {
    throw new InvalidInput(field, "must be the id of a document");
  }
  return draft.get(id, field);
}

/** What is known of a document that is there, in the form of an input. */
export function contentOfDocument(state: RecordState) {
  const known = new Map<string, unknown>(Object.entries(state.properties));
  const given = (name: string) => known.get(name) || null;
  return {
    title: given("title"),
    outlet: targetOf(state, "PUBLISHED_BY"),
    outletName: given("outletName"),
    author: given("author"),
    url: given("url"),
    publishedAt: given("publishedAt"),
    publishedNote: given("publishedNote"),
    retrievedAt: given("retrievedAt"),
    language: given("language"),
    derivedFrom: state.relations.flatMap(({ type, to }) => (type === "DERIVED_FROM" ? [to] : [])),
    partOf: given("partOf"),
    mainOrigin: given("mainOrigin"),
    note: given("notes"),
  };
}
