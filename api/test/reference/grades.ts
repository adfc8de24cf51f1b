import type { Evidence } from "@backchannel/schema/claim.ts";
import { byId, type Claim, type World } from "./world.ts";

/** The outlet a claim originates from, and the one that printed it. */
export function outletsOf(world: World, claim: Claim) {
  return {
    publisher: byId(world.origins, claim.origin).publisher,
    carrier: byId(world.documents, claim.document).outlet,
  };
}

/** The grade of one group of claims (R13). */
export function grade(world: World, claims: readonly Claim[], isPosition: boolean): Evidence {
  const are = (modality: Claim["modality"]) => claims.filter((c) => c.modality === modality);
  const asserted = are("ASSERTED");
  if (isPosition && asserted.length + are("ALLEGED").length > 0) return "STATEMENT";
  if (asserted.length > 0) {
    const outlets = asserted.map((claim) => outletsOf(world, claim));
    const publishers = new Set(outlets.map((o) => o.publisher).filter((id) => id !== null));
    const everybody = outlets.flatMap((o) => [o.publisher, o.carrier]).filter((id) => id !== null);
    const outlasts = (id: string) => outlets.some((o) => o.publisher !== id && o.carrier !== id);
    if (publishers.size >= 2 && everybody.every(outlasts)) return "MULTI_ORIGIN";
    return new Set(asserted.map((c) => c.document)).size >= 2 ? "ECHOED" : "SINGLE";
  }
  if (are("ALLEGED").length > 0) return "OPINION";
  if (are("PLANNED").length > 0) return "PLANNED";
  if (are("DENIED").length > 0) return "SAID_NOT";
  if (are("HYPOTHETICAL").length > 0) return "SPECULATED";
  return "UNSUPPORTED";
}

/** Both affirmed and denied, or on a side of an open conflict. */
export function isContested(claims: readonly Claim[]): boolean {
  const some = (...wanted: Claim["modality"][]) => claims.some((c) => wanted.includes(c.modality));
  return (
    (some("DENIED") && some("ASSERTED", "ALLEGED", "PLANNED")) ||
    claims.some((c) => c.conflict === "CONTRADICTION" || c.conflict === "UNRESOLVED")
  );
}

/** Distinct origins and documents over asserted claims. */
export function countSources(world: World, claims: readonly Claim[]) {
  const asserted = claims.filter((c) => c.modality === "ASSERTED");
  const origins = asserted.map((c) => outletsOf(world, c).publisher ?? c.origin);
  return {
    origins: new Set(origins).size,
    documents: new Set(asserted.map((c) => c.document)).size,
  };
}

/** From the strongest grade to the weakest, in the order of the table of the design. */
export const ORDER = [
  "STATEMENT",
  "MULTI_ORIGIN",
  "ECHOED",
  "SINGLE",
  "OPINION",
  "PLANNED",
  "SPECULATED",
  "SAID_NOT",
  "UNSUPPORTED",
] satisfies Evidence[];
