/**
 * How the letters of each script sound, in a small alphabet of our own. A letter stands for itself,
 * except `S` sh, `Z` zh, `c` ch, `x` kh, `G` gh, `T` th, `D` dh and the emphatic d and z, `C` ts;
 * and for Hebrew letters with two sounds `B` b or v, `K` k or kh, `P` p or f, `$` s or sh. Several
 * letters together take precedence over fewer. Sources: the romanization tables of BGN/PCGN and the
 * habits of the press. Where these differ, the difference costs little (`distance.ts`).
 */
type Letters = Readonly<Record<string, string>>;

const table = (rows: string): Letters =>
  Object.fromEntries(
    rows
      .trim()
      .split(/\s+/u)
      .map((row) => {
        const [letters, sound] = row.split(":");
        return [letters as string, sound ?? ""];
      }),
  );

export const LATIN = table(`
  tsch:c tch:c sch:S dzh:j sh:S ch:c kh:x gh:G zh:Z dh:D th:T ph:f dj:j dz:z ts:C tz:C cz:c sz:S
  ck:k ce:Ce ci:Ci cy:Cy x:ks c:k
  ou:u oo:u ee:i aa:a uu:u ii:i ie:i ei:ey ai:ay ae:a oe:o ue:u
  a:a b:b d:d e:e f:f g:g h:h i:i j:j k:k l:l m:m n:n o:o p:p q:q r:r s:s t:t u:u v:v w:w y:y z:z`);

/** Letters with marks that change their sound. Marks on other letters are dropped. */
export const MARKED_LATIN = table(`
  š:sh ş:sh ș:sh ś:sh ç:ch č:ch ć:ch ž:zh ź:zh ż:zh ğ:gh ġ:gh ẖ:kh ḫ:kh đ:dj ð:dh ḏ:dh þ:th ṯ:th
  ř:r ň:n ñ:n ł:l ä:a ö:o ü:u ø:o å:o æ:e œ:o ß:ss ı:i ţ:ts ț:ts ẓ:dh ḍ:dh ə:a`);

export const ARABIC = table(`
  ا:a أ:a إ:i آ:a ٱ:a ب:b پ:p ت:t ث:T ج:j چ:c ح:h خ:x د:d ذ:D ر:r ز:z ژ:Z س:s ش:S ص:s ض:D ط:t ظ:D
  ع:a غ:G ف:f ڤ:v ق:q ک:k ك:k گ:g ڭ:g ل:l م:m ن:n ه:h ھ:h ہ:h ة:a ۀ:h و:w ؤ:w ۇ:u ۆ:o ي:y ی:y ى:a ئ:y ې:e ێ:e ە:e
  ٹ:t ڈ:d ڑ:r ں:n ے:e`);

export const HEBREW = table(`
  ג׳:j ג':j ז׳:Z ז':Z צ׳:c ץ׳:c צ':c ץ':c ת׳:T וו:w יי:y
  א:a ב:B ג:g ד:d ה:h ו:w ז:z ח:x ט:t י:y כ:K ך:K ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:P ף:P צ:C ץ:C ק:k ר:r ש:$ ת:t`);

export const CYRILLIC = table(`
  дж:j тч:c тс:C дз:z ие:ie
  а:a б:b в:v г:g ґ:g ғ:G д:d е:e ё:yo є:ye ж:Z з:z и:i і:i ї:yi й:y ј:y к:k қ:q л:l љ:ly м:m н:n њ:ny ң:n о:o ө:o п:p р:r
  с:s т:t ћ:c у:u ў:w ү:u ұ:u ф:f х:x һ:h ц:C ч:c џ:j ђ:j ш:S щ:Sc ъ: ы:i ь: э:e ә:a ю:yu я:ya`);

export const GREEK = table(`
  μπ:b ντ:d γκ:g γγ:ng τζ:j τσ:C ου:u αι:e ει:i οι:i ευ:ev αυ:av
  α:a β:v γ:g δ:d ε:e ζ:z η:i θ:T ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:x ψ:ps ω:o`);

/** The parts of a syllable, as Korean names are usually spelt in Latin letters. */
export const HANGUL = table(`
  ᄀ:k ᄁ:k ᄂ:n ᄃ:d ᄄ:t ᄅ:r ᄆ:m ᄇ:b ᄈ:p ᄉ:s ᄊ:s ᄋ: ᄌ:j ᄍ:j ᄎ:c ᄏ:k ᄐ:t ᄑ:p ᄒ:h
  ᅡ:a ᅢ:e ᅣ:ya ᅤ:ye ᅥ:o ᅦ:e ᅧ:yo ᅨ:ye ᅩ:o ᅪ:wa ᅫ:we ᅬ:we ᅭ:yo ᅮ:u ᅯ:wo ᅰ:we ᅱ:wi ᅲ:yu ᅳ:u ᅴ:wi ᅵ:i
  ᆨ:k ᆩ:k ᆪ:k ᆫ:n ᆬ:n ᆭ:n ᆮ:t ᆯ:l ᆰ:k ᆱ:m ᆲ:l ᆳ:l ᆴ:l ᆵ:p ᆶ:l ᆷ:m ᆸ:p ᆹ:p ᆺ:t ᆻ:t ᆼ:ng ᆽ:t ᆾ:t ᆿ:k ᇀ:t ᇁ:p ᇂ:t`);
