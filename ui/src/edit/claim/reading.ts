import { BASES, MODALITIES, SOURCINGS } from "@backchannel/schema/claim.ts";
import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { ROLES } from "@backchannel/schema/roles.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { picked, pickParts } from "./read-entity.ts";
import { claimSaid } from "../../graphql/fragments.ts";
import { type ClaimValues, ofTexts } from "./values.ts";

/** A claim as it is now, in all that a reading says. */
export const readingQuery = graphql(
  `
    query Reading($id: ID!) {
      claim(id: $id) {
        id
        version
        retractedAt
        supersedes {
          id
        }
        supersededBy {
          id
        }
        ...ClaimSaid
        document {
          id
          citation
          title
        }
        subject {
          ...PickParts
        }
        object {
          ...PickParts
        }
        event {
          ...PickParts
        }
        place {
          ...PickParts
        }
      }
    }
  `,
  [pickParts, claimSaid],
);
export type Reading = NonNullable<ResultOf<typeof readingQuery>["claim"]>;

// A type, not an interface: drafts are kept field by field.
export type ReadingValues = ClaimValues & { reason: string };

/** The fields that two readings are compared by. */
export const READING_LABELS = {
  subject: "Subject",
  kind: "Link",
  object: "Object",
  property: "Property",
  value: "Value",
  modality: "How it puts it",
  sourcing: "Whom it credits",
  statement: "What it says",
  date: "When it holds",
  dateBasis: "How its date is known",
  event: "Occasion",
  place: "Place",
  role: "Role",
  subjectRole: "Role of the subject in the occasion",
  objectRole: "Role of the object in the occasion",
  paragraph: "Paragraph",
  ...ofTexts(({ label }) => label),
};

/** The claim as a form holds it. */
export function valuesOf(claim: Reading): ReadingValues {
  const { kind, object, event, document, paragraph } = claim;

  const end = (entity: typeof object) => (entity ? picked(entity) : null);
  return {
    subject: picked(claim.subject),
    kind: (kind ?? "") as StatedLinkKind | "",
    object: end(object),
    property: claim.property ?? "",
    value: claim.value ?? "",
    modality: claim.modality,
    sourcing: claim.sourcing,
    statement: claim.statement,
    date: claim.date ?? "",
    dateBasis: claim.dateBasis ?? "",
    // An event that is the object itself is found again.
    event: event?.id === object?.id ? null : end(event),
    place: end(claim.place),
    role: claim.role ?? "",
    subjectRole: claim.subjectRole ?? "",
    objectRole: claim.objectRole ?? "",
    ...ofTexts(({ name }) => claim[name] ?? ""),
    document: { id: document.id, citation: document.citation, title: document.title },
    paragraph: paragraph === null ? "" : String(paragraph),
    reason: "",
  };
}

/** The values as the page words them, to be read side by side. */
export const inWords = (values: ReadingValues) => ({
  ...values,
  kind: values.kind && LINK_KINDS[values.kind].did,
  property: values.property && PROPERTIES[values.property].label,
  dateBasis: values.dateBasis && BASES[values.dateBasis].text,
  subjectRole: values.subjectRole && ROLES[values.subjectRole].label,
  objectRole: values.objectRole && ROLES[values.objectRole].label,
  modality: MODALITIES[values.modality].text,
  sourcing: values.sourcing && SOURCINGS[values.sourcing].text,
});
