import { type ClaimsWanted, claimsById } from "../claim/claim.cypher.ts";
import { edtfSpan, edtfText } from "../dates/edtf.ts";
import type { Context } from "../graphql/context.ts";
import { entity } from "../entity/load-entity.ts";
import { present } from "../neo4j/rows.ts";
import type { ClaimSet } from "../evidence/claim-set.ts";

const DATES: ClaimsWanted = { claim: ["id", "date", "eventId"], sources: null };

/**
 * The dates of the admitted claims in words, or of their events if they have none: never a day that
 * none of them has. "not dated" if there are no dates.
 */
export const whenText = async (context: Context, claims: ClaimSet): Promise<string> =>
  edtfText(await datesSpanned(context, claims));

/** The same as EDTF; '' if there are no dates. */
export async function datesSpanned(
  context: Context,
  { claims, admitted }: ClaimSet,
): Promise<string> {
  const loader = context.loader(claimsById, DATES);
  const dates = await Promise.all(
    admitted.map(async (i) => {
      const id = claims.claim[i] as string;
      const { date, eventId } = present(await loader.load(id), id);
      if (date || !eventId) return date ?? "";
      return (await entity(context, eventId)).date ?? "";
    }),
  );
  return edtfSpan(dates);
}

/** Why days that are counted from dates are deprecated. */
export const NO_DAY_OF_A_MONTH =
  "Counts a month or a year from its first day to its last, which nobody printed: use `dates`.";
