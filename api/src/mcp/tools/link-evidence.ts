import { filter, id, tool } from "../tool.ts";
import { cutInWords, NOTE, type Noted } from "../told.ts";
import { nobody } from "./entity.ts";

interface Edge {
  admitted: boolean;
  leftOutBecause: string | null;
  node: Noted & {
    modalityText: string;
    sourcingText: string;
    dateText: string;
    amountText: string | null;
    shareText: string | null;
    origin: { text: string } | null;
  };
}
interface Answer {
  link: {
    plainId: string;
    sentence: string;
    evidenceText: string;
    dateText: string;
    contested: boolean;
    claims: { totalCount: number; edges: Edge[] };
    withoutPublisher: { publisher: { id: string; name: string }; evidenceText: string }[];
    conflicts: { id: string; topic: string; statusText: string }[];
  } | null;
}

/** The page of claims that is told. */
const MOST = 50;

export const linkEvidence = tool<Answer>()({
  name: "link_evidence",
  title: "Tell what a link rests on",
  description:
    "Every claim that carries a link: which document says it, how firmly, on whose reporting; what would be left without each outlet; and what contradicts it.",
  input: { id: id("The id of a link: link:<subject>:<KIND>:<object>."), filter },
  query: `query ($id: ID!, $filter: LinkFilter) {
    link(id: $id, filter: $filter) {
      plainId sentence evidenceText dateText contested
      claims(first: ${MOST}, all: true) {
        totalCount
        edges {
          admitted leftOutBecause
          node { ...Note modalityText sourcingText dateText amountText shareText origin { text } }
        }
      }
      withoutPublisher { publisher { id name } evidenceText }
      conflicts { id topic statusText }
    }
  } ${NOTE}`,
  tell({ link }, { id: asked }) {
    if (!link) return nobody(asked);
    const { claims, withoutPublisher, conflicts } = link;
    const counted = claims.edges.filter(({ admitted }) => admitted);
    return {
      said: [
        {
          text: `${link.sentence} ${link.evidenceText}; ${link.dateText}.${link.contested ? " Sources contradict each other." : ""}`,
          ids: [link.plainId],
        },
        ...counted.map(({ node }) => ({ text: claimInWords(node), notes: [node] })),
        ...withoutPublisher.map(({ publisher, evidenceText }) => ({
          text: `Without ${publisher.name}: ${evidenceText}.`,
          ids: [publisher.id],
        })),
        ...conflicts.map(({ id: conflict, topic, statusText }) => ({
          text: `Disagreement: ${topic} (${statusText}).`,
          ids: [conflict],
        })),
      ],
      notShown: [
        ...cutInWords(claims.edges.length, claims.totalCount, "claims"),
        ...claims.edges
          .filter(({ admitted }) => !admitted)
          .map(({ node, leftOutBecause }) => `${node.id}, left out: ${leftOutBecause ?? "by the filter"}.`), // prettier-ignore
      ],
    };
  },
});

function claimInWords(claim: Edge["node"]) {
  const { statement, modalityText, sourcingText, dateText, amountText, shareText, origin } = claim;
  const from = origin && `goes back to ${origin.text}`;
  const parts = [sourcingText, dateText, amountText, shareText, from].filter(Boolean);
  return `“${statement}” ${modalityText}, ${parts.join("; ")}.`;
}
