import { claimDays } from "@backchannel/api/src/dates/claim-days.ts";
import { normalisedValue } from "@backchannel/api/src/kinds/property-value.ts";
import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { ownOriginText } from "@backchannel/api/src/document/own-origin.ts";
import { claimWords } from "@backchannel/api/src/texts/indexed.ts";
import { linkId } from "@backchannel/api/src/evidence/link-id.ts";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { documentId, originId } from "./nodes.ts";
import { propertiesOfRow } from "./record-cells.ts";
import { completed } from "./restate.ts";
import type { ClaimRow, DocumentRow, PropertyRow, SeedData } from "./tables.ts";

/** An origin as a node, with the publisher whose reporting it is. */
export interface OriginNode {
  publisher: string;
  properties: { id: string; description?: string | null; basis?: string | null };
}

/** The origins of a folder as nodes, including those created for documents without an origin. */
export function originNodes(data: SeedData): OriginNode[] {
  const documents = byId(data.documents);
  const needy = data.documents.filter(
    (row) => data.summary.withoutOrigin.has(row.id) && !inheritedOrigin(row, documents),
  );
  const given = data.origins.map((row) => ({
    publisher: row.publisher,
    properties: { ...propertiesOfRow(ORIGIN, row), id: originId(row.id) },
  }));
  return [...given, ...needy.map(ownOrigin)];
}

const byId = <T extends { id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

/**
 * The claims of a folder as nodes, both link claims and property claims. A generator, since a large
 * folder has many. A claim without an origin gets the main origin of its document, else that of the
 * document it derives from, else one created for the document (R21).
 */
export function* claimNodes(data: SeedData) {
  const documents = byId(data.documents);
  const dates = new Map(data.events.map((row) => [row.id, row.date]));
  const source = (row: ClaimRow | PropertyRow) => {
    const document = documents.get(row.document)!;
    const given = row.origin || inheritedOrigin(document, documents);
    return {
      document: documentId(document.id),
      origin: given ? originId(given) : ownOriginId(document),
      originBasis: row.origin_basis || (row.origin ? "STATED" : "INFERRED"),
    };
  };
  const claimOf = (row: ClaimRow) => {
    const event = row.event || (dates.has(row.object) ? row.object : "");
    return claimNode(row, source(row), {
      kind: row.kind,
      objectId: row.object,
      eventId: event,
      place: row.place,
      linkId: linkId(row.subject, row.kind, row.object),
      ...claimDays(row.date, dates.get(event) ?? ""),
    });
  };
  const propertyOf = (row: PropertyRow) =>
    claimNode(row, source(row), {
      kind: "",
      objectId: "",
      eventId: "",
      place: "",
      linkId: "",
      property: row.property,
      value: row.value,
      normalised: normalisedValue(row.property, row.value),
      restates: row.restates && `claim:${row.restates}`,
      ...claimDays(row.date, ""),
    });
  for (const { claims, properties } of data.statements) {
    const own = byId(claims);
    for (const row of claims) yield claimOf(row);
    for (const row of properties) yield propertyOf(completed(row, own));
  }
}

type Source = { document: string; origin: string; originBasis: string };

/** The properties that differ between link claims and property claims. */
interface Own {
  kind: StatedLinkKind | "";
  objectId: string;
  eventId: string;
  place: string;
  value?: string;
  restates?: string;
}

function claimNode<T extends Own>(row: ClaimRow | PropertyRow, source: Source, more: T) {
  const { place, ...rest } = more;
  const { kind, objectId, eventId, value = null, restates = null } = more;
  const given = propertiesOfRow(CLAIM, row);
  const { section, statement = "", role = null } = given;
  const about = [row.subject, objectId, eventId];
  return {
    ...source,
    place,
    properties: {
      ...given,
      id: `claim:${row.id}`,
      subjectId: row.subject,
      originBasis: source.originBasis,
      background: section === "glossary" || section === "related",
      author: "seed",
      words: claimWords({ statement: statement ?? "", role, value, restates, kind, about }),
      ...rest,
    },
  };
}

function inheritedOrigin(
  document: DocumentRow,
  documents: ReadonlyMap<string, DocumentRow>,
): string {
  if (document.main_origin) return document.main_origin;
  return document.derived_from.map((id) => documents.get(id)?.main_origin).find(Boolean) ?? "";
}

const ownOriginId = (document: DocumentRow) => originId(`own-${document.id}`);

function ownOrigin(document: DocumentRow): OriginNode {
  const description = ownOriginText(document.outlet_name, document.title);
  return {
    publisher: document.outlet,
    properties: { id: ownOriginId(document), description, basis: "inferred" },
  };
}
