import { EVIDENCE, type Evidence, type Nature, NATURES } from "@backchannel/schema/claim.ts";
import { keysOf, LENSES, type Lens } from "@backchannel/schema/kinds.ts";
import * as as from "./codecs.ts";

interface Option<T> {
  /** Its key in the address. */
  key: string;
  initial: T;
  codec: as.Codec<T>;
}

const option = <T>(row: Option<T>) => row;

/** The most sources of one sort that the API leaves out. */
const sources = as.ids(500);

const OPTIONS = {
  lenses: option<Lens[]>({
    key: "lenses",
    initial: keysOf(LENSES).filter((lens) => LENSES[lens].byDefault),
    codec: as.someOf(keysOf(LENSES)),
  }),
  /** Who is involved in events and where these took place: no lens, so a switch of its own. */
  involved: option<boolean>({ key: "involved", initial: true, codec: as.yesNo }),
  /** Grades shown. */
  evidence: option<Evidence[]>({
    key: "evidence",
    initial: keysOf(EVIDENCE).filter((grade) => EVIDENCE[grade].shown),
    codec: as.someOf(keysOf(EVIDENCE)),
  }),
  /** "Published by": the last day of publication that counts; null = today. */
  knownBy: option<string | null>({
    key: "published-by",
    initial: null,
    codec: as.orNothing(as.day),
  }),
  /** "When it happened": days, either end open; null = any time. */
  during: option<{ from: string | null; to: string | null } | null>({
    key: "during",
    initial: null,
    codec: as.orNothing(as.days),
  }),
  /** Keeps what only possibly falls in the window, or was only possibly published. */
  includePossible: option<boolean>({ key: "possible", initial: true, codec: as.yesNo }),
  /** Keeps undated occasions while a window is set. */
  includeUndated: option<boolean>({ key: "undated", initial: true, codec: as.yesNo }),
  excludePublishers: option<string[]>({ key: "without", initial: [], codec: sources }),
  excludeDocuments: option<string[]>({ key: "without-documents", initial: [], codec: sources }),
  excludeOrigins: option<string[]>({ key: "without-origins", initial: [], codec: sources }),
  /** Only documents of these natures; null = of any, also those of which nobody said it. */
  natures: option<Nature[] | null>({
    key: "natures",
    initial: null,
    codec: as.orNothing(as.someOf(keysOf(NATURES))),
  }),
  minOrigins: option<number | null>({
    key: "origins",
    initial: null,
    codec: as.orNothing(as.wholeNumber(1, 1000)),
  }),
};

/** Which links the page asks for: the same filter holds on the canvas, in panels and in tables. */
export type FilterState = { [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name]["initial"] };

/**
 * Every option of the filter, each once, in the order of the address. `lenses` and
 * `involved` choose the kinds of link; the others are sent under their names, which are the API's.
 */
export const FILTER_OPTIONS: { readonly [Name in keyof FilterState]: Option<FilterState[Name]> } =
  OPTIONS;

export const DEFAULT_FILTER = Object.fromEntries(
  keysOf(FILTER_OPTIONS).map((name) => [name, FILTER_OPTIONS[name].initial]),
) as FilterState;
