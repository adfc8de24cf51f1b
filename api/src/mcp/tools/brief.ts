import { z } from "zod";
import { filter, tool } from "../tool.ts";
import { NOTE, type Noted, type Said } from "../told.ts";
import { between } from "./contacts.ts";

interface Line {
  text: string;
  evidenceText: string;
  contested: boolean;
  notes: number[];
  links: { plainId: string }[];
}
interface Answer {
  brief: {
    title: string;
    asOfText: string;
    about: { id: string }[];
    notes: { number: number; claim: Noted }[];
    sections: { title: string; empty: string | null; truncated: boolean; lines: Line[] }[];
  } | null;
}

export const brief = tool<Answer>()({
  name: "brief",
  title: "Write a brief",
  description:
    "One page of answers on the contacts of two entities, or on one: what is known and how well, who acts for whom, where documents differ, and warnings.",
  input: {
    between,
    entity: z.string().optional().describe("The id of one entity; not together with between."),
    filter,
  },
  query: `query ($between: [ID!], $entity: ID, $filter: LinkFilter) {
    brief(between: $between, entity: $entity, filter: $filter) {
      title asOfText about { id }
      notes { number claim { ...Note } }
      sections {
        title empty truncated
        lines { text evidenceText contested notes links { plainId } }
      }
    }
  } ${NOTE}`,
  tell({ brief: found }) {
    if (!found) return { said: [{ text: "Nobody has been in contact here." }], notShown: [] };
    const notes = new Map(found.notes.map(({ number, claim }) => [number, claim]));
    return {
      said: [
        {
          text: `${found.title}. ${found.asOfText}.`,
          ids: found.about.map(({ id }) => id),
        },
        ...found.sections.flatMap(({ title, empty, lines }): Said[] => [
          { text: `${title}:${empty ? ` ${empty}` : ""}` },
          ...lines.map((line) => lineInWords(line, notes)),
        ]),
      ],
      notShown: found.sections
        .filter(({ truncated }) => truncated)
        .map(({ title }) => `More than 40 lines of “${title}”.`),
    };
  },
});

function lineInWords(line: Line, notes: ReadonlyMap<number, Noted>): Said {
  const graded = line.evidenceText ? ` (${line.evidenceText})` : "";
  return {
    text: `- ${line.text}${graded}${line.contested ? "; sources contradict each other" : ""}.`,
    notes: line.notes.flatMap((number) => notes.get(number) ?? []),
    ids: line.links.map(({ plainId }) => plainId),
  };
}
