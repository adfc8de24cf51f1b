import { count, listed } from "../words/words.ts";

interface Fallen {
  /** The names of the sources left out. */
  names: readonly string[];
  gone: number;
  weaker: number;
  /** How many of all occasions of contact vanish; null if not asked for. */
  contacts: { vanished: number; weaker: number; all: number } | null;
  /** How many of all paths found break; null if not asked for. */
  paths: { broken: number; all: number } | null;
}

const MOST_NAMES = 3;

/** "Without Reuters 31 links lose all support, 12 keep a weaker grade, 4 of 9 occasions vanish." */
export function knockOutSentence({ names, gone, weaker, contacts, paths }: Fallen): string {
  const many = names.length > MOST_NAMES;
  const who = many ? `these ${names.length} sources` : listed(names);
  const pause = names.length > 1 || /[,”]/.test(who) ? "," : "";
  const parts: string[] = [];
  if (gone > 0) parts.push(`${count(gone, "link")} ${gone === 1 ? "loses" : "lose"} all support`);
  if (weaker > 0) {
    const noun = gone > 0 ? String(weaker) : count(weaker, "link");
    parts.push(`${noun} ${weaker === 1 ? "keeps" : "keep"} a weaker grade`);
  }
  if (parts.length === 0) parts.push("every link keeps its grade");
  if (contacts && contacts.all > 0) parts.push(occasions(contacts));
  if (paths && paths.all > 0) {
    const breaks = paths.broken > 1 ? "break" : "breaks";
    parts.push(`${paths.broken || "none"} of ${count(paths.all, "path")} ${breaks}`);
  }
  return `Without ${who}${pause} ${parts.join(", ")}.`;
}

function occasions({ vanished, weaker, all }: NonNullable<Fallen["contacts"]>): string {
  const parts: string[] = [];
  const of = `of ${count(all, "occasion")}`;
  if (vanished > 0) parts.push(`${vanished} ${of} ${vanished === 1 ? "vanishes" : "vanish"}`);
  if (weaker > 0) {
    const figure = vanished > 0 ? String(weaker) : `${weaker} ${of}`;
    parts.push(`${figure} ${weaker === 1 ? "keeps" : "keep"} a weaker grade`);
  }
  if (parts.length > 0) return parts.join(", ");
  return all === 1 ? "the one occasion keeps its grade" : `all ${all} occasions keep their grade`;
}
