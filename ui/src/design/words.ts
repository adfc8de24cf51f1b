const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A calendar day in words: "14 May 2025". */
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

/** A moment in words, by the reader's own clock: "14 May 2025 at 09:30". */
export function timeInWords(moment: string): string {
  return TIME.format(new Date(moment));
}

/** "1 document", "4 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Begins a sentence with what else stands inside one. */
export const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const PLAIN = /^(One|No|Nothing|All|Alleged|Planned|Floated|Said|Position) /;

/** Lets a grade in words go on inside a sentence; a name at its head keeps its capital. */
export const inside = (text: string) =>
  PLAIN.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "Syria", "Syria and Israel", "Syria, Israel and Turkey". */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A name without what stands in brackets after it, where room is short. */
export const withoutNote = (name: string) => name.replace(/ \([^)]*\)$/, "");

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A name for plain text, where marks keep it apart that no reader sees; else see `Name`. */
export const isolated = (name: string) => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);
