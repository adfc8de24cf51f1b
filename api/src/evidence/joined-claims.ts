import { ARRAY_NAMES, type ClaimArrays } from "./claim-arrays.ts";

/**
 * The admitted claims of several links that belong to one event (to any event if `eventId` is
 * null), each claim once. The evidence of an occasion is counted over all of them together.
 */
export function joinEvent(
  links: readonly { claims: ClaimArrays; admitted: readonly number[] }[],
  eventId: string | null,
): ClaimArrays {
  const columns = Object.fromEntries(ARRAY_NAMES.map((name) => [name, [] as unknown[]]));
  const seen = new Set<string>();
  for (const { claims, admitted } of links) {
    for (const i of admitted) {
      const id = claims.claim[i] as string;
      if ((eventId !== null && claims.event[i] !== eventId) || seen.has(id)) continue;
      seen.add(id);
      for (const name of ARRAY_NAMES) columns[name]?.push(claims[name][i]);
    }
  }
  return { temporality: "OCCASION", ...columns } as unknown as ClaimArrays;
}
