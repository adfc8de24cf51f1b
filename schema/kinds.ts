/**
 * The ontology as data: what may stand in the graph and which links may join it.
 * Neo4j constraints, GraphQL enums, the legend, filters, seed validation and the
 * derivation of links all read these tables. A new link kind is one row.
 */
import { type EventRole, involves } from "./roles.ts";

/** The seven GraphQL object types, each also a Neo4j label. */
export const TYPES = [
  "Person",
  "Organization",
  "State",
  "Group",
  "Agreement",
  "Place",
  "Event",
] as const;
export type EntityType = (typeof TYPES)[number];

/** Families cut across types: a state is an actor and has coordinates. */
export const FAMILIES = ["Actor", "Place", "Event"] as const;
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
  MEDIA_OUTLET:               entity("Organization", "media outlet", "media", ["Actor"], "Organization"),
  ARMED_GROUP:                entity("Group", "armed group", "armed", ["Actor"], "Organization"),
  STATE_GROUP:                entity("Group", "group of states", "group", ["Actor"], "Organization"),
  ALLIANCE:                   entity("Group", "alliance", "group", ["Actor"], "Organization"),
  COMMUNITY:                  entity("Group", "community", "group", ["Actor"], "Organization"),
  RELIGIOUS_MOVEMENT:         entity("Group", "religious movement", "group", ["Actor"], "Organization"),
  UNNAMED_GROUP:              { ...entity("Group", "unnamed group", "group", ["Actor"], "Organization"), unnamed: true },
  AGREEMENT:                  entity("Agreement", "agreement", "agreement", ["Actor"], "Document"),
  PROPOSAL:                   entity("Agreement", "proposal", "agreement", ["Actor"], "Document"),
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

/** The questions an analyst puts to the graph; every kind that a claim states belongs to one. */
// prettier-ignore
export const LENSES = {
  CONTACTS:   { label: "Contacts and mediation", short: "Contacts", light: "#20262D", dark: "#E4E7EB" },
  SPEAKS_FOR: { label: "Who speaks for whom", short: "Who speaks for whom", light: "#808893", dark: "#82878E" },
  FORCE:      { label: "Force and territory", short: "Force and territory", light: "#C06A0F", dark: "#D06E2C" },
  POSITIONS:  { label: "Positions", short: "Positions", light: "#633A8E", dark: "#C29DFA" },
  PRESSURE:   { label: "Pressure and offers", short: "Pressure and offers", light: "#0A76CB", dark: "#4C88BE" },
  OTHER:      { label: "Other ties", short: "Other ties", light: "#5E7A1F", dark: "#A3BC52" },
  SOURCES:    { label: "Sources", short: "Sources", light: "#91876F", dark: "#A08E7A" },
} as const;
export type Lens = keyof typeof LENSES;
export const INVOLVEMENT_HUE = { light: "#1F6E63", dark: "#66BCC0" } as const;

/** An occasion happens, a state lasts, a position is taken (and is never graded). */
export const TEMPORALITIES = ["OCCASION", "STATE", "POSITION"] as const;
export type Temporality = (typeof TEMPORALITIES)[number];

/** When the subject of a link acts for its object, so that roll-up may follow it. */
export type ActsFor = "NEVER" | "ALWAYS" | "FOR_STATE_OR_BODY" | "FOR_BODY";

/** Allowed ends: entity kinds, or a whole family. */
export type Ends = readonly (EntityKind | Family)[];

export interface LinkKindRow {
  /** Null for the kinds that the derivation adds and no claim states. */
  lens: Lens | null;
  temporality: Temporality;
  symmetric: boolean;
  did: string;
  would: string;
  didNot: string;
  inverse: string;
  subject: Ends;
  object: Ends;
  actsFor: ActsFor;
  /** Roles that the ends have in the event a claim belongs to; null for none that it tells. */
  subjectRole: EventRole | null;
  objectRole: EventRole | null;
  /** Nearest CAMEO event code and FollowTheMoney schema, for exchange with other tools. */
  cameo: string | null;
  ftm: string | null;
  description: string;
}

const link = (
  lens: Lens | null,
  temporality: Temporality,
  words: readonly [did: string, would: string, didNot: string, inverse: string],
  subject: Ends,
  object: Ends,
  description: string,
  more: Partial<LinkKindRow> = {},
): LinkKindRow => ({
  lens,
  temporality,
  symmetric: false,
  did: words[0],
  would: words[1],
  didNot: words[2],
  inverse: words[3],
  subject,
  object,
  actsFor: "NEVER",
  subjectRole: null,
  objectRole: null,
  cameo: null,
  ftm: null,
  description,
  ...more,
});

const symmetric = true;
const roles = (subjectRole: EventRole | null, objectRole: EventRole | null = null) => ({
  subjectRole,
  objectRole,
});
const parties = roles("PARTY", "PARTY");

/** Constant text for every kind: Cypher binds these names as relationship types. */
// prettier-ignore
export const LINK_KINDS = {
  MEDIATED: link("CONTACTS", "OCCASION", ["mediated for", "would mediate for", "did not mediate for", "dealt through"], ["STATE", "UNNAMED_GROUP", "PERSON", "UNNAMED_PERSON"], ["STATE", "GOVERNMENT_BODY", "ARMED_GROUP"], "The subject was go-between for the object, one of the parties; one claim for each party, tied to an event.", { ...roles("MEDIATOR", "PARTY"), cameo: "045" }),
  MET: link("CONTACTS", "OCCASION", ["met", "would meet", "did not meet", "met"], ["PERSON", "UNNAMED_GROUP", "STATE", "GOVERNMENT_BODY"], ["PERSON", "UNNAMED_GROUP", "STATE", "GOVERNMENT_BODY"], "The two held an encounter in person.", { symmetric, ...parties, cameo: "04" }),
  NEGOTIATED_WITH: link("CONTACTS", "OCCASION", ["negotiated with", "would negotiate with", "did not negotiate with", "negotiated with"], ["STATE", "GOVERNMENT_BODY", "PERSON", "ARMED_GROUP", "UNNAMED_GROUP"], ["STATE", "GOVERNMENT_BODY", "PERSON", "ARMED_GROUP", "UNNAMED_GROUP"], "The two were parties to talks, direct or indirect.", { symmetric, ...parties, cameo: "046" }),
  CONTACTED: link("CONTACTS", "OCCASION", ["contacted", "would contact", "did not contact", "was contacted by"], ["STATE", "GOVERNMENT_BODY", "UNNAMED_GROUP"], ["GOVERNMENT_BODY", "ARMED_GROUP", "COMMUNITY"], "The subject sent a message to the object or opened a channel with it.", { ...parties, cameo: "04" }),
  VISITED: link("CONTACTS", "OCCASION", ["visited", "would visit", "did not visit", "was visited by"], ["PERSON"], ["STATE", "Place"], "The subject travelled to the object.", { ...roles("VISITOR"), cameo: "042" }),
  PARTICIPATED_IN: link("CONTACTS", "OCCASION", ["took part in", "would take part in", "did not take part in", "was attended by"], ["Actor"], ["Event"], "The subject took part in the event or was the person affected by it; the role says how.", roles("ATTENDEE")),
  COOPERATES_WITH: link("CONTACTS", "STATE", ["cooperates with", "would cooperate with", "does not cooperate with", "cooperates with"], ["STATE", "GOVERNMENT_BODY"], ["STATE", "GOVERNMENT_BODY"], "The two work together on a stated matter.", { symmetric, cameo: "06" }),
  REPRESENTS: link("SPEAKS_FOR", "STATE", ["represents", "would represent", "does not represent", "is represented by"], ["PERSON", "UNNAMED_PERSON", "UNNAMED_GROUP"], ["STATE", "GOVERNMENT_BODY"], "The subject speaks, negotiates or leads contacts on behalf of the object.", { actsFor: "ALWAYS", ...roles("DELEGATE", "PARTY"), ftm: "Representation" }),
  HEADS: link("SPEAKS_FOR", "STATE", ["heads", "would head", "does not head", "is headed by"], ["PERSON", "ARMED_GROUP"], ["STATE", "GOVERNMENT_BODY", "ARMED_GROUP", "MILITARY", "Place"], "The subject leads, governs or is in charge of the object; the role carries the title.", { actsFor: "FOR_STATE_OR_BODY", ftm: "Directorship" }),
  MEMBER_OF: link("SPEAKS_FOR", "STATE", ["is a member of", "would be a member of", "is not a member of", "has member"], ["Actor"], ["ARMED_GROUP", "ALLIANCE", "INTERNATIONAL_ORGANISATION", "GOVERNMENT_BODY", "COMMUNITY"], "The subject belongs to a group, alliance, cabinet or organisation.", { actsFor: "FOR_BODY", ftm: "Membership" }),
  PART_OF: link("SPEAKS_FOR", "STATE", ["is part of", "would be part of", "is not part of", "has part"], ["GOVERNMENT_BODY", "JUDICIAL_BODY", "MILITARY", "SECURITY_SERVICE", "Place"], ["STATE", "Place"], "The subject is an organ of a state, or a place inside a larger place.", { actsFor: "ALWAYS", ftm: "Membership" }),
  AFFILIATED_WITH: link("SPEAKS_FOR", "STATE", ["is affiliated with", "would be affiliated with", "is not affiliated with", "has affiliate"], ["Actor"], ["Actor"], "The subject works for, writes for, serves or is aligned with the object.", { ftm: "Associate" }),
  DEPENDS_ON: link("POSITIONS", "STATE", ["depends on", "would depend on", "does not depend on", "is relied on by"], ["PERSON", "GOVERNMENT_BODY"], ["STATE"], "The subject is said to rely politically on the object."),
  SUPPORTS: link("POSITIONS", "POSITION", ["supports", "would support", "does not support", "is supported by"], ["Actor"], ["Actor"], "The subject backs, favours or protects the object (an actor, agreement or proposal).", { ...roles(null, "TOPIC"), cameo: "05" }),
  OPPOSES: link("POSITIONS", "POSITION", ["opposes", "would oppose", "does not oppose", "is opposed by"], ["Actor"], ["Actor"], "The subject rejects, distrusts, criticises, refuses to recognise or works against the object.", { ...roles(null, "TOPIC"), cameo: "11" }),
  AIMS_AT: link("POSITIONS", "POSITION", ["has an aim concerning", "would have an aim concerning", "has no aim concerning", "is the aim of"], ["Actor"], ["Actor"], "The subject is said to pursue a goal that concerns the object; the statement says which.", roles(null, "TOPIC")),
  PLEDGED_TO: link("PRESSURE", "POSITION", ["made a pledge to", "would make a pledge to", "made no pledge to", "received a pledge from"], ["PERSON", "GOVERNMENT_BODY"], ["STATE", "Place"], "The subject gave the object, or made about it, a public or written promise.", { ...roles("SPEAKER", "TOPIC"), cameo: "03" }),
  PRESSED: link("PRESSURE", "OCCASION", ["pressed", "would press", "did not press", "was pressed by"], ["STATE", "STATE_GROUP", "PERSON", "GOVERNMENT_BODY", "UNNAMED_GROUP"], ["STATE", "PERSON", "GOVERNMENT_BODY", "ARMED_GROUP"], "The subject urged, lobbied, demanded of or put pressure on the object.", { ...roles("PRESSER", "BESIDE"), cameo: "10" }),
  PROPOSED_TO: link("PRESSURE", "OCCASION", ["made a proposal to", "would make a proposal to", "made no proposal to", "received a proposal from"], ["STATE"], ["STATE"], "The subject put an offer or draft terms to the object.", { ...roles("PROPOSER", "ADDRESSEE"), cameo: "03" }),
  HANDED_OVER: link("PRESSURE", "OCCASION", ["handed over items of", "would hand over items of", "did not hand over items of", "had items handed over by"], ["GOVERNMENT_BODY"], ["PERSON"], "The subject gave up, or agreed to give up, items connected with the object.", { ...roles("GIVER"), cameo: "084" }),
  THREATENED: link("PRESSURE", "OCCASION", ["threatened", "would threaten", "did not threaten", "was threatened by"], ["UNNAMED_GROUP", "STATE"], ["STATE"], "The subject issued threats against the object.", { ...roles("SPEAKER", "ADDRESSEE"), cameo: "13" }),
  RULED_ON: link("PRESSURE", "OCCASION", ["ruled on", "would rule on", "did not rule on", "was ruled on by"], ["JUDICIAL_BODY"], ["PERSON"], "The subject, a court, gave a decision that concerns the object.", roles("COURT", "JUDGED")),
  ESTABLISHED: link("FORCE", "OCCASION", ["established", "would establish", "did not establish", "was established by"], ["PERSON", "AGREEMENT"], ["ARMED_GROUP", "INTERNATIONAL_ORGANISATION", "Place"], "The subject founded the object or brought it into being.", roles("FOUNDER", "FOUNDED")),
  OVERTHREW: link("FORCE", "OCCASION", ["overthrew", "would overthrow", "did not overthrow", "was overthrown by"], ["ARMED_GROUP"], ["PERSON", "GOVERNMENT_BODY"], "The subject drove the object from power.", roles("OVERTHROWER", "OVERTHROWN")),
  ATTACKED: link("FORCE", "OCCASION", ["attacked", "would attack", "did not attack", "was attacked by"], ["Actor"], ["Actor", "Place"], "The subject struck, raided or committed violence against the object.", { ...roles("ATTACKER", "TARGET"), cameo: "19" }),
  FOUGHT: link("FORCE", "OCCASION", ["fought", "would fight", "did not fight", "fought"], ["ARMED_GROUP", "STATE", "STATE_GROUP"], ["ARMED_GROUP", "STATE", "STATE_GROUP"], "The two were opponents in armed clashes or war.", { symmetric, ...roles("BELLIGERENT", "BELLIGERENT"), cameo: "19" }),
  EASED_ATTACKS_ON: link("FORCE", "OCCASION", ["eased attacks on", "would ease attacks on", "did not ease attacks on", "saw attacks eased by"], ["STATE", "MILITARY"], ["STATE", "Place"], "The subject reduced the rate of its strikes on the object.", { ...roles("ACTOR"), cameo: "087" }),
  OCCUPIES: link("FORCE", "STATE", ["occupies", "would occupy", "does not occupy", "is occupied by"], ["STATE", "MILITARY"], ["Place"], "The subject is said to occupy, hold or control the place.", { ...roles("OCCUPIER", "OCCUPIED"), cameo: "192" }),
  ENTERED: link("FORCE", "OCCASION", ["entered", "would enter", "did not enter", "was entered by"], ["STATE", "MILITARY"], ["Place"], "Forces of the subject made an incursion into the place.", roles("INTRUDER", "ENTERED")),
  WITHDREW_FROM: link("FORCE", "OCCASION", ["withdrew from", "would withdraw from", "did not withdraw from", "was vacated by"], ["STATE", "MILITARY"], ["Place"], "The subject pulled, would pull or refuses to pull out of the place.", { cameo: "0874" }),
  PRESENT_IN: link("FORCE", "STATE", ["is present in", "would be present in", "is not present in", "has presence of"], ["Actor"], ["STATE", "Place"], "The subject lives, is based, operates or keeps forces in the object."),
  DETAINED: link("FORCE", "OCCASION", ["detained", "would detain", "did not detain", "was detained by"], ["GOVERNMENT_BODY"], ["PERSON", "UNNAMED_GROUP"], "The subject arrested the object.", { ...roles("DETAINER", "DETAINED"), cameo: "173" }),
  EXPELLED: link("FORCE", "OCCASION", ["expelled", "would expel", "did not expel", "was expelled by"], ["ARMED_GROUP", "GOVERNMENT_BODY"], ["UNNAMED_GROUP", "ARMED_GROUP"], "The subject forced the object out of a territory.", { ...roles("EXPELLER", "EXPELLED"), cameo: "174" }),
  VIOLATED: link("FORCE", "OCCASION", ["violated", "would violate", "did not violate", "was violated by"], ["STATE"], ["AGREEMENT"], "The subject is said to have broken the agreement.", { cameo: "196" }),
  MONITORS: link("FORCE", "STATE", ["monitors", "would monitor", "does not monitor", "is monitored by"], ["STATE", "INTERNATIONAL_ORGANISATION", "SECURITY_SERVICE"], ["PERSON", "Place"], "The subject watches or supervises the object."),
  BORDERS: link("FORCE", "STATE", ["borders", "would border", "does not border", "borders"], ["Place"], ["Place"], "The two places adjoin.", { symmetric }),
  LINKED_TO: link("OTHER", "STATE", ["is linked to", "would be linked to", "is not linked to", "is linked to"], ["Actor", "Place", "Event"], ["Actor", "Place", "Event"], "The subject is tied to the object in a way that no other kind says; the role says how, and is its verb."),
  CONFIRMED: link("SOURCES", "OCCASION", ["confirmed", "would confirm", "did not confirm", "was confirmed by"], ["PERSON", "UNNAMED_GROUP", "GOVERNMENT_BODY"], ["Event"], "The subject publicly acknowledged the event.", roles("CONFIRMER")),
  DECLINED_COMMENT: link("SOURCES", "OCCASION", ["kept silent on", "would keep silent on", "did not keep silent on", "met with silence from"], ["PERSON", "GOVERNMENT_BODY", "UNNAMED_GROUP"], ["Event"], "The subject gave no comment on the event, or no answer. Silence is not denial.", roles("SILENT")),
  CITES: link("SOURCES", "OCCASION", ["cites", "would cite", "does not cite", "is cited by"], ["MEDIA_OUTLET"], ["MEDIA_OUTLET", "PERSON", "UNNAMED_GROUP"], "The outlet credits the object (an outlet or an expert) as its source.", roles(null, "SPEAKER")),
  INVOLVED_IN: link(null, "OCCASION", ["was involved in", "would be involved in", "was not involved in", "involved"], ["Actor", "Place"], ["Event"], "Derived from every claim of an event that gives one of its ends a role which makes it part of the event; the role gives the words. Never stated directly."),
  TOOK_PLACE_AT: link(null, "OCCASION", ["took place at", "would take place at", "did not take place at", "was the place of"], ["Event"], ["Place"], "Derived from every claim of an event that also names a place and tells of somebody who is part of such events. Never stated directly."),
} as const satisfies Record<string, LinkKindRow>;
export type LinkKind = keyof typeof LINK_KINDS;

/** Kinds that only follow from claims of other kinds; they belong to no lens. */
export const DERIVED_KINDS = ["INVOLVED_IN", "TOOK_PLACE_AT"] as const;
/** Kinds that a claim may state. */
export type StatedLinkKind = Exclude<LinkKind, (typeof DERIVED_KINDS)[number]>;
export const isStated = (kind: LinkKind): kind is StatedLinkKind =>
  !(DERIVED_KINDS as readonly LinkKind[]).includes(kind);
export const STATED_KINDS = (Object.keys(LINK_KINDS) as LinkKind[]).filter(isStated);

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
  "BELONGS_TO",
] as const; // prettier-ignore

/** Facts about one entity that documents state, and may state differently. */
// prettier-ignore
export const PROPERTIES = {
  DATE:         { label: "date", value: "EDTF", single: true, families: ["Event"], description: "When the event took place, as EDTF." },
  VENUE:        { label: "venue", value: "TEXT", single: true, families: ["Event"], description: "Where the event took place, in the words of the document's own precision." },
  TITLE:        { label: "title", value: "TEXT", single: true, families: ["Actor"], description: "The office or title that a document gives the actor." },
  SPELLING:     { label: "spelling", value: "TEXT", single: false, families: ["Actor", "Place"], description: "How a document spells the name; several spellings do not contradict." },
  DESIGNATION:  { label: "called", value: "TEXT", single: true, families: ["Actor", "Place", "Event"], description: "What a document calls the thing where the word carries a judgement or a rival reading." },
  SOURCE_COUNT: { label: "sources behind it", value: "INTEGER", single: true, families: ["Event"], description: "How many people a document says its account of the event rests on." },
  ORDINAL:      { label: "number in its series", value: "TEXT", single: true, families: ["Event"], description: "Which round or meeting of a series a document says this was." },
  OUTCOME:      { label: "outcome", value: "TEXT", single: true, families: ["Event"], description: "What a document says came of the event." },
} as const satisfies Record<string, { label: string; value: "EDTF" | "TEXT" | "INTEGER"; single: boolean; families: readonly Family[]; description: string }>;
export type PropertyKind = keyof typeof PROPERTIES;

for (const kind of Object.keys(LINK_KINDS)) {
  if ((STRUCTURAL_TYPES as readonly string[]).includes(kind)) {
    throw new Error(`Link kind ${kind} has the name of a structural relationship type.`);
  }
}

export const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
