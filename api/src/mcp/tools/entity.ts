import { filter, first, id, tool } from "../tool.ts";
import { cutInWords, ended, type LeftOut, leftOutInWords, NOTE, type Noted } from "../told.ts";

interface Link {
  plainId: string;
  sentence: string;
  evidenceText: string;
  dateText: string;
  contested: boolean;
  claims: { totalCount: number; nodes: Noted[] };
}
interface Answer {
  entity: {
    id: string;
    name: string;
    kindLabel: string;
    description: string | null;
    unnamed: boolean;
    aliases: { value: string }[];
    facts: { label: string; disputed: boolean; values: { text: string; claims: Noted[] }[] }[];
    links: { totalCount: number; leftOut: LeftOut[]; nodes: Link[] };
  } | null;
}

/** Claims told of each link; `link_evidence` tells all. */
const CLAIMS = 3;

export const entity = tool<Answer>()({
  name: "entity",
  title: "Tell of an entity",
  description:
    "Who or what an entity is, what documents state about it, and its links, best evidenced first, each as a sentence with its evidence.",
  input: { id: id("Its id, as search gives it: ahmad-al-dalati."), first: first(15, 50), filter },
  query: `query ($id: ID!, $first: Int, $filter: LinkFilter) {
    entity(id: $id) {
      id name kindLabel unnamed description(filter: $filter) aliases { value }
      facts(filter: $filter) { label disputed values { text claims { ...Note } } }
      links(first: $first, filter: $filter) {
        totalCount leftOut { evidence count }
        nodes {
          plainId sentence evidenceText dateText contested
          claims(first: ${CLAIMS}) { totalCount nodes { ...Note } }
        }
      }
    }
  } ${NOTE}`,
  tell({ entity: found }, { id: asked }) {
    if (!found) return nobody(asked);
    const { name, aliases, facts, links, unnamed } = found;
    const others = aliases.map(({ value }) => value).filter((value) => value !== name);
    const spellings = others.length > 0 ? ` Also written ${others.slice(0, 12).join(", ")}.` : "";
    const cut = links.nodes.filter(({ claims }) => claims.totalCount > CLAIMS).length;
    return {
      said: [
        {
          text: `${whoItIs(found)}${spellings}`,
          ids: [found.id],
        },
        ...facts.map(({ label, disputed, values }) => ({
          text: `${label}: ${values.map(({ text }) => text).join("; ")}${disputed ? " (documents differ)" : ""}.`,
          notes: values.flatMap(({ claims }) => claims.slice(0, 2)),
        })),
        ...links.nodes.map(linkInWords),
      ],
      notShown: [
        ...cutInWords(links.nodes.length, links.totalCount, "links"),
        ...leftOutInWords(links.leftOut, "link"),
        ...(cut > 0 ? [`Of ${cut} links, claims beyond the first ${CLAIMS}: ask link_evidence.`] : []), // prettier-ignore
        ...undated(links.nodes),
        ...(others.length > 12 ? [`${others.length - 12} more spellings.`] : []),
        ...(unnamed ? ["Who it is: the sources do not identify it."] : []),
      ],
    };
  },
});

/** "Ahmad al-Dalati (person): Senior Syrian security official." */
export const whoItIs = (one: { name: string; kindLabel: string; description: string | null }) =>
  ended(`${one.name} (${one.kindLabel})${one.description ? `: ${one.description}` : ""}`);

const linkInWords = ({ sentence, evidenceText, contested, dateText, claims, plainId }: Link) => ({
  text: `${sentence} ${evidenceText}${contested ? "; sources contradict each other" : ""}; ${dateText}.`,
  notes: claims.nodes,
  ids: [plainId],
}); // prettier-ignore

/** That some of a list have no date. */
export const undated = (list: readonly { dateText: string }[]): string[] => {
  const count = list.filter(({ dateText }) => dateText === "not dated").length;
  return count > 0 ? [`When: no document dates ${count} of these.`] : [];
};

export const nobody = (asked: string) => ({
  said: [{ text: `There is nothing with the id ${asked}: find ids with search.` }],
  notShown: [],
});
