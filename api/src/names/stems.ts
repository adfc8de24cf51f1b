const CYRILLIC_ENDING =
  /(?:[иы]ми|[оеє]го|[оеє]му|[ая]я|[оеє]є?|[ыиії]й|[оеє]й|[ыи]е|[ыиі]х|[уюю]ю|[ыиоеі]м|[ая]м|[ая]х|[ая]ми|[оеі]в|и[яию]|і[яїю]|[аяыиіїуюьй])$/u;

/**
 * The stems that the forms of a bare word share: without endings of gender and case, and without
 * articles and short words that some scripts attach. Empty if the word has no shorter form.
 */
export function stemsOf(word: string): string[] {
  if (/^[а-яґєіїў]/u.test(word)) {
    return word.length > 5 ? [word.replace(CYRILLIC_ENDING, "")] : [];
  }
  if (/^[ء-ي]/u.test(word)) {
    const stem = word.replace(/^(?:و?ال|لل|بال)(?=.{3})/u, "").replace(/(?<=.{3})ه$/u, "");
    return stem.length > 3 ? [stem, stem.replace(/^[لوب](?=.{4})/u, "")] : [];
  }
  if (/^[א-ת]/u.test(word)) {
    const stem = word.replace(/^ה(?=.{3})/u, "").replace(/ית$/u, "י");
    return [stem, stem.replace(/^[לבומש]ה?(?=.{3})/u, "")];
  }
  // The plural of many languages, and the Turkish ending of possession.
  return word.length > 4 ? [word.replace(/s$/u, ""), word.replace(/(?:lar|ler)?[iu]$/u, "")] : [];
}
