import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { claimsById } from "../claim/claim.cypher.ts";
import type { Context } from "../graphql/context.ts";
import { type LinkFilter, NO_FILTER, wantsGrade } from "../evidence/filter.ts";
import { type LinkNode, linkNode, type LinkView, withClaims } from "../link/link-node.ts";
import { distinct, occasionsOf } from "../evidence/occasion.ts";
import { whenText } from "../link/when.ts";
import { capital, count, listed } from "../words/words.ts";
import { datesText } from "../sentence/dates.ts";
import { otherParties, tellLink } from "../link/tell-link.ts";
import { document } from "../document/load-document.ts";
import { entities, entity } from "../entity/load-entity.ts";
import { present } from "../neo4j/rows.ts";
import type { ReadClaim } from "../claim/claim.cypher.ts";
import { coNamingDocuments } from "./co-naming.ts";
import { apartInTime } from "./path-times.ts";
import { eventsOf, type FoundPath, type Hop, hopsByOccasion, weakestHops } from "./path-rank.ts";
import { linksBetween } from "./paths.cypher.ts";

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

/** The bridges of a path: "through Israel and Syria"; "directly" if it has one link. */
export async function titleOf(context: Context, { ids }: FoundPath): Promise<string> {
  const bridges = await entities(context, ids.slice(1, -1));
  return bridges.length === 0 ? "directly" : `through ${listed(bridges.map(({ name }) => name))}`;
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
    claims.map(async ({ date, eventId, documentId }) => {
      const given = date || (eventId ? ((await entity(context, eventId)).date ?? "") : "");
      return { date: given, documentId };
    }),
  );
  const given = datesText(dates.filter(({ date }) => date !== ""));
  if (given !== "") return given;
  const notes = [...new Set(claims.map(({ dateNote }) => readingOf(dateNote)))].filter(Boolean);
  return notes.length === 1 ? `date not given (${notes[0]})` : "date not given";
}

/** An editor's note on a missing date, without its own "date not given". */
const readingOf = (note: string | null) => (note ?? "").replace(/[;,]? *(date|day) not given$/, "");

async function tellOpening(context: Context, path: FoundPath): Promise<string> {
  const [from, to] = await entities(context, [path.ids[0] as string, path.ids.at(-1) as string]);
  const names = `${from?.name} and ${to?.name}`;
  if (path.hops.length === 1) return `${names} are linked directly.`;
  const title = await titleOf(context, path);
  const connect = `they connect ${throughStates(path) ? "through their states" : title}`;
  const filter = path.hops[0]?.links[0]?.filter ?? NO_FILTER;
  const direct = await directly(context, path.ids[0] as string, path.ids.at(-1) as string, filter);
  const leftOut = direct.filter((link) => !isSearched(link));
  if (leftOut.length < direct.length) {
    return `${names} are also linked directly; apart from that, ${connect}.`;
  }
  if (leftOut.length > 0) {
    const told = leftOut.map(async (link) => {
      const { short } = await tellLink(context, link);
      return `${short}: ${inSentence(link.evidenceText)}`;
    });
    const left = (await Promise.all(told)).join("; ");
    return `${names} are linked directly only by what is left out here (${left}); apart from that, ${connect}.`;
  }
  const together = await coNamingDocuments(
    context,
    [path.ids[0] as string, path.ids.at(-1) as string],
    filter,
  );
  if (together.length === 0) return `No document names ${names} together; ${connect}.`;
  const actors = [from, to].every((end) => end?.families.includes("ACTOR"));
  const nothing = actors
    ? `No document says that ${names} dealt with each other`
    : `Nothing ties ${names} directly`;
  return `${nothing}, though ${count(together.length, "document")} ${together.length === 1 ? "names" : "name"} both; ${connect}.`;
}

/** Whether each end acts for a state and nothing else is between the two states. */
function throughStates({ kinds, hops }: FoundPath): boolean {
  const acts = (hop: Hop | undefined) =>
    hop?.links.some(({ kind }) => LINK_KINDS[kind].actsFor !== "NEVER") === true;
  const bridges = kinds.slice(1, -1);
  return (
    bridges.length === 2 &&
    bridges.every((kind) => kind === "STATE") &&
    acts(hops[0]) &&
    acts(hops.at(-1))
  );
}

/** All links that join two entities under the filter's sources and dates, of any kind and grade. */
async function directly(context: Context, a: string, b: string, filter: LinkFilter) {
  const rows = await context.loader(linksBetween, undefined).load(`${a} ${b}`);
  return rows.map((row) => linkNode(row, filter)).filter(({ admitted }) => admitted.length > 0);
}

/** Whether the search that found a path could have taken this link. */
const isSearched = ({ kind, evidence, filter }: LinkView) =>
  filter.types.includes(kind) && wantsGrade(filter, evidence);

/**
 * Names the weakest hops and why they are weak, and the hops that concern another occasion (R25).
 */
async function tellClosing(
  context: Context,
  { hops }: FoundPath,
  best: readonly LinkNode[],
): Promise<string> {
  const reasons = await Promise.all(
    weakestHops(hops).map(async (hop) => {
      const place = hops.indexOf(hop);
      return `${place + 1} (${await restsOn(context, best[place] as LinkNode)})`;
    }),
  );
  const weak =
    hops.length === 1
      ? `It rests on ${await restsOn(context, best[0] as LinkNode)}.`
      : `Weakest: ${reasons.length === 1 ? "hop" : "hops"} ${listed(reasons)}.`;
  return [weak, tellTimes(best), await tellOccasions(context, best)].filter(Boolean).join(" ");
}

async function restsOn(context: Context, link: LinkNode): Promise<string> {
  const asserted = link.admitted.filter((i) => link.claims.modality[i] === "ASSERTED");
  const [first = ""] = distinct({ ...link, admitted: asserted }, "document");
  if (link.evidence === "SINGLE") {
    const { outletName } = await document(context, first);
    return outletName ? `${outletName} alone` : "one unsigned text alone";
  }
  if (link.evidence === "ECHOED" && link.origins === 1) {
    const [publisher] = distinct(link, "rootPublisher");
    const name = publisher ? (await entity(context, publisher)).name : "unnamed";
    return `one ${name} report in ${link.documents} documents`;
  }
  return inSentence(link.evidenceText);
}

const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Names the hops that cannot have been at one time (R54). */
function tellTimes(links: readonly LinkNode[]): string {
  const pairs = apartInTime(links).map(([earlier, later]) => `hop ${earlier + 1} was over before hop ${later + 1}`); // prettier-ignore
  return pairs.length > 0 ? capital(`at another time: ${listed(pairs)}.`) : "";
}

async function tellOccasions(context: Context, links: readonly LinkNode[]): Promise<string> {
  if (links.length === 1) return "";
  const [together = [], ...others] = hopsByOccasion(links);
  if (together.length === 1) return "No document ties these hops to one occasion.";
  if (others.length === 0) return "";
  const shared = together.map((place) => eventsOf(links[place] as LinkNode));
  const [event] = shared.reduce((all, some) => all.union(some));
  const name = event ? (await entity(context, event)).name : "the occasion";
  const apart = others.flat().sort((a, b) => a - b);
  return capital(
    `${numbered(apart)} ${apart.length === 1 ? "is" : "are"} not said to concern ${numbered(together)} (${name}).`,
  );
}

const numbered = (places: readonly number[]) =>
  `${places.length === 1 ? "hop" : "hops"} ${listed(places.map((place) => String(place + 1)))}`;
