import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { formsIn } from "./words.ts";

/** Raise it when what stands below, or `words.ts`, changes: all is then indexed anew. */
export const WORDS_VERSION = 1;

interface SaidInClaim {
  statement: string;
  role: string | null;
  /** Of a property claim. */
  value: string | null;
  /** The link claim that says the same in the same words: all but the value is found there. */
  restates: string | null;
  kind: LinkKind | "" | null;
  /** Subject, object and event; '' or null where there is none. */
  about: readonly (string | null)[];
}

/**
 * How a claim is indexed: the words of its parts, its kind, and whom it is about by id, so that
 * names are found in every spelling, and none is indexed anew when an entity is renamed.
 */
export function claimWords({ statement, role, value, restates, kind, about }: SaidInClaim): string {
  if (restates) return formsIn([value]).join(" ");
  const ends = about.filter(Boolean).map((id) => aboutTerm(id!));
  const said = formsIn([statement, role, value]);
  return [...said, ...(kind ? [kindTerm(kind)] : []), ...new Set(ends)].join(" ");
}

/** What stands in the index for an entity and for a kind of link; no word has such a form. */
export const aboutTerm = (id: string) => `_${id}`;
export const kindTerm = (kind: LinkKind) => `_kind_${kind.toLowerCase()}`;

interface CalledDocument {
  title: string;
  outletName: string | null;
  author: string | null;
  notes: string | null;
}

/** How a document is indexed: by what it is called, and apart from that by what editors noted. */
export const documentWords = ({ title, outletName, author, notes }: CalledDocument) => ({
  words: formsIn([title, outletName, author]).join(" "),
  noteWords: formsIn([notes]).join(" "),
});

interface NotedConflict {
  topic: string;
  editorView: string | null;
  /** What each side says. */
  sides: readonly string[];
}

/** How a conflict is indexed: by all that editors wrote about it. */
export const conflictWords = ({ topic, editorView, sides }: NotedConflict) => ({
  noteWords: formsIn([topic, editorView, ...sides]).join(" "),
});
