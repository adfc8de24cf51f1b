import type { Evidence, Modality } from "@backchannel/schema/claim.ts";
import type { Temporality } from "@backchannel/schema/kinds.ts";
import type { ClaimArrays } from "./claim-arrays.ts";

/**
 * The rule of evidence (R13). `filter.cypher.ts` says the same in Cypher, and property
 * tests hold the two together; change both or neither.
 */
type Columns = Pick<
  ClaimArrays,
  "modality" | "event" | "origin" | "publisher" | "document" | "carrier" | "disputed"
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
 * Whether at least two named publishers assert it independently: whichever publisher is left out,
 * as origin and as carrier, another still asserts it.
 */
function hasSeparateOrigins(claims: Columns, asserted: readonly number[]): boolean {
  const named = new Set(asserted.map((i) => claims.publisher[i]).filter((id) => id !== ""));
  if (named.size < 2) return false;
  const outlets = new Set([...named, ...asserted.map((i) => claims.carrier[i])]);
  outlets.delete("");
  return [...outlets].every((outlet) =>
    asserted.some((i) => claims.publisher[i] !== outlet && claims.carrier[i] !== outlet),
  );
}

/**
 * The admitted claims, grouped by occasion. A state or position is one group, and so are the claims
 * that name no event.
 */
export function groupByOccasion(
  temporality: Temporality,
  claims: Columns,
  admitted: readonly number[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const i of admitted) {
    const event = temporality === "OCCASION" ? (claims.event[i] ?? "") : "";
    const group = groups.get(event);
    if (group) group.push(i);
    else groups.set(event, [i]);
  }
  return groups;
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
  const groups = [...groupByOccasion(claims.temporality, claims, admitted).values()];
  return {
    evidence: strongest(groups.map((group) => gradeGroup(claims.temporality, claims, group))),
    contested: groups.some((group) => isGroupContested(claims, group)),
    ...countSources(claims, admitted),
  };
}

/**
 * Origins: distinct named publishers, plus unnamed origins once each. Documents likewise.
 * Both over asserted claims only: an opinion adds no source.
 */
export function countSources(claims: Columns, admitted: readonly number[]) {
  const asserted = admitted.filter((i) => claims.modality[i] === "ASSERTED");
  const origins = new Set(asserted.map((i) => claims.publisher[i] || `${claims.origin[i]}`));
  const documents = new Set(asserted.map((i) => claims.document[i]));
  return { origins: origins.size, documents: documents.size };
}
