import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { RETRACTIONS } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import { dayNumber } from "../dates/day.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import type { Outcome } from "../change/make-change.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { type RecordState, withProperties } from "../change/records.ts";
import { survivor } from "../entity/survivor.ts";
import { count } from "../words/words.ts";
import { claimText } from "./claim-text.ts";
import { resting } from "../evidence/chain.cypher.ts";
import { unretracted } from "../evidence/standing.cypher.ts";

/** How something is retracted. `on` is the day on which its source withdrew it. */
export const retraction = {
  kind: z.enum(keysOf(RETRACTIONS)),
  on: field.day,
};
export type Retracting = z.output<z.ZodObject<typeof retraction>>;

/**
 * The day on which the source withdrew it, by default the day of the retraction. Null for a wrong
 * reading of ours, which never counted (R18); throws InvalidInput if it has a day.
 */
export function takenBackOn({ kind, on }: Retracting, at: string): string | null {
  const { dated } = RETRACTIONS[kind];
  if (!dated && on !== "") throw new InvalidInput("on", "goes with what the source took back");
  return dated ? on || at.slice(0, 10) : null;
}

/** The same record, retracted. Throws InvalidInput if it is retracted already. */
export function retracted(draft: Draft, state: RecordState, how: Retracting): RecordState {
  if (state.properties.retractedAt) throw new InvalidInput("id", "is retracted already");
  const { kind } = how;
  const retractedOn = takenBackOn(how, draft.at);
  const until = retractedOn === null ? null : dayNumber(retractedOn, "on");
  return withProperties("Claim", state, {
    retractedAt: draft.at,
    retraction: kind,
    retractedOn,
    until,
  });
}

const MOST_CLAIMS = 5_000;

/**
 * Retracts a claim, all claims of an origin, or all claims that an outlet reported or printed.
 * Skips those that are retracted already.
 */
export async function retractClaims(
  draft: Draft,
  of: string,
  how: Retracting,
): Promise<Outcome<{ claims: string[] }>> {
  const { text } = RETRACTIONS[how.kind];
  if (recordKindOf(of) === "Claim") {
    const claim = await draft.get(of, "id");
    draft.put(retracted(draft, claim, how));
    return { result: { claims: [of] }, about: `${await claimText(draft, claim)}; ${text}` };
  }
  const source = await sourceOf(draft, of);
  const rows = await draft.tx.run<{ id: string }>(CLAIMS_OF[source.kind], {
    id: source.id,
    limit: MOST_CLAIMS + 1,
  });
  if (rows.length > MOST_CLAIMS) {
    throw new InvalidInput(
      "id",
      `more than ${MOST_CLAIMS} claims go back to it: take its documents`,
    );
  }
  if (rows.length === 0) throw new InvalidInput("id", "no claim goes back to it");
  const claims = rows.map(({ id }) => id);
  for (const claim of await draft.read(claims)) if (claim) draft.put(retracted(draft, claim, how));
  const about = `${count(claims.length, "claim")} that go back to ${source.name}; ${text}`;
  return { result: { claims }, about };
}

async function sourceOf(draft: Draft, of: string) {
  if (recordKindOf(of) === "Origin") {
    const { id, properties } = await draft.get(of, "id");
    return { kind: "ORIGIN" as const, id, name: `“${String(properties.description)}”` };
  }
  if (recordKindOf(of) !== "Entity") {
    throw new InvalidInput("id", "must be the id of a claim, an origin or an outlet");
  }
  const { id, properties } = await survivor(draft, of, "id");
  return { kind: "OUTLET" as const, id, name: String(properties.name) };
}

const UNRETRACTED = `
WITH DISTINCT c WHERE ${unretracted("c")}
RETURN c.id AS id ORDER BY id LIMIT $limit`;
const CLAIMS_OF = {
  ORIGIN: `MATCH (:Origin {id: $id})${resting()}<-[:ORIGINATES_FROM]-(c:Claim) ${UNRETRACTED}`,
  OUTLET: `
CALL () {
  MATCH (:Entity {id: $id})${mergedInto("outlet")}<-[:RELIES_ON]-(:Origin)${resting()}<-[:ORIGINATES_FROM]-(c:Claim) RETURN c
  UNION
  MATCH (:Entity {id: $id})${mergedInto("outlet")}<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim) RETURN c
} ${UNRETRACTED}`,
};
