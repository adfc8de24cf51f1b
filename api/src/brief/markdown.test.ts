import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "./brief.ts";
import { escapeMarkdown, toMarkdown } from "./markdown.ts";

/** Characters that can begin markup in Markdown or in GitHub's additions to it. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."*_[]()<>#|`\\~&!^$@:.-+=1w\n\r\t {}"),
    fc.constantFrom("www.", "http://", "[^1]", "&lt;", "<b>", "\n# ", "\n- ", "أحمد"),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  ),
  maxLength: 30,
});
const plain = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
const withoutEscapes = (text: string) => text.replaceAll(/\\[!-/:-@[-`{-~]/g, "");

describe("text in Markdown", () => {
  it("keeps every letter", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = escapeMarkdown(text).replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(shown).toBe(plain(text));
      }),
    );
  });

  it("leaves nothing that could become markup", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        const left = withoutEscapes(escaped);
        expect(left).not.toMatch(/[\\`*_[\]<>#|~&!$^@{}\n\r\t]/);
        expect(escaped).not.toMatch(/\bwww\.|(?<!\\):\/\//i);
        // No first character turns it into a list, a heading's underline or a definition.
        expect(escaped).not.toMatch(/^([-+=:]|\d+[.)])/);
      }),
    );
  });

  it("leaves ordinary names as they are", () => {
    expect(escapeMarkdown("Ahmad al-Dalati (Daily8), 14.5 km: “so”")).toBe(
      "Ahmad al-Dalati (Daily8), 14.5 km: “so”",
    );
  });
});

const briefOf = (text: string): Brief => ({
  title: text,
  asOf: null,
  asOfText: text,
  about: [],
  sections: [
    {
      kind: "CHANNELS",
      title: text,
      empty: null,
      truncated: false,
      lines: [
        {
          text,
          evidence: "SINGLE",
          evidenceText: "One document",
          contested: false,
          notes: [1],
          links: [],
          conflict: null,
          sides: [],
        },
        {
          text,
          evidence: null,
          evidenceText: "unresolved",
          contested: true,
          notes: [1],
          links: [],
          conflict: null,
          sides: [
            { statement: text, notes: [1] },
            { statement: text, notes: [1] },
          ],
        },
      ],
    },
    { kind: "SPEAKERS", title: "Who speaks", empty: text, lines: [], truncated: false },
  ],
  notes: [{ number: 1, documentId: "doc:1", claimId: "claim:1", locator: "¶ 1", text }],
});

describe("a brief as Markdown", () => {
  it("has headings, lists and footnotes", () => {
    expect(toMarkdown(briefOf("Name"))).toMatchInlineSnapshot(`
      "# Name

      Name

      ## Name

      - Name; one document [^1]
      - Name; unresolved
        - Name [^1]
        - Name [^1]

      ## Who speaks

      Name

      [^1]: Name
      "
    `);
  });

  it("has the same shape whatever stands in its texts", () => {
    const shape = (markdown: string) =>
      markdown
        .trimEnd()
        .split("\n")
        .map((line) => /^(#+ |- | {2}- |\[\^1\]: |)/.exec(line)?.[0]);
    const shaped = shape(toMarkdown(briefOf("Name")));
    const named = hostile.filter((text) => plain(text) !== "");
    fc.assert(
      fc.property(named, (text) => {
        const markdown = toMarkdown(briefOf(text));
        expect(shape(markdown)).toEqual(shaped);
        expect(withoutEscapes(markdown).match(/\[\^1\](?!:)/g)).toHaveLength(3);
      }),
    );
  });
});
