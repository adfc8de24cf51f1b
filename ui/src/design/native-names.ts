const LETTER = /\p{Letter}/u;
const LATIN = /\p{Script=Latin}/u;

export interface Spelling {
  value: string;
  language?: string | null;
  type?: string;
}

/** Scripts in which a reader of this region looks for a name, where there is room for one. */
const FIRST = ["ar", "he"];

/**
 * The name as written without Latin letters, once per language. Noms de guerre and titles are
 * names too, but not what an entity is called in its script unless nothing else is known.
 */
export function nativeNames<T extends Spelling>(spellings: readonly T[]): T[] {
  const foreign = spellings.filter(({ value }) => LETTER.test(value) && !LATIN.test(value));
  const native = foreign.filter(({ type }) => type === "NATIVE_NAME");
  const place = ({ language }: T) => {
    const index = FIRST.indexOf(language ?? "");
    return index < 0 ? FIRST.length : index;
  };
  const byLanguage = Map.groupBy(native.length > 0 ? native : foreign, ({ language }) => language);
  return [...byLanguage.values()].map(([first]) => first!).sort((a, b) => place(a) - place(b));
}
