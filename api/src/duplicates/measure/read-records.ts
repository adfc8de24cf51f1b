import { identifierKey, readIdentifiers, SCHEMES } from "@backchannel/schema/identifiers.ts";
import { readTable } from "../../names/fit/table.ts";
import { SetupError } from "../../setup-error.ts";
import type { Fact, Known, Profile } from "../profile.ts";
import { type Column, columnOf, typeOf } from "../headings.ts";

/** A record of which it is known whose it is. */
export interface Labelled {
  profile: Profile;
  /** Records of one cluster are one. */
  cluster: string;
  /** Of our own set, what is tuned with and what only measured; '' elsewhere. */
  half: string;
}

/** A cell may hold several values. */
const BETWEEN_VALUES = /\s*[;|]\s*/u;

/** Reads a file of records by its headings (see `headings.ts`). */
export function readRecords(text: string, file: string): Labelled[] {
  const { header, records } = readTable(text, file, [], delimiterOf(text));
  const columns = header.map(columnOf);
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  if (!has("cluster") || !(has("name") || has("part"))) {
    const lacks = has("cluster") ? "names: name, or given_name and surname" : "clusters: cluster, the same in all records of one"; // prettier-ignore
    throw new SetupError(`${file} has no column of ${lacks}; it has ${header.join(", ")}.`);
  }
  return records.map((cells, at) => labelledOf(header, columns, cells, at));
}

/** The sign of which the heading has most. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, 10_000).split("\n")[0] ?? "";
  const count = (sign: string) => heading.split(sign).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] as string;
}

function labelledOf(
  header: readonly string[],
  columns: readonly Column[],
  cells: readonly string[],
  at: number,
): Labelled {
  const names: string[] = [];
  const parts: { place: number; text: string }[] = [];
  const identifiers: Known[] = [];
  const facts: Fact[] = [];
  let [id, cluster, kind, half] = ["", "", "", ""];
  for (const [i, column] of columns.entries()) {
    const cell = readCell(cells[i] ?? "");
    if (cell === "") continue;
    const values = cell.split(BETWEEN_VALUES).filter(Boolean);
    if (column.role === "id") id ||= cell;
    else if (column.role === "cluster") cluster ||= cell;
    else if (column.role === "half") half = cell;
    else if (column.role === "kind") kind ||= cell;
    else if (column.role === "name") names.unshift(...values);
    else if (column.role === "names") names.push(...values);
    else if (column.role === "part") parts.push({ place: column.place, text: cell });
    else if (column.role === "identifiers") identifiers.push(...severalIdentifiers(cell));
    else if (column.role === "identifier") {
      for (const value of values) identifiers.push(known(column.scheme, value, column.unique));
    } else if (column.role === "fact") {
      facts.push({ kind: column.kind, label: (header[i] as string).trim(), values });
    }
  }
  if (parts.length > 0) {
    const whole = parts.toSorted((a, b) => a.place - b.place);
    names.unshift(whole.map(({ text }) => text).join(" "));
  }
  const profile = { id: id || `row ${at + 2}`, type: typeOf(kind), names, identifiers, facts, ties: [] }; // prettier-ignore
  return { profile, cluster: cluster || `alone ${at}`, half };
}

/** What tools write where there is nothing. */
const NOTHING = /^(?:nan|none|null|n\/a|-|unknown|\?)$/iu;

function readCell(cell: string): string {
  const text = cell.trim();
  return NOTHING.test(text) ? "" : text;
}

function severalIdentifiers(cell: string): Known[] {
  const written = readIdentifiers(cell.replaceAll(";", "|"));
  if (written.length > 0) {
    return written.map((one) => ({
      key: identifierKey(one),
      scheme: `${one.scheme}|${one.issuer}`,
      text: `${SCHEMES[one.scheme].label} ${one.value}`,
      unique: SCHEMES[one.scheme].unique,
    }));
  }
  return cell.split(BETWEEN_VALUES).filter(Boolean).map((value) => known("", value, true)); // prettier-ignore
}

const known = (scheme: string, value: string, unique: boolean): Known => ({
  key: `${scheme}|${value.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase()}`,
  // Identifiers of which the scheme is not known may be of different ones.
  scheme,
  text: `${scheme ? (Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme as keyof typeof SCHEMES].label : scheme) : "identifier"} ${value}`,
  unique,
});
