import {
  BASES,
  CONFLICT_STATUSES,
  CONFLICT_TOPICS,
  DATE_SOURCES,
  EVIDENCE,
  MODALITIES,
  NAME_TYPES,
  NATURES,
  ORIGIN_BASES,
  RETRACTIONS,
  SOURCINGS,
  RULINGS,
  VERDICTS,
} from "@backchannel/schema/claim.ts";
import { ICONS } from "@backchannel/schema/entity-icons.ts";
import { ENTITY_KINDS, LOOKS } from "@backchannel/schema/entity-kinds.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { LENSES, TEMPORALITIES } from "@backchannel/schema/link-kinds/row.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { ROLE_CLASSES, ROLES } from "@backchannel/schema/roles.ts";
import { builder } from "./builder.ts";
import {
  CHANGE_ORDERS,
  CONFLICT_TOPICS_IN_WORDS,
  DATE_CLASSES,
  DATE_SOURCES_IN_WORDS,
  DIRECTIONS,
  ENTITY_ORDERS,
  ENTITY_TYPES,
  FAMILIES_IN_WORDS,
  LINK_ORDERS,
  ORIGIN_BASES_IN_WORDS,
  PUBLICATION_CLASSES,
  RANKS,
  STANCES,
  TEMPORALITIES_IN_WORDS,
} from "./enum-values.ts";

/** GraphQL enums, made from the tables in `schema/`: a new row there is a new value here. */
export function enumOf<T extends object>(
  name: string,
  table: T,
  description: string,
  describe: (row: T[keyof T]) => string,
) {
  const keys = keysOf(table);
  const values = Object.fromEntries(
    keys.map((key) => [key, { value: key, description: describe(table[key]) }]),
  );
  return builder.enumType(name, {
    description,
    values: values as unknown as { [K in keyof T & string]: { value: K } },
  });
}

export const EntityKindEnum = enumOf(
  "EntityKind",
  ENTITY_KINDS,
  "What an entity is.",
  (row) => `${row.label}; type ${row.type}.`,
);
export const LinkKindEnum = enumOf(
  "LinkKind",
  LINK_KINDS,
  "How two entities are linked.",
  (row) => row.description,
);
export const PropertyKindEnum = enumOf(
  "PropertyKind",
  PROPERTIES,
  "A fact about one entity that documents state.",
  (row) => row.description,
);
export const LensEnum = enumOf(
  "Lens",
  LENSES,
  "A question put to the graph; every stated link kind belongs to one.",
  (row) => row.label,
);
export const LookEnum = enumOf(
  "Look",
  LOOKS,
  "How an entity is drawn: one colour and shape each.",
  (row) => row.label,
);
export const IconEnum = enumOf(
  "EntityIcon",
  ICONS,
  "The icon in the shape of an entity, by its kind; kinds that are alike share one.",
  () => "Strokes on a grid of 16.",
);
export const ModalityEnum = enumOf(
  "Modality",
  MODALITIES,
  "How firmly a document puts a claim.",
  (row) => row.description,
);
export const SourcingEnum = enumOf(
  "Sourcing",
  SOURCINGS,
  "Who a document credits for a claim.",
  (row) => row.description,
);
export const NatureEnum = enumOf(
  "DocumentNature",
  NATURES,
  "What a document is by its nature; it changes no grade.",
  (row) => row.description,
);
export const EvidenceEnum = enumOf(
  "Evidence",
  EVIDENCE,
  "How well a link or an occasion is evidenced, strongest first.",
  (row) => row.description,
);
export const ConflictStatusEnum = enumOf(
  "ConflictStatus",
  CONFLICT_STATUSES,
  "What kind of disagreement a curator found.",
  (row) => row.description,
);
export const RetractionEnum = enumOf(
  "Retraction",
  RETRACTIONS,
  "Why a claim or a document no longer counts.",
  (row) => row.description,
);
export const VerdictEnum = enumOf(
  "Verdict",
  VERDICTS,
  "Whether two entities are one.",
  (row) => row.description,
);
export const RulingEnum = enumOf(
  "FactRuling",
  RULINGS,
  "What an editor makes of one value of a fact.",
  (row) => row.description,
);
export const NameTypeEnum = enumOf(
  "NameType",
  NAME_TYPES,
  "What kind of name a spelling is.",
  (row) => row.description,
);

export const EventRoleEnum = enumOf(
  "EventRole",
  ROLES,
  "What somebody did in an event, or what was done to them.",
  (row) => `${row.label}; ${row.class}.`,
);
export const RoleClassEnum = enumOf(
  "RoleClass",
  ROLE_CLASSES,
  "What a role in an event makes of whoever has it. Only TAKES_PART is a contact; TAKES_PART, ACTS and UNDERGOES make an involvement.",
  (row) => row.description,
);

/** An enum of what stands in a table of sentences. */
export const listed = <T extends string>(
  name: string,
  values: Readonly<Record<T, string>>,
  description: string,
) => enumOf(name, values, description, (words) => words);

export const EntityTypeEnum = listed(
  "EntityType",
  ENTITY_TYPES,
  "The seven object types an entity can have.",
);
export const FamilyEnum = listed(
  "Family",
  FAMILIES_IN_WORDS,
  "Families cut across types: a state is an actor and a place.",
);
export const TemporalityEnum = listed(
  "Temporality",
  TEMPORALITIES_IN_WORDS,
  "An occasion happens, a state lasts, a position is taken.",
);
export const ConflictTopicEnum = listed(
  "ConflictTopicKind",
  CONFLICT_TOPICS_IN_WORDS,
  "What a disagreement is about.",
);
export const StanceEnum = listed(
  "Stance",
  STANCES,
  "Whether a document says that something holds or that it does not.",
);
export const OriginBasisEnum = listed(
  "OriginBasis",
  ORIGIN_BASES_IN_WORDS,
  "How the origin of a claim is known: the document names it, an editor inferred it, or it is what a table cites and nobody looked further.",
);
const DateBasisEnum = enumOf(
  "DateBasis",
  BASES,
  "How a date was come by.",
  (row) => row.description,
);
export const DirectionEnum = listed(
  "Direction",
  DIRECTIONS,
  "Seen from the entity in question; symmetric kinds run both ways.",
);
export const DateClassEnum = listed(
  "DateClass",
  DATE_CLASSES,
  "How an occasion lies to the window of `during`. ORDER_ONLY is undated too, but a curator places it after or before another occasion; `includeUndated` decides on both.",
);
export const PublicationClassEnum = listed(
  "PublicationClass",
  PUBLICATION_CLASSES,
  "Whether a document was out by the day of `knownBy`: the last day it may be of is not later, or only the first, or neither.",
);
export const DateFromEnum = listed(
  "DateFrom",
  DATE_SOURCES_IN_WORDS,
  "Whether a date is the claim's own or borrowed from its event.",
);
export const RankEnum = listed("Rank", RANKS, "Which neighbours come first where not all fit.");
export const EventViewEnum = builder.enumType("EventView", {
  description: "How mediation is told as one thing.",
  values: {
    EVENT: { value: "EVENT", description: "One row an event: its mediators and its parties." },
    PAIRS: { value: "PAIRS", description: "One row for each mediator and two of the parties." },
  } as const,
});
export const LinkOrderEnum = listed(
  "LinkOrder",
  LINK_ORDERS,
  "Order of links: strongest evidence, earliest first day, latest last day, or id.",
);
export const ChangeOrderEnum = listed(
  "ChangeOrder",
  CHANGE_ORDERS,
  "Order of changes: the latest first, or the earliest first, to catch up from a number.",
);
export const EntityOrderEnum = listed(
  "EntityOrder",
  ENTITY_ORDERS,
  "Order of entities: by name, by number of links (most first), or by id.",
);
export const MediatorSaysEnum = builder.enumType("MediatorSays", {
  description: "What a document says of somebody as a mediator. Silence is not denial.",
  values: {
    SAYS: { description: "It calls this one a mediator, however firmly." },
    SILENT: { description: "It says nothing of the kind, which denies nothing." },
    CONTRADICTS: {
      description:
        "It denies it, or it names another mediator where a curator's open point about who mediated has the two on different sides.",
    },
  } as const,
});
export const BriefSectionKindEnum = builder.enumType("BriefSectionKind", {
  description: "What a section of a brief answers.",
  values: {
    CHANNELS: { description: "Who dealt with whom: the occasions of contact." },
    SPEAKERS: { description: "Who speaks for whom." },
    GO_BETWEENS: { description: "Who is said to have mediated." },
    TIES: { description: "What else ties them: ownership and money, law, family, other ties." },
    CONTESTED: { description: "Where the documents contradict each other or leave a point open." },
    WARNINGS: { description: "What falls without a single outlet." },
  } as const,
});

const BY_TABLE = new Map<object, object>([
  [ENTITY_KINDS, EntityKindEnum],
  [LINK_KINDS, LinkKindEnum],
  [PROPERTIES, PropertyKindEnum],
  [MODALITIES, ModalityEnum],
  [SOURCINGS, SourcingEnum],
  [RETRACTIONS, RetractionEnum],
  [VERDICTS, VerdictEnum],
  [NAME_TYPES, NameTypeEnum],
  [CONFLICT_STATUSES, ConflictStatusEnum],
  [CONFLICT_TOPICS, ConflictTopicEnum],
  [NATURES, NatureEnum],
  [ORIGIN_BASES, OriginBasisEnum],
  [ROLES, EventRoleEnum],
  [BASES, DateBasisEnum],
  [DATE_SOURCES, DateFromEnum],
  [LOOKS, LookEnum],
  [LENSES, LensEnum],
  [TEMPORALITIES, TemporalityEnum],
]);

/** The enum made from a table of `schema/`; undefined if there is none. */
export const enumOfTable = (table: object) => BY_TABLE.get(table);
