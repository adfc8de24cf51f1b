import type { Evidence } from "@backchannel/schema/claim.ts";
import type { ConflictRow } from "../conflict/curated-conflict.cypher.ts";
import type { ClaimArrays } from "../evidence/claim-arrays.ts";
import type { ClaimSet } from "../evidence/claim-set.ts";
import type { LinkNode } from "../link/link-node.ts";

/** The sections, in the order of a brief. */
export const SECTION_KINDS = [
  "CHANNELS",
  "SPEAKERS",
  "GO_BETWEENS",
  "TIES",
  "CONTESTED",
  "WARNINGS",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A line before its citations are numbered. `cites` are ids of claims. */
export interface Draft {
  /** The topic of the line, short enough to be repeated in a warning. */
  subject: string;
  text: string;
  /** Null for a disagreement or a warning. */
  evidence: Evidence | null;
  evidenceText: string;
  contested: boolean;
  cites: string[];
  links: LinkNode[];
  conflict: ConflictRow | null;
  /** The sides of a disagreement, each with its claims. */
  sides: { statement: string; cites: string[] }[];
  /** The claims that its evidence is counted over; null if it has none of its own. */
  counted: ClaimSet | null;
}

/** A line as shown. Its citations are numbers of notes. */
export type Line = Omit<Draft, "sides" | "cites" | "subject" | "counted"> & {
  notes: number[];
  sides: { statement: string; notes: number[] }[];
};

export interface Section {
  kind: SectionKind;
  title: string;
  /** The text to show instead if there are no lines. */
  empty: string | null;
  lines: Line[];
  truncated: boolean;
}

export interface Note {
  number: number;
  documentId: string;
  claimId: string;
  locator: string;
  text: string;
}

export interface Brief {
  title: string;
  asOf: string | null;
  asOfText: string;
  about: string[];
  sections: Section[];
  notes: Note[];
}

/** The most lines of a section and citations of a line. */
export const MAX_LINES = 40;
const MAX_CITES = 12;

const FIRMEST = ["ASSERTED", "ALLEGED", "PLANNED", "HYPOTHETICAL", "DENIED"];

/** The claims to cite for a line: one per document, the firmest, earliest document first. */
export function citesOf(claims: ClaimArrays, places: readonly number[]): string[] {
  const firmness = (i: number) => FIRMEST.indexOf(claims.modality[i] as string);
  const byDocument = Map.groupBy(places, (i) => claims.document[i] as string);
  return [...byDocument]
    .map(([document, those]) => ({
      document,
      published: Math.min(...those.map((i) => claims.pubLast[i] as number)),
      claim: claims.claim[those.toSorted((a, b) => firmness(a) - firmness(b) || a - b)[0]!]!,
    }))
    .sort((a, b) => a.published - b.published || (a.document < b.document ? -1 : 1))
    .slice(0, MAX_CITES)
    .map(({ claim }) => claim);
}

/** What a note needs to know about a claim. */
export interface Cited {
  claimId: string;
  documentId: string;
  locator: string;
  citation: string;
}

/**
 * Cuts every section to its limit and numbers the citations in order of first use, one number per
 * claim (R57). Drops a line if its claims cannot be cited.
 */
export function assemble(
  sections: readonly {
    kind: SectionKind;
    title: string;
    empty: string;
    drafts: readonly Draft[];
  }[],
  cited: ReadonlyMap<string, Cited>,
): { sections: Section[]; notes: Note[] } {
  const notes = new Map<string, Note>();
  const numbersOf = (claimIds: readonly string[]) =>
    onePerPassage(claimIds.flatMap((id) => cited.get(id) ?? [])).map((one) => numberOf(one, notes));
  const assembled = sections.map(({ kind, title, empty, drafts }): Section => {
    const citable = drafts.filter(({ cites }) => cites.some((id) => cited.has(id)));
    const lines = citable.slice(0, MAX_LINES).map(({ cites, sides, ...draft }) => {
      const { subject: _subject, counted: _counted, ...line } = draft;
      const told = sides.map((side) => ({
        statement: side.statement,
        notes: numbersOf(side.cites),
      }));
      const bySide = [...new Set(told.flatMap((side) => side.notes))];
      return { ...line, notes: told.length > 0 ? bySide : numbersOf(cites), sides: told };
    });
    const truncated = citable.length > lines.length;
    return { kind, title, empty: lines.length === 0 ? empty : null, lines, truncated };
  });
  return { sections: assembled, notes: [...notes.values()] };
}

/** Of several claims of one passage that carry a line, the first is cited. */
const onePerPassage = (cites: readonly Cited[]) =>
  cites.filter((one, i) => cites.findIndex((other) => isSamePassage(one, other)) === i);
const isSamePassage = (a: Cited, b: Cited) =>
  a.documentId === b.documentId && a.locator === b.locator;

function numberOf(claim: Cited, notes: Map<string, Note>): number {
  const { claimId, documentId, locator, citation } = claim;
  const note = notes.get(claimId) ?? {
    number: notes.size + 1,
    documentId,
    claimId,
    locator,
    text: `${citation}, ${locator}`,
  };
  notes.set(claimId, note);
  return note.number;
}
