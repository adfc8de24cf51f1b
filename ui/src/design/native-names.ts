const LETTER = /\p{Letter}/u;
const LATIN = /\p{Script=Latin}/u;

export interface Spelling {
  value: string;
  language?: string | null;
  type?: string;
}

/**
 * Languages shown first. There is room for few names, and readers of this region look for these.
 */
const PREFERRED = ["ar", "he"];

/**
 * The spellings without Latin letters, one per language. Spellings of type NATIVE_NAME win; a nom
 * de guerre or a title is taken only where there is no such spelling.
 */
export function nativeNames<T extends Spelling>(spellings: readonly T[]): T[] {
  const foreign = spellings.filter(({ value }) => LETTER.test(value) && !LATIN.test(value));
  const native = foreign.filter(({ type }) => type === "NATIVE_NAME");
  const place = ({ language }: T) => {
    const index = PREFERRED.indexOf(language ?? "");
    return index < 0 ? PREFERRED.length : index;
  };
  const byLanguage = Map.groupBy(native.length > 0 ? native : foreign, ({ language }) => language);
  return [...byLanguage.values()].map(([first]) => first!).sort((a, b) => place(a) - place(b));
}
