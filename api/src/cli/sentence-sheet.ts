/**
 * The sheet of sentences: everything that Backchannel says of a graph in words, each with what the
 * documents state beneath, to be read by a person beside the documents.
 */

/** Answers one GraphQL query. */
export type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

/** So many of the best connected are asked about in pairs. */
const CONNECTED = 20;

/** Yields the sheet in Markdown, line by line. */
export async function* sentenceSheet(ask: Ask): AsyncGenerator<string> {
  const all = await entitiesOf(ask);
  const entities = all.map(({ id }) => id);
  const actors = all.filter(({ families }) => families.includes("ACTOR")).map(({ id }) => id);
  yield "# Links";
  const { ontology } = await ask<{ ontology: OntologyRow }>(ONTOLOGY);
  const whole = {
    direction: "OUTGOING",
    kinds: ontology.linkKinds.map(({ kind }) => kind),
    evidence: ontology.evidence.map(({ evidence }) => evidence),
    includeBackground: true,
  };
  const told = new Map<string, string>();
  for (const { name, filter } of await filtersOf(ask)) {
    yield* linkLines(ask, { entities, name, filter: { ...whole, ...filter }, told });
  }
  const pairs = pairsOf(entities.slice(0, CONNECTED));
  yield "# Paths";
  for (const pair of pairs) yield* pathLines(ask, pair);
  yield "# Contacts";
  const actorPairs = pairsOf(actors.slice(0, CONNECTED));
  for (const pair of actorPairs) yield* contactLines(ask, pair);
  yield "# Briefs";
  for (const id of entities) yield* briefLines(ask, { entity: id });
  for (const between of actorPairs) yield* briefLines(ask, { between });
  yield "# Disagreements";
  yield* conflictLines(ask);
}

/** All entities, the best connected first. */
const entitiesOf = (ask: Ask) => allOf<EntityRow>(ask, ENTITIES, "entities");

interface OntologyRow {
  linkKinds: { kind: string }[];
  evidence: { evidence: string }[];
}

interface EntityRow {
  id: string;
  families: string[];
}

interface Filter {
  name: string;
  filter: Record<string, unknown>;
}

/** No filter; without the outlet of most documents; as known when half of them had appeared. */
async function filtersOf(ask: Ask): Promise<Filter[]> {
  const documents = await allOf<DocumentRow>(ask, DOCUMENTS, "documents");
  const outlets = Map.groupBy(
    documents.flatMap(({ outlet }) => outlet ?? []),
    ({ id }) => id,
  );
  const [most] = [...outlets.values()].toSorted((a, b) => b.length - a.length);
  const days = documents.flatMap(({ publishedLast }) => publishedLast ?? []).toSorted();
  const day = days[Math.floor(days.length / 2)];
  return [
    { name: "everything", filter: {} },
    ...(most ? [{ name: `without ${most[0]!.name}`, filter: { excludePublishers: [most[0]!.id] } }] : []), // prettier-ignore
    ...(day ? [{ name: `as known by ${day}`, filter: { knownBy: day } }] : []),
  ];
}

interface DocumentRow {
  outlet: { id: string; name: string } | null;
  publishedLast: string | null;
}

interface Told {
  entities: readonly string[];
  name: string;
  filter: Record<string, unknown>;
  /** What was said of each link under the filters before. */
  told: Map<string, string>;
}

/** Each link with its claims; under further filters only those of which another thing is said. */
async function* linkLines(ask: Ask, { entities, name, filter, told }: Told) {
  yield `## Under: ${name}`;
  for (const id of entities) {
    for await (const link of linksOf(ask, id, filter)) {
      const said = `${link.sentence} (${[link.evidenceText, link.dateText, ...link.roles].join("; ")})`;
      if (told.get(link.id) === said) continue;
      const first = !told.has(link.id);
      told.set(link.id, said);
      yield `- ${said}`;
      if (first) yield* link.claims.nodes.map(claimLine);
    }
  }
}

async function* linksOf(ask: Ask, id: string, filter: Told["filter"]): AsyncGenerator<LinkRow> {
  const ofEntity: Ask = async (query, variables) => {
    const { entity } = await ask<{ entity: never }>(query, { id, filter, ...variables });
    return entity;
  };
  yield* pagesOf<LinkRow>(ofEntity, LINKS, "links");
}

async function* pathLines(ask: Ask, [from, to]: Pair) {
  const { paths } = await ask<{ paths: PathsRow }>(PATHS, { from, to });
  yield `## ${from} – ${to}: ${paths.sentence}`;
  for (const { title, sentence, notes } of paths.paths) {
    yield `- ${title}: ${sentence}`;
    yield* notes.map(noteLine);
  }
}

async function* contactLines(ask: Ask, between: Pair) {
  const { contacts } = await ask<{ contacts: ContactsRow }>(CONTACTS, { between });
  if (contacts.nodes.length === 0) return;
  yield `## ${contacts.between.map(({ name }) => name).join(" – ")}: ${contacts.sentence}`;
  for (const { name, dateText, evidenceText, claims } of contacts.nodes) {
    yield `- ${name}, ${dateText} (${evidenceText})`;
    yield* claims.map(claimLine);
  }
}

async function* briefLines(ask: Ask, about: Record<string, unknown>) {
  const { brief } = await ask<{ brief: BriefRow | null }>(BRIEF, about);
  if (!brief) return;
  yield `## ${brief.title}`;
  for (const { title, empty, lines } of brief.sections) {
    yield `### ${title}${empty ? `: ${empty}` : ""}`;
    for (const { text, evidenceText, notes } of lines) {
      yield `- ${text}${evidenceText && ` (${evidenceText})`}${notes.map((number) => ` [${number}]`).join("")}`;
    }
  }
  yield* brief.notes.map(noteLine);
}

async function* conflictLines(ask: Ask) {
  for await (const row of pagesOf<ConflictRow>(ask, CONFLICTS, "conflicts")) {
    if (row.__typename === "ContestedLink") yield `- ${row.link.sentence} Contested.`;
    if (row.__typename === "RivalFact") yield `- ${row.entity.name}: rival values.`;
    if (row.__typename !== "CuratedConflict") continue;
    yield `- ${row.topic} (${row.statusText})${row.editorView ? `: ${row.editorView}` : ""}`;
    for (const { statement, claims } of row.sides) {
      yield `  - ${statement}`;
      yield* claims.map(claimLine);
    }
  }
}

type Pair = readonly [string, string];

const pairsOf = (ids: readonly string[]): Pair[] =>
  ids.flatMap((one, i) => ids.slice(i + 1).map((other): Pair => [one, other]));

const claimLine = (claim: ClaimRow) => `    > ${claimText(claim)}`;
const noteLine = ({ number, claim }: NoteRow) => `    [${number}] ${claimText(claim)}`;
const claimText = ({ statement, modalityText, attributedTo, document, locator }: ClaimRow) =>
  `${statement} — ${document.citation}, ${locator}: ${modalityText}${attributedTo ? `, ${attributedTo}` : ""}`;

interface ClaimRow {
  statement: string;
  modalityText: string;
  attributedTo: string | null;
  locator: string;
  document: { citation: string };
}
interface NoteRow {
  number: number;
  claim: ClaimRow;
}
interface LinkRow {
  id: string;
  sentence: string;
  evidenceText: string;
  dateText: string;
  roles: string[];
  claims: { nodes: ClaimRow[] };
}
interface PathsRow {
  sentence: string;
  paths: { title: string; sentence: string; notes: NoteRow[] }[];
}
interface ContactsRow {
  sentence: string;
  between: { name: string }[];
  nodes: { name: string; dateText: string; evidenceText: string; claims: ClaimRow[] }[];
}
interface BriefRow {
  title: string;
  sections: {
    title: string;
    empty: string | null;
    lines: { text: string; evidenceText: string; notes: number[] }[];
  }[];
  notes: NoteRow[];
}
type ConflictRow =
  | { __typename: "ContestedLink"; link: { sentence: string } }
  | { __typename: "RivalFact"; entity: { name: string } }
  | {
      __typename: "CuratedConflict";
      topic: string;
      statusText: string;
      editorView: string | null;
      sides: { statement: string; claims: ClaimRow[] }[];
    };

/** All nodes of a root that is a connection. */
async function* pagesOf<Node>(ask: Ask, query: string, root: string): AsyncGenerator<Node> {
  for (let after: string | null | undefined = null; after !== undefined;) {
    const answer: Record<string, Page<Node>> = await ask(query, { after });
    const { nodes, pageInfo } = answer[root]!;
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  }
}

async function allOf<Node>(ask: Ask, query: string, root: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for await (const node of pagesOf<Node>(ask, query, root)) nodes.push(node);
  return nodes;
}

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PAGE = "pageInfo { hasNextPage endCursor }";
const CLAIM = "statement modalityText attributedTo locator document { citation }";
const NOTE = `number claim { ${CLAIM} }`;

const ONTOLOGY = "{ ontology { linkKinds { kind } evidence { evidence } } }";
const ENTITIES = `query ($after: String) {
  entities(first: 100, after: $after, orderBy: DEGREE) { nodes { id families } ${PAGE} }
}`;
const DOCUMENTS = `query ($after: String) {
  documents(first: 100, after: $after) { nodes { outlet { id name } publishedLast } ${PAGE} }
}`;
const LINKS = `query ($id: ID!, $filter: LinkFilter, $after: String) {
  entity(id: $id) {
    links(first: 100, after: $after, filter: $filter) {
      nodes {
        id: plainId sentence evidenceText dateText roles
        claims(first: 20) { nodes { ${CLAIM} } }
      }
      ${PAGE}
    }
  }
}`;
const PATHS = `query ($from: ID!, $to: ID!) {
  paths(from: [$from], to: [$to], limit: 5) {
    sentence
    paths { title sentence notes { ${NOTE} } }
  }
}`;
const CONTACTS = `query ($between: [ID!]!) {
  contacts(between: $between, first: 50) {
    sentence between { name }
    nodes { name dateText evidenceText claims { ${CLAIM} } }
  }
}`;
const BRIEF = `query ($entity: ID, $between: [ID!]) {
  brief(entity: $entity, between: $between) {
    title
    sections { title empty lines { text evidenceText notes } }
    notes { ${NOTE} }
  }
}`;
const CONFLICTS = `query ($after: String) {
  conflicts(first: 50, after: $after) {
    nodes {
      __typename
      ... on ContestedLink { link { sentence } }
      ... on RivalFact { entity { name } }
      ... on CuratedConflict {
        topic statusText editorView
        sides { statement claims { ${CLAIM} } }
      }
    }
    ${PAGE}
  }
}`;
