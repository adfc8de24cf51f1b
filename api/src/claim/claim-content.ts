import { MODALITIES, SOURCINGS } from "@backchannel/schema/claim.ts";
import {
  keysOf,
  LINK_KINDS,
  PROPERTIES,
  type PropertyKind,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import * as field from "../change/input.ts";
import { type Plain, type RecordState, type Relation, targetOf } from "../change/records.ts";
import { normalisedValue } from "../kinds/property-value.ts";

const STATED = keysOf(LINK_KINDS).filter((kind): kind is StatedLinkKind => kind !== "INVOLVED_IN");
const { line, text } = field.LENGTHS;

/** What a claim says and where: the input of `addClaim`, and what a correction starts from. */
export const claimContent = z.object({
  document: field.optionalId,
  subject: field.id,
  kind: field.optional(z.enum(STATED, "is no kind that a claim can state")),
  object: field.optionalId,
  property: field.optional(z.enum(keysOf(PROPERTIES))),
  value: field.text(line),
  event: field.optionalId,
  place: field.optionalId,
  role: field.text(line),
  modality: z.enum(keysOf(MODALITIES)),
  sourcing: z.enum(keysOf(SOURCINGS)),
  statement: field.neededText(text),
  date: field.edtf,
  dateNote: field.text(line),
  attributedTo: field.text(line),
  origin: field.optionalId,
  originBasis: field.optional(z.enum(["STATED", "INFERRED"])),
  paragraph: field.optional(z.int().min(1).max(999_999)),
  section: z
    .enum(["body", "headline", "glossary", "related"])
    .nullish()
    .transform((value) => value ?? "body"),
});
export type ClaimContent = z.output<typeof claimContent>;

/** What is known of a claim once what it refers to was looked up. */
export interface Resolved {
  document: string;
  subject: string;
  object: string | null;
  event: string | null;
  place: string | null;
  origin: string;
  originBasis: "STATED" | "INFERRED";
}

interface Written {
  id: string;
  author: string;
  createdAt: string;
  /** The wrong reading that it takes the place of. */
  supersedes?: RecordState | undefined;
}

/** A claim as a record, of the same form as those that a folder of reports brings. */
export function claimRecord(said: ClaimContent, to: Resolved, by: Written): RecordState {
  const { paragraph, section } = said;
  const properties: Record<string, Plain> = {
    kind: said.kind ?? "",
    role: said.role,
    modality: said.modality,
    sourcing: said.sourcing,
    statement: said.statement,
    date: said.date,
    dateBasis: "",
    dateNote: said.dateNote,
    attributedTo: said.attributedTo,
    section,
    background: section === "glossary" || section === "related",
    originBasis: to.originBasis,
    author: by.author,
    createdAt: by.createdAt,
    ...(paragraph === null ? {} : { paragraph }),
    ...(said.property ? propertyOf(said.property, said.value, by.supersedes) : {}),
  };
  const ends: [string, string | null | undefined, Record<string, Plain>?][] = [
    ["STATED_IN", to.document, paragraph === null ? {} : { paragraph }],
    ["ORIGINATES_FROM", to.origin, { basis: to.originBasis }],
    ["SUBJECT", to.subject],
    ["OBJECT", to.object],
    ["DURING", to.event],
    ["AT", to.place],
    ["SUPERSEDES", by.supersedes?.id],
  ];
  const relations = ends.flatMap(([type, end, own = {}]): Relation[] =>
    end ? [{ type, to: end, properties: own }] : [],
  );
  return { id: by.id, properties, relations };
}

const propertyOf = (property: PropertyKind, value: string, old: RecordState | undefined) => ({
  property,
  value,
  normalised: normalisedValue(property, value),
  restates: old?.properties.restates ?? "",
});
/** What a claim that is there says, in the form of an input. */
export function contentOf(state: RecordState): z.input<typeof claimContent> {
  const known = new Map<string, unknown>(Object.entries(state.properties));
  const [object, event] = [targetOf(state, "OBJECT"), targetOf(state, "DURING")];
  const given = (name: string) => (known.get(name) || null) as never;
  return {
    document: targetOf(state, "STATED_IN"),
    subject: targetOf(state, "SUBJECT")!,
    object,
    // An event that is the object itself is found again.
    event: event === object ? null : event,
    place: targetOf(state, "AT"),
    origin: targetOf(state, "ORIGINATES_FROM"),
    kind: given("kind"),
    property: given("property"),
    value: given("value"),
    role: given("role"),
    modality: given("modality"),
    sourcing: given("sourcing"),
    statement: given("statement"),
    date: given("date"),
    dateNote: given("dateNote"),
    attributedTo: given("attributedTo"),
    originBasis: given("originBasis"),
    paragraph: given("paragraph"),
    section: given("section"),
  };
}
