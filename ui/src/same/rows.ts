import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { capitalized } from "../design/words.ts";
import type { Compared } from "./query.ts";

/** How two sides of a row stand to each other. */
export const AGREEMENTS = {
  SAME: "the same",
  CLOSE: "close",
  NOTHING: "nothing to compare",
  DIFFER: "they differ",
} as const;
export type Agreement = keyof typeof AGREEMENTS;

/** One thing that is compared; a side without an entry has nothing of it. */
export interface Row {
  label: string;
  sides: [string[], string[]];
  agreement: Agreement;
}

/** What is told of two entities, row by row. */
export function rowsOf(one: Compared, other: Compared): Row[] {
  return [
    ...nameRows(one, other),
    kindRow(one, other),
    ...dateRow(one, other),
    ...factRows(one, other),
    ...identifierRows(one, other),
  ];
}

type Alias = Compared["aliases"][number];

/** The names by script, so that those that can be compared stand side by side. */
function nameRows(one: Compared, other: Compared): Row[] {
  const [ours, theirs] = [one, other].map(({ name, aliases }) =>
    Map.groupBy(ordered(name, aliases), ({ script }) => script),
  );
  const scripts = [...new Set([...ours!.keys(), ...theirs!.keys()])];
  return scripts.map((script, place) => {
    const sides = [ours!, theirs!].map((names) => (names.get(script) ?? []).map(({ value }) => value)); // prettier-ignore
    const label = place === 0 ? `Names, ${script}` : script;
    return rowOf(label, [sides[0]!, sides[1]!], { close: shareWord, orElse: "DIFFER" });
  });
}

/** The name it goes by first. */
const ordered = (name: string, aliases: readonly Alias[]) =>
  [...aliases].sort((a, b) => Number(b.value === name) - Number(a.value === name));

function kindRow(one: Compared, other: Compared): Row {
  const type = ({ kind }: Compared) => ENTITY_KINDS[kind].type;
  const sides: Row["sides"] = [[capitalized(one.kindLabel)], [capitalized(other.kindLabel)]];
  const close = () => type(one) === type(other);
  return rowOf("Kind", sides, { close, orElse: "DIFFER" });
}

function dateRow(one: Compared, other: Compared): Row[] {
  if (one.__typename !== "Event" || other.__typename !== "Event") return [];
  const places = [one, other].map(({ place }) => (place ? [place.name] : []));
  return [
    rowOf("When", [[one.dateText], [other.dateText]], { close: isWithin, orElse: "DIFFER" }),
    rowOf("Where", [places[0]!, places[1]!], { close: shareWord, orElse: "DIFFER" }),
  ];
}

function factRows(one: Compared, other: Compared): Row[] {
  const properties = [...new Set([...one.facts, ...other.facts].map(({ property }) => property))];
  return properties.map((property) => {
    const values = ({ facts }: Compared) =>
      facts.filter((fact) => fact.property === property).flatMap((fact) => fact.values.map(({ text }) => text)); // prettier-ignore
    // Of what one may have several of, two that differ say nothing.
    const orElse = PROPERTIES[property].single ? "DIFFER" : "NOTHING";
    const { label } = PROPERTIES[property];
    return rowOf(capitalized(label), [values(one), values(other)], { close: isWithin, orElse });
  });
}

function identifierRows(one: Compared, other: Compared): Row[] {
  const labels = [...new Set([...one.identifiers, ...other.identifiers].map(({ label }) => label))];
  return labels.map((label) => {
    const texts = ({ identifiers }: Compared) =>
      identifiers
        .filter((one) => one.label === label)
        .map(({ value, issuer }) => (issuer ? `${value} (${issuer})` : value));
    return rowOf(capitalized(label), [texts(one), texts(other)], {
      close: () => false,
      orElse: "DIFFER",
    });
  });
}

interface Rule {
  /** Whether two that are not equal are close. */
  close: (a: string, b: string) => boolean;
  orElse: Agreement;
}

function rowOf(label: string, sides: Row["sides"], { close, orElse }: Rule): Row {
  const [ours, theirs] = sides;
  const some = (test: (a: string, b: string) => boolean) =>
    ours.some((a) => theirs.some((b) => test(plain(a), plain(b))));
  if (ours.length === 0 || theirs.length === 0) return { label, sides, agreement: "NOTHING" };
  if (some((a, b) => a === b)) return { label, sides, agreement: "SAME" };
  return { label, sides, agreement: some(close) ? "CLOSE" : orElse };
}

/** Without marks, accents and case. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();

/** "1971" is within "14 May 1971". */
const isWithin = (a: string, b: string) =>
  ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** Words of one letter are initials, and names share them by chance. */
const words = (text: string) => text.split(" ").filter((word) => word.length > 1);
const shareWord = (a: string, b: string) => words(a).some((word) => words(b).includes(word));
