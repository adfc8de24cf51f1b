import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesProblem, readAttributes } from "./attributes.ts";
import {
  identifierAddress,
  identifierKey,
  identifierProblem,
  identifiersProblem,
  readIdentifiers,
  SCHEMES,
  type Scheme,
  withWikidata,
  writeIdentifiers,
} from "./identifiers.ts";
import { keysOf } from "./kinds.ts";

const example = (scheme: Scheme) => ({
  scheme,
  issuer: "issuer" in SCHEMES[scheme] ? "Corran" : "",
  value: SCHEMES[scheme].example,
});

describe("identifiers", () => {
  it("keep what each scheme gives as its example, with an address that is one", () => {
    for (const scheme of keysOf(SCHEMES)) {
      const one = example(scheme);
      expect([scheme, identifierProblem(one)]).toEqual([scheme, null]);
      const address = identifierAddress(one);
      if (address !== null) expect(new URL(address).protocol).toBe("https:");
    }
  });

  it("are read as they were written, whatever they hold", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}.,&/' -]{1,20}$/u).map((text) => text.trim());
    const one = fc.record({
      scheme: fc.constantFrom(...keysOf(SCHEMES)),
      issuer: fc.oneof(fc.constant(""), word),
      value: fc.oneof(word, fc.constant("a: (b)")),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (several) => {
        expect(readIdentifiers(writeIdentifiers(several))).toEqual(several);
      }),
    );
  });

  it.each([
    ["LEI: 5299", "LEI: 5299: the value must be of the form of this LEI: 529900T8BM49AURSDO55"],
    ["REGISTRATION: 1180", "REGISTRATION: 1180: the issuer must say who gives this company registration, such as a state or a register"], // prettier-ignore
    ["SHOE: 44", "must be scheme and value such as WIKIDATA: Q858 or REGISTRATION (Corran): 1180, with | between several"], // prettier-ignore
    ["IMO: 9074729 | IMO: 9074729", "names IMO: 9074729 twice"],
    ["REGISTRATION (Corran): 1180 | WIKIDATA: Q858", null],
    ["", null],
  ])("that are wrong are told by field and rule: %s", (text, problem) => {
    expect(identifiersProblem(text)).toBe(problem);
  });

  it("are the same whatever their case and spaces, and of another issuer another one", () => {
    const key = (text: string) => identifierKey(readIdentifiers(text)[0]!);
    expect(key("REGISTRATION (Corran): hrb 12")).toBe(key("REGISTRATION(CORRAN): HRB12"));
    expect(key("REGISTRATION (Velmora): HRB12")).not.toBe(key("REGISTRATION (Corran): HRB12"));
  });

  it("hold one Wikidata item in place of another", () => {
    const [lei, old] = [example("LEI"), example("WIKIDATA")];
    expect(withWikidata([old, lei], "Q1")).toEqual([{ ...old, value: "Q1" }, lei]);
    expect(withWikidata([old, lei], "")).toEqual([lei]);
  });
});

describe("attributes", () => {
  it("are names and texts, of which only the first colon parts them", () => {
    expect(readAttributes("Lot: 4 | Note: at 10:30")).toEqual([
      { name: "Lot", text: "4" },
      { name: "Note", text: "at 10:30" },
    ]);
    expect(attributesProblem("Lot: 4 | Note: at 10:30")).toBeNull();
    expect(attributesProblem("")).toBeNull();
  });

  it.each(["four", "Lot: 4 | four", "Lot:", ": 4"])("need both: %s", (text) => {
    expect(attributesProblem(text)).toMatch(/^must be name and text such as Lot: 4, with/);
  });
});
