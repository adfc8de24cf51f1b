import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { claimsById, type ReadClaim } from "../claim/claim.cypher.ts";
import { entity } from "../entity/load-entity.ts";
import { occasionsOf } from "../evidence/occasion.ts";
import type { Context } from "../graphql/context.ts";
import { type LinkNode, type LinkView, withClaims } from "../link/link-node.ts";
import { otherParties, tellLink } from "../link/tell-link.ts";
import { dateOf, whenText } from "../link/when.ts";
import { present } from "../neo4j/rows.ts";
import { datesText } from "../sentence/dates.ts";
import { tellClosing } from "./path-closing.ts";
import { tellOpening } from "./path-opening.ts";
import type { FoundPath } from "./path-rank.ts";

/** A footnote of a path: a claim in a document on which a hop rests. */
export interface PathNote {
  number: number;
  claim: ReadClaim;
}

/** A path in words, hop by hop, with its footnotes. */
export interface PathText {
  opening: string;
  clauses: { text: string; notes: number[] }[];
  closing: string;
  notes: PathNote[];
}

const NOTES_PER_HOP = 6;

/**
 * Puts a path into words: what it does not show, one clause per hop, and where it is weakest (R25).
 */
export async function tellPath(context: Context, path: FoundPath): Promise<PathText> {
  const best = await Promise.all(
    path.hops.map(({ links }) => withClaims(context, links[0] as LinkView)),
  );
  const hops = await Promise.all(
    path.hops.map(({ links }, place) =>
      tellHop(context, best[place] as LinkNode, links, best[place - 1]),
    ),
  );
  const notes: PathNote[] = [];
  const clauses = hops.map(({ text, claims }) => {
    const numbers = claims.map((claim) => {
      const known = notes.find((note) => note.claim.id === claim.id);
      if (known) return known.number;
      notes.push({ number: notes.length + 1, claim });
      return notes.length;
    });
    return { text, notes: numbers };
  });
  const [opening, closing] = await Promise.all([
    tellOpening(context, path),
    tellClosing(context, path, best),
  ]);
  return { opening, clauses, closing, notes };
}

/** The whole path as one paragraph, with the numbers of footnotes in brackets. */
export function sentenceOf({ opening, clauses, closing }: PathText): string {
  const hops = clauses.map(({ text, notes }) => `${text} [${notes.join(", ")}]`).join("; ");
  return `${opening} ${hops}. ${closing}`;
}

async function tellHop(
  context: Context,
  link: LinkNode,
  links: readonly LinkView[],
  before: LinkNode | undefined,
) {
  const loader = context.loader(claimsById, undefined);
  const claims = await Promise.all(
    onePerDocument(link).map(async (i) => {
      const id = link.claims.claim[i] as string;
      return present(await loader.load(id), id);
    }),
  );
  const [{ core, tail }, others, when] = await Promise.all([
    tellLink(context, link),
    alsoOf(context, link, links.slice(1)),
    whenOf(context, link, claims),
  ]);
  const more = others.length > 0 ? ` (also: ${others.join(", ")})` : "";
  const said = (await saidBefore(context, link, before)) ?? core;
  // That something holds as of a day says more than that its start is not known.
  const days = tail.startsWith(", as of") && /not given/.test(when) ? "" : `, ${when}`;
  return { text: `${said}${more}${days}${tail}`, claims };
}

/**
 * What is left to say of a mediation that the hop `before` told of with all its parties; null where
 * that hop tells of something else.
 */
async function saidBefore(context: Context, link: LinkNode, before: LinkNode | undefined) {
  if (before?.kind !== "MEDIATED" || before.source !== link.source) return null;
  const [party, told] = await Promise.all([
    entity(context, link.target),
    otherParties(context, before),
  ]);
  const isTold = link.kind === "MEDIATED" && before.evidence === link.evidence && told.includes(party.name); // prettier-ignore
  return isTold ? `the same is told of ${party.name}` : null;
}

/**
 * The other ways in which two neighbours are linked, without duplicates. Those that run the other
 * way are told with their ends, and so is mediation, whose words name parties.
 */
async function alsoOf(context: Context, best: LinkView, others: readonly LinkView[]) {
  const told = others.map(async (link) => {
    const { label, short } = await tellLink(context, link);
    const sameWay = link.source === best.source || LINK_KINDS[link.kind].symmetric;
    return sameWay && link.kind !== "MEDIATED" ? label : short;
  });
  return [...new Set(await Promise.all(told))];
}

/** The places of the claims to cite: those that determined the grade, one per document. */
function onePerDocument(link: LinkNode): number[] {
  const { modality, document: documents } = link.claims;
  const asserting = link.admitted.filter((i) => modality[i] === "ASSERTED");
  const places = asserting.length > 0 ? asserting : link.admitted;
  const first = places.filter(
    (i) => places.find((other) => documents[other] === documents[i]) === i,
  );
  return first.slice(0, NOTES_PER_HOP);
}

/** When it happened: the one date of its claims or their event, else the span of its occasions. */
async function whenOf(
  context: Context,
  link: LinkNode,
  claims: readonly ReadClaim[],
): Promise<string> {
  const occasions = LINK_KINDS[link.kind].temporality === "OCCASION" ? occasionsOf(link) : [];
  if (occasions.length > 1) {
    const when = await whenText(context, link);
    const told = occasions.every(({ eventId }) => eventId !== "")
      ? `on ${occasions.length} occasions`
      : `told of in ${occasions.length} groups of claims`;
    return `${told}, ${when === "not dated" ? "dates not given" : when}`;
  }
  const dates = await Promise.all(
    claims.map(async (claim) => {
      return { date: await dateOf(context, claim), documentId: claim.documentId };
    }),
  );
  const given = datesText(dates.filter(({ date }) => date !== ""));
  if (given !== "") return given;
  const notes = [...new Set(claims.map(({ dateNote }) => readingOf(dateNote)))].filter(Boolean);
  return notes.length === 1 ? `date not given (${notes[0]})` : "date not given";
}

/** An editor's note on a missing date, without its own "date not given". */
const readingOf = (note: string | null) => (note ?? "").replace(/[;,]? *(date|day) not given$/, "");
