import type { OwnRow } from "./link-kinds/row.ts";

/**
 * What may stand in the graph: types, families, looks and kinds of entities. A new kind is one row.
 */

/** The eight GraphQL object types, each also a Neo4j label. */
export const TYPES = [
  "Person",
  "Organization",
  "State",
  "Group",
  "Agreement",
  "Place",
  "Event",
  "Thing",
] as const;
export type EntityType = (typeof TYPES)[number];

/** Families cut across types: a state is an actor and has coordinates. */
export const FAMILIES = ["Actor", "Place", "Event", "Thing"] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * How an entity is drawn. Shapes are Cytoscape's; `points` are on its -1…1 grid.
 * Colours are told apart under protan, deutan and tritan vision, and shape alone suffices.
 */
// prettier-ignore
export const LOOKS = {
  person:       { label: "Person", light: "#2F68BF", dark: "#78A4F5", shape: "ellipse", points: null },
  state:        { label: "State", light: "#1A2733", dark: "#E6ECF2", shape: "round-hexagon", points: null },
  organisation: { label: "Organisation", light: "#1E90A8", dark: "#63D3EA", shape: "round-rectangle", points: null },
  armed:        { label: "Armed group", light: "#5F2D12", dark: "#B3704A", shape: "round-pentagon", points: null },
  media:        { label: "Media outlet", light: "#5B2B8A", dark: "#A06FC0", shape: "polygon", points: [-1, -0.74, 0.46, -0.74, 1, 0, 0.46, 0.74, -1, 0.74] },
  event:        { label: "Event", light: "#AD7F1C", dark: "#F0CA5A", shape: "round-diamond", points: null },
  place:        { label: "Place", light: "#447238", dark: "#95CB95", shape: "polygon", points: [-0.6, -1, 0.6, -1, 0.92, -0.66, 0.92, -0.16, 0, 1, -0.92, -0.16, -0.92, -0.66] },
  agreement:    { label: "Agreement", light: "#8F3F78", dark: "#DB97BE", shape: "polygon", points: [-0.78, -1, 0.3, -1, 0.78, -0.52, 0.78, 1, -0.78, 1] },
  group:        { label: "Group", light: "#6F747C", dark: "#8F959D", shape: "octagon", points: null },
  thing:        { label: "Thing", light: "#48534A", dark: "#4F7D73", shape: "polygon", points: [-1, -0.7, 1, -0.7, 0.57, 0.76, -0.57, 0.76] },
  concept:      { label: "Concept", light: "#1C1C10", dark: "#ACA01C", shape: "polygon", points: [-0.55, -0.72, 1, -0.72, 0.55, 0.72, -1, 0.72] },
} as const;
export type Look = keyof typeof LOOKS;

export interface EntityKindRow {
  type: EntityType;
  label: string;
  look: Look;
  families: readonly Family[];
  /** True where the sources do not identify the actor; never a bridge of a path. */
  unnamed: boolean;
  /** An event in which people come together: those who take part in one are in contact by it. */
  channel: boolean;
  /** A place that things are at, not in: a building, a mountain. */
  spot: boolean;
  /** An event that may go on for long, so that what was told of it bounds only its beginning. */
  lasting: boolean;
  /** The nearest FollowTheMoney schema. */
  ftm: string;
  own?: OwnRow;
}

const channel = { channel: true };
const spot = { spot: true };
const lasting = { lasting: true };

// prettier-ignore
export const ENTITY_KINDS = {
  PERSON:                     entity("Person", "person", "person", ["Actor"], "Person"),
  UNNAMED_PERSON:             { ...entity("Person", "unnamed person", "person", ["Actor"], "Person"), unnamed: true },
  STATE:                      entity("State", "state", "state", ["Actor", "Place"], "PublicBody"),
  GOVERNMENT_BODY:            entity("Organization", "government body", "organisation", ["Actor"], "PublicBody"),
  JUDICIAL_BODY:              entity("Organization", "judicial body", "organisation", ["Actor"], "PublicBody"),
  MILITARY:                   entity("Organization", "military", "organisation", ["Actor"], "PublicBody"),
  SECURITY_SERVICE:           entity("Organization", "security service", "organisation", ["Actor"], "PublicBody"),
  INTERNATIONAL_ORGANISATION: entity("Organization", "international organisation", "organisation", ["Actor"], "Organization"),
  COMPANY:                    entity("Organization", "company", "organisation", ["Actor"], "Company"),
  BANK:                       entity("Organization", "bank", "organisation", ["Actor"], "Company"),
  FUND:                       entity("Organization", "fund or trust", "organisation", ["Actor"], "LegalEntity"),
  NGO:                        entity("Organization", "non-governmental organisation", "organisation", ["Actor"], "Organization"),
  POLITICAL_PARTY:            entity("Organization", "political party", "organisation", ["Actor"], "Organization"),
  LEGISLATURE:                entity("Organization", "legislature", "organisation", ["Actor"], "PublicBody"),
  RESEARCH_INSTITUTE:         entity("Organization", "research institute", "organisation", ["Actor"], "Organization"),
  SCHOOL:                     entity("Organization", "school or university", "organisation", ["Actor"], "Organization"),
  ORGANISATION:               entity("Organization", "organisation", "organisation", ["Actor"], "Organization"),
  MEDIA_OUTLET:               entity("Organization", "media outlet", "media", ["Actor"], "Organization"),
  ARMED_GROUP:                entity("Group", "armed group", "armed", ["Actor"], "Organization"),
  CRIMINAL_GROUP:             entity("Group", "criminal group", "armed", ["Actor"], "Organization"),
  FAMILY:                     entity("Group", "family", "group", ["Actor"], "Organization"),
  STATE_GROUP:                entity("Group", "group of states", "group", ["Actor"], "Organization"),
  ALLIANCE:                   entity("Group", "alliance", "group", ["Actor"], "Organization"),
  COMMUNITY:                  entity("Group", "community", "group", ["Actor"], "Organization"),
  RELIGIOUS_MOVEMENT:         entity("Group", "religious movement", "group", ["Actor"], "Organization"),
  UNNAMED_GROUP:              { ...entity("Group", "unnamed group", "group", ["Actor"], "Organization"), unnamed: true },
  AGREEMENT:                  entity("Agreement", "agreement", "agreement", ["Actor"], "Document"),
  PROPOSAL:                   entity("Agreement", "proposal", "agreement", ["Actor"], "Document"),
  CONTRACT:                   entity("Agreement", "contract", "agreement", ["Actor"], "Contract"),
  CITY:                       entity("Place", "city", "place", ["Place"], "Address"),
  TOWN:                       entity("Place", "town", "place", ["Place"], "Address"),
  SITE:                       { ...entity("Place", "site", "place", ["Place"], "Address"), ...spot },
  PROVINCE:                   entity("Place", "province", "place", ["Place"], "Address"),
  REGION:                     entity("Place", "region", "place", ["Place"], "Address"),
  AREA:                       entity("Place", "area", "place", ["Place"], "Address"),
  TERRITORY:                  entity("Place", "territory", "place", ["Place"], "Address"),
  BORDER_ZONE:                entity("Place", "border zone", "place", ["Place"], "Address"),
  MOUNTAIN:                   { ...entity("Place", "mountain", "place", ["Place"], "Address"), ...spot },
  NEGOTIATION_ROUND:          { ...entity("Event", "negotiation round", "event", ["Event"], "Event"), ...channel },
  MEETING:                    { ...entity("Event", "meeting", "event", ["Event"], "Event"), ...channel },
  VISIT:                      { ...entity("Event", "visit", "event", ["Event"], "Event"), ...channel },
  STATEMENT:                  entity("Event", "statement", "event", ["Event"], "Event"),
  DECISION:                   entity("Event", "decision", "event", ["Event"], "Event"),
  EVENT_AGREEMENT:            { ...entity("Event", "conclusion of an agreement", "event", ["Event"], "Event"), ...channel },
  ATTACK:                     entity("Event", "attack", "event", ["Event"], "Event"),
  CLASH:                      entity("Event", "clash", "event", ["Event"], "Event"),
  WAR:                        { ...entity("Event", "war", "event", ["Event"], "Event"), ...lasting },
  OCCUPATION:                 { ...entity("Event", "occupation", "event", ["Event"], "Event"), ...lasting },
  OVERTHROW:                  entity("Event", "overthrow", "event", ["Event"], "Event"),
  REVOLUTION:                 entity("Event", "revolution", "event", ["Event"], "Event"),
  FOUNDING:                   entity("Event", "founding", "event", ["Event"], "Event"),
  EXECUTION:                  entity("Event", "execution", "event", ["Event"], "Event"),
  APPOINTMENT:                entity("Event", "appointment", "event", ["Event"], "Event"),
  ELECTION:                   entity("Event", "election", "event", ["Event"], "Event"),
  TRANSACTION:                entity("Event", "transaction", "event", ["Event"], "Event"),
  COURT_CASE:                 { ...entity("Event", "court case", "event", ["Event"], "CourtCase"), ...lasting },
  DEATH:                      entity("Event", "death", "event", ["Event"], "Event"),
  OCCURRENCE:                 entity("Event", "event", "event", ["Event"], "Event"),
  VESSEL:                     entity("Thing", "vessel", "thing", ["Thing"], "Vessel"),
  AIRCRAFT:                   entity("Thing", "aircraft", "thing", ["Thing"], "Airplane"),
  VEHICLE:                    entity("Thing", "vehicle", "thing", ["Thing"], "Vehicle"),
  BUILDING:                   entity("Thing", "building", "thing", ["Thing"], "RealEstate"),
  ACCOUNT:                    entity("Thing", "account", "thing", ["Thing"], "BankAccount"),
  WEAPON:                     entity("Thing", "weapon", "thing", ["Thing"], "Asset"),
  CONCEPT:                    entity("Thing", "concept", "concept", ["Thing"], "Thing"),
  THING:                      entity("Thing", "thing", "thing", ["Thing"], "Thing"),
} as const satisfies Record<string, EntityKindRow>;
export type EntityKind = keyof typeof ENTITY_KINDS;

function entity<T extends EntityType>(
  type: T,
  label: string,
  look: Look,
  families: readonly Family[],
  ftm: string,
) {
  const flags = { unnamed: false, channel: false, lasting: false, spot: false };
  return { type, label, look, families, ...flags, ftm };
}
