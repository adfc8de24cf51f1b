import type { InputFieldMap } from "@pothos/core";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { z } from "zod";
import { inputFields } from "../graphql/record-fields.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import type { Draft } from "../change/draft.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import type { RecordState } from "../change/records.ts";
import { claimContent, contentOfClaim } from "./claim-content.ts";
import { oneClaim } from "./claim-fields.graphql.ts";
import { claimOf } from "./claim-of.ts";
import { draftClaim } from "./draft-claim.ts";
import { DuplicateClaim, EndsNotAllowed, SourceRequired } from "./errors.ts";
import { retracted } from "./retract.ts";
import { claimText } from "./claim-text.ts";

mutation("correctClaim", {
  action: "CORRECT_CLAIM",
  description:
    "Puts another reading of the same document in the place of a wrong one: fields that are given replace those of the claim, null clears one. The old claim is kept, and was never good. Where the source itself took something back use `retractClaim`.",
  schema: z.object({ id: field.id, ifVersion: field.version }).loose(),
  refusals: [StaleVersion, SourceRequired, DuplicateClaim, EndsNotAllowed],
  work: (input) => async (draft) => {
    const { id, ifVersion: version, ...given } = input;
    const old = await claimOf(draft, id, "id");
    checkVersion(draft, id, version);
    const before = field.readInput(claimContent, contentOfClaim(old));
    const content = field.readInput(claimContent, { ...contentOfClaim(old), ...given });
    if (JSON.stringify(before) === JSON.stringify(content)) {
      throw new InvalidInput("input", "changes nothing");
    }
    draft.put(retracted(draft, old, { kind: "MISREAD", on: "" }));
    const { claim } = await draftClaim(draft, content, old);
    await takeSides(draft, old, claim);
    const [was, reads] = [await claimText(draft, old), await claimText(draft, claim)];
    // Other differences are listed in the change itself.
    const about = was === reads ? reads : `${was}; it now reads: ${reads}`;
    return { result: { claim: claim.id }, about };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "The wrong reading: `claim:…`" }),
    ifVersion: ifVersion(t),
    ...reading(inputFields(t, CLAIM, { adding: false })),
  }),
  success: (t) => ({
    claim: oneClaim(t, "The new reading; `supersedes` is the old one."),
  }),
});

/** The document is left out: a correction cannot change it. */
const reading = ({ document, ...fields }: InputFieldMap) => fields;

/** The new reading takes the same sides in curated conflicts as the old one. */
async function takeSides(draft: Draft, old: RecordState, claim: RecordState): Promise<void> {
  const rows = await draft.tx.run<{ id: string }>(CONFLICTS, { id: old.id });
  for (const conflict of await draft.read(rows.map(({ id }) => id))) {
    if (!conflict) continue;
    const sides = conflict.relations.filter(({ to }) => to === old.id);
    const taken = sides.map((side) => ({ ...side, to: claim.id }));
    draft.put({ ...conflict, relations: [...conflict.relations, ...taken] });
  }
}

const CONFLICTS = `MATCH (k:Conflict)-[:SIDE]->(:Claim {id: $id}) RETURN DISTINCT k.id AS id`;
