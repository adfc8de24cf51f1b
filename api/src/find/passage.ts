import { type AskedWord, answers } from "./question.ts";
import { type Word, wordsOf } from "../texts/words.ts";

/** The part of a claim, document or conflict that a passage is from. */
export const PARTS = {
  NAME: { label: "name", description: "A name of the entity." },
  DETAILS: {
    label: "further details",
    description: "What an entity or a claim holds that no other field fits.",
  },
  STATEMENT: { label: "statement", description: "What a claim says, in an editor's words." },
  ROLE: { label: "role", description: "The title or part that a claim gives its subject." },
  VALUE: { label: "value", description: "What a claim gives as the property." },
  TITLE: { label: "title", description: "The title of a document." },
  OUTLET: { label: "outlet", description: "Who printed a document." },
  AUTHOR: { label: "byline", description: "Who wrote a document." },
  NOTE: { label: "note", description: "What an editor noted about a document." },
  TOPIC: { label: "topic", description: "What a conflict is about." },
  SIDE: { label: "side", description: "What one side of a conflict says." },
  VIEW: { label: "editor’s view", description: "How an editor reads a conflict." },
} as const;
export type Part = keyof typeof PARTS;

export interface Text {
  part: Part;
  text: string | null;
}

/** A span of code units, without its end. */
export interface Match {
  start: number;
  end: number;
}

export interface Passage {
  part: Part;
  text: string;
  /** Whether there is more text before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
  matches: Match[];
}

/** The words of the question found in a text, each with whether it is there in full. */
interface Reading {
  part: Part;
  text: string;
  matches: (Match & { asked: AskedWord })[];
  has: Map<AskedWord, boolean>;
}

function read({ part, text }: Text, asked: readonly AskedWord[]): Reading {
  const reading: Reading = { part, text: text ?? "", matches: [], has: new Map() };
  for (const word of wordsOf(reading.text)) {
    const found = asked.find((one) => answers(word, one) === "WHOLE") ?? begun(word, asked);
    if (!found) continue;
    reading.matches.push({ start: word.start, end: word.end, asked: found });
    const isWhole = answers(word, found) === "WHOLE";
    reading.has.set(found, isWhole || reading.has.get(found) === true);
  }
  return reading;
}

const begun = (word: Word, asked: readonly AskedWord[]) =>
  asked.find((one) => answers(word, one) === "BEGINS");

export interface Found {
  /** The parts that contain words, best first. Each has a word that those before it lack. */
  passages: Passage[];
  /** The words found, with whether one of these parts contains the word in full. */
  has: Map<AskedWord, boolean>;
}

const MOST_PASSAGES = 3;

/** Searches the parts of something for words. If none is found, returns the first part. */
export function findIn(texts: readonly Text[], asked: readonly AskedWord[]): Found {
  const left = texts.filter(({ text }) => text).map((text) => read(text, asked));
  const has = new Map<AskedWord, boolean>();
  const passages: Passage[] = [];
  while (left.length > 0 && passages.length < MOST_PASSAGES) {
    const news = left.map((one) => [...one.has.keys()].filter((word) => !has.has(word)).length);
    const most = Math.max(...news);
    if (most === 0 && passages.length > 0) break;
    const [best] = left.splice(news.indexOf(most), 1) as [Reading];
    passages.push(passageOf(best));
    for (const [word, isWhole] of best.has) has.set(word, isWhole || has.get(word) === true);
  }
  return { passages, has };
}

/** Longer texts are cut to the window with the most words. */
const LONGEST = 240;
const BEFORE = 40;

function passageOf({ part, text, matches }: Reading): Passage {
  if (text.length <= LONGEST) {
    return { part, text, cutBefore: false, cutAfter: false, matches: matches.map(spanOf(0)) };
  }
  const from = startOf(text, matches);
  const to = endOf(text, from + LONGEST);
  const inside = matches.filter(({ start, end }) => start >= from && end <= to);
  return {
    part,
    text: text.slice(from, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
    matches: inside.map(spanOf(from)),
  };
}

const spanOf =
  (from: number) =>
  ({ start, end }: Match) => ({ start: start - from, end: end - from });

/** The start of the window with the most words of the question, moved to the start of a word. */
function startOf(text: string, matches: Reading["matches"]): number {
  const held = matches.map(({ start }) => {
    const near = matches.filter((one) => one.start >= start && one.end <= start + LONGEST - BEFORE);
    return new Set(near.map(({ asked }) => asked)).size;
  });
  const first = matches[held.indexOf(Math.max(...held))]?.start ?? 0;
  if (first <= BEFORE) return 0;
  const space = text.indexOf(" ", first - BEFORE);
  return space >= 0 && space < first ? space + 1 : first;
}

/** The end of the window: before a word that does not fit, and never within a surrogate pair. */
function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  if (space > wanted - BEFORE) return space;
  return /[\ud800-\udbff]/.test(text[wanted - 1]!) ? wanted - 1 : wanted;
}
