import { japaneseReading } from "./tables/east-asian.ts";
import type { Script } from "./script.ts";
import { plainLatin, soundOf } from "./sound.ts";

/** Sounds that contain the article ("Abdulrahman", "Salahuddin") are compared without it too. */
const ARTICLE_INSIDE = /^(abd)(?:[aeiou]?[lrsndtzCST](?=[^aeiou])|[aeiou])(?=.{3})/u;
/** "Elkaddafi", "Alshami", "Ulhaq". */
const ARTICLE_BEFORE = /^[aeu]l(?=[^aeiouy].{2})/u;
const ARABIC_ARTICLE = /^(?:[وبفك]?ال|لل)(?=.{3})/u;
/** "Arrahman", "Ashsharq": the article is assimilated to the next letter. */
const SUN_ARTICLE_BEFORE = /^[ae](sh|ch|th|dh|[dlnrstz])(?=\1.{3})/u;

/**
 * The ways a word may sound: first as written, then by other spelling habits, last without an
 * article that is written together with it.
 */
export function readingsOf(text: string, plain: string, script: Script): string[] {
  const japanese = script === "Han" ? japaneseReading(text) : undefined;
  if (japanese) return [soundOf(text, script), soundOf(japanese, "Latin")];
  const sound = soundOf(text, script);
  const others = READERS[script]?.(plain, text.toLowerCase(), sound) ?? [];
  const bareOfArticle = sound.replace(ARTICLE_INSIDE, "$1");
  return [sound, ...others, ...(bareOfArticle === sound ? [] : [bareOfArticle])];
}

type Reader = (plain: string, lower: string, sound: string) => string[];

const READERS: Partial<Record<Script, Reader>> = {
  Arabic: inArabic,
  Hebrew: inHebrew,
  Latin: inLatin,
  Cyrillic: inCyrillic,
};

function inArabic(plain: string): string[] {
  const readings = [plain];
  // Everyday spelling writes ه for ة and ى for ي, and the other way round.
  if (plain.length > 2) readings.push(plain.replace(/ه$/u, "ا"));
  // Plurals and cases of adjectives: الحوثيون, الحوثيين; in Persian حوثیان.
  readings.push(plain.replace(/(?<=.{2}ي)(?:ون|ين|ان|ات|ه)$/u, ""));
  const withoutArticle = readings.map((reading) => reading.replace(ARABIC_ARTICLE, ""));
  const sounds = [...readings, ...withoutArticle.toReversed()].map((reading) =>
    soundOf(reading, "Arabic"),
  );
  // Foreign names are written with تش for ch and تس for ts.
  const foreign = sounds.filter((sound) => /t[sS]/u.test(sound));
  return [...foreign.map((sound) => sound.replace(/tS/gu, "c").replace(/ts/gu, "C")), ...sounds];
}

function inHebrew(plain: string, _lower: string, sound: string): string[] {
  // A final ה stands for a vowel.
  return /(?<=.{2})ה$/u.test(plain) ? [sound.replace(/h$/u, "a")] : [];
}

function inLatin(plain: string, lower: string, sound: string): string[] {
  const readings: string[] = [];
  // Đỗ is Do and Djo, Đinkić Dinkić and Djinkic, Müller Muller.
  if (/[^\0-\u007f]/u.test(lower)) {
    readings.push(lower.normalize("NFD").replace(/đ/gu, "d").replace(/\p{M}/gu, ""));
  }
  // The plural of a people: "Houthis".
  if (plain.length > 5) readings.push(plain.replace(/(?<=i)s$/u, ""));
  // Qaeda is Qaida.
  readings.push(plain.replace(/ae/gu, "ai"));
  // Turkish writes c for j; the Chinese x is near to sh, q to ch.
  readings.push(plain.replace(/^c(?=[aeiou])/u, "j"));
  readings.push(plain.replace(/^x(?=[aeiou])/u, "sh").replace(/^q(?=i[aeo])/u, "ch"));
  const sounds = readings
    .filter((reading) => reading !== plain)
    .map((reading) => soundOf(plainLatin(reading), "Latin"));
  if (plain.length > 6) sounds.push(soundOf(plain.replace(SUN_ARTICLE_BEFORE, ""), "Latin"));
  if (sound.length > 5) sounds.push(sound.replace(ARTICLE_BEFORE, ""));
  return sounds;
}

function inCyrillic(plain: string, _lower: string, sound: string): string[] {
  return [
    // Ельцин is Yeltsin.
    ...(plain.startsWith("е") ? [`y${sound}`] : []),
    ...(sound.length > 6 ? [sound.replace(ARTICLE_BEFORE, "")] : []),
  ];
}
