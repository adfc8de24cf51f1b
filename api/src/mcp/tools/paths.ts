import { z } from "zod";
import { filter, some, tool } from "../tool.ts";
import { type LeftOut, leftOutInWords, NOTE, type Noted, type Said } from "../told.ts";

interface Path {
  title: string;
  opening: string;
  closing: string;
  nodes: { id: string }[];
  hops: { text: string; evidenceText: string; notes: number[]; links: { plainId: string }[] }[];
  notes: { number: number; claim: Noted }[];
}
interface Answer {
  paths: {
    sentence: string;
    searchedLength: number;
    truncated: boolean;
    leftOutTruncated: boolean;
    leftOut: LeftOut[];
    paths: Path[];
  };
}

export const paths = tool<Answer>()({
  name: "paths",
  title: "Tell how entities are connected",
  description:
    "The few best paths between entities, hop by hop with evidence: what each does not show, and where it is weakest. Nothing that is only alleged unless asked for.",
  input: {
    from: some(25, "Ids of where to start; with `to` at most 25 pairs."),
    to: some(25, "Ids of where to end."),
    through: z.array(z.string()).max(3).optional().describe("Ids to pass, in this order."),
    maxLength: z.int().min(1).max(8).default(6).describe("Links at most."),
    limit: z.int().min(1).max(10).default(3).describe("Paths at most."),
    filter,
  },
  query: `query ($from: [ID!]!, $to: [ID!]!, $through: [ID!], $maxLength: Int, $limit: Int, $filter: LinkFilter) {
    paths(from: $from, to: $to, through: $through, maxLength: $maxLength, limit: $limit, filter: $filter) {
      sentence searchedLength truncated leftOutTruncated leftOut { evidence count }
      paths {
        title opening closing nodes { id }
        hops { text evidenceText notes links { plainId } }
        notes { number claim { ...Note } }
      }
    }
  } ${NOTE}`,
  tell: ({ paths: found }, { limit }) => ({
    said: [{ text: found.sentence }, ...found.paths.flatMap(pathInWords)],
    notShown: [
      ...(found.truncated ? ["Better or more paths there may be: the time was up, or too many were equally short."] : []), // prettier-ignore
      ...(found.paths.length === limit ? ["Further paths: ask with a higher limit."] : []),
      ...leftOutInWords(found.leftOut, "path"),
      ...(found.leftOutTruncated ? ["Of other grades there may be more paths than were counted."] : []), // prettier-ignore
      `Paths of more than ${found.searchedLength} links were not looked at in full.`,
    ],
  }),
});

function pathInWords({ title, opening, closing, nodes, hops, notes }: Path, i: number): Said[] {
  const byNumber = new Map(notes.map(({ number, claim }) => [number, claim]));
  return [
    { text: `Path ${i + 1}, ${title}. ${opening}`, ids: nodes.map(({ id }) => id) },
    ...hops.map((hop, n) => ({
      text: `Hop ${n + 1}: ${hop.text}. ${hop.evidenceText}.`,
      notes: hop.notes.flatMap((number) => byNumber.get(number) ?? []),
      ids: hop.links.map(({ plainId }) => plainId),
    })),
    { text: closing },
  ];
}
