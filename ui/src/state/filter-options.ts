import { EVIDENCE, type Evidence, type Nature } from "@backchannel/schema/claim.ts";
import * as as from "@backchannel/schema/codecs.ts";
import { type Addressed, FILTER_ADDRESS } from "@backchannel/schema/filter-address.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";

interface Option<T> extends Addressed<T> {
  initial: T;
}

const option = <T>(row: Option<T>) => row;
const orNothing = <T>({ key, codec }: Addressed<T>) => ({ key, codec: as.orNothing(codec) });

const OPTIONS = {
  lenses: option<Lens[]>({
    ...FILTER_ADDRESS.lenses,
    initial: keysOf(LENSES).filter((lens) => LENSES[lens].byDefault),
  }),
  /** Who is involved in events and where these took place: no lens, so a switch of its own. */
  involved: option<boolean>({ key: "involved", initial: true, codec: as.yesNo }),
  /** Grades shown. */
  evidence: option<Evidence[]>({
    ...FILTER_ADDRESS.evidence,
    initial: keysOf(EVIDENCE).filter((grade) => EVIDENCE[grade].shown),
  }),
  /** "Published by": the last day of publication that counts; null = today. */
  knownBy: option<string | null>({ ...orNothing(FILTER_ADDRESS.knownBy), initial: null }),
  /** "When it happened": days, either end open; null = any time. */
  during: option<{ from: string | null; to: string | null } | null>({
    ...orNothing(FILTER_ADDRESS.during),
    initial: null,
  }),
  /** Keeps what only possibly falls in the window, or was only possibly published. */
  includePossible: option<boolean>({ ...FILTER_ADDRESS.includePossible, initial: true }),
  /** Keeps undated occasions while a window is set. */
  includeUndated: option<boolean>({ ...FILTER_ADDRESS.includeUndated, initial: true }),
  excludePublishers: option<string[]>({ ...FILTER_ADDRESS.excludePublishers, initial: [] }),
  excludeDocuments: option<string[]>({ ...FILTER_ADDRESS.excludeDocuments, initial: [] }),
  excludeOrigins: option<string[]>({ ...FILTER_ADDRESS.excludeOrigins, initial: [] }),
  /** Only documents of these natures; null = of any, also those of which nobody said it. */
  natures: option<Nature[] | null>({ ...orNothing(FILTER_ADDRESS.natures), initial: null }),
  minOrigins: option<number | null>({ ...orNothing(FILTER_ADDRESS.minOrigins), initial: null }),
};

/** Which links the page asks for: the same filter holds on the canvas, in panels and in tables. */
export type FilterState = { [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name]["initial"] };

/**
 * Every option of the filter, each once, in the order of the address; how each stands there is
 * declared in `schema/filter-address.ts`, which downloads go by too. `lenses` and
 * `involved` choose the kinds of link; the others are sent under their names, which are the API's.
 */
export const FILTER_OPTIONS: { readonly [Name in keyof FilterState]: Option<FilterState[Name]> } =
  OPTIONS;

export const DEFAULT_FILTER = Object.fromEntries(
  keysOf(FILTER_OPTIONS).map((name) => [name, FILTER_OPTIONS[name].initial]),
) as FilterState;
