import { z } from "zod";
import { filter, first, tool } from "../tool.ts";
import { cutInWords, type LeftOut, leftOutInWords, NOTE, type Noted } from "../told.ts";
import { undated } from "./entity.ts";

interface Contact {
  plainId: string;
  name: string;
  dateText: string;
  evidenceText: string;
  contested: boolean;
  inPerson: boolean;
  goBetweens: { entity: { id: string; name: string } }[];
  claims: Noted[];
}
interface Answer {
  contacts: {
    sentence: string;
    totalCount: number;
    leftOut: LeftOut[];
    between: { id: string; name: string }[];
    nodes: Contact[];
    withoutOccasion: { evidenceText: string; claims: Noted[] } | null;
  };
}

/** Claims cited of each occasion. */
const CLAIMS = 5;

/** Two ids, or none. */
export const between = z
  .array(z.string().min(1).max(300))
  .length(2)
  .optional()
  .describe("Ids of two entities; left out, the two with the most contacts.");

export const contacts = tool<Answer>()({
  name: "contacts",
  title: "Tell who dealt with whom",
  description:
    "The occasions on which two entities, or those who act for them, were in contact: when, through whom, and how well each is evidenced.",
  input: { between, first: first(20, 50), filter },
  query: `query ($between: [ID!], $first: Int, $filter: LinkFilter) {
    contacts(between: $between, first: $first, filter: $filter) {
      sentence totalCount leftOut { evidence count } between { id name }
      nodes {
        plainId name dateText evidenceText contested inPerson
        goBetweens { entity { id name } } claims { ...Note }
      }
      withoutOccasion { evidenceText claims { ...Note } }
    }
  } ${NOTE}`,
  tell({ contacts: { sentence, totalCount, leftOut, between: ends, nodes, withoutOccasion } }) {
    const cut = nodes.filter(({ claims }) => claims.length > CLAIMS).length;
    return {
      said: [
        {
          text: `${ends.map(({ name }) => name).join(" and ")}: ${sentence}`,
          ids: ends.map(({ id }) => id),
        },
        ...nodes.map(occasionInWords),
        ...(withoutOccasion
          ? [
              {
                text: `Told of without an occasion: ${withoutOccasion.evidenceText}.`,
                notes: withoutOccasion.claims.slice(0, CLAIMS),
              },
            ]
          : []),
      ],
      notShown: [
        ...cutInWords(nodes.length, totalCount, "occasions"),
        ...leftOutInWords(leftOut, "occasion"),
        ...(cut > 0 ? [`Of ${cut} occasions, claims beyond the first ${CLAIMS}.`] : []),
        ...undated(nodes),
      ],
    };
  },
});

function occasionInWords(contact: Contact) {
  const { name, dateText, evidenceText, contested, inPerson, goBetweens, claims } = contact;
  const through = goBetweens.map(({ entity }) => entity);
  const parts = [
    dateText,
    ...(inPerson ? ["in person"] : []),
    ...(through.length > 0 ? [`through ${through.map((one) => one.name).join(", ")}`] : []),
    evidenceText,
    ...(contested ? ["sources contradict each other"] : []),
  ];
  return {
    text: `${name}: ${parts.join("; ")}.`,
    notes: claims.slice(0, CLAIMS),
    ids: [contact.plainId, ...through.map(({ id }) => id)],
  };
}
