import type { DateBasis, Modality, Sourcing } from "@backchannel/schema/claim.ts";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { formTexts, type FormText } from "@backchannel/schema/records/record.ts";
import type { EventRole } from "@backchannel/schema/roles.ts";
import type { End } from "@backchannel/schema/ends.ts";
import type { Icon } from "@backchannel/schema/entity-icons.ts";
import type { Look } from "@backchannel/schema/entity-kinds.ts";
import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import type { PropertyKind } from "@backchannel/schema/properties.ts";

/** An entity as a form holds it: enough to name and draw it, and to know what fits it. */
export interface PickedEntity extends End {
  id: string;
  name: string;
  look: Look;
  icon?: Icon;
  unnamed: boolean;
}

/** A document as a form holds it. */
export interface PickedDocument {
  id: string;
  citation: string;
  title: string;
}

/** What the form of a claim holds, as it is typed: of a link, or of a property and its value. */
// A type, not an interface: drafts are kept field by field.
export type ClaimValues = Record<FormText<typeof CLAIM>, string> & {
  subject: PickedEntity | null;
  kind: StatedLinkKind | "";
  object: PickedEntity | null;
  /** "" on a claim of a link, which has kind and object instead. */
  property: PropertyKind | "";
  value: string;
  modality: Modality;
  sourcing: Sourcing | "";
  statement: string;
  date: string;
  /** "" where nobody says. */
  dateBasis: DateBasis | "";
  event: PickedEntity | null;
  place: PickedEntity | null;
  role: string;
  /** "" where the role in the event follows from the kind of link. */
  subjectRole: EventRole | "";
  objectRole: EventRole | "";
  document: PickedDocument | null;
  paragraph: string;
};

/** Names of the fields, as the API and the problems it finds name them. */
export type ClaimField = keyof ClaimValues;

/** The texts of a claim that say more of it, made from its declaration. */
export const TEXTS = formTexts(CLAIM);

/** What is made of each of these texts, by its name. */
export const ofTexts = (make: (text: (typeof TEXTS)[number]) => string) =>
  Object.fromEntries(TEXTS.map((text) => [text.name, make(text)])) as Record<
    FormText<typeof CLAIM>,
    string
  >;

export const EMPTY_CLAIM: ClaimValues = {
  ...ofTexts(() => ""),
  subject: null,
  kind: "",
  object: null,
  property: "",
  value: "",
  modality: "ASSERTED",
  sourcing: "",
  statement: "",
  date: "",
  dateBasis: "",
  event: null,
  place: null,
  role: "",
  subjectRole: "",
  objectRole: "",
  document: null,
  paragraph: "",
};

/** What a field of the API's input is, out of what the form holds. */
function given(values: ClaimValues) {
  const { subject, object, property, value, event, place, document, paragraph, ...more } = values;
  const { dateBasis, subjectRole, objectRole, ...rest } = more;
  return {
    ...rest,
    subject: subject?.id ?? null,
    object: object?.id ?? null,
    property: property || null,
    value: value.trim() || null,
    event: event?.id ?? null,
    dateBasis: dateBasis || null,
    subjectRole: subjectRole || null,
    objectRole: objectRole || null,
    place: place?.id ?? null,
    document: document?.id ?? null,
    // What is no number is left for the API to refuse; here it has been checked.
    paragraph: paragraph.trim() === "" ? null : Number(paragraph),
  };
}

/** What is missing or cannot be, by field, before anything is sent. */
export function claimProblems(values: ClaimValues): Partial<Record<ClaimField, string>> {
  const { subject, object, paragraph } = values;
  const number = Number(paragraph);
  const ofLink = values.property === "";
  const found: Partial<Record<ClaimField, string | false>> = {
    subject: subject === null && "Choose who or what it is about.",
    object:
      ofLink &&
      ((object === null && "Choose the other end.") ||
        (object?.id === subject?.id && "Choose another: nothing is linked with itself.")),
    kind: ofLink && values.kind === "" && "Choose what links the two.",
    value: !ofLink && values.value.trim() === "" && "Give the value that the document gives.",
    sourcing: values.sourcing === "" && "Choose whom the document credits.",
    statement: values.statement.trim() === "" && "Say in your own words what the document says.",
    document: values.document === null && "A claim needs a document. Choose one, or add it.",
    paragraph:
      paragraph.trim() !== "" &&
      (!Number.isInteger(number) || number < 1) &&
      "Give the number of the paragraph, from 1.",
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem));
}

/** The input of `addClaim`; the values have no problems. */
export function toAddition(values: ClaimValues) {
  const input = given(values);
  return {
    ...input,
    subject: input.subject!,
    kind: values.kind as StatedLinkKind,
    sourcing: values.sourcing as Sourcing,
  };
}

/** The fields of `correctClaim` that differ from the reading that is there; null clears one. */
export function toCorrection(before: ClaimValues, values: ClaimValues) {
  const [old, now] = [given(before), given(values)];
  const { document, ...fields } = now;
  const changed = Object.entries(fields).filter(
    ([name, value]) => old[name as keyof typeof fields] !== value,
  );
  return Object.fromEntries(
    changed.map(([name, value]) => [name, value === "" ? null : value]),
  ) as Partial<Omit<ReturnType<typeof toAddition>, "document">>;
}
