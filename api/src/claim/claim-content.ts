import type { ORIGIN_BASES } from "@backchannel/schema/claim.ts";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import type { PropertyKind } from "@backchannel/schema/properties.ts";
import type { z } from "zod";
import { contentOf, inputOf, propertiesFrom, relationsTo } from "../change/record-input.ts";
import { recordOf, type RecordState, relation } from "../change/records.ts";
import { normalisedValue } from "../kinds/property-value.ts";

/** The content of a claim: the input of `addClaim`, and what a correction starts from. */
export const claimContent = inputOf(CLAIM);
export type ClaimContent = z.output<typeof claimContent>;

/** The records that a claim refers to, after they were looked up. */
export interface Resolved {
  document: string;
  subject: string;
  object: string | null;
  event: string | null;
  place: string | null;
  origin: string;
  originBasis: (typeof ORIGIN_BASES)[number];
}

interface Written {
  id: string;
  author: string;
  createdAt: string;
  /** The wrong reading that it replaces. */
  supersedes?: RecordState | undefined;
}

/** A claim as a record, in the same form as one loaded from a folder of reports. */
export function claimRecord(content: ClaimContent, to: Resolved, by: Written): RecordState {
  const { section, property, value, paragraph } = content;
  const properties = {
    ...propertiesFrom(CLAIM, content),
    // Of no date there is nothing to say how it is known.
    dateBasis: (content.date && content.dateBasis) || "",
    background: isBackground(section),
    originBasis: to.originBasis,
    author: by.author,
    createdAt: by.createdAt,
    ...(property && propertyOf(property, value, by.supersedes)),
  } as const;
  const { document, origin, originBasis, ...ends } = to;
  return recordOf("Claim", by.id, properties, [
    ...relationsTo(CLAIM, ends),
    ...sourcesOf({ document, origin, originBasis, paragraph }),
    ...relation("SUPERSEDES", by.supersedes?.id),
  ]);
}

/** Glossary boxes and related items are background: it counts only if asked for (R9). */
export const isBackground = (section: string): boolean =>
  section === "glossary" || section === "related";

interface Sources extends Pick<Resolved, "document" | "origin"> {
  originBasis: string;
  paragraph: number | null;
}

/** The relationships of a claim to document and origin, with their properties. */
export const sourcesOf = ({ document, origin, originBasis, paragraph }: Sources) => [
  ...relation("STATED_IN", document, paragraph === null ? {} : { paragraph }),
  ...relation("ORIGINATES_FROM", origin, { basis: originBasis }),
];

const propertyOf = (property: PropertyKind, value: string, old: RecordState | undefined) => ({
  normalised: normalisedValue(property, value),
  restates: String(old?.properties.restates ?? ""),
});

/** The content of an existing claim, in the form of an input. */
export function contentOfClaim(state: RecordState) {
  const { event, ...content } = contentOf(CLAIM, state);
  // An event that is also the object is left out: drafting the claim adds it again.
  return { ...content, event: event === content.object ? null : event };
}
