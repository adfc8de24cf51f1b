import {
  EVERY_ENTITY_KIND,
  EVERY_LINK_KIND,
  isStated,
  LINK_KINDS,
  type LinkKind,
} from "../kinds.ts";
import { ENTITY_KINDS, type EntityKind, LOOKS } from "../entity-kinds.ts";
import { ACTS_FOR, LENSES, TEMPORALITIES } from "../link-kinds/row.ts";
import { ROLES } from "../roles.ts";
import { LOADED } from "./loaded.ts";
import { oneOf, oneOfList, type RecordDeclaration } from "./record.ts";

/** The shipped kinds that another may be like; taken before a graph adds its own. */
export const LIKES = [...EVERY_ENTITY_KIND, ...EVERY_LINK_KIND.filter(isStated)];

const inWords = (kind: string) =>
  isEntityKind(kind) ? ENTITY_KINDS[kind].label : LINK_KINDS[kind as LinkKind].did;

/** The same for kinds of entity and of link: which of the two, `like` says. */
const ofLinks = "Of a kind of link";

/** A kind that a graph has of its own (R39). What it leaves out follows from the kind it is like. */
export const KIND = {
  called: ["kind", "kinds"],
  prefix: "kind",
  namedBy: "label",
  properties: {
    like: {
      type: { ...oneOfList(LIKES), inWords, rule: "must be a kind that Backchannel comes with" },
      input: "needed",
      filled: true,
      read: "answer",
      csv: "like",
      label: "like",
      about:
        "The shipped kind that it is like: a kind of entity makes it one, a kind of link makes it one.",
    },
    label: {
      type: "name",
      input: "needed",
      filled: true,
      read: "answer",
      csv: "label",
      label: "words",
      about: "In words: `broker`; of a kind of link where it is affirmed: `brokered for`.",
    },
    would: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "would",
      label: "words for what is planned",
      about: `${ofLinks}, needed there: \`would broker for\`.`,
    },
    didNot: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "did_not",
      label: "words for what is denied",
      about: `${ofLinks}, needed there: \`did not broker for\`.`,
    },
    inverse: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "inverse",
      label: "words from the other side",
      about: `${ofLinks}: \`had as a broker\`; needed unless it holds both ways, as the kind it is like does.`,
    },
    description: {
      type: "line",
      input: "optional",
      read: "answer",
      csv: "description",
      label: "meaning",
      about: "What it means, in a sentence.",
    },
    look: {
      type: oneOf(LOOKS, (row) => row.label),
      input: "optional",
      read: "answer",
      csv: "look",
      label: "look",
      about: "Of a kind of entity: its colour and shape, of those that were tested.",
    },
    lens: {
      type: oneOf(LENSES, (row) => row.label),
      input: "optional",
      read: "answer",
      csv: "lens",
      label: "lens",
      about: `${ofLinks}: the question that it answers.`,
    },
    temporality: {
      type: oneOfList(TEMPORALITIES),
      input: "optional",
      read: "answer",
      csv: "temporality",
      label: "temporality",
      about: `${ofLinks}: whether it happens, lasts or is a position.`,
    },
    subject: {
      type: "line",
      input: "optional",
      read: "answer",
      csv: "subject",
      label: "what may be its subject",
      about: `${ofLinks}: families, types or kinds, with a comma between them: \`Actor, Place\`.`,
    },
    object: {
      type: "line",
      input: "optional",
      read: "answer",
      csv: "object",
      label: "what may be its object",
      about: `${ofLinks}: likewise.`,
    },
    actsFor: {
      type: oneOf(ACTS_FOR, (row) => row),
      input: "optional",
      read: "answer",
      csv: "acts_for",
      label: "acting for another",
      about: `${ofLinks}: when the subject acts for the object.`,
    },
    subjectRole: {
      type: oneOf(ROLES, (row) => row.label),
      input: "optional",
      read: "answer",
      csv: "subject_role",
      label: "role of the subject",
      about: `${ofLinks}: the role of its subject in the event of a claim.`,
    },
    objectRole: {
      type: oneOf(ROLES, (row) => row.label),
      input: "optional",
      read: "answer",
      csv: "object_role",
      label: "role of the object",
      about: `${ofLinks}: the role of its object in the event of a claim.`,
    },
    ftm: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "ftm",
      label: "FollowTheMoney",
      about: "The nearest FollowTheMoney schema.",
    },
    stix: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "stix",
      label: "STIX",
      about: `${ofLinks}: the nearest relationship of STIX 2.1.`,
    },
    littlesis: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "littlesis",
      label: "LittleSis",
      about: `${ofLinks}: the nearest category of LittleSis.`,
    },
    cameo: {
      type: "name",
      input: "optional",
      read: "answer",
      csv: "cameo",
      label: "CAMEO",
      about: `${ofLinks}: the nearest event code of CAMEO.`,
    },
    retired: {
      type: "boolean",
      bare: true,
      read: "answer",
      csv: "retired",
      label: "retired",
      about: "No longer offered; what is of this kind stays and is shown.",
    },
    ...LOADED,
  },
  relations: {},
  versioned: true,
  apart: {},
  naturalId: false,
} as const satisfies RecordDeclaration;

/** The fields that only a kind of link has, and the one that only a kind of entity has. */
export const OF_LINKS = [
  "would",
  "didNot",
  "inverse",
  "lens",
  "temporality",
  "subject",
  "object",
  "actsFor",
  "subjectRole",
  "objectRole",
  "stix",
  "littlesis",
  "cameo",
] as const satisfies readonly (keyof typeof KIND.properties)[];
export const OF_ENTITIES = ["look"] as const satisfies readonly (keyof typeof KIND.properties)[];

/** What claims and entities are derived by: fixed while something is of the kind. */
export const BOUND = [
  "like",
  "temporality",
  "actsFor",
  "subjectRole",
  "objectRole",
] as const satisfies readonly (keyof typeof KIND.properties)[];

/** Whether what is like this kind is a kind of entity. */
export const isEntityKind = (like: string): like is EntityKind => like in ENTITY_KINDS;
