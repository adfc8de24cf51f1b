/** What an entity is known by elsewhere (R42): schemes of identifiers, and how one is written. */

export interface SchemeRow {
  label: string;
  description: string;
  /** Two that have the same one are one thing; with an issuer, the same one of that issuer. */
  unique: boolean;
  /** Whether it says nothing without who gave it. */
  issuer?: "needed";
  /** What a value looks like; any text if absent. */
  pattern?: RegExp;
  example: string;
  /** The address where it can be read, with `{}` for the value; absent where that is not public. */
  address?: string;
}

const DIGITS = /^\d{1,20}$/;

/** A new scheme is one row. */
// prettier-ignore
export const SCHEMES = {
  WIKIDATA:       { label: "Wikidata item", description: "An item of Wikidata.", unique: true, pattern: /^Q[1-9]\d{0,18}$/, example: "Q858", address: "https://www.wikidata.org/wiki/{}" },
  LEI:            { label: "LEI", description: "Legal entity identifier, ISO 17442.", unique: true, pattern: /^[A-Z0-9]{18}\d{2}$/, example: "529900T8BM49AURSDO55", address: "https://search.gleif.org/#/record/{}" },
  OPENSANCTIONS:  { label: "OpenSanctions id", description: "An entity of OpenSanctions.", unique: true, pattern: /^[A-Za-z0-9][\w.-]{2,254}$/, example: "NK-9kxXK6GSY62L6oZ3jQzTkb", address: "https://www.opensanctions.org/entities/{}/" },
  FTM:            { label: "FollowTheMoney id", description: "An entity of a data set of FollowTheMoney, which is its issuer.", unique: true, issuer: "needed", pattern: /^[A-Za-z0-9][\w.-]{0,254}$/, example: "a1b2c3d4e5" },
  REGISTRATION:   { label: "company registration", description: "A number of a company register, which is its issuer.", unique: true, issuer: "needed", example: "HRB 12345" },
  TAX:            { label: "tax number", description: "A number of a tax authority, which is its issuer.", unique: true, issuer: "needed", example: "12/345/67890" },
  VAT:            { label: "VAT number", description: "A number for value-added tax, which a group of companies may share.", unique: false, pattern: /^[A-Z]{2}[A-Z0-9]{2,13}$/, example: "DE123456789" },
  CIK:            { label: "SEC central index key", description: "Who files with the US Securities and Exchange Commission.", unique: true, pattern: /^\d{1,10}$/, example: "0000320193", address: "https://www.sec.gov/cgi-bin/browse-edgar?CIK={}" },
  OPENCORPORATES: { label: "OpenCorporates id", description: "A company of OpenCorporates: register and number.", unique: true, pattern: /^[a-z]{2}(_[a-z]{2})?\/[\w.-]+$/, example: "gb/01234567", address: "https://opencorporates.com/companies/{}" },
  ICIJ:           { label: "Offshore Leaks node", description: "A node of the Offshore Leaks database.", unique: true, pattern: DIGITS, example: "10000001", address: "https://offshoreleaks.icij.org/nodes/{}" },
  BIC:            { label: "BIC", description: "Business identifier code of a bank or a branch, ISO 9362.", unique: true, pattern: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/, example: "DEUTDEFF" },
  ISIN:           { label: "ISIN", description: "International securities identification number, ISO 6166.", unique: true, pattern: /^[A-Z]{2}[A-Z0-9]{9}\d$/, example: "US0378331005" },
  IMO:            { label: "IMO number", description: "A ship, for as long as it exists.", unique: true, pattern: /^\d{7}$/, example: "9074729" },
  MMSI:           { label: "MMSI", description: "The radio of a ship; given anew with its flag.", unique: false, pattern: /^\d{9}$/, example: "211331640" },
  CALL_SIGN:      { label: "call sign", description: "The call sign of a ship, an aircraft or a station.", unique: false, pattern: /^[A-Z0-9]{3,8}$/, example: "DABC" },
  TAIL_NUMBER:    { label: "aircraft registration", description: "The registration that an aircraft bears; given anew.", unique: false, pattern: /^[A-Z0-9]{1,3}-?[A-Z0-9]{1,6}$/, example: "D-ABYT" },
  PASSPORT:       { label: "passport", description: "A passport of the state that is its issuer.", unique: true, issuer: "needed", example: "C01X00T47" },
  NATIONAL_ID:    { label: "national number", description: "A person's number with the state that is its issuer.", unique: true, issuer: "needed", example: "0101701234" },
  SANCTIONS_LIST: { label: "entry on a sanctions list", description: "An entry on the list of the authority that is its issuer.", unique: true, issuer: "needed", example: "EU.3874.98" },
  ORCID:          { label: "ORCID", description: "A researcher.", unique: true, pattern: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, example: "0000-0002-1825-0097", address: "https://orcid.org/{}" },
  GEONAMES:       { label: "GeoNames id", description: "A place of GeoNames.", unique: true, pattern: DIGITS, example: "170654", address: "https://www.geonames.org/{}" },
  OTHER:          { label: "other identifier", description: "Any other, of the scheme or body that is its issuer.", unique: false, issuer: "needed", example: "A-17" },
} as const satisfies Record<string, SchemeRow>;
export type Scheme = keyof typeof SCHEMES;

export interface Identifier {
  scheme: Scheme;
  /** Who gave it; '' where the scheme says so. */
  issuer: string;
  value: string;
}

const rowOf = (scheme: Scheme): SchemeRow => SCHEMES[scheme];
const isScheme = (text: string): text is Scheme => Object.hasOwn(SCHEMES, text);

/** What is wrong with one, by field; null where nothing is. */
export function identifierProblem({
  scheme,
  issuer,
  value,
}: Identifier): { field: "issuer" | "value"; rule: string } | null {
  const { label, pattern, example, issuer: asked } = rowOf(scheme);
  if (issuer === "" && asked === "needed")
    return { field: "issuer", rule: `must say who gives this ${label}, such as a state or a register` }; // prettier-ignore
  if (/[()|:]/.test(issuer)) return { field: "issuer", rule: "must not hold ( ) | or :" };
  if (value === "") return { field: "value", rule: "must not be empty" };
  if (/[|\n]/.test(value)) return { field: "value", rule: "must not hold |" };
  if (pattern && !pattern.test(value))
    return { field: "value", rule: `must be of the form of this ${label}: ${example}` };
  return null;
}

/** Several in one text: `LEI: 529900T8BM49AURSDO55 | REGISTRATION (Corran): 1180`. */
export const writeIdentifiers = (several: readonly Identifier[]): string =>
  several.map(writeIdentifier).join(" | ");

export const writeIdentifier = ({ scheme, issuer, value }: Identifier): string =>
  `${scheme}${issuer && ` (${issuer})`}: ${value}`;

const WRITTEN = /^([A-Z_]+)(?: *\(([^()|:]*)\))? *: *(.*)$/;

/** The parts of a text that are written as identifiers; null for one that is not. */
function readParts(text: string): (Identifier | null)[] {
  const parts = text.split("|").map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const [, scheme, issuer = "", value = ""] = WRITTEN.exec(part) ?? [];
    return scheme && isScheme(scheme) ? { scheme, issuer: issuer.trim(), value } : null;
  });
}

export const readIdentifiers = (text: string): Identifier[] =>
  readParts(text).filter((one) => one !== null);

/** What is wrong with a text that should hold identifiers; null where nothing is. */
export function identifiersProblem(text: string): string | null {
  const parts = readParts(text);
  if (parts.includes(null))
    return "must be scheme and value such as WIKIDATA: Q858 or REGISTRATION (Corran): 1180, with | between several";
  const read = parts.filter((one) => one !== null);
  for (const one of read) {
    const problem = identifierProblem(one);
    if (problem) return `${writeIdentifier(one)}: the ${problem.field} ${problem.rule}`;
  }
  const twice = read.find((one, n) => read.findIndex((other) => isSame(one, other)) < n);
  return twice ? `names ${writeIdentifier(twice)} twice` : null;
}

/** What two have in common that are the same: case and spaces say nothing. */
export const identifierKey = ({ scheme, issuer, value }: Identifier): string =>
  `${scheme}|${foldIdentifier(issuer)}|${foldIdentifier(value)}`;

export const foldIdentifier = (text: string): string =>
  text.normalize("NFKC").replaceAll(/\s+/g, "").toUpperCase();

const isSame = (one: Identifier, other: Identifier) => identifierKey(one) === identifierKey(other);

/** "LEI 529900T8BM49AURSDO55", "company registration 1180 (Corran)". */
export const identifierText = ({ scheme, issuer, value }: Identifier): string =>
  `${rowOf(scheme).label} ${value}${issuer && ` (${issuer})`}`;

/** Where it can be read; null where that is not public. */
export const identifierAddress = ({ scheme, value }: Identifier): string | null =>
  rowOf(scheme).address?.replace("{}", value.split("/").map(encodeURIComponent).join("/")) ?? null;

/** The same with this Wikidata item in place of what they have; none for ''. */
export const withWikidata = (several: readonly Identifier[], item: string): Identifier[] => [
  ...(item ? [{ scheme: "WIKIDATA" as const, issuer: "", value: item }] : []),
  ...several.filter(({ scheme }) => scheme !== "WIKIDATA"),
];
