import { addClaim as addClaimWork } from "../../src/claim/add-claim.ts";
import { claimContent } from "../../src/claim/claim-content.ts";
import { raiseSeq } from "../../src/change/change.ts";
import { readInput } from "../../src/change/input.ts";
import { makeChange } from "../../src/change/make-change.ts";
import "../../src/record-rules.ts";
import { deriveLinks } from "../../src/derive/derive.ts";
import { type Place, placeOf } from "../../src/derive/place.ts";
import { actorsWithLinks, spread } from "./choose.ts";
import type { Operation } from "./operation.ts";

/** Who signs in to the peers that can write. */
export const EDITOR = { accountId: "account:bench", name: "The bench", role: "editor" } as const;

export const addClaim: Operation = {
  name: "add-claim",
  title: "adding a claim",
  query: `mutation ($input: AddClaimInput!) { addClaim(input: $input) { __typename } }`,
  async choose(database, count) {
    const actors = await actorsWithLinks(database, ["MET"], [6, 60], 2 * count);
    const documents = await database.read<{ id: string }>("documents", DOCUMENTS, {});
    const chosen = spread(documents, count);
    return chosen.map(({ id: document }, i) => {
      const ends = { subject: actors[i], kind: "SUPPORTS", object: actors[actors.length - 1 - i] };
      const said = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "One supports it." };
      return { input: { document, ...ends, ...said } };
    });
  },
  /** The same paragraph again would be refused as a duplicate. */
  fresh: ({ input }) => ({
    input: { ...(input as object), paragraph: 1 + Math.floor(Math.random() * 999_000) },
  }),
  async ready(database, { input }) {
    const request = {
      by: EDITOR,
      action: "ADD_CLAIM",
      input,
      reason: "",
      mutationId: null,
    } as const;
    const said = readInput(claimContent, input as Record<string, unknown>);
    await makeChange(database, request, addClaimWork(said));
    return { addClaim: { __typename: "AddClaimSuccess" } };
  },
  async undo(database) {
    await database.write(async (tx) => {
      await raiseSeq(tx);
      const rows = await tx.run<{ place: Place }>(FORGET_CLAIMS, { author: EDITOR.name });
      await tx.run(FORGET_CHANGES, { accountId: EDITOR.accountId });
      await tx.run(FORGET_TOLD);
      await deriveLinks(
        tx,
        rows.map(({ place }) => place),
      );
    });
  },
};

const DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id ORDER BY id LIMIT 1000";
const FORGET_CLAIMS = `
MATCH (c:Claim {author: $author}) WITH c, ${placeOf("c")} AS place
DETACH DELETE c RETURN DISTINCT place`;
const FORGET_CHANGES = `
MATCH (c:Change {accountId: $accountId})
OPTIONAL MATCH (r:Revision {change: c.id})
DETACH DELETE c, r`;
const FORGET_TOLD = "MATCH (t:Told) WHERE NOT EXISTS { MATCH (:Change {id: t.change}) } DELETE t";
