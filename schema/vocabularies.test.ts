import { expect, it } from "vitest";
import { isStated, keysOf, LINK_KINDS, type LinkKind } from "./kinds.ts";
import type { LinkKindRow } from "./link-kinds/row.ts";
import { VOCABULARIES } from "./vocabularies.ts";

const [ftm, littlesis, stix, cameo] = VOCABULARIES;
const rows = keysOf(LINK_KINDS).map((kind) => ({ kind, ...(LINK_KINDS[kind] as LinkKindRow) }));

it("gives each word of another vocabulary a kind that claims can state", () => {
  const kinds = VOCABULARIES.flatMap(({ words }) => Object.values(words).map(({ kind }) => kind));
  expect(kinds.filter((kind: LinkKind) => !isStated(kind))).toEqual([]);
});

it("names in a row of a kind only words that the vocabulary has", () => {
  const roots = Object.keys(cameo.words).map((root) => root.slice(0, 2));
  expect(rows.filter((row) => row.cameo && !roots.includes(row.cameo.slice(0, 2)))).toEqual([]);
  expect(rows.filter((row) => row.ftm && !(row.ftm in ftm.words))).toEqual([]);
  expect(rows.filter((row) => row.littlesis && !(row.littlesis in littlesis.words))).toEqual([]);
  expect(rows.filter((row) => row.stix && !(row.stix in stix.words))).toEqual([]);
});

it("leads from a word to a kind whose row names the word, unless the kind is wider", () => {
  for (const [vocabulary, column] of [
    [ftm, "ftm"],
    [littlesis, "littlesis"],
    [stix, "stix"],
  ] as const) {
    for (const [word, { kind, reversed, asRole }] of Object.entries(vocabulary.words)) {
      if (reversed || asRole) continue;
      const own = (LINK_KINDS[kind] as LinkKindRow)[column];
      expect(own, `${vocabulary.name} ${word} → ${kind}`).not.toBeNull();
    }
  }
});

it("covers eighteen schemata, twelve categories, all types of STIX 2.1 and twenty roots", () => {
  const sizes = VOCABULARIES.map(({ words }) => Object.keys(words).length);
  expect(sizes).toEqual([18, 12, 35, 20, 18]);
});
