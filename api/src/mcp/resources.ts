import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type Ask, Refused } from "../ask/ask.ts";
import { cutInWords, NOTE, type Noted, written } from "./told.ts";

const TEXT = "text/plain";
const DOCUMENT_URI = "backchannel://document/";
/** So many documents are listed; others are read by their ids. */
const MOST_LISTED = 100;
const MOST_CLAIMS = 100;

/** What can be read as a whole: each document with what it states, and the words of the graph. */
export function addResources(server: McpServer, ask: Ask, home: string): void {
  server.registerResource(
    "ontology",
    "backchannel://ontology",
    {
      title: "Kinds, grades and roles",
      description: "What kinds of entity and link there are, what grades and roles mean.",
      mimeType: TEXT,
    },
    async ({ href: uri }) => ({
      contents: [{ uri, mimeType: TEXT, text: ontologyInWords(await ask<Words>(ONTOLOGY)) }],
    }),
  );
  server.registerResource(
    "document",
    new ResourceTemplate(`${DOCUMENT_URI}{id}`, {
      list: async () => ({ resources: (await ask<Listed>(DOCUMENTS)).documents.nodes.map(listed) }),
    }),
    {
      title: "A document",
      description: `A document and what it states; the first ${MOST_LISTED} are listed.`,
      mimeType: TEXT,
    },
    async ({ href: uri }, { id }) => {
      const asked = decodeURIComponent(String(id));
      const { document } = await ask<Read>(DOCUMENT, { id: asked });
      if (!document) throw new Refused(`There is no document ${asked}.`);
      return { contents: [{ uri, mimeType: TEXT, text: documentInWords(document, home) }] };
    },
  );
}

const DOCUMENTS = `{ documents(first: ${MOST_LISTED}) { nodes { id title citation } } }`;
interface Listed {
  documents: { nodes: { id: string; title: string; citation: string }[] };
}
const listed = ({ id, title, citation }: Listed["documents"]["nodes"][number]) => ({
  uri: `${DOCUMENT_URI}${encodeURIComponent(id)}`,
  name: citation,
  title,
  mimeType: TEXT,
});

const DOCUMENT = `query ($id: ID!) {
  document(id: $id) {
    id title citation url publishedText language note
    claims(first: ${MOST_CLAIMS}) { totalCount nodes { ...Note modalityText } }
  }
} ${NOTE}`;
interface Read {
  document: {
    id: string;
    title: string;
    citation: string;
    url: string | null;
    publishedText: string;
    language: string;
    note: string | null;
    claims: { totalCount: number; nodes: (Noted & { modalityText: string })[] };
  } | null;
}

function documentInWords(document: NonNullable<Read["document"]>, home: string): string {
  const { id, title, citation, url, publishedText, language, note, claims } = document;
  const published = `${citation}, published ${publishedText}, in the language ${language}`;
  const head = {
    text: `${title}. ${published}. ${url ?? "No address on record."}${note ? ` Note of the editors: ${note}` : ""}`,
    ids: [id],
  };
  const said = claims.nodes.map((claim) => ({
    text: `${claim.modalityText}: ${claim.statement}`,
    notes: [claim],
  }));
  const notShown = [
    ...cutInWords(claims.nodes.length, claims.totalCount, "claims"),
    "The text of the document itself, which is not kept here.",
  ];
  return written({ said: [head, ...said], notShown }, home);
}

const ONTOLOGY = `{
  ontology {
    entityKinds { kind label type count }
    lenses { lens label }
    linkKinds { kind lens description subject object }
    evidence { evidence text description }
  }
  roles: __type(name: "EventRole") { enumValues { name description } }
}`;
interface Words {
  ontology: {
    entityKinds: { kind: string; label: string; type: string; count: number }[];
    lenses: { lens: string; label: string }[];
    linkKinds: {
      kind: string;
      lens: string | null;
      description: string;
      subject: string[];
      object: string[];
    }[];
    evidence: { evidence: string; text: string; description: string }[];
  };
  roles: { enumValues: { name: string; description: string }[] };
}

function ontologyInWords({ ontology, roles }: Words): string {
  const { entityKinds, lenses, linkKinds, evidence } = ontology;
  const parts: [string, string[]][] = [
    ["Kinds of entity", entityKinds.map(({ kind, label, type, count }) => `${kind}: ${label}, of the type ${type}; ${count} here`)], // prettier-ignore
    ["Lenses", lenses.map(({ lens, label }) => `${lens}: ${label}`)],
    ["Kinds of link", linkKinds.map(({ kind, lens, description, subject, object }) => `${kind} (${lens ?? "no lens"}), from ${subject.join(", ")} to ${object.join(", ")}: ${description}`)], // prettier-ignore
    ["Grades of evidence", evidence.map(({ evidence: grade, text, description }) => `${grade}: ${text}. ${description}`)], // prettier-ignore
    ["Roles in events", roles.enumValues.map(({ name, description }) => `${name}: ${description}`)],
  ];
  return parts.map(([title, lines]) => [title, ...lines.map((line) => `- ${line}`)].join("\n")).join("\n\n"); // prettier-ignore
}
