import type { Work } from "../change/make-change.ts";
import { rehearse } from "../change/rehearse.ts";
import * as field from "../change/input.ts";
import type { Database } from "../neo4j/database.ts";
import { claimContent, type ClaimContent } from "./claim-content.ts";
import { draftClaim } from "./draft-claim.ts";
import { claimText } from "./claim-text.ts";
import { unretracted } from "../evidence/standing.cypher.ts";

/** Adds a claim. */
export const addClaim =
  (content: ClaimContent): Work<{ claim: string; similar: string[] }> =>
  async (draft) => {
    const { claim, similar } = await draftClaim(draft, content);
    return { result: { claim: claim.id, similar }, about: await claimText(draft, claim) };
  };

/**
 * Adds a copy of an existing claim and rolls it back, so that the server plans the statements
 * before a user waits for them: on a new server that takes seconds. Does nothing if there is no
 * claim.
 */
export async function rehearseClaim(database: Database): Promise<void> {
  const [like] = await database.read<{ said: object }>("a claim of a link", ONE);
  if (!like) return;
  const content = field.readInput(claimContent, { ...like.said, paragraph: NOWHERE });
  await rehearse(database, addClaim(content), async () => null);
}

/** A paragraph that no document has, so that the copy is no duplicate. */
const NOWHERE = 999_999;

const ONE = `
MATCH (c:Claim) WHERE c.linkId > '' AND ${unretracted("c")}
WITH c LIMIT 1
MATCH (c)-[:STATED_IN]->(d:Document)
RETURN {document: d.id, subject: c.subjectId, kind: c.kind, object: c.objectId,
  event: nullif(c.eventId, ''), modality: 'ASSERTED', sourcing: 'OWN_VOICE',
  statement: 'Rehearsed.'} AS said`;
