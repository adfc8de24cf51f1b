import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";

/** A claim that carries what is said, as every tool asks for it. */
export interface Noted {
  id: string;
  statement: string;
  locator: string;
  document: { id: string; citation: string; url: string | null };
}

/** Its selection. */
export const NOTE = `fragment Note on Claim {
  id statement locator document { id citation url }
}`;

/** A sentence of an answer, with the claims that carry it and the ids of what it is about. */
export interface Said {
  text: string;
  notes?: readonly Noted[];
  ids?: readonly string[];
}

/** An answer in words. */
export interface Told {
  said: readonly Said[];
  /** What it does not show, and why, in sentences: left out, cut, not dated. */
  notShown: readonly string[];
}

/**
 * An answer as text: its sentences with numbered footnotes, what these cite with the addresses of the
 * page and of the document, and what the answer does not show.
 */
export function written({ said, notShown }: Told, home: string): string {
  const numbers = new Map<string, number>();
  const cited: Noted[] = [];
  const numberOf = (note: Noted) => {
    const known = numbers.get(note.id);
    if (known !== undefined) return known;
    cited.push(note);
    numbers.set(note.id, cited.length);
    return cited.length;
  };
  const lines = said.map(({ text, notes = [], ids = [] }) => {
    const marks = [...new Set(notes.map(numberOf))].map((number) => `[${number}]`).join("");
    const named = ids.length > 0 ? ` (${ids.join(", ")})` : "";
    return `${text}${marks && ` ${marks}`}${named}`;
  });
  const footnotes = cited.map((note, i) => `[${i + 1}] ${citation(note, home)}`);
  const left = notShown.length > 0 ? notShown : ["Nothing was left out by a filter or a limit."];
  return [
    ...lines,
    ...(footnotes.length > 0 ? ["", "Footnotes:", ...footnotes] : []),
    "",
    "Not shown:",
    ...left.map((sentence) => `- ${sentence}`),
  ].join("\n");
}

function citation({ id, statement, locator, document }: Noted, home: string): string {
  const page = `${home}/?document=${document.id}&claim=${id}`;
  const address = document.url ?? "no address on record";
  return `${document.citation}, ${locator}: ${ended(statement)} Document: ${address}; page: ${page} (${id}, ${document.id})`;
}

/** The text with a full stop, unless it ends like a sentence. */
export const ended = (text: string) => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);

/** Grades that were not asked for, as `leftOut` counts them. */
export interface LeftOut {
  evidence: Evidence;
  count: number;
}

/** What grades that were not asked for leave out, as a sentence each. */
export const leftOutInWords = (left: readonly LeftOut[], one: string): string[] =>
  left
    .filter(({ count }) => count > 0)
    .map(
      ({ evidence, count }) =>
        `${count} ${one}${count === 1 ? "" : "s"} of the grade ${evidence} (${EVIDENCE[evidence].text}), which was not asked for: name it in filter.evidence.`,
    );

/** That a list was cut; nothing where it was not. */
export const cutInWords = (shown: number, all: number, what: string): string[] =>
  shown < all ? [`${all - shown} more ${what}: ${shown} of ${all} are told.`] : [];
