import type { Evidence, Modality } from "@backchannel/schema/claim.ts";
import {
  EVERY_LINK_KIND,
  isStated,
  keysOf,
  type LinkKind,
  linkKindsWhere,
} from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import type { IdKind } from "../graphql/known-ids.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import type { Counted, FilterOption, OptionTypes, TestedDocument } from "./filter-option.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";

type Options = typeof FILTER_OPTIONS;
type Name = keyof Options;

/** The `LinkFilter` input as GraphQL hands it over; every field may be absent or null. */
export type LinkFilterInput = { [K in Name]?: OptionTypes[Options[K]["type"]] | null };

/**
 * A filter after it was read: the value of each option, as the rules below use it and as Cypher
 * receives it as `$f`. It is read once, where the client gives it, and stored in every view made
 * under it.
 */
export type LinkFilter = { [K in Name]: Options[K]["idle"] } & {
  /**
   * The wanted link kinds: those that `lenses` and `kinds` allow, else the default of the field.
   */
  types: readonly LinkKind[];
  /** False if the client gave no filter. */
  given: boolean;
  /**
   * It is asked of claims, not of links: `during` then goes by the dates of each claim, also of one
   * that states what lasts or what somebody holds.
   */
  ofClaims: boolean;
  /**
   * What else a view was made by that no option says, such as the sources that are compared; '' for
   * nothing. It tells the ids of views apart.
   */
  seenAs: string;
};

/** Link kinds that a view shows when the filter names neither lenses nor kinds (R15). */
export const ALL_BUT_SOURCES = linkKindsWhere((_, { lens }) => lens !== "SOURCES");
/**
 * The kinds that claims state themselves. What follows of events only repeats the claims of other links,
 * so it would count twice what is lost with a source.
 */
export const STATED_BUT_SOURCES = linkKindsWhere(
  (kind, { lens }) => lens !== "SOURCES" && isStated(kind),
);
/** Those with which a view around entities, and a search for paths, begin. */
export const SHOWN_BY_DEFAULT = linkKindsWhere(
  (_, { lens }) => lens === null || LENSES[lens].byDefault,
);
/** The default grades of a search: alleged links take part only if asked for (R15). */
export const WITHOUT_OPINION = FILTER_OPTIONS.evidence.idle.filter((grade) => grade !== "OPINION");

/**
 * The rows of the table without their types. Each row is given only the value of its own option.
 */
type Row = FilterOption<keyof OptionTypes, unknown>;
const ROWS = Object.entries(FILTER_OPTIONS) as unknown as readonly (readonly [Name, Row])[];

const CLAIM_TESTS = ROWS.flatMap(([name, { idle, ofClaim }]) =>
  ofClaim ? [{ name, idle, whyNot: ofClaim.whyNot }] : [],
);
/**
 * Reads a filter. `types` is the default if it names neither lenses nor kinds, `evidence` if it
 * names no grades. Throws InvalidArgument naming the field that breaks a rule.
 */
export function readLinkFilter(
  input: LinkFilterInput | null | undefined,
  types: readonly LinkKind[] = EVERY_LINK_KIND,
  evidence = FILTER_OPTIONS.evidence.idle,
): LinkFilter {
  const values = ROWS.map(([name, { idle, read }]) => {
    const given = input?.[name] ?? null;
    return [name, given === null ? idle : read(given, name)];
  });
  const filter = {
    ...(Object.fromEntries(values) as LinkFilter),
    given: Boolean(input),
    ofClaims: false,
    seenAs: "",
  };
  const { lenses, kinds } = filter;
  return {
    ...filter,
    evidence: input?.evidence ? filter.evidence : evidence,
    types: lenses || kinds ? EVERY_LINK_KIND.filter((kind) => wantsKind(filter, kind)) : types,
  };
}

/** The same filter asked of a list of claims. */
export const askedOfClaims = (filter: LinkFilter): LinkFilter => ({ ...filter, ofClaims: true });

const wantsKind = (filter: Omit<LinkFilter, "types">, kind: LinkKind) =>
  ROWS.every(([name, { ofKind }]) => ofKind?.(filter[name], kind) ?? true);

/** The filter that holds if none is given. */
export const NO_FILTER = readLinkFilter(null);

/** Why a filter does not admit a claim, in words; null if it does (R14, R16 to R20). */
export function whyNotAdmitted(filter: LinkFilter, claims: ClaimArrays, i: number): string | null {
  for (const { name, whyNot } of CLAIM_TESTS) {
    const why = whyNot(filter[name], claims, i, filter);
    if (why !== null) return why;
  }
  return null;
}

/** The indexes of the claims that the filter admits. */
export function admittedClaims(filter: LinkFilter, claims: ClaimArrays): number[] {
  return claims.claim.map((_, i) => i).filter((i) => whyNotAdmitted(filter, claims, i) === null);
}

/** Whether the filter admits a document as a whole. */
export const admitsDocument = (filter: LinkFilter, document: TestedDocument): boolean =>
  ROWS.every(
    ([name, { ofDocument }]) => ofDocument?.admits(filter[name], document, filter) ?? true,
  );

/**
 * Whether the filter admits every claim except background. If so, the summary that the derivation
 * stored on a link is valid, and its claims need not be read.
 */
export const admitsAll = (filter: LinkFilter): boolean =>
  CLAIM_TESTS.every(({ name, idle }) => isSame(filter[name], idle));

/** Whether a filter leaves out sources by their ids. `knownBy` is not considered. */
export const leavesSourcesOut = (filter: LinkFilter): boolean =>
  ROWS.some(([name, { of, idle }]) => of && !isSame(filter[name], idle));

const isSame = (value: unknown, idle: unknown) =>
  value === idle ||
  (Array.isArray(value) && Array.isArray(idle) && value.length + idle.length === 0);

/** What each option keeps or leaves out, in words; `nameOf` finds the names of its ids. */
export async function filterInWords(
  filter: LinkFilter,
  nameOf: (of: IdKind, id: string) => Promise<string>,
): Promise<string[]> {
  const parts = ROWS.map(async ([name, { of, inWords }]) => {
    if (!inWords) return null;
    const ids = of ? ((filter[name] ?? []) as readonly string[]) : [];
    const names = await Promise.all(ids.map((id) => nameOf(of!, id)));
    return inWords(filter[name], names, filter);
  });
  return (await Promise.all(parts)).filter((part) => part !== null);
}

/** Whether the grade of the admitted claims is wanted. */
export const wantsGrade = (filter: LinkFilter, grade: Evidence): boolean =>
  ROWS.every(([name, { ofGrade }]) => ofGrade?.passes(filter[name], grade) ?? true);

/** Whether the other results over the admitted claims are wanted. */
export const wantsResult = (filter: LinkFilter, result: Counted): boolean =>
  ROWS.every(([name, { ofResult }]) => ofResult?.passes(filter[name], result) ?? true);

/** The grades that a link with an asserted claim can get (R13). */
export const GRADES_OF_ASSERTED: readonly Evidence[] = [
  "STATEMENT",
  "MULTI_ORIGIN",
  "ECHOED",
  "SINGLE",
];

/** The grades that a link with such a claim among those admitted can get: none is weaker than it. */
export const GRADES_WITH: Readonly<Record<Modality, readonly Evidence[]>> = {
  ASSERTED: GRADES_OF_ASSERTED,
  ALLEGED: [...GRADES_OF_ASSERTED, "OPINION"],
  PLANNED: [...GRADES_OF_ASSERTED, "OPINION", "PLANNED"],
  HYPOTHETICAL: [...GRADES_OF_ASSERTED, "OPINION", "PLANNED", "SPECULATED", "SAID_NOT"],
  DENIED: [...GRADES_OF_ASSERTED, "OPINION", "PLANNED", "SPECULATED", "SAID_NOT"],
};

/** How claims may be put that a link of a wanted grade rests on. */
export const modalitiesOf = (filter: LinkFilter): Modality[] =>
  keysOf(GRADES_WITH).filter((one) => GRADES_WITH[one].some((grade) => wantsGrade(filter, grade)));

/**
 * Whether the filter wants everything that is asserted, whatever its grade. A search then need not
 * grade a link that has an admitted asserted claim.
 */
export const wantsAllAsserted = (filter: LinkFilter): boolean =>
  ROWS.every(([name, { idle, ofResult }]) => !ofResult || filter[name] === idle) &&
  GRADES_OF_ASSERTED.every((grade) => wantsGrade(filter, grade));

/** Whether it wants what is asserted and nothing else. A search then need not grade any link. */
export const wantsJustAsserted = (filter: LinkFilter): boolean =>
  wantsAllAsserted(filter) && filter.evidence.length === GRADES_OF_ASSERTED.length;
