import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { fixedRandom } from "../../names/fit/bearers.ts";
import { readTable } from "../../names/fit/table.ts";
import { FIRMS } from "./spelt-firms.ts";
import { CULTURES } from "./spelt-names.ts";

/** Makes the labelled set, the same in each run: see `labelled/README.md`. */

interface One {
  kind: "PERSON" | "COMPANY";
  /** A spelling of its name, another one each time. */
  spell: () => string;
  born: string;
  country: string;
  office: string;
  city: string;
  registration: string;
  /** What it is a near miss of, and why. */
  why: string;
}

const random = fixedRandom(20_231);
const below = (count: number) => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const chance = (share: number) => random() < share;
const two = (number: number) => String(number).padStart(2, "0");

const OFFICES = "governor; minister of transport; director; member of parliament; shareholder; chief executive; brigadier; lawyer; head of the port authority; ambassador".split("; "); // prettier-ignore
const CITIES = "Port Saint Ambrose; Tartus; Odesa; Haifa; Limassol; Hamburg; Dubai; Izmir; Vigo; Gdansk; Singapore; Almaty".split("; "); // prettier-ignore

const day = (from: number, to: number) =>
  `${from + below(to - from)}-${two(1 + below(12))}-${two(1 + below(28))}`;

const facts = (kind: One["kind"], countries: readonly string[]) => ({
  kind,
  born: kind === "PERSON" ? day(1935, 1995) : day(1960, 2020),
  country: pick(countries),
  office: kind === "PERSON" ? pick(OFFICES) : "",
  city: pick(CITIES),
  registration: kind === "COMPANY" ? String(10_000 + below(900_000)) : "",
});

function person(why = ""): One {
  const { given, family, countries } = pick(CULTURES);
  const [first, last] = [pick(given), pick(family)];
  // A second given name is left out by some.
  const middle = chance(0.25) ? pick(given) : null;
  const spell = () => spellPerson(first, middle, last);
  return { ...facts("PERSON", countries), spell, why };
}

/** In one script each; the first spelling of a row is in its own. */
function spellPerson(first: readonly string[], middle: readonly string[] | null, last: readonly string[]): string {
  const own = chance(0.3);
  const of = (row: readonly string[]) => (own ? (row[0] as string) : pick(row.slice(row.length > 1 ? 1 : 0)));
  const unparted = /\p{Script=Han}/u.test(last[0] as string) && own;
  if (unparted) return `${last[0]}${first[0]}`;
  const [a, b] = [of(first), of(last)];
  const between = middle && middle !== first && chance(0.6) ? ` ${chance(0.3) && !own ? `${of(middle).charAt(0)}.` : of(middle)}` : "";
  const form = random();
  if (form < 0.12) return `${b}, ${a}${between}`;
  if (form < 0.16 && !own) return `${a.charAt(0)}. ${b}`;
  if (form < 0.2 && !own) return b.toUpperCase() === b ? `${a} ${b}` : `${b.toUpperCase()} ${a}`;
  return mistyped(`${a}${between} ${b}`, 0.12);
} // prettier-ignore

function firm(why = ""): One {
  const [stem, trade, form] = [pick(FIRMS.stems), pick(FIRMS.trades), pick(FIRMS.forms)];
  const named = chance(0.7);
  const spell = () => {
    const own = pick(stem);
    const does = named ? ` ${pick(trade)}` : "";
    const legal = chance(0.75) ? ` ${pick(form)}` : "";
    return mistyped(`${own}${does}${legal}`, 0.1);
  };
  return {
    ...facts(
      "COMPANY",
      CULTURES.flatMap(({ countries }) => countries),
    ),
    spell,
    why,
  };
}

/** With a slip of the pen in some. */
function mistyped(text: string, share: number): string {
  if (!chance(share) || text.length < 8) return text;
  const at = 1 + below(text.length - 2);
  const slip = random();
  if (text[at] === " " || text[at + 1] === " ") return text;
  if (slip < 0.4) return text.slice(0, at) + text.slice(at + 1);
  if (slip < 0.7) return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
  return `${text.slice(0, at)}${text[at]}${text.slice(at)}`;
}

/** Those of the second fixture, with the facts of no one: they are made up there and here. */
function fromFixture(): One[] {
  const file = join(import.meta.dirname, "../../../../seed/fixtures/ownership/entities.csv");
  const { rows } = readTable(readFileSync(file, "utf8"), file, ["name", "kind"]);
  const chosen = rows.filter(({ kind, name = "" }) => ["PERSON", "COMPANY"].includes(kind ?? "") && name.length > 3); // prettier-ignore
  return chosen.filter((_, at) => at % 3 === 0).map(({ name = "", kind }) => {
    const own = facts(kind as One["kind"], ["Corran", "Velmora", "Nanjin"]);
    const words = name.split(" ");
    const spell = () => {
      const form = random();
      if (form < 0.15 && kind === "PERSON") return `${words.at(-1)}, ${words.slice(0, -1).join(" ")}`;
      if (form < 0.22 && kind === "PERSON") return `${name.charAt(0)}. ${words.slice(1).join(" ")}`;
      if (form < 0.3 && kind === "COMPANY" && words.length > 2) return words.slice(0, -1).join(" ");
      if (form < 0.4) return name.toUpperCase();
      return mistyped(name, 0.4);
    };
    return { ...own, spell, why: "of the ownership fixture" };
  }); // prettier-ignore
}

/** Others with the same name or almost: namesakes, fathers and sons, brothers, sister firms. */
function nearMisses(of: One): One[] {
  const shifted = (years: number) => `${Number(of.born.slice(0, 4)) + years}${day(0, 1).slice(1)}`;
  if (of.kind === "PERSON") {
    const form = random();
    const other = {
      ...facts("PERSON", [of.country, pick(pick(CULTURES).countries)]),
      spell: of.spell,
    };
    if (form < 0.4) return [{ ...other, born: day(1935, 1995), why: "namesake" }];
    const father = { ...of, born: shifted(-24 - below(12)), office: pick(OFFICES), why: "father" };
    const mark = pick(["Sr.", "senior", "the elder"]);
    if (form < 0.7) return [{ ...father, spell: () => (/\p{Script=Latin}/u.test(of.spell()) ? `${latin(of)} ${mark}` : of.spell()) }]; // prettier-ignore
    const { given } = pick(CULTURES.slice(0, 4));
    const brother = pick(given).at(1) as string;
    return [{ ...of, born: shifted(1 + below(6)), spell: () => [brother, ...latin(of).split(" ").slice(1)].join(" "), why: "brother or sister" }]; // prettier-ignore
  }
  const registration = String(10_000 + below(900_000));
  const apart = pick(["Overseas", "II", "Marine", "Insurance", "Bank", "No. 4"]);
  const sister = { ...of, born: day(1960, 2020), registration, why: "sister firm" };
  return [{ ...sister, spell: () => `${of.spell().replace(LEGAL, "")} ${apart}` }];
}

const LEGAL =
  /\s+(?:Ltd\.?|Limited|LLC|L\.L\.C\.|GmbH|S\.?A\.?|ООО|OOO|Inc\.?|Incorporated|plc|PLC|S\.?A\.?R\.?L\.?)$/u;

/** A spelling in Latin letters, in usual order. */
function latin(one: One): string {
  for (let tries = 0; tries < 50; tries++) {
    const name = one.spell();
    if (/^\p{Script=Latin}[\p{Script=Latin}'’ -]+$/u.test(name) && !/^\p{Lu}{3}/u.test(name)) return name; // prettier-ignore
  }
  return one.spell();
}

/** A record of one: another spelling, two facts and more, some of them wrong or less exact. */
function recordOf(one: One): string[] {
  const born = chance(0.15) ? one.born.slice(0, 4) : chance(0.04) ? slip(one.born) : one.born;
  const all = [born, chance(0.05) ? pick(["Cyprus", "Malta"]) : one.country, one.office, one.city];
  const kept = all.map((value, at) => (chance([0.85, 0.8, 0.6, 0.55][at] as number) ? value : ""));
  for (let at = 0; kept.filter(Boolean).length < 2; at++) kept[at] = all[at] as string;
  const registration = one.registration && chance(0.4) ? one.registration : "";
  return [
    one.spell(),
    one.kind as string,
    one.kind === "PERSON" ? (kept[0] as string) : "",
    one.kind === "PERSON" ? "" : (kept[0] as string),
    ...kept.slice(1),
    registration && `REGISTRATION (${one.country}): ${registration}`,
    one.why,
  ];
}

function slip(date: string): string {
  const [year = "", month = "", of = ""] = date.split("-");
  if (Number(of) <= 12 && chance(0.5)) return `${year}-${of}-${month}`;
  return `${year}-${month}-${two(1 + ((Number(of) + 4) % 28))}`;
}

/** The whole set as CSV. */
export function makeRecords(): string {
  const ones = [
    ...Array.from({ length: 300 }, () => person()),
    ...Array.from({ length: 150 }, () => firm()),
    ...fromFixture(),
  ];
  const all = ones.flatMap((one) => (chance(0.3) ? [one, ...nearMisses(one)] : [one]));
  const table = all.flatMap((one, n) => {
    // A near miss is in the half of what it is near to.
    const cluster = `c${n + 1}`;
    const half = ones.filter((_, at) => at % 2 === 0).includes(one) ? "tune" : "held out";
    return Array.from({ length: 1 + (one.why && ones.includes(one) ? 1 : below(3)) }, () => [cluster, half, ...recordOf(one)]); // prettier-ignore
  });
  const HEADING = ["id", "cluster", "half", "name", "kind", "birth_date", "incorporation_date", "country", "position", "city", "identifiers", "why"]; // prettier-ignore
  let half = "tune";
  let last = "";
  const rows = table.map(([cluster = "", own = "", ...rest], n) => {
    const isMiss = ["namesake", "father", "brother or sister", "sister firm"].includes(rest.at(-1) ?? ""); // prettier-ignore
    if (cluster !== last && !isMiss) half = own;
    last = cluster;
    return [`r${n + 1}`, cluster, half, ...rest];
  });
  return stringify([HEADING, ...rows]);
}
