import type { Icon } from "./entity-icons.ts";
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
  icon: Icon;
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
  PERSON:                     entity("Person", "person", "person", "PERSON", ["Actor"], "Person"),
  UNNAMED_PERSON:             { ...entity("Person", "unnamed person", "person", "QUESTION", ["Actor"], "Person"), unnamed: true },
  STATE:                      entity("State", "state", "state", "FLAG", ["Actor", "Place"], "PublicBody"),
  GOVERNMENT_BODY:            entity("Organization", "government body", "organisation", "COLUMNS", ["Actor"], "PublicBody"),
  JUDICIAL_BODY:              entity("Organization", "judicial body", "organisation", "SCALES", ["Actor"], "PublicBody"),
  MILITARY:                   entity("Organization", "military", "organisation", "CHEVRONS", ["Actor"], "PublicBody"),
  SECURITY_SERVICE:           entity("Organization", "security service", "organisation", "EYE", ["Actor"], "PublicBody"),
  INTERNATIONAL_ORGANISATION: entity("Organization", "international organisation", "organisation", "GLOBE", ["Actor"], "Organization"),
  COMPANY:                    entity("Organization", "company", "organisation", "OFFICES", ["Actor"], "Company"),
  BANK:                       entity("Organization", "bank", "organisation", "COINS", ["Actor"], "Company"),
  FUND:                       entity("Organization", "fund or trust", "organisation", "SHARES", ["Actor"], "LegalEntity"),
  NGO:                        entity("Organization", "non-governmental organisation", "organisation", "HEART", ["Actor"], "Organization"),
  POLITICAL_PARTY:            entity("Organization", "political party", "organisation", "MEGAPHONE", ["Actor"], "Organization"),
  LEGISLATURE:                entity("Organization", "legislature", "organisation", "SEATS", ["Actor"], "PublicBody"),
  RESEARCH_INSTITUTE:         entity("Organization", "research institute", "organisation", "FLASK", ["Actor"], "Organization"),
  SCHOOL:                     entity("Organization", "school or university", "organisation", "CAP", ["Actor"], "Organization"),
  ORGANISATION:               entity("Organization", "organisation", "organisation", "CHART", ["Actor"], "Organization"),
  MEDIA_OUTLET:               entity("Organization", "media outlet", "media", "PAPER", ["Actor"], "Organization"),
  ARMED_GROUP:                entity("Group", "armed group", "armed", "SHIELD", ["Actor"], "Organization"),
  CRIMINAL_GROUP:             entity("Group", "criminal group", "armed", "MASK", ["Actor"], "Organization"),
  FAMILY:                     entity("Group", "family", "group", "TREE", ["Actor"], "Organization"),
  STATE_GROUP:                entity("Group", "group of states", "group", "FLAGS", ["Actor"], "Organization"),
  ALLIANCE:                   entity("Group", "alliance", "group", "RINGS", ["Actor"], "Organization"),
  COMMUNITY:                  entity("Group", "community", "group", "PEOPLE", ["Actor"], "Organization"),
  RELIGIOUS_MOVEMENT:         entity("Group", "religious movement", "group", "CANDLE", ["Actor"], "Organization"),
  UNNAMED_GROUP:              { ...entity("Group", "unnamed group", "group", "QUESTION", ["Actor"], "Organization"), unnamed: true },
  AGREEMENT:                  entity("Agreement", "agreement", "agreement", "LINES", ["Actor"], "Document"),
  PROPOSAL:                   entity("Agreement", "proposal", "agreement", "PENCIL", ["Actor"], "Document"),
  CONTRACT:                   entity("Agreement", "contract", "agreement", "SIGNATURE", ["Actor"], "Contract"),
  CITY:                       entity("Place", "city", "place", "SKYLINE", ["Place"], "Address"),
  TOWN:                       entity("Place", "town", "place", "HOUSE", ["Place"], "Address"),
  SITE:                       { ...entity("Place", "site", "place", "SPOT", ["Place"], "Address"), ...spot },
  PROVINCE:                   entity("Place", "province", "place", "LAND", ["Place"], "Address"),
  REGION:                     entity("Place", "region", "place", "LAND", ["Place"], "Address"),
  AREA:                       entity("Place", "area", "place", "LAND", ["Place"], "Address"),
  TERRITORY:                  entity("Place", "territory", "place", "LAND", ["Place"], "Address"),
  BORDER_ZONE:                entity("Place", "border zone", "place", "BORDER", ["Place"], "Address"),
  MOUNTAIN:                   { ...entity("Place", "mountain", "place", "PEAKS", ["Place"], "Address"), ...spot },
  NEGOTIATION_ROUND:          { ...entity("Event", "negotiation round", "event", "TABLE", ["Event"], "Event"), ...channel },
  MEETING:                    { ...entity("Event", "meeting", "event", "TALK", ["Event"], "Event"), ...channel },
  VISIT:                      { ...entity("Event", "visit", "event", "ARRIVAL", ["Event"], "Event"), ...channel },
  STATEMENT:                  entity("Event", "statement", "event", "SPEECH", ["Event"], "Event"),
  DECISION:                   entity("Event", "decision", "event", "CHECK", ["Event"], "Event"),
  EVENT_AGREEMENT:            { ...entity("Event", "conclusion of an agreement", "event", "SIGNATURE", ["Event"], "Event"), ...channel },
  ATTACK:                     entity("Event", "attack", "event", "BURST", ["Event"], "Event"),
  CLASH:                      entity("Event", "clash", "event", "CROSSED", ["Event"], "Event"),
  WAR:                        { ...entity("Event", "war", "event", "OPPOSED", ["Event"], "Event"), ...lasting },
  OCCUPATION:                 { ...entity("Event", "occupation", "event", "HELD", ["Event"], "Event"), ...lasting },
  OVERTHROW:                  entity("Event", "overthrow", "event", "CROWN", ["Event"], "Event"),
  REVOLUTION:                 entity("Event", "revolution", "event", "TURN", ["Event"], "Event"),
  FOUNDING:                   entity("Event", "founding", "event", "SPROUT", ["Event"], "Event"),
  EXECUTION:                  entity("Event", "execution", "event", "STONE", ["Event"], "Event"),
  APPOINTMENT:                entity("Event", "appointment", "event", "SEAL", ["Event"], "Event"),
  ELECTION:                   entity("Event", "election", "event", "BALLOT", ["Event"], "Event"),
  TRANSACTION:                entity("Event", "transaction", "event", "EXCHANGE", ["Event"], "Event"),
  COURT_CASE:                 { ...entity("Event", "court case", "event", "SCALES", ["Event"], "CourtCase"), ...lasting },
  DEATH:                      entity("Event", "death", "event", "STONE", ["Event"], "Event"),
  OCCURRENCE:                 entity("Event", "event", "event", "CALENDAR", ["Event"], "Event"),
  VESSEL:                     entity("Thing", "vessel", "thing", "SHIP", ["Thing"], "Vessel"),
  AIRCRAFT:                   entity("Thing", "aircraft", "thing", "PLANE", ["Thing"], "Airplane"),
  VEHICLE:                    entity("Thing", "vehicle", "thing", "TRUCK", ["Thing"], "Vehicle"),
  BUILDING:                   entity("Thing", "building", "thing", "BLOCK", ["Thing"], "RealEstate"),
  ACCOUNT:                    entity("Thing", "account", "thing", "CARD", ["Thing"], "BankAccount"),
  WEAPON:                     entity("Thing", "weapon", "thing", "TARGET", ["Thing"], "Asset"),
  CONCEPT:                    entity("Thing", "concept", "concept", "BULB", ["Thing"], "Thing"),
  THING:                      entity("Thing", "thing", "thing", "BOX", ["Thing"], "Thing"),
} as const satisfies Record<string, EntityKindRow>;
export type EntityKind = keyof typeof ENTITY_KINDS;

function entity<T extends EntityType>(
  type: T,
  label: string,
  look: Look,
  icon: Icon,
  families: readonly Family[],
  ftm: string,
) {
  const flags = { unnamed: false, channel: false, lasting: false, spot: false };
  return { type, label, look, icon, families, ...flags, ftm };
}
