import { createHash } from "node:crypto";
import { AFTER_ALL, BEFORE_ALL, NATURES } from "@backchannel/schema/claim.ts";
import { dayText } from "../dates/day.ts";
import { InvalidArgument } from "../errors.ts";
import type { OptionTypes } from "./filter-option.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";
import { type LinkFilter, type LinkFilterInput, readLinkFilter } from "./filter.ts";

/**
 * Ids of views (R33). What is seen under a filter has the id of what it is, and behind `~` what of the
 * filter decides which claims count. So a cache never takes one view for another.
 */

/** Rises when a suffix is to be read in another way. */
const VERSION = 1;
const LONGEST = 200;

type Name = keyof typeof FILTER_OPTIONS;
type Type = keyof OptionTypes;
const OPTIONS = Object.entries(FILTER_OPTIONS) as unknown as [
  Name,
  { type: Type; idle: unknown; ofClaim?: object },
][];
/** The options that decide which claims count: those that test claims, and what those go by. */
const ADMITTING = OPTIONS.filter(
  ([name, { ofClaim }]) => ofClaim || name === "includePossible" || name === "includeUndated",
);

/** The id of a link under a filter: its own where every claim but background counts. */
export function linkViewId(plainId: string, filter: LinkFilter): string {
  const suffix = suffixOf(filter);
  if (suffix === "" && filter.seenAs === "") return plainId;
  const id = `${plainId}~${VERSION}${suffix}`;
  return filter.seenAs === "" && id.length <= LONGEST
    ? id
    : hashed(plainId, [suffix, filter.seenAs]);
}

/** The id of another view, which all of the filter and its own arguments decide. */
export function viewId(plainId: string, filter: LinkFilter, ...more: unknown[]): string {
  const { given: _given, ...rest } = filter;
  return hashed(plainId, [rest, ...more]);
}

const hashed = (plainId: string, of: unknown): string => {
  const hash = createHash("sha256").update(JSON.stringify(of)).digest().subarray(0, 16);
  return `${plainId}~h${hash.toString("base64url")}`;
};

/** The filter with which a link's id was made; null for a suffix that only tells views apart. */
export function readLinkViewId(id: string): { plainId: string; filter: LinkFilter | null } {
  const place = id.indexOf("~");
  if (place < 0) return { plainId: id, filter: readLinkFilter(null) };
  return { plainId: id.slice(0, place), filter: filterIn(id.slice(place + 1)) };
}

const suffixes = new WeakMap<LinkFilter, string>();
function suffixOf(filter: LinkFilter): string {
  const known = suffixes.get(filter) ?? encoded(filter);
  suffixes.set(filter, known);
  return known;
}

/** What the filter says of claims, as its input would say it, defaults left out; '' for nothing. */
function encoded(filter: LinkFilter): string {
  const given = ADMITTING.flatMap(([name, { type, idle }]) => {
    const value = inputOf(type, filter[name]);
    const isIdle = JSON.stringify(value) === JSON.stringify(inputOf(type, idle));
    return isIdle ? [] : [[name, value]];
  });
  if (given.length === 0) return "";
  return Buffer.from(JSON.stringify(Object.fromEntries(given))).toString("base64url");
}

function inputOf(type: Type, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === "Day") return value === AFTER_ALL ? null : dayText(value as number);
  if (type === "Window") {
    const { from, to } = value as { from: number; to: number };
    return {
      from: from === BEFORE_ALL ? null : dayText(from),
      to: to === AFTER_ALL ? null : dayText(to),
    };
  }
  return Array.isArray(value) ? [...new Set(value as string[])].sort() : value;
}

/** Reads a suffix as strictly as GraphQL reads a filter, since anybody may write one. */
function filterIn(suffix: string): LinkFilter | null {
  if (!suffix.startsWith(String(VERSION))) return null;
  try {
    const input: unknown = JSON.parse(Buffer.from(suffix.slice(1), "base64url").toString());
    const filter = isFilter(input) ? readLinkFilter(input) : null;
    return filter && suffixOf(filter) === suffix.slice(1) ? filter : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InvalidArgument) return null;
    throw error;
  }
}

const isFilter = (input: unknown): input is LinkFilterInput =>
  typeof input === "object" &&
  input !== null &&
  Object.entries(input).every(([name, value]) => {
    const option = ADMITTING.find(([of]) => of === name);
    return option && fits(option[1].type, value);
  });

function fits(type: Type, value: unknown): boolean {
  if (type === "Flag") return typeof value === "boolean";
  if (type === "Day") return typeof value === "string";
  if (type === "Window") {
    const { from = null, to = null } = (value ?? {}) as { from?: unknown; to?: unknown };
    return [from, to].every((day) => day === null || typeof day === "string");
  }
  if (!Array.isArray(value)) return false;
  return value.every((one) =>
    type === "Natures" ? Object.hasOwn(NATURES, String(one)) : typeof one === "string",
  );
}
