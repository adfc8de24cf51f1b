import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { isStated } from "@backchannel/schema/kinds.ts";
import { AFTER_ALL, type Modality } from "@backchannel/schema/claim.ts";
import { ROLES } from "@backchannel/schema/roles.ts";
import { type ClaimsWanted, claimsById } from "../claim/claim.cypher.ts";
import { document, findDocument } from "../document/load-document.ts";
import { NAMED, namesOfEntities, type EntityRow } from "../entity/entity.cypher.ts";
import { entity } from "../entity/load-entity.ts";
import type { ClaimSet, Graded } from "../evidence/claim-set.ts";
import { gradeGroup } from "../evidence/evidence.ts";
import { type LinkFilter, NO_FILTER } from "../evidence/filter.ts";
import type { Context } from "../graphql/context.ts";
import { present } from "../neo4j/rows.ts";
import { mediationVerb, mediationVerbTo } from "../sentence/mediation.ts";
import { sharesText } from "../sentence/position.ts";
import { firmnessOf, labelOf, partsOf, type Telling } from "../sentence/sentence.ts";
import { FOR_GOOD, type Standing, standingOf } from "../sentence/standing.ts";
import { predicate, verbFrom } from "../sentence/verb.ts";
import { voiceOf, voicesText } from "../sentence/voice.ts";
import { outText } from "../words/citation.ts";
import { isPlural } from "../words/plural.ts";
import { listed } from "../words/words.ts";
import { goodsIn, howMuch, howMuchText } from "./amounts.ts";
import { rolesOf, wordsOf } from "./roles-of-link.ts";
import { linksOfEntities } from "./link.cypher.ts";
import { type LinkNode, linkView, type LinkView, withClaims } from "./link-node.ts";

/** A link in words: what stands between its ends, and the whole as a clause without a full stop. */
export interface ToldLink {
  label: string;
  /** Who says it, where not all that is said asserts it; else "". */
  by: string;
  /** Without who says it, and as of when. */
  short: string;
  clause: string;
  /** The clause in two: dates stand between. */
  core: string;
  tail: string;
  /** The roles that the words between the ends do not say. */
  beside: readonly string[];
  /** The indexes of the claims that carry it. */
  carried: readonly number[];
}

const told = new WeakMap<LinkView, Promise<ToldLink>>();

/** The words of a link, made once for all of its fields. */
export function tellLink(context: Context, link: LinkView): Promise<ToldLink> {
  const known = told.get(link) ?? tell(context, link);
  told.set(link, known);
  return known;
}

/** The reader's day: under `knownBy` it is that day (R54). */
export const readingDay = (context: Context, { knownBy }: LinkFilter): number =>
  knownBy === AFTER_ALL ? context.today : Math.min(knownBy, context.today);

const standing = (context: Context, link: LinkNode) =>
  standingOf(link, readingDay(context, link.filter));

/** How what a link tells of stands on the reader's day, in words. */
async function standingText(context: Context, link: LinkNode): Promise<Standing> {
  const { ended, newest } = standing(context, link);
  const published = newest && (await findDocument(context, newest))?.publishedAt;
  return { ended, asOf: published ? outText(published) : null };
}

async function tell(context: Context, view: LinkView): Promise<ToldLink> {
  const link = await withClaims(context, view);
  const [subject, object] = await Promise.all([
    entity(context, link.source),
    entity(context, link.target),
  ]);
  const others = await otherParties(context, link);
  const roles =
    others.length > 0
      ? { verb: mediationVerbTo(others), beside: [], besideVerb: false }
      : await rolesOf(context, link, subject, object);
  const much = await howMuch(context, link);
  const { carried, ...credits } = await creditsOf(context, link);
  return inWords(carried, {
    ...roles,
    subject: subject.name,
    plural: isPlural(subject),
    object: object.name,
    namesItself:
      link.part !== null &&
      (ROLES[link.part].class === "UNDERGOES" || link.part === "RESIGNED") &&
      isNamedAfter(object.name, subject.name),
    goods: goodsIn(much),
    measure: howMuchText(much),
    standing: lastsForGood(subject) ? FOR_GOOD : await standingText(context, link),
    ...credits,
    counts: saysTheSame(link) ? credits.counts : {},
  });
}

/** "Execution of Eli Cohen": the name of the event says no more than the verb and the subject. */
const isNamedAfter = (event: string, subject: string) =>
  event.endsWith(` of ${subject}`) && !event.slice(0, -subject.length - 4).includes(" ");

/**
 * Whether the claims tell of what the link tells of. Who took part in an event, who underwent it and
 * where it was follows from claims of other things: how firm those are is told with them.
 */
const saysTheSame = ({ kind, part }: LinkView) =>
  isStated(kind) || (part !== null && ROLES[part].class === "ACTS");

/** Mediation as one thing, with all claims that say so. */
export async function tellMediation(
  context: Context,
  mediators: readonly EntityRow[],
  parties: readonly EntityRow[],
  graded: Graded,
): Promise<ToldLink> {
  const [first] = mediators;
  const { carried, ...credits } = await creditsOf(context, graded);
  return inWords(carried, {
    verb: mediationVerb(parties.length),
    beside: [],
    besideVerb: false,
    subject: listed(mediators.map(({ name }) => name)),
    plural: mediators.length > 1 || (first !== undefined && isPlural(first)),
    object: listed(parties.map(({ name }) => name)),
    measure: "",
    standing: FOR_GOOD,
    ...credits,
  });
}

function inWords(carried: readonly number[], telling: Telling): ToldLink {
  const label = labelOf(telling);
  const short = `${telling.subject} ${label} ${telling.object}`;
  const { core, tail } = partsOf(telling);
  const { beside } = telling;
  const by = voicesText(telling.voices) || (telling.separate ? "" : listed(telling.outlets));
  return { label, by, short, clause: core + tail, core, tail, beside, carried };
}

/** What stands between a link's object and its subject, whose sentence it is not. */
export async function labelFromObject(context: Context, view: LinkView): Promise<string> {
  const link = await withClaims(context, view);
  const object = await entity(context, link.target);
  return predicate(verbFrom(wordsOf(link).inverse), {
    firmness: firmnessOf(link.evidence, modalitiesOf(link)),
    plural: isPlural(object),
    ended: standing(context, link).ended,
  });
}

/** The claims to go by: where none is left, those that were. */
const placesOf = ({ admitted, claims }: ClaimSet) =>
  admitted.length > 0 ? admitted : claims.claim.map((_, i) => i);
const modalitiesOf = (set: ClaimSet) =>
  placesOf(set).map((i) => set.claims.modality[i] as Modality);

/** How firmly the claims put it, who says so, and what others say. */
async function creditsOf(context: Context, graded: Graded) {
  const modalities = modalitiesOf(graded);
  const firmness = firmnessOf(graded.evidence, modalities);
  const firm = placesOf(graded).filter((i) => graded.claims.modality[i] === firmness);
  const counts: Telling["counts"] = {};
  for (const modality of modalities) counts[modality] = (counts[modality] ?? 0) + 1;
  const isAsserted = firmness === "ASSERTED";
  const isMixed = firm.length < modalities.length;
  const separate = isAsserted && isSeparate(graded, firm);
  const credits = isAsserted ? [] : await creditOf(context, graded, firm.slice(0, MOST_NAMED));
  return {
    /** What others say is told too, and cited, unless separate origins carry it. */
    carried: separate ? firm : placesOf(graded),
    firmness,
    counts,
    voices: credits.map(voiceOf),
    outlets: isAsserted && isMixed ? await outletsOf(context, graded, firm) : [],
    separate,
    conditions: [...new Set(credits.map(({ condition }) => condition ?? ""))].filter(Boolean),
  };
}

/** Where a place lies is not told "as of". */
const lastsForGood = ({ kind }: EntityRow) => ENTITY_KINDS[kind].type === "Place";

/** Whether separate origins assert it, of whatever occasion. */
const isSeparate = ({ claims }: ClaimSet, asserted: readonly number[]) =>
  gradeGroup("STATE", claims, asserted) === "MULTI_ORIGIN";

/** How a document is called that no outlet signed. */
const UNSIGNED = "an unsigned text";
/** At most this many are named. */
const MOST_NAMED = 20;
const CREDITS: ClaimsWanted = {
  claim: ["id", "sourcing", "attributedTo", "condition"],
  sources: { document: ["id", "outletName"], outlet: ["id"] },
};

/** Whom each of these claims is credited to. */
function creditOf(context: Context, { claims }: ClaimSet, places: readonly number[]) {
  const loader = context.loader(claimsById, CREDITS);
  return Promise.all(
    places.map(async (i) => {
      const id = claims.claim[i] as string;
      const { sourcing, attributedTo, condition, statedIn } = present(await loader.load(id), id);
      return {
        sourcing,
        attributedTo,
        condition,
        outlet: statedIn?.outletName || UNSIGNED,
        modality: claims.modality[i] as Modality,
      };
    }),
  );
}

/** At most this many statements of a position are looked at one by one. */
const MOST_STATED = 200;

/** The evidence of a link in words; of a position also whose word its statements are (R53). */
export async function tellEvidence(context: Context, view: LinkView): Promise<string> {
  if (view.evidence !== "STATEMENT" || view.claimCount > MOST_STATED) return view.evidenceText;
  const link = await withClaims(context, view);
  const [stated, names] = await Promise.all([
    creditOf(context, link, link.admitted),
    context.loader(namesOfEntities, undefined).load(link.source),
  ]);
  return `${link.evidenceText}; ${sharesText(stated, names.map(({ value }) => value))}`; // prettier-ignore
}

/** Whose reporting it is, else who printed it. */
async function outletsOf(context: Context, { claims }: ClaimSet, places: number[]) {
  const names = places.slice(0, MOST_NAMED).map(async (i) => {
    const outlet = claims.publisher[i] || claims.carrier[i];
    if (outlet) return (await entity(context, outlet, NAMED)).name;
    return (await document(context, claims.document[i] as string)).outletName || UNSIGNED;
  });
  return [...new Set(await Promise.all(names))];
}

/** With whom else the mediation was that one MEDIATED link tells of: it is between all of them. */
export async function otherParties(context: Context, link: LinkNode): Promise<string[]> {
  if (link.kind !== "MEDIATED") return [];
  const page = {
    // Whose view it is depends on the claims that count alone, as its id tells.
    filter: {
      ...link.filter,
      types: ["MEDIATED" as const],
      direction: "OUTGOING" as const,
      evidence: NO_FILTER.evidence,
      minOrigins: NO_FILTER.minOrigins,
      contested: NO_FILTER.contested,
    },
    readClaims: true,
    neighbor: NAMED,
    orderBy: "ID" as const,
    limit: MOST_NAMED,
    after: null,
  };
  const rows = await context.loader(linksOfEntities, page).load(link.source);
  const here = new Set(occasionsOf(link));
  const others = await Promise.all(
    rows
      .filter(({ id }) => id !== link.id)
      .map(async (row) => ({ row, link: await withClaims(context, linkView(row, link.filter)) })),
  );
  return others
    .filter((other) => occasionsOf(other.link).some((occasion) => here.has(occasion)))
    .map(({ row }) => row.neighbor.name);
}

/** The events of a link's claims; for a claim that names none, its document. */
const occasionsOf = ({ claims, admitted }: LinkNode) =>
  admitted.map((i) => claims.event[i] || (claims.document[i] as string));
