const SCRIPTS = [
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hangul", /\p{Script=Hangul}/u],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Han", /\p{Script=Han}/u],
  ["Latin", /\p{Script=Latin}/u],
] as const;

export type Script = (typeof SCRIPTS)[number][0] | "Other";

/** The script of a name. If it has two scripts, the one that is not Latin. */
export function scriptOf(value: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(value))?.[0] ?? "Other";
}

/** Whether a script omits most vowels. */
export const isAbjad = (script: Script) => script === "Arabic" || script === "Hebrew";

/** Whether a script has no spaces between the words of a name. */
export const isUnparted = (script: Script) =>
  script === "Han" || script === "Hangul" || script === "Kana";
