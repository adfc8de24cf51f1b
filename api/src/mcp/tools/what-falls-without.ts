import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { filter, some, tool } from "../tool.ts";
import { cutInWords, NOTE, type Noted } from "../told.ts";
import { between } from "./contacts.ts";

interface Fallen {
  before: Evidence;
  afterText: string;
  link: { plainId: string; sentence: string; claims: { nodes: Noted[] } };
}
interface Fell {
  totalCount: number;
  nodes: Fallen[];
}
interface Answer {
  withoutSources: {
    sentence: string;
    truncated: boolean;
    lostSupport: Fell;
    lostGrade: Fell;
    contacts: { occasions: number; vanished: { plainId: string; name: string }[] } | null;
  };
}

const FALLEN = `totalCount nodes {
  before afterText link { plainId sentence claims(first: 2) { nodes { ...Note } } }
}`;

export const whatFallsWithout = tool<Answer>()({
  name: "what_falls_without",
  title: "Tell what falls without a source",
  description:
    "Which links lose all support, or their grade, when outlets, documents or origins are left out; with between also which occasions of contact vanish. Name at least one source.",
  input: {
    publishers: some(100, "Ids of outlets, which are entities.").optional(),
    documents: some(100, "Ids of documents: doc:….").optional(),
    origins: some(100, "Ids of origins: origin:….").optional(),
    between,
    filter,
  },
  query: `query ($publishers: [ID!], $documents: [ID!], $origins: [ID!], $between: [ID!], $filter: LinkFilter) {
    withoutSources(publishers: $publishers, documents: $documents, origins: $origins, between: $between, filter: $filter) {
      sentence truncated
      lostSupport(first: 25) { ${FALLEN} }
      lostGrade(first: 25) { ${FALLEN} }
      contacts { occasions vanished { plainId name } }
    }
  } ${NOTE}`,
  tell({ withoutSources: { sentence, truncated, lostSupport, lostGrade, contacts } }) {
    return {
      said: [
        { text: sentence },
        ...lostSupport.nodes.map((one) => fallenInWords(one, "Nothing is left of")),
        ...lostGrade.nodes.map((one) => fallenInWords(one, "Weaker")),
        ...(contacts?.vanished ?? []).map(({ plainId, name }) => ({
          text: `An occasion of contact vanishes: ${name}.`,
          ids: [plainId],
        })),
      ],
      notShown: [
        ...cutInWords(lostSupport.nodes.length, lostSupport.totalCount, "links without support"),
        ...cutInWords(lostGrade.nodes.length, lostGrade.totalCount, "links with a weaker grade"),
        ...(truncated ? ["Links beyond the 20,000 that were compared."] : []),
        ...(contacts ? [] : ["What becomes of a pair’s contacts: name them in between."]),
      ],
    };
  },
});

const fallenInWords = ({ link, before, afterText }: Fallen, how: string) => ({
  text: `${how}: ${link.sentence} (was: ${EVIDENCE[before].text}; left: ${afterText})`,
  notes: link.claims.nodes,
  ids: [link.plainId],
});
