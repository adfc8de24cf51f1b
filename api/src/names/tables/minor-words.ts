import { bare } from "../bare.ts";
import { scriptOf } from "../script.ts";
import { soundOf } from "../sound.ts";

const list = (words: string) => words.trim().split(/\s+/u);

/** Articles, dropped before another word. */
export const ARTICLES: ReadonlySet<string> = new Set(
  list(`al el the ul il אל א ה аль эль ал ال`).map(bare),
);

/** The Arabic article as it sounds before some letters. Counts as an article only before those. */
export const SUN_ARTICLE = /^[aeiu][lrnztdsScTD]$/u;

const CONNECTIVES = list(`
  bin ibn ben bint binti bat b ibnu oglu oglou ogly uulu kyzy qizi walad wald ould
  de da do das dos du des di del della dello dela la las lo le les au aux von van der den ter ten zu zum y e i
  fi ul and und et of for in on at to fur fuer per by with from ve va pour para por mit im am i a e ها های
  بن ابن بنت و ولد در از של בן בת и де да ди фон ван дер ибн бен бин бинт оглы кызы в по на для с και του των`);

const TITLES = list(`
  mr mrs ms miss dr prof professor sir dame lord lady hon honourable honorable rev reverend
  ust gen general lt col colonel maj major brig brigadier capt captain cmdr commander adm admiral sgt marshal lieutenant
  president minister prime premier ambassador senator governor deputy secretary king queen prince princess crown chief
  his her excellency highness majesty royal former acting judge justice engineer eng ing
  الدكتور دكتور السيد السيدة الشيخ الحاج اللواء العميد العقيد الرئيس الأمير الملك المهندس
  دکتر آقای سردار حجت‌الاسلام господин госпожа генерал полковник президент министр доктор מר ד״ר הרב`);

/** Titles of scholars and pilgrims. After a given name they are family names. */
const OF_THE_LEARNED = list(`
  sheikh shaikh shaykh sheik cheikh haji hajji hajj hadji alhaji alhaj mullah mulla molla mollah maulvi maulavi
  mawlawi moulavi maulana mawlana qari ustad ustaz ustadz ayatollah ayatullah hojatoleslam hojjatoleslam
  شیخ ملا مولوی آیت‌الله حاج`);
export const HONORIFICS: ReadonlySet<string> = new Set(OF_THE_LEARNED.map(bare));

/** Titles that are also given names. */
const TITLES_OR_NAMES = list(`
  sayyid sayed sayyed seyed seyyed syed saiyid hafiz hafez akhund akhond akhunzada malam sahib saheb daw datuk
  imam emir amir sultan khan agha aqa effendi bey pasha begum jr sr junior senior
  سید امام`);

/** Words that nearly every firm has in its name. */
const GENERIC = list(`
  company companies group holding trading trade general international industries services enterprise enterprises import export
  distribution investment management commercial development construction global products solutions systems business ventures venture
  partners associates consulting consultancy consultants supply manufacturing brothers bros sons son family branch office offices
  limited public private overseas worldwide city firm operadora negocios sucesores hermanos hijos eksport materials goods
  projects project facility complex works properties`);

const WORDS_OF_BODIES = list(`
  organization organisation foundation association society institute center centre department agency realestate agricultural
  national bank ministry council committee party movement union front shipping maritime marine technology technical
  engineering research production plant bureau design charity exchange transport hotel school equipment electronics farm food
  mining building fund house middle east west new scientific federal state unitary authority university army forces force
  republic islamic people brigade battalion directorate command division unit service corps
  брокер научно исследовательский производственное объединение предприятие конструкторское бюро институт`);

export const WEIGHT = {
  connective: 0.12,
  title: 0.15,
  titleOrName: 0.3,
  generic: 0.25,
  ofBodies: 0.45,
} as const;

const WEIGHTS = new Map<string, number>();
for (const [words, weight] of [
  [WORDS_OF_BODIES, WEIGHT.ofBodies],
  [GENERIC, WEIGHT.generic],
  [[...OF_THE_LEARNED, ...TITLES_OR_NAMES], WEIGHT.titleOrName],
  [TITLES, WEIGHT.title],
  [CONNECTIVES, WEIGHT.connective],
] as const) {
  for (const word of words) {
    const plain = bare(word);
    WEIGHTS.set(plain, weight);
    // Long ones also in another script: "obshchestvo".
    if (plain.length > 6) WEIGHTS.set(soundOf(plain, scriptOf(plain)), weight);
  }
}

/**
 * The weight of a word that says little about whose name it is, relative to an ordinary one (1):
 * connectives, titles and words that most bodies have. Undefined for ordinary words.
 */
export const minorWeight = (plain: string, sound: string): number | undefined =>
  WEIGHTS.get(plain) ?? (plain.length > 6 ? WEIGHTS.get(sound) : undefined);
