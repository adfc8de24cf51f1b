/**
 * The ontology as data: what may stand in the graph and which links may join it.
 * Neo4j constraints, GraphQL enums, the legend, filters, seed validation and the
 * derivation of links all read these tables. A new link kind is one row.
 */
import { ENTITY_KINDS, type EntityKind, type EntityKindRow, type Family } from "./entity-kinds.ts";
import { CIRCLE_KINDS } from "./link-kinds/circle.ts";
import { CONTACTS_KINDS } from "./link-kinds/contacts.ts";
import { DERIVED_ROWS } from "./link-kinds/derived.ts";
import { FORCE_KINDS } from "./link-kinds/force.ts";
import { LAW_KINDS } from "./link-kinds/law.ts";
import { MONEY_KINDS } from "./link-kinds/money.ts";
import { OTHER_KINDS } from "./link-kinds/other.ts";
import { POSITIONS_KINDS } from "./link-kinds/positions.ts";
import { PRESSURE_KINDS } from "./link-kinds/pressure.ts";
import { SOURCES_KINDS } from "./link-kinds/sources.ts";
import { SPEAKS_FOR_KINDS } from "./link-kinds/speaks-for.ts";
import type { Ends, LinkKindRow } from "./link-kinds/row.ts";
import { live } from "./live.ts";
import { involves } from "./roles.ts";

/** Constant text for every kind: Cypher binds these names as relationship types. */
export const LINK_KINDS = {
  ...CONTACTS_KINDS,
  ...SPEAKS_FOR_KINDS,
  ...POSITIONS_KINDS,
  ...PRESSURE_KINDS,
  ...FORCE_KINDS,
  ...MONEY_KINDS,
  ...LAW_KINDS,
  ...CIRCLE_KINDS,
  ...OTHER_KINDS,
  ...SOURCES_KINDS,
  ...DERIVED_ROWS,
} as const satisfies Record<string, LinkKindRow>;
export type LinkKind = keyof typeof LINK_KINDS;

export const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

/** Kinds that only follow from claims of other kinds; they belong to no lens. */
export const DERIVED_KINDS = ["INVOLVED_IN", "TOOK_PLACE_AT"] as const;
/** Kinds that a claim may state. */
export type StatedLinkKind = Exclude<LinkKind, (typeof DERIVED_KINDS)[number]>;
export const isStated = (kind: LinkKind): kind is StatedLinkKind =>
  !(DERIVED_KINDS as readonly LinkKind[]).includes(kind);

/** All kinds of link for which something holds: a list that also gets the graph's own. */
export const linkKindsWhere = <K extends LinkKind = LinkKind>(
  wanted: (kind: LinkKind, row: LinkKindRow) => boolean,
): readonly K[] =>
  live(() => keysOf(LINK_KINDS).filter((kind): kind is K => wanted(kind, LINK_KINDS[kind])));
/** All kinds of entity for which something holds, likewise. */
export const entityKindsWhere = (wanted: (row: EntityKindRow) => boolean): readonly EntityKind[] =>
  live(() => keysOf(ENTITY_KINDS).filter((kind) => wanted(ENTITY_KINDS[kind])));

export const EVERY_LINK_KIND = linkKindsWhere(() => true);
export const EVERY_ENTITY_KIND = entityKindsWhere(() => true);
export const STATED_KINDS = linkKindsWhere<StatedLinkKind>(isStated);
/** Those by which the subject acts for the object, where that is such a one. */
export const ACTING = linkKindsWhere((_, { actsFor }) => actsFor !== "NEVER");
export const OCCASIONS = linkKindsWhere((_, { temporality }) => temporality === "OCCASION");
/** Those that say who took part in an event: the shipped one, and what a graph has like it. */
export const PARTICIPATIONS = linkKindsWhere((kind, { own }) =>
  [kind, own?.like].includes("PARTICIPATED_IN"),
);
/** The same with what follows of what is told of the event. */
export const EVENT_LINKS = linkKindsWhere(
  (kind) => kind === "INVOLVED_IN" || PARTICIPATIONS.includes(kind),
);
export const SYMMETRIC = linkKindsWhere((_, { symmetric }) => symmetric);

/** Whether it is an actor by itself, not as a town of which a document says that it acts. */
export const isActorKind = (kind: EntityKind): boolean =>
  (ENTITY_KINDS[kind].families as readonly Family[]).includes("Actor");

/** Links to an event whose words go by the role that they give in it. */
export const toEvent = (kind: LinkKind): boolean =>
  (LINK_KINDS[kind].object as Ends).every((end) => end === "Event");

/** Whether claims of this kind tell where their event took place (R36). */
export const tellsWhere = (kind: StatedLinkKind): boolean => {
  const { subjectRole, objectRole }: LinkKindRow = LINK_KINDS[kind];
  return involves(subjectRole) || involves(objectRole);
};

/** Relationship types of the model itself. A link kind may not take one of these names. */
export const STRUCTURAL_TYPES = [
  "STATED_IN", "SUBJECT", "OBJECT", "DURING", "AT", "ORIGINATES_FROM", "RELIES_ON", "RESTS_ON", "PUBLISHED_BY",
  "DERIVED_FROM", "SUPERSEDES", "MERGED_INTO", "NAMED", "SEEN_IN", "SIDE",
  "BELONGS_TO", "IDENTIFIED_BY", "JUDGES",
] as const; // prettier-ignore

for (const kind of Object.keys(LINK_KINDS)) {
  if ((STRUCTURAL_TYPES as readonly string[]).includes(kind)) {
    throw new Error(`Link kind ${kind} has the name of a structural relationship type.`);
  }
}
