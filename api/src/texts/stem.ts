/**
 * The forms under which a folded word is found: the word, its stem and, in Arabic and Hebrew, the
 * word without prefixed particles. Two words match if they share a form, so a superfluous form does
 * little harm, nor does cutting a letter that only looks like a particle.
 */
export function formsOf(word: string): string[] {
  if (/\p{Script=Arabic}/u.test(word)) return arabic(word);
  if (/\p{Script=Hebrew}/u.test(word)) return hebrew(word);
  if (/\p{Script=Cyrillic}/u.test(word)) return distinct(word, word.replace(CYRILLIC_ENDING, ""));
  return /^[a-z]+$/u.test(word) ? distinct(word, english(word)) : [word];
}

const distinct = (...forms: string[]) => [...new Set(forms)];

/** An ending and its replacement. In each row, only the first that matches is applied. */
const ENGLISH: readonly (readonly [ending: RegExp, instead: string])[][] = [
  [
    [/(?<=...)ies$/, "y"],
    [/(?<=s)ses$/, "s"],
    [/(?<=..[^sui])s$/, ""],
  ],
  [
    [/(?<=...)i[sz](?:ation|e|ed|ing)$/, "is"],
    [/(?<=...)(?:ation|ator|ate|ated|ating|ative|atory)$/, "at"],
    [/(?<=....)ments?$/, ""],
    [/(?<=.....)(?:er|al)$/, ""],
    [/(?<=.....)ion$/, ""],
    [/(?<=[aeiouy].{0,20})([bdgmnprt])\1(?:ed|ing)$/, "$1"],
    [/(?<=[aeiouy].{1,20})(?:ed|ing)$/, ""],
  ],
  [
    [/(?<=...)ense?$/, "enc"],
    [/(?<=..)our$/, "or"],
    [/(?<=....)e$/, ""],
  ],
];

/**
 * Gives the plural, the tenses and the nouns derived from a word the same form, in British or
 * American spelling.
 */
function english(word: string): string {
  return ENGLISH.reduce((stem, row) => {
    const found = row.find(([ending]) => ending.test(stem));
    return found ? stem.replace(...found) : stem;
  }, word);
}

const CYRILLIC_ENDING =
  /(?<=.{4})(?:ами|ями|ого|его|ому|ему|ов|ев|ей|ах|ях|ам|ям|ый|ий|ая|ое|ые|ых|их|ой|ом|ем|[аяыиуюеоьй])$/u;

const ARABIC_ARTICLE = /^(?:[وفبك]?ال|ول?لل?|لل)(?=.{3})/u;
const ARABIC_PARTICLE = /^[وفبلك](?=.{3})/u;
const ARABIC_ENDING = /(?<=.{3})(?:ون|ين|ات|ان|يه|ها|هم|نا|ه|ي|ا)$/u;

function arabic(word: string): string[] {
  const bare = word.replace(ARABIC_ARTICLE, "");
  const plain = [bare, bare.replace(ARABIC_PARTICLE, "")];
  return distinct(word, ...plain, ...plain.map((form) => form.replace(ARABIC_ENDING, "")));
}

const HEBREW_PARTICLE = /^[והבלמשכ](?=.{3})/u;
const HEBREW_ENDING = /(?<=.{3})(?:יימ|ימ|יות|ות|ית|יה|[יהת])$/u;

function hebrew(word: string): string[] {
  const once = word.replace(HEBREW_PARTICLE, "");
  const plain = [word, once, once.replace(HEBREW_PARTICLE, "")];
  return distinct(...plain, ...plain.map((form) => form.replace(HEBREW_ENDING, "")));
}
