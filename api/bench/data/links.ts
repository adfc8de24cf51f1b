import { keysOf, type LinkKind } from "@backchannel/schema/kinds.ts";
import { type ClaimRow, propertiesOf } from "../../src/derive/derive-columns.ts";
import { conferredBy, isInvolved } from "../../src/derive/conferred.ts";
import { linkEnds, linkId } from "../../src/evidence/link-id.ts";
import type { ClaimWriter } from "./claims.ts";
import { ARRAYS } from "./arrays.ts";
import type { CsvFile } from "./csv.ts";
import { type Cast, type Entity, makeOccasion, type Occasion } from "./entities.ts";
import { GENERATED_KINDS, kindBetween } from "./kinds.ts";
import type { Random } from "./random.ts";
import { type Size, STATED_LINKS } from "./sizes.ts";

type Properties = ReturnType<typeof propertiesOf>;

/**
 * In the order of the columns: Neo4j finds a relationship's first properties fastest, so those that
 * lists read come first.
 */
const SUMMARY: Record<keyof Properties["summary"], string> = {
  evidence: "string",
  evidenceOrder: "long",
  contested: "boolean",
  origins: "long",
  documents: "long",
  claimCount: "long",
  firstDay: "long",
  lastDay: "long",
  overBy: "long",
  evidenceText: "string",
  occasionGrades: "string[]",
  leadingPart: "string",
  yields: "boolean",
};
export const LINK_HEADER = [
  ":START_ID(entity),:END_ID(entity),:TYPE",
  ...Object.entries({ ...SUMMARY, ...ARRAYS }).map(([name, type]) => `${name}:${type}`),
].join(",");
const SUMMARY_NAMES = keysOf(SUMMARY);
const ARRAY_NAMES = keysOf(ARRAYS);

export interface LinkFiles {
  links: CsvFile;
  conflicts: CsvFile;
  sides: CsvFile;
}

/** The share of links that belong to an occasion, with about two links each. */
const OCCASION_SHARE = 0.17;
const CONFLICT_SHARE = 0.003;

/**
 * Writes links with their claims, one after the other, so that each link's arrays can be computed
 * as soon as its claims are written. Claims of one occasion are adjacent, so its INVOLVED_IN links
 * follow at once too.
 */
export function writeLinks(
  size: Size,
  { actors, places }: Cast,
  firstOccasion: number,
  files: LinkFiles,
  claims: ClaimWriter,
  random: Random,
  onOccasion: (occasion: Occasion) => void,
): void {
  const wanted = Math.round(size.actors * STATED_LINKS);
  const known = new Set<number>();
  let written = 0;
  let occasions = firstOccasion;

  const draw = (a: Entity, occasion: boolean) => {
    const b = actors[random.heavyTailed(actors.length)] as Entity;
    const choice = a === b ? null : kindBetween(a.kind, b.kind, occasion, random);
    if (!choice) return null;
    const [subject, object] = choice.turned ? [b, a] : [a, b];
    const [from] = linkEnds(subject.id, choice.kind, object.id);
    const ends = from === subject.id ? [subject, object] : [object, subject];
    const pair = (ends[0] as Entity).n * actors.length + (ends[1] as Entity).n;
    const key = pair * GENERATED_KINDS.length + GENERATED_KINDS.indexOf(choice.kind);
    if (known.has(key)) return null;
    known.add(key);
    return { subject, kind: choice.kind, object };
  };
  const write = (a: Entity, given: readonly Occasion[], isOccasion: boolean): ClaimRow[] => {
    const ends = draw(a, isOccasion);
    if (!ends) return [];
    const count = 1 + random.place(size.claimsOfLink);
    const disputed = count > 1 && random.chance(CONFLICT_SHARE);
    const made = claims.write(ends, given, count, disputed);
    const rows = made.map(({ row }) => row);
    writeLink(files.links, ends.subject, ends.kind, ends.object, rows);
    if (disputed) writeConflict(files, written, made);
    written += 1;
    return rows;
  };

  while (written < wanted) {
    const a = actors[random.heavyTailed(actors.length)] as Entity;
    if (!random.chance(OCCASION_SHARE)) {
      write(a, [], random.chance(0.3));
      continue;
    }
    const count = random.chance(0.1) ? 2 : 1;
    const together = Array.from({ length: count }, () => {
      return makeOccasion(occasions++, random, places);
    });
    together.forEach(onOccasion);
    const rows = Array.from({ length: 1 + random.below(3) }, () => write(a, together, true));
    for (const occasion of together) writeInvolvements(files.links, occasion, rows.flat());
  }
}

function writeLink(
  file: CsvFile,
  subject: Entity,
  kind: LinkKind,
  object: Entity,
  rows: ClaimRow[],
): void {
  const [from] = linkEnds(subject.id, kind, object.id);
  const [source, target] = from === subject.id ? [subject, object] : [object, subject];
  const id = linkId(subject.id, kind, object.id);
  const { arrays, summary } = propertiesOf(id, kind, rows);
  file.write([
    source.n,
    target.n,
    kind,
    ...SUMMARY_NAMES.map((name) => summary[name]),
    ...ARRAY_NAMES.map((name) => arrays[name] ?? []),
  ]);
}

/** As `deriveLinks` does for the claims of an event. */
function writeInvolvements(file: CsvFile, occasion: Occasion, rows: readonly ClaimRow[]): void {
  const byEntity = new Map<string, ClaimRow[]>();
  for (const row of rows.filter(({ event }) => event === occasion.id)) {
    const { subject, object } = conferredBy(row);
    for (const [id, role] of [
      [row.subjectId, subject],
      [row.objectId, object],
    ] as const) {
      if (isInvolved(role)) byEntity.set(id, [...(byEntity.get(id) ?? []), { ...row, ...role }]);
    }
  }
  for (const [id, claims] of byEntity) {
    const n = Number(id.split("-")[1]);
    writeLink(file, { ...occasion, id, n }, "INVOLVED_IN", occasion, claims);
  }
}

function writeConflict(files: LinkFiles, n: number, claims: readonly { n: number }[]): void {
  files.conflicts.write([n, `conflict:${n}`, "Rival accounts", "STATUS", "CONTRADICTION", "", 1]);
  claims.slice(0, 2).forEach((claim, side) => {
    files.sides.write([n, claim.n, side + 1, `Account ${side + 1}`]);
  });
}
