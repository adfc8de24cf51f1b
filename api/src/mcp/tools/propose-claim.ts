import { MODALITIES, SOURCINGS } from "@backchannel/schema/claim.ts";
import { keysOf, STATED_KINDS } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import { id, tool } from "../tool.ts";
import { NOTE, type Noted } from "../told.ts";

interface Answer {
  addClaim: {
    __typename: string;
    message?: string;
    claim?: Noted & { link: { plainId: string; sentence: string; evidenceText: string } | null };
    similar?: Noted[];
    change?: { id: string };
  };
}

const text = (most: number, description: string) =>
  z.string().max(most).optional().describe(description);

export const proposeClaim = tool<Answer>()({
  name: "propose_claim",
  title: "Add a claim",
  description:
    "Adds one claim of a document about a link, by the account of the token. It counts at once, stands in the history under that account, and an editor can take it back. Only what the document itself says, in your own words; the document must be here already.",
  needs: "addClaim",
  input: {
    document: id("The document that says it: doc:…."),
    paragraph: z.int().min(1).optional().describe("Where in the document, from 1."),
    subject: id("Id of the entity it is about."),
    kind: z.enum(STATED_KINDS).describe("The kind of link."),
    object: id("Id of the entity at the other end."),
    modality: z.enum(keysOf(MODALITIES)).describe("How firmly the document puts it."),
    sourcing: z.enum(keysOf(SOURCINGS)).describe("Whom the document credits."),
    statement: z.string().min(1).max(2_000).describe("What it says, in your own words."),
    reason: z.string().min(1).max(500).describe("Why it is added; shown in the history."),
    role: text(200, "The title or part that it gives the subject."),
    event: text(300, "Id of the occasion."),
    place: text(300, "Id of the place."),
    date: text(100, "When, as this document says, in EDTF: 2025-05, 2024-12/2025-05."),
    amount: text(60, "How much, as a decimal: 1200000; a range as 10..20."),
    currency: text(3, "Of the amount, by ISO 4217: EUR."),
    unit: text(60, "What is counted where the amount is no money: tons."),
    share: text(60, "Of the object, in per cent: 25, 25..50."),
    attributedTo: text(500, "Whom the document credits, in words."),
    mutationId: text(100, "Of your making: the same sent again is done once."),
  },
  query: `mutation ($input: AddClaimInput!) {
    addClaim(input: $input) {
      __typename
      ... on AddClaimSuccess {
        claim { ...Note link { plainId sentence evidenceText } } similar { ...Note } change { id }
      }
      ... on DuplicateClaim { claim { ...Note link { plainId sentence evidenceText } } }
      ... on Refusal { message }
    }
  } ${NOTE}`,
  variables: (input) => ({ input }),
  tell({ addClaim: { message, claim, similar = [], change } }) {
    const said = claim
      ? [{ text: claim.link ? `${claim.link.sentence} ${claim.link.evidenceText}.` : claim.statement, notes: [claim], ids: claim.link ? [claim.link.plainId] : [] }] // prettier-ignore
      : [];
    if (message !== undefined) {
      return { said: [{ text: `Nothing was added: ${message}` }, ...said], notShown: [] };
    }
    return {
      said: [
        { text: "The claim was added.", ids: change ? [change.id] : [] },
        ...said,
        ...similar.map((one) => ({ text: "Similar to one that was there.", notes: [one] })),
      ],
      notShown: ["What else changed with it: the history tells."],
    };
  },
});
