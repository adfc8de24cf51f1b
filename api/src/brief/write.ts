import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { isActorKind, keysOf } from "@backchannel/schema/kinds.ts";
import { claimsById } from "../claim/claim.cypher.ts";
import { listConflicts } from "../conflict/curated-conflict.cypher.ts";
import { dayText } from "../dates/day.ts";
import { locatorOf } from "../claim/locator.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { document } from "../document/load-document.ts";
import { entity } from "../entity/load-entity.ts";
import { present } from "../neo4j/rows.ts";
import { readSheet } from "../contacts/contacts-sheet.ts";
import { asOfText } from "./as-of.ts";
import { assemble, type Brief, type Cited, type Draft, type SectionKind } from "./brief.ts";
import { contestedLines } from "./contested.ts";
import { nameOf } from "./link-lines.ts";
import {
  contactLinesOf,
  mediationLinesOf,
  speakerLinesOf,
  tieLinesBetween,
  tieLinesOf,
} from "./one.ts";
import { channelLines, goBetweenLines, speakerLines } from "./pair.ts";
import { warningLines } from "./warnings.ts";

/** Null for a section that cannot be about the entity. */
type Drafts = Record<SectionKind, readonly Draft[] | null>;

const OPEN = keysOf(CONFLICT_STATUSES).filter((status) => CONFLICT_STATUSES[status].open);

/** The brief on the contacts of two entities. */
export async function briefOnPair(
  context: Context,
  between: readonly [string, string],
  filter: LinkFilter,
): Promise<Brief> {
  const sheet = await readSheet(context, between, true, filter);
  const [channels, speakers, goBetweens, ties] = await Promise.all([
    channelLines(context, sheet),
    speakerLines(context, sheet),
    goBetweenLines(context, sheet),
    tieLinesBetween(context, between, filter),
  ]);
  const drafts = [...channels, ...speakers, ...goBetweens, ...ties];
  const [a, b] = await Promise.all(between.map((id) => nameOf(context, id)));
  return finish(context, {
    title: `Contacts of ${a} and ${b}`,
    about: [...between],
    filter,
    empty: {
      CHANNELS: "No document tells of a contact.",
      SPEAKERS: "Nobody is said to speak for either.",
      GO_BETWEENS: "No document names a go-between.",
      TIES: "No document ties the two by ownership, money, law or family.",
    },
    drafts: {
      CHANNELS: channels,
      SPEAKERS: speakers,
      GO_BETWEENS: goBetweens,
      TIES: ties,
      CONTESTED: await contestedLines(context, drafts, filter),
      WARNINGS: await warningLines(context, drafts),
    },
  });
}

/** The brief on one entity. */
export async function briefOnEntity(
  context: Context,
  id: string,
  filter: LinkFilter,
): Promise<Brief> {
  const { name, kind } = await entity(context, id);
  // A place may be part of another; neither that nor an event speaks for anybody.
  const isActor = isActorKind(kind);
  const [channels, speakers, goBetweens, ties, curated] = await Promise.all([
    contactLinesOf(context, id, filter),
    isActor ? speakerLinesOf(context, id, filter) : null,
    mediationLinesOf(context, id, filter),
    tieLinesOf(context, id, filter),
    listConflicts(context.database, { entities: [id], statuses: OPEN }),
  ]);
  const drafts = [...channels, ...(speakers ?? []), ...goBetweens, ...ties];
  return finish(context, {
    title: name,
    about: [id],
    filter,
    empty: {
      CHANNELS: "No document tells of a contact or an occasion.",
      SPEAKERS: `No document that counts names anybody who speaks for ${name}, or for whom ${name} would speak.`,
      GO_BETWEENS: `No document tells of mediation by or for ${name}.`,
      TIES: `No document ties ${name} to others by ownership, money, law or family.`,
    },
    drafts: {
      CHANNELS: channels,
      SPEAKERS: speakers,
      GO_BETWEENS: goBetweens,
      TIES: ties,
      CONTESTED: await contestedLines(context, drafts, filter, curated),
      WARNINGS: await warningLines(context, drafts),
    },
  });
}

const TITLES: Record<SectionKind, string> = {
  CHANNELS: "Channels of contact",
  SPEAKERS: "Who speaks for whom",
  GO_BETWEENS: "Go-betweens",
  TIES: "Ownership, money, law and family",
  CONTESTED: "Where the documents differ",
  WARNINGS: "What rests on one outlet",
};
const EMPTY = {
  CONTESTED: "No contradiction or open point touches what stands here.",
  WARNINGS: "Nothing told here falls with a single outlet.",
};

async function finish(
  context: Context,
  written: {
    title: string;
    about: string[];
    filter: LinkFilter;
    empty: Omit<Record<SectionKind, string>, keyof typeof EMPTY>;
    drafts: Drafts;
  },
): Promise<Brief> {
  const { title, about, filter, drafts } = written;
  const empty = { ...written.empty, ...EMPTY };
  const sections = keysOf(TITLES).flatMap((kind) => {
    const own = drafts[kind];
    return own ? [{ kind, title: TITLES[kind], empty: empty[kind], drafts: own }] : [];
  });
  const cited = await readCited(
    context,
    sections.flatMap((section) => section.drafts.flatMap(({ cites }) => cites)),
  );
  const asOf = dayText(filter.knownBy);
  return {
    title,
    asOf,
    asOfText: await asOfText(context, filter),
    about,
    ...assemble(sections, cited),
  };
}

/** What the notes need to know about the claims they cite. */
async function readCited(context: Context, ids: readonly string[]) {
  const loader = context.loader(claimsById, undefined);
  const cited = [...new Set(ids)].map(async (id): Promise<[string, Cited]> => {
    const claim = present(await loader.load(id), id);
    const { citation } = await document(context, claim.documentId);
    const { documentId } = claim;
    return [id, { claimId: id, documentId, locator: locatorOf(claim), citation }];
  });
  return new Map(await Promise.all(cited));
}
