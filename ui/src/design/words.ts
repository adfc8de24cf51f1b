const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day, `2025-05-14`, in words: "14 May 2025". */
export function dayInWords(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

const TIME = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** A time in words, in the time zone of the browser: "14 May 2025 at 09:30". */
export function timeInWords(moment: string): string {
  return TIME.format(new Date(moment));
}

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The time of day, in the time zone of the browser: "09:30"; of another day with that. */
export function clockInWords(moment: Date): string {
  const isToday = moment.toDateString() === new Date().toDateString();
  return isToday ? CLOCK.format(moment) : TIME.format(moment);
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A language tag in words; an unknown or broken tag says nothing. */
export function languageName(tag: string): string | undefined {
  try {
    return LANGUAGES.of(tag);
  } catch {
    return undefined;
  }
}

/** "1 document", "4 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Capitalizes the first letter, to begin a sentence with the text. */
export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const PLAIN = /^(One|No|Nothing|All|Alleged|Planned|Floated|Said|Position) /;

/**
 * Lowercases the first letter of a grade's text, to use it within a sentence. A text that begins
 * with a name keeps its capital.
 */
export const uncapitalized = (text: string) =>
  PLAIN.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "Syria", "Syria and Israel", "Syria, Israel and Turkey". */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A name without the note in brackets at its end, for narrow places. */
export const withoutNote = (name: string) => name.replace(/ \([^)]*\)$/, "");

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A name for plain text such as a title attribute. Right-to-left names get invisible isolation
 * marks, so that they do not reorder the text around them. In markup, use `Name`.
 */
export const isolated = (name: string) => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);
