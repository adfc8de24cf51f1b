import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./similarity.ts";

describe("two spellings of one name", () => {
  it.each([
    ["Ahmed al-Dallaty", "Ahmad al-Dalati"],
    ["Ahmad al-Dalati", "أحمد الدالاتي"],
    ["Asaad al-Shaibani", "أسعد الشيباني"],
    ["Abu Mohammed al-Golani", "أبو محمد الجولاني"],
    ["Muammar Gaddafi", "Moamer Kadhafi"],
    ["Ron Dermer", "Рон Дермер"],
    ["Ron Dermer", "רון דרמר"],
    ["Benjamin Netanyahu", "בנימין נתניהו"],
    ["Sharaa, Ahmed", "Ahmad al-Shara"],
    ["Abdul Rahman al-Nuaimi", "Abd al-Rahman al-Nuaymi"],
    ["محمد عبد السلام", "محمد عبدالسلام"],
    ["Badr al-Busaidi", "Badr bin Hamad al-Busaidi"],
    ["Tom Barrack", "Thomas Barrack"],
    ["Jafar Ghannadbashi", "جعفر قنادباشی"],
    ["Volodymyr Zelensky", "Володимир Зеленський"],
    ["Владимир Владимирович Путин", "Vladimir Putin"],
    ["IDF", "Israel Defense Forces"],
    ["Ministry of Defence", "وزارة الدفاع"],
    ["Hezbollah", "حزب الله"],
    ["Gazprom PJSC", "ПАО Газпром"],
    ["سامية", "ساميه"],
    ["علي", "على"],
    ["هبة الحداد", "هبه الحداد"],
    ["عائشة", "عايشه"],
    ["Đỗ Minh", "Do Minh"],
    ["Zoran Đinkić", "Zoran Dinkic"],
    ["Zoran Đinkić", "Zoran Djinkic"],
    ["Søren Bjørnholt", "Soren Bjornholt"],
    ["EAU", "ОАЭ"],
    ["Dimashq", "Дамаск"],
    ["Vereinigte Arabische Emirate", "الإمارات"],
    ["U.A.E.", "UAE"],
    ["N.A.T.O.", "OTAN"],
    ["Netanyahu’s", "Netanyahu"],
    ["El Sharif Elshami", "Elsharif El Shami"],
    ["GADDAFI, Saadi", "ELKADDAFI, Saadi"],
    ["аш-Шараа", "al-Sharaa"],
    ["Ahmed Ach-Charaa", "Ahmad al-Sharaa"],
    ["Mullah Salim Barakzai", "Mohammad Salim Barakzai Gulabi"],
    ["Nasiruddin", "Naseer"],
    ["Muh. Salim", "Mohd Salim"],
    ["Good Land International Company for Trade", "Good Land Company"],
    ["الحوثيين", "الحوثي"],
    ["حوثی", "Houthis"],
    ["ביבי נתניהו", "Benjamin Netanyahu"],
    ["רונן בר", "Ronen Bar"],
    ["משה יעלון", "موشيه يعلون"],
    ["ציפי לבני", "Tzipora Livni"],
    ["אבו מוחמד אל-ג'ולאני", "Abu Mohammed al-Golani"],
    ["Борис Ельцин", "بوريس يلتسين"],
    ["김정은", "Kim Jong-un"],
    ["이재명", "Lee Jae-myung"],
    ["田中太郎", "Taro Tanaka"],
    ["Hajj Abdul Karim Bazzi", "Sheikh Abdul Karim Bazzi"],
    ["Iraqi National Oil Company", "INOC"],
    ["FCDO", "Foreign, Commonwealth and Development Office"],
    ["British Ministry of Defence", "Ministry of Defence of the United Kingdom"],
    ["Southern Reform Council", "مجلس الإصلاح الجنوبي"],
    ["Правительство Китая", "Government of China"],
    ["Gosudarstvennyy Arkhiv", "Государственный архив"],
    ["Conseil de l'Europe", "Совет Европы"],
    ["株式会社ミヤコ精機", "ミヤコ精機"],
    ["شركة النخيل المتحدة ذ.م.م", "النخيل المتحدة"],
  ])("%s and %s", (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ match: true });
  });
});

describe("names that only look alike", () => {
  it.each([
    ["Bashar al-Assad", "Maher al-Assad"],
    ["Maher al-Assad", "بشار الأسد"],
    ["Ron Dermer", "Ron Prosor"],
    ["Ahmad al-Dalati", "Ahmad al-Sharaa"],
    ["Asaad al-Shaibani", "Bashar al-Assad"],
    ["Владимир Путин", "Vladimir Medinsky"],
    ["Bank of Syria", "Bank of Iraq"],
    ["103rd Brigade", "105th Brigade"],
    ["Ministry of Defence", "وزارة الخارجية"],
    ["سامية", "سالم"],
    ["هدى الحداد", "هادي الحداد"],
    ["Omar Saleh", "Yusuf Omar Saleh"],
    ["Ahmad Hassan", "Hassan Ahmad"],
    ["Karim W. Mansour", "Karim Nabil Mansour"],
    ["Al Bayan", "Jan Petra Nowak"],
    ["OPERADORA LUNA, S.A. DE C.V.", "ASTERIA"],
    ["ASTERIA, S. DE R.L. DE C.V.", "OPERADORA LUNA, S.A. DE C.V."],
    ["Orvex Joint Stock Company", "Lumera Joint Stock Company"],
    ["U.A.E.", "U.S.A."],
    ["Golan Heights", "Golani"],
    ["Austria", "Australia"],
    ["European Council", "Council of Europe"],
    ["Kim Jong Un", "United Nations"],
    ["Yusuf Khalid Mansour", "Yusuf Khalil Mansour"],
  ])("%s and %s", (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ match: false });
  });
});

it("says why, in words", () => {
  expect(compareNames("Dallaty, Ahmed", "Ahmad al-Dalati").reasons).toEqual([
    "“Dallaty” and “Dalati” sound the same",
    "“Ahmed” and “Ahmad” sound the same",
  ]);
  expect(compareNames("J. Smith", "Johanna Smith").reasons).toEqual([
    "both have “Smith”",
    "“J” may stand for “Johanna”",
  ]);
  expect(compareNames("Tom Barrack", "Thomas Barrack Jr").reasons).toEqual([
    "“Tom” and “Thomas” are forms of one given name",
    "both have “Barrack”",
    "the first name lacks “Jr”",
  ]);
  expect(compareNames("…", "Dermer").reasons).toEqual([
    "the first name lacks “Dermer”",
    "they have no word in common that tells whose name it is",
  ]);
  expect(compareNames("", "?!").reasons).toEqual(["they have no letters to compare"]);
});

it("holds back where a word too many may make another bearer, and says so", () => {
  const initial = compareNames("Karim A. B. Haddad", "Karim A. Haddad");
  expect(initial.score).toBeLessThan(0.85);
  expect(initial.reasons).toContain("one has an initial that the other lacks");
  expect(compareNames("Omar Saleh", "Yusuf Omar Saleh").reasons.at(-1)).toMatch(/as a son has/);
  expect(compareNames("Ahmad Hassan", "Hassan Ahmad").reasons.at(-1)).toMatch(/given name of one/);
  // Put first by a comma, or as a blessing, it is no other name.
  expect(compareNames("Hassan, Ahmad", "Ahmad Hassan").match).toBe(true);
  expect(compareNames("Muhammad Anwar al-Sadat", "Anwar Sadat").match).toBe(true);
});

it("goes by the kind and the scripts it is told", () => {
  const guessed = compareNames("Al Nusra Front", "Jabhat al-Nusra");
  expect(compareNames("Al Nusra Front", "Jabhat al-Nusra", { kind: "ORGANIZATION" })).toEqual(
    guessed,
  );
  expect(compareNames("Al Nusra Front", "Jabhat al-Nusra", { kind: "PERSON" })).not.toEqual(
    guessed,
  );
  const across = { scripts: ["Latin", "Arabic"] } as const;
  expect(compareNames("Ali", "Ali", across).score).not.toBe(compareNames("Ali", "Ali").score);
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("", "\0", "\ud800", "\u202e\u200b", "😀", "a".repeat(10_000), "ابن", "(){}[]^~*"),
);

it("answers anything, the same either way round", () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const [there, back] = [compareNames(a, b), compareNames(b, a)];
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1);
      expect(back.score).toBeCloseTo(there.score, 10);
      expect(there.reasons).not.toHaveLength(0);
    }),
  );
});
