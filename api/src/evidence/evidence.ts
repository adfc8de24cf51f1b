import type { Evidence, Modality, Nature } from "@backchannel/schema/claim.ts";
import type { Temporality } from "@backchannel/schema/link-kinds/row.ts";
import type { ClaimArrays } from "./claim-arrays.ts";

/**
 * The rule of evidence (R13). `filter.cypher.ts` says the same in Cypher, and property
 * tests hold the two together; change both or neither.
 */
type Columns = Pick<
  ClaimArrays,
  | "modality"
  | "rootOrigin"
  | "rootPublisher"
  | "chain"
  | "marks"
  | "document"
  | "carrier"
  | "disputed"
  | "group"
>;

/** Strength order of the grades a group of claims can get, strongest first. */
const STRENGTH: readonly Evidence[] = [
  "STATEMENT",
  "MULTI_ORIGIN",
  "ECHOED",
  "SINGLE",
  "OPINION",
  "PLANNED",
  "SPECULATED",
  "SAID_NOT",
  "UNSUPPORTED",
];

/** The grade of one group of claims: one occasion, or the whole of a state or position. */
export function gradeGroup(
  temporality: Temporality,
  claims: Columns,
  group: readonly number[],
): Evidence {
  const has = (modality: Modality) => group.some((i) => claims.modality[i] === modality);
  if (temporality === "POSITION" && (has("ASSERTED") || has("ALLEGED"))) return "STATEMENT";
  const asserted = group.filter((i) => claims.modality[i] === "ASSERTED");
  if (asserted.length > 0) {
    if (hasSeparateOrigins(claims, asserted)) return "MULTI_ORIGIN";
    const documents = new Set(asserted.map((i) => claims.document[i]));
    return documents.size > 1 ? "ECHOED" : "SINGLE";
  }
  if (has("ALLEGED")) return "OPINION";
  if (has("PLANNED")) return "PLANNED";
  if (has("DENIED")) return "SAID_NOT";
  if (has("HYPOTHETICAL")) return "SPECULATED";
  return "UNSUPPORTED";
}

/**
 * Two named publishers or more that reporting finally goes back to, and whichever outlet is taken
 * away, from wherever it stands in the chain, somebody still asserts it. What a table cites and
 * nobody looked at counts for neither (R59).
 */
function hasSeparateOrigins(claims: Columns, asserted: readonly number[]): boolean {
  const looked = asserted.filter((i) => !isAssumed(claims, i));
  const named = new Set(looked.map((i) => claims.rootPublisher[i]).filter((id) => id !== ""));
  if (named.size < 2) return false;
  const behind = new Set(looked.flatMap((i) => (claims.chain[i] as string).split("|")));
  behind.delete("");
  return [...behind].every((id) => looked.some((i) => !isBehind(claims, i, id)));
}

/** Whether an outlet or an origin stands behind a claim: as carrier or anywhere in its chain. */
export const isBehind = ({ chain }: Pick<ClaimArrays, "chain">, i: number, id: string) =>
  (chain[i] as string).includes(`|${id}|`);

/** Whether its origin is only what a table cites. */
const isAssumed = ({ marks }: Columns, i: number) => (marks[i] as string).startsWith("ASSUMED");

/** The nature of its document; '' where nobody said. */
/** Whether a claim tells of an amount or a share (R42). */
export const tellsHowMuch = ({ marks }: Pick<ClaimArrays, "marks">, i: number): boolean =>
  (marks[i] as string).endsWith("|MEASURED");

export const natureOf = ({ marks }: Pick<ClaimArrays, "marks">, i: number) =>
  (marks[i] as string).split("|")[1] as Nature | "";

/** The admitted claims by their groups of evidence, in the order of their first claims. */
export function byGroup(claims: Pick<ClaimArrays, "group">, admitted: readonly number[]) {
  return [...Map.groupBy(admitted, (i) => claims.group[i]).values()];
}

/** Denied and affirmed on one occasion, or a side of an open curated conflict. */
export function isGroupContested(claims: Columns, group: readonly number[]): boolean {
  const denied = group.some((i) => claims.modality[i] === "DENIED");
  const affirmed = group.some((i) => AFFIRMING.has(claims.modality[i] as Modality));
  return (denied && affirmed) || group.some((i) => claims.disputed[i] === true);
}
const AFFIRMING = new Set<Modality>(["ASSERTED", "ALLEGED", "PLANNED"]);

/** A link's own evidence: that of its strongest occasion. */
export function strongest(grades: Iterable<Evidence>): Evidence {
  let best = STRENGTH.length - 1;
  for (const grade of grades) best = Math.min(best, STRENGTH.indexOf(grade));
  return STRENGTH[best] ?? "UNSUPPORTED";
}

/** The evidence and counts of a link over its admitted claims, and whether it is contested. */
export function summarize(claims: ClaimArrays, admitted: readonly number[]) {
  const groups = byGroup(claims, admitted);
  return {
    evidence: strongest(groups.map((group) => gradeGroup(claims.temporality, claims, group))),
    contested: groups.some((group) => isGroupContested(claims, group)),
    ...countSources(claims, admitted),
  };
}

/** What stands behind claims, beside their grade. */
export interface Sources {
  /** Distinct named publishers that they finally go back to, plus unnamed origins once each. */
  origins: number;
  documents: number;
  /** Several documents go back to several sources, and nobody looked whether these are separate. */
  unlooked: boolean;
  /** How many documents there are of each nature; none where the nature of one is not known. */
  natures: Partial<Record<Nature, number>>;
}

/**
 * Over asserted claims only: an opinion adds no source. What nobody looked at is one origin at
 * most, and none beside those that somebody did.
 */
export function countSources(claims: Columns, admitted: readonly number[]): Sources {
  const asserted = admitted.filter((i) => claims.modality[i] === "ASSERTED");
  const rootOf = (i: number) => claims.rootPublisher[i] || claims.rootOrigin[i];
  const looked = asserted.filter((i) => !isAssumed(claims, i));
  const roots = new Set(looked.map(rootOf));
  const documents = new Set(asserted.map((i) => claims.document[i]));
  return {
    origins: roots.size || Math.min(1, asserted.length),
    documents: documents.size,
    unlooked:
      looked.length < asserted.length &&
      documents.size > 1 &&
      new Set(asserted.map(rootOf)).size > 1,
    natures: countNatures(claims, asserted.length > 0 ? asserted : admitted),
  };
}

function countNatures(claims: Columns, places: readonly number[]): Sources["natures"] {
  const natures = new Map(places.map((i) => [claims.document[i], natureOf(claims, i)]));
  const counts: Sources["natures"] = {};
  for (const nature of natures.values()) {
    if (nature === "") return {};
    counts[nature] = (counts[nature] ?? 0) + 1;
  }
  return counts;
}
