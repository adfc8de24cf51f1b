import { type ClaimsWanted, claimsById, type ReadClaim } from "../claim/claim.cypher.ts";
import { edtfSpan, edtfText } from "../dates/edtf.ts";
import type { Context } from "../graphql/context.ts";
import { entity } from "../entity/load-entity.ts";
import { present } from "../neo4j/rows.ts";
import type { ClaimSet } from "../evidence/claim-set.ts";
import { type DateGiven, datesText } from "../sentence/dates.ts";

const DATES: ClaimsWanted = { claim: ["id", "date", "eventId"], sources: null };

/**
 * The dates of the admitted claims in words, or of their events if they have none: never a day that
 * none of them has. What happened once has one date, which documents may give differently; else the
 * dates are a span. "not dated" if there are none.
 */
export async function whenText(context: Context, set: ClaimSet): Promise<string> {
  const given = (await datesGiven(context, set)).filter(({ date }) => date !== "");
  const text = isOneOccasion(set) ? datesText(given) : "";
  return text || edtfText(edtfSpan(given.map(({ date }) => date)));
}

/** The span of them as EDTF; '' if there are no dates. */
export const datesSpanned = async (context: Context, set: ClaimSet): Promise<string> =>
  edtfSpan((await datesGiven(context, set)).map(({ date }) => date));

/** Whether all claims tell of one event, or are one group where they name none. */
const isOneOccasion = ({ claims, admitted }: ClaimSet) =>
  claims.temporality === "OCCASION" &&
  new Set(admitted.map((i) => claims.event[i] || claims.group[i])).size === 1;

/** The date of a claim, else that of its event; '' where neither has one. */
export async function dateOf(
  context: Context,
  { date, eventId }: Pick<ReadClaim, "date" | "eventId">,
): Promise<string> {
  if (date || !eventId) return date ?? "";
  return (await entity(context, eventId)).date ?? "";
}

async function datesGiven(context: Context, { claims, admitted }: ClaimSet): Promise<DateGiven[]> {
  const loader = context.loader(claimsById, DATES);
  return Promise.all(
    admitted.map(async (i) => {
      const [id, documentId] = [claims.claim[i] as string, claims.document[i] as string];
      return { date: await dateOf(context, present(await loader.load(id), id)), documentId };
    }),
  );
}

/** Why days that are counted from dates are deprecated, and the field to use `instead`. */
export const noDayOfAMonth = (instead: "date" | "dates") =>
  `Counts a month or a year from its first day to its last, which nobody printed: use \`${instead}\`.`;
