const CYRILLIC_ENDING =
  /(?:[иы]ми|[оеє]го|[оеє]му|[ая]я|[оеє]є?|[ыиії]й|[оеє]й|[ыи]е|[ыиі]х|[уюю]ю|[ыиоеі]м|[ая]м|[ая]х|[ая]ми|[оеі]в|и[яию]|і[яїю]|[аяыиіїуюьй])$/u;

/**
 * What a bare word has in its forms: without the endings of gender and case, and without the
 * articles and short words that some scripts write together with it. None where it has no other.
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
  // The plural of many languages, and the ending of what belongs to something in Turkish.
  return word.length > 4 ? [word.replace(/s$/u, ""), word.replace(/(?:lar|ler)?[iu]$/u, "")] : [];
}
