import { ENTITY_KINDS, type EntityKindRow, TYPES } from "@backchannel/schema/entity-kinds.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { type Ends, LENSES, type LinkKindRow } from "@backchannel/schema/link-kinds/row.ts";
import { type Counterpart, VOCABULARIES } from "@backchannel/schema/vocabularies.ts";

/** `docs/kinds.md`: every kind there is, and what stands for the words of other vocabularies. */
export const kindsPage = (): string =>
  [
    "# Kinds",
    "Printed from the tables in `schema/` by `npm run schema`; do not edit it here.",
    "What may stand in the graph, what may join it, and where the words of other vocabularies have their place.",
    "## Entities",
    ...TYPES.map((type) => `### ${type}\n\n${entityTable(type)}`),
    "## Links",
    "The four wordings are for what holds, would hold and does not hold, and for the object's side. An end is a family or a type; a symmetric link holds both ways.",
    ...keysOf(LENSES).map((lens) => `### ${LENSES[lens].label}\n\n${linkTable(lens)}`),
    `### Derived\n\nThese follow from claims of other kinds and are never stated.\n\n${linkTable(null)}`,
    "## Other vocabularies",
    "*As role* means that the kind is wider than the word, which is kept as the role of the claim. *Reversed* means that its source is our object.",
    ...VOCABULARIES.map(
      ({ name, source, words }) => `### ${name}\n\n${source}\n\n${wordsTable(words)}`,
    ),
  ].join("\n\n");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function entityTable(type: EntityKindRow["type"]): string {
  const rows = keysOf(ENTITY_KINDS).map((kind) => ({
    kind,
    ...(ENTITY_KINDS[kind] as EntityKindRow),
  }));
  return table(
    ["kind", "in words", "families", "FollowTheMoney"],
    rows
      .filter((row) => row.type === type)
      .map(({ kind, label, families, ftm }) => [`\`${kind}\``, label, families.join(", "), ftm]),
  );
}

function linkTable(lens: LinkKindRow["lens"]): string {
  const rows = keysOf(LINK_KINDS).map((kind) => ({ kind, ...(LINK_KINDS[kind] as LinkKindRow) }));
  return table(
    ["kind", "wording", "from, to", "what it is", "meaning", "FtM · STIX · LittleSis · CAMEO"],
    rows.filter((row) => row.lens === lens).map(linkRow),
  );
}

const linkRow = (row: LinkKindRow & { kind: LinkKind }): string[] => [
  `\`${row.kind}\``,
  [row.did, row.would, row.didNot, row.inverse].join("; "),
  `${endsText(row.subject)} → ${endsText(row.object)}`,
  row.temporality.toLowerCase() + (row.symmetric ? ", symmetric" : ""),
  row.description,
  [row.ftm, row.stix, row.littlesis, row.cameo].map((word) => word ?? "–").join(" · "),
];

const endsText = (ends: Ends) => ends.join(", ");

const wordsTable = (words: Readonly<Record<string, Counterpart>>) =>
  table(
    ["theirs", "ours", "how"],
    Object.entries(words).map(([word, { kind, reversed, asRole, instead }]) => [
      word,
      `\`${kind}\``,
      [reversed && "reversed", asRole && "as role", instead && `or ${instead}`]
        .filter(Boolean)
        .join(", "),
    ]),
  );
