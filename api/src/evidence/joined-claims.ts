import { type ClaimArrays, COLUMN_NAMES } from "./claim-arrays.ts";
import { numbersOfGroups } from "./groups.ts";

/**
 * The admitted claims of several links that belong to one event, or where `eventId` is '' to none,
 * each claim once, grouped as those of one link are; where `eventId` is null all of them, as one
 * group.
 */
export function joinEvent(
  links: readonly { claims: ClaimArrays; admitted: readonly number[] }[],
  eventId: string | null,
): ClaimArrays {
  const columns = Object.fromEntries(COLUMN_NAMES.map((name) => [name, [] as unknown[]]));
  const seen = new Set<string>();
  for (const { claims, admitted } of links) {
    for (const i of admitted) {
      const id = claims.claim[i] as string;
      if ((eventId !== null && claims.event[i] !== eventId) || seen.has(id)) continue;
      seen.add(id);
      for (const name of COLUMN_NAMES) columns[name]?.push(claims[name][i]);
    }
  }
  const joined = { temporality: "OCCASION", ...columns } as unknown as ClaimArrays;
  return { ...joined, group: groupsOf(joined, eventId) };
}

function groupsOf(claims: ClaimArrays, eventId: string | null): number[] {
  if (eventId !== "") return claims.claim.map(() => 0);
  const rows = claims.claim.map((_, i) => ({
    event: "",
    first: claims.first[i]!,
    last: claims.last[i]!,
    dated: claims.dated[i]!,
    rootOrigin: claims.rootOrigin[i]!,
    borrowed: false,
    measure: "",
  }));
  return numbersOfGroups("OCCASION", rows);
}
