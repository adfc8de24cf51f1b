import { z } from "zod";
import { first, tool } from "../tool.ts";
import { cutInWords, NOTE, type Noted, type Said } from "../told.ts";
import { whoItIs } from "./entity.ts";

interface Found {
  search: {
    matched: string;
    why: string;
    entity: { id: string; name: string; kindLabel: string; description: string | null };
  }[];
  find: { totalCount: number; nodes: Hit[] };
}
interface Hit {
  why: string;
  claim?: Noted & { link: { plainId: string; sentence: string } | null };
  document?: { id: string; citation: string; title: string };
  conflict?: { id: string; topic: string };
}

export const search = tool<Found>()({
  name: "search",
  title: "Search names and what is said",
  description:
    "Finds entities by any spelling of their names in any script, and claims, documents and editors’ notes by their words. Start here to get ids.",
  input: {
    text: z.string().min(1).max(200).describe("A name, or words of what is said."),
    first: first(5, 25),
  },
  query: `query ($text: String!, $first: Int) {
    search(text: $text, first: $first) {
      matched why entity { id name kindLabel description }
    }
    find(text: $text, first: $first, in: [STATEMENTS, DOCUMENTS, NOTES]) {
      totalCount
      nodes {
        why
        ... on ClaimHit { claim { ...Note link { plainId sentence } } }
        ... on DocumentHit { document { id citation title } }
        ... on ConflictHit { conflict { id topic } }
      }
    }
  } ${NOTE}`,
  tell({ search: names, find }, { first: most }) {
    const entities = names.map(({ entity, matched, why }) => ({
      text: `${whoItIs(entity)} Found as “${matched}” (${why}).`,
      ids: [entity.id],
    }));
    const said = [...entities, ...find.nodes.flatMap(hitInWords)];
    return {
      said: said.length > 0 ? said : [{ text: "Nothing here answers to that." }],
      notShown: [
        ...(names.length === most ? ["More names may answer: ask with a higher first."] : []),
        ...cutInWords(find.nodes.length, find.totalCount, "claims, documents and notes"),
        "How the entities are linked: ask entity, paths or contacts.",
      ],
    };
  },
});

function hitInWords({ claim, document, conflict, why }: Hit): Said[] {
  if (claim) {
    const text = claim.link?.sentence ?? claim.statement;
    return [{ text: `${text} (${why})`, notes: [claim], ids: claim.link ? [claim.link.plainId] : [] }]; // prettier-ignore
  }
  if (document) {
    return [{ text: `Document: ${document.title}, ${document.citation} (${why}).`, ids: [document.id] }]; // prettier-ignore
  }
  return conflict ? [{ text: `A disagreement: ${conflict.topic} (${why}).`, ids: [conflict.id] }] : []; // prettier-ignore
}
