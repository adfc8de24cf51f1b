import { describe, expect, it } from "vitest";
import { findIn } from "../find/passage.ts";
import { answers, readQuestion, wordQuery } from "../find/question.ts";
import { wordsOf } from "./words.ts";

/** Whether a text matches every word of a question. */
const meets = (asked: string, text: string) =>
  readQuestion(asked).every((one) => wordsOf(text).some((word) => answers(word, one) !== null));

describe("words meet", () => {
  it.each([
    ["mediated", "mediation"],
    ["mediator", "They mediate."],
    ["negotiations", "negotiated"],
    ["offers", "The offer, part one"],
    ["planned", "plans"],
    ["agreed", "an agreement"],
    ["normalization", "normalisation"],
    ["defense ministers", "the defence minister"],
    ["Golan", "the GOLAN’s heights"],
    ["Sharaa", "al-Sharaa's"],
    ["café", "cafe"],
    ["UAE", "the U.A.E. said"],
    ["2025", "٢٠٢٥"],
    ["prot", "protected"],
    ["الأمن", "للأمن"],
    ["امن", "والأمن"],
    ["وساطة", "الوساطه"],
    ["علي", "على"],
    ["مسؤول", "مسوول"],
    ["الحوثي", "الحوثيين"],
    ["هبة", "هِبـــه"],
    ["ביטחון", "לביטחון"],
    ["תיווך", "הַתִּיוּוּךְ"],
    ["שיחה", "השיחות"],
    ['צה"ל', "צה״ל"],
    ["переговоры", "переговоров"],
    ["谈判", "和平谈判"],
  ])("%s and %s", (asked, text) => expect(meets(asked, text)).toBe(true));

  it.each([
    ["offer", "off"],
    ["nation", "nativity"],
    ["state", "station"],
    ["met", "metal"],
    ["minister", "administer"],
    ["ביטחון", "ניצחון"],
    ["سلام", "كلام"],
  ])("but not %s and %s", (asked, text) => {
    const [one] = readQuestion(asked);
    expect(wordsOf(text).some((word) => answers(word, one!) === "WHOLE")).toBe(false);
  });
});

it("asks for the words that say something, or for all where none does", () => {
  const asked = (text: string) => readQuestion(text).map(({ plain }) => plain);
  expect(asked("Who mediated in the talks?")).toEqual(["mediated", "talks"]);
  expect(asked("who is it")).toEqual(["who", "is", "it"]);
  expect(asked("من توسط في المحادثات")).toEqual(["توسط", "المحادثات"]);
  expect(asked("Talks talks TALKS")).toEqual(["talks"]);
  expect(asked("a ".repeat(300))).toEqual(["a"]);
});

it("lets nothing but letters and digits into a query", () => {
  const asked = readQuestion('a/b|c (d)* "e" ~f^9 [g TO h] {i} @j #k &l <m> _n \\o .p +q -r');
  for (const { there, thereInClaim, whole, names } of asked.map(wordQuery)) {
    expect(there + whole).toMatch(/^[\p{L}\p{N}|.*]+$/u);
    expect(thereInClaim).toMatch(/^[\p{L}\p{N}|.*_]+$/u);
    expect(names).toMatch(/^folded:[\p{L}\p{N}_]+$/u);
  }
});

describe("a passage", () => {
  const marked = (text: string, asked: string) => {
    const { passages } = findIn([{ part: "NOTE", text }], readQuestion(asked));
    const [passage] = passages;
    return passage!.matches.map(({ start, end }) => passage!.text.slice(start, end));
  };

  it("marks words in code units, whatever stands before them", () => {
    expect(marked("😀 É. <b>Offers</b> & offer’s", "offer")).toEqual(["Offers", "offer’s"]);
    expect(marked("قال إن الأمن للجميع", "امن")).toEqual(["الأمن"]);
  });

  it("is cut around most of the words, at words", () => {
    const text = `${"padding ".repeat(80)}offer of ${"filler ".repeat(3)}security ${"rest ".repeat(80)}`;
    const { passages } = findIn([{ part: "NOTE", text }], readQuestion("offer security"));
    const [{ text: cut, cutBefore, cutAfter, matches }] = passages as [(typeof passages)[0]];
    expect(cut.length).toBeLessThanOrEqual(240);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(matches.map(({ start, end }) => cut.slice(start, end))).toEqual(["offer", "security"]);
    expect(text).toContain(` ${cut} `);
  });

  it("is of the part with most words, then of those that add one", () => {
    const { passages } = findIn(
      [
        { part: "TOPIC", text: "Security" },
        { part: "SIDE", text: "An offer of security" },
        { part: "VIEW", text: "A Paris offer" },
      ],
      readQuestion("offer security Paris"),
    );
    expect(passages.map(({ part }) => part)).toEqual(["SIDE", "VIEW"]);
  });
});
