import { isBackground, sourcesOf } from "@backchannel/api/src/claim/claim-content.ts";
import { recordOf, type RecordState, relation } from "@backchannel/api/src/change/records.ts";
import { ownOriginId, ownOriginText } from "@backchannel/api/src/document/own-origin.ts";
import { normalisedValue } from "@backchannel/api/src/kinds/property-value.ts";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { idIn, propertiesOfRow, relationsOfRow } from "./record-cells.ts";
import { completed } from "./restate.ts";
import type { ClaimRow, DocumentRow, PropertyRow, SeedData } from "./tables.ts";

/** The origins of documents that state something without any: their own reporting (R21). */
export function* ownOrigins(data: SeedData, folder: string): Generator<RecordState> {
  const documents = byId(data.documents);
  for (const row of data.documents) {
    if (!data.summary.withoutOrigin.has(row.id) || inheritedOrigin(row, documents)) continue;
    const description = ownOriginText(row.outlet_name, row.title);
    const relations = relation("RELIES_ON", row.outlet);
    yield recordOf("Origin", ownId(row), { description, basis: "inferred", folder }, relations);
  }
}

/**
 * What the documents of a folder state, of links and of properties. A claim without an origin gets
 * the main origin of its document, else that of the document it derives from, else the document's
 * own (R21).
 */
export function* claimRecords(data: SeedData): Generator<RecordState> {
  const documents = byId(data.documents);
  const events = byId(data.events);
  for (const { document, claims, properties } of data.statements) {
    const row = documents.get(document)!;
    const usual = idIn("Origin", inheritedOrigin(row, documents)) || ownId(row);
    for (const claim of claims) {
      const event = claim.event || (events.has(claim.object) ? claim.object : "");
      yield claimRecord({ ...claim, event }, usual);
    }
    const own = byId(claims);
    for (const property of properties) yield propertyRecord(completed(property, own), usual);
  }
}

const claimRecord = (row: ClaimRow, usualOrigin: string) => statedRecord(row, usualOrigin, {});

const propertyRecord = (row: PropertyRow, usualOrigin: string) =>
  statedRecord(row, usualOrigin, {
    property: row.property,
    value: row.value,
    normalised: normalisedValue(row.property, row.value),
    restates: idIn("Claim", row.restates),
  });

type OfProperty = Partial<Record<"property" | "value" | "normalised" | "restates", string>>;

/** A claim of the same form as one that an editor adds. */
function statedRecord(
  row: ClaimRow | PropertyRow,
  usualOrigin: string,
  of: OfProperty,
): RecordState {
  const { section, paragraph, origin, document } = row;
  const originBasis = row.origin_basis || (origin ? "STATED" : "INFERRED");
  const properties = {
    ...propertiesOfRow(CLAIM, row),
    ...of,
    originBasis,
    background: isBackground(section),
    author: "seed",
  };
  const ends = relationsOfRow(CLAIM, row).filter(({ type }) => type !== "ORIGINATES_FROM");
  return recordOf("Claim", idIn("Claim", row.id), properties as never, [
    ...ends,
    ...sourcesOf({
      document: idIn("Document", document),
      origin: idIn("Origin", origin) || usualOrigin,
      originBasis,
      paragraph,
    }),
  ]);
}

const byId = <T extends { id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

function inheritedOrigin(row: DocumentRow, documents: ReadonlyMap<string, DocumentRow>): string {
  if (row.main_origin) return row.main_origin;
  return row.derived_from.map((id) => documents.get(id)?.main_origin).find(Boolean) ?? "";
}

const ownId = ({ id }: DocumentRow) => ownOriginId(idIn("Document", id));
