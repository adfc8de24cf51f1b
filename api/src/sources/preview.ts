import { randomUUID } from "node:crypto";
import { type Context, createContext } from "../graphql/context.ts";
import { entitiesById, type EntityRow } from "../entity/entity.cypher.ts";
import { InvalidArgument } from "../errors.ts";
import type { Work } from "../change/make-change.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { rehearse } from "../change/rehearse.ts";
import type { TouchedLinks } from "../change/rules.ts";
import { type LinkFilter, STATED_BUT_SOURCES } from "../evidence/filter.ts";
import { partsOfLink } from "../evidence/link-id.ts";
import { LINK_COLUMNS, type ReadLinkRow } from "../link/link.cypher.ts";
import { type LinkNode, linkNode, withAdmitted } from "../link/link-node.ts";
import type { Database } from "../neo4j/database.ts";
import { readPair, readSheet } from "../contacts/contacts-sheet.ts";
import {
  isShown,
  isWeaker,
  type KnockedLink,
  type KnockedLinks,
  knockedLinks,
  knockOutContacts,
} from "./knock-out.ts";
import type { KnockedContacts } from "./knocked-contacts.ts";

/** What a change would do to links and to a contacts sheet. */
export interface Preview<Seen = unknown> {
  /** The change in words. */
  about: string;
  /** The links that it touches, as they are and as they would be. */
  touched: { before: LinkNode[]; after: LinkNode[] };
  /** What else was looked at in the graph as it would be. */
  seen: Seen;
  links: KnockedLinks;
  /** Links that the change would create, or give better evidence. */
  gained: KnockedLink[];
  contacts: KnockedContacts | null;
}

interface Looking<Seen> {
  /** The two entities whose contacts are compared. By default, the pair with the most occasions. */
  between: readonly string[] | null | undefined;
  /** The state to compare in: everything known, or what was known by a day. */
  filter: LinkFilter;
  /** What else to look at in the graph as it would be. */
  look?: (changed: Context) => Promise<Seen>;
}

/**
 * Rehearses a change, and compares the links it touches and the contacts of two entities before and
 * after.
 */
export async function preview<Seen>(
  context: Context,
  work: Work<unknown>,
  { between, filter, look: lookToo }: Looking<Seen>,
): Promise<Preview<Seen | null>> {
  const pair = await readPair(context, between);
  const sheetOf = async (on: Context, under: LinkFilter) =>
    pair && (await readSheet(on, pair, true, under)).occasions;
  // What would be is never taken for what is.
  const rehearsed = { ...filter, seenAs: `rehearsed ${randomUUID()}` };
  const look = async (then: Database, touched: TouchedLinks, made: readonly string[]) => ({
    links: await readTouchedLinks(then, touched, rehearsed),
    sheet: await sheetOf(createContext(then), rehearsed),
    made: await readMade(then, made),
    too: lookToo ? await lookToo(createContext(then)) : null,
  });
  const { outcome, links, seen } = await rehearse(context.database, work, look);
  for (const entity of seen.made) rememberMade(context, entity!);
  const [before, sheet] = await Promise.all([
    readTouchedLinks(context.database, links, filter),
    sheetOf(context, filter),
  ]);
  const pairs = pairsOf(before, seen.links);
  const contacts = pair && {
    between: pair,
    all: sheet?.length ?? 0,
    ...knockOutContacts({ before: sheet ?? [], after: seen.sheet ?? [] }),
  };
  const gained = pairs.filter(
    ({ before: old, after: now }) =>
      isShown(now) && (!isShown(old) || isWeaker({ before: now, after: old })),
  );
  const touched = { before, after: seen.links };
  const { about } = outcome;
  const fallen = knockedLinks(pairs.filter(isStated));
  return { about, touched, seen: seen.too, links: fallen, gained, contacts };
}

/** The entities among the created records. Most changes create none. */
async function readMade(database: Database, made: readonly string[]) {
  const ids = made.filter((id) => recordKindOf(id) === "Entity");
  return ids.length > 0 ? entitiesById(database, ids) : [];
}

/**
 * Remembers an entity that the rehearsal created and rolled back, so that the answer can describe
 * its links. Throws if another preview of the request created a different entity with the same id.
 */
function rememberMade(context: Context, entity: EntityRow): void {
  const other = context.rehearsed.get(entity.id);
  if (other && JSON.stringify(other) !== JSON.stringify(entity)) {
    const rule = "another preview in this request makes another entity of that name: ask apart";
    throw new InvalidArgument("input.toNew.name", rule);
  }
  context.rehearsed.set(entity.id, entity);
}

async function readTouchedLinks(
  database: Database,
  links: TouchedLinks,
  filter: LinkFilter,
): Promise<LinkNode[]> {
  const rows = await database.read<ReadLinkRow>("touched links", TOUCHED_LINKS, {
    links: links.linkIds.map(partsOfLink),
    eventIds: links.eventIds,
  });
  return rows.map((row) => linkNode(row, filter));
}

const TOUCHED_LINKS = `
CALL () {
  UNWIND $links AS link
  MATCH (:Entity {id: link.source})-[r:$any([link.kind])]->(:Entity {id: link.target}) RETURN r
  UNION
  UNWIND $eventIds AS id MATCH (:Entity {id: id})-[r:INVOLVED_IN|TOOK_PLACE_AT]-(:Entity) RETURN r
}
RETURN ${LINK_COLUMNS} ORDER BY id`;

/** Each link before and after. A link that does not exist on one side has no claims there. */
function pairsOf(before: readonly LinkNode[], after: readonly LinkNode[]): KnockedLink[] {
  const [old, now] = [before, after].map((links) => new Map(links.map((link) => [link.id, link])));
  return [...new Map([...now!, ...old!]).values()].map((link) => ({
    before: old!.get(link.id) ?? bare(link),
    after: now!.get(link.id) ?? bare(link),
  }));
}

/** Whether a link is compared: the same kinds as when a source is left out. */
const isStated = ({ before }: KnockedLink) => STATED_BUT_SOURCES.includes(before.kind);

const bare = (link: LinkNode) => withAdmitted(link, []);
