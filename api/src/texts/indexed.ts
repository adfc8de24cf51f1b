import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { formsIn } from "./words.ts";

/** Increase this when this file or `words.ts` changes: everything is then reindexed. */
export const WORDS_VERSION = 2;

interface IndexedClaim {
  statement: string;
  role: string | null;
  attributes: string | null;
  /** Of a property claim; null for a link claim. */
  value: string | null;
  /**
   * The link claim with the same statement and role. This claim is then indexed by its value only.
   */
  restates: string | null;
  kind: LinkKind | "" | null;
  /** Ids of subject, object and event; '' or null if there is none. */
  about: readonly (string | null)[];
}

/**
 * How a claim is indexed: the words of its parts, its kind, and the ids of its entities. Ids
 * instead of names, so that all spellings are found and a renamed entity needs no reindexing.
 */
export function claimWords({
  statement,
  role,
  attributes,
  value,
  restates,
  kind,
  about,
}: IndexedClaim): string {
  if (restates) return formsIn([value]).join(" ");
  const ends = about.filter(Boolean).map((id) => aboutTerm(id!));
  const words = formsIn([statement, role, value, attributes]);
  return [...words, ...(kind ? [kindTerm(kind)] : []), ...new Set(ends)].join(" ");
}

/** The index terms for an entity and for a kind of link. No form of a word looks like this. */
export const aboutTerm = (id: string) => `_${id}`;
export const kindTerm = (kind: LinkKind) => `_kind_${kind.toLowerCase()}`;

interface IndexedDocument {
  title: string;
  outletName: string | null;
  author: string | null;
  notes: string | null;
}

/** How a document is indexed: what it is called and, in a separate field, what editors noted. */
export const documentWords = ({ title, outletName, author, notes }: IndexedDocument) => ({
  words: formsIn([title, outletName, author]).join(" "),
  noteWords: formsIn([notes]).join(" "),
});

interface IndexedConflict {
  topic: string;
  editorView: string | null;
  /** The reading of each side. */
  sides: readonly string[];
}

/** How a conflict is indexed: by all that editors wrote about it, its sides in any order. */
export const conflictWords = ({ topic, editorView, sides }: IndexedConflict) => ({
  noteWords: formsIn([topic, editorView, ...sides.toSorted()]).join(" "),
});

/** How an entity is indexed, beside its names: by what no field of ours fits; null for nothing. */
export const entityWords = ({ attributes }: { attributes: string | null }) => ({
  words: formsIn([attributes]).join(" ") || null,
});
