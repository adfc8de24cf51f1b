import type { Evidence } from "@backchannel/schema/claim.ts";
import { byId, type Claim, type Origin, type World } from "./world.ts";

/** The origin of a claim, and those on which it rests in turn (R51). */
export function originsOf(world: World, claim: Claim): Origin[] {
  const origins = [byId(world.origins, claim.origin)];
  for (let at = origins[0]!; at.restsOn !== null; origins.push(at)) {
    at = byId(world.origins, at.restsOn);
  }
  return origins;
}

/** Every outlet behind a claim: those whose reporting it is or rests on, and who printed it. */
export function outletsOf(world: World, claim: Claim): string[] {
  const publishers = originsOf(world, claim).map(({ publisher }) => publisher);
  const carrier = byId(world.documents, claim.document).outlet;
  return [...publishers, carrier].filter((id) => id !== null);
}

const lastOf = (world: World, claim: Claim) => originsOf(world, claim).at(-1)!;
const isLookedAt = ({ originBasis }: Claim) => originBasis !== "ASSUMED";

/** The grade of one group of claims (R13). */
export function grade(world: World, claims: readonly Claim[], isPosition: boolean): Evidence {
  const are = (modality: Claim["modality"]) => claims.filter((c) => c.modality === modality);
  const asserted = are("ASSERTED");
  if (isPosition && asserted.length + are("ALLEGED").length > 0) return "STATEMENT";
  if (asserted.length > 0) {
    const looked = asserted.filter(isLookedAt);
    const outlets = looked.map((claim) => outletsOf(world, claim));
    const last = looked.map((claim) => lastOf(world, claim).publisher);
    const outlasts = (id: string) => outlets.some((behind) => !behind.includes(id));
    const named = new Set(last.filter((id) => id !== null));
    if (named.size >= 2 && outlets.flat().every(outlasts)) return "MULTI_ORIGIN";
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
  const origins = asserted.filter(isLookedAt).map((claim) => {
    const { publisher, id } = lastOf(world, claim);
    return publisher ?? id;
  });
  return {
    origins: new Set(origins).size || Math.min(asserted.length, 1),
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
