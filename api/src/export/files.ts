import * as as from "@backchannel/schema/codecs.ts";
import { FAMILIES } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_ENTITY_KIND } from "@backchannel/schema/kinds.ts";
import type { Ask } from "../ask/ask.ts";
import { type Columns, selectionOf } from "./columns.ts";
import type { Choices, Question } from "./parameters.ts";
import { linksAmong, linksByEntity } from "./link-rows.ts";
import { type Page, paged } from "./pages.ts";

/** A list of the graph that can be had as a file. */
export interface File {
  /** What the address may choose beside the filter. */
  choices: Choices;
  columns: Columns;
  /** The objects of its rows, some at a time; what is not yet asked for is not yet read. */
  rows(ask: Ask, question: Question): AsyncGenerator<object[]>;
}

const LINK: Columns = {
  id: "plainId",
  subject: "source.id",
  subject_name: "source.name",
  kind: "kind",
  object: "target.id",
  object_name: "target.name",
  sentence: "sentence",
  roles: "titles",
  told_by: "toldBy",
  amounts: "amounts.text",
  evidence: "evidence",
  evidence_text: "evidenceText",
  contested: "contested",
  claims: "claimCount",
  origins: "origins",
  documents: "documents",
  date: "dates",
  date_text: "dateText",
  lens: "lens",
  document_ids: "documentNodes.id",
  citations: "documentNodes.citation",
};

const CLAIM: Columns = {
  id: "id",
  subject: "subject.id",
  subject_name: "subject.name",
  kind: "kind",
  object: "object.id",
  object_name: "object.name",
  property: "property",
  value: "value",
  amount: "amount",
  currency: "currency",
  unit: "unit",
  share: "share",
  attributes: "attributes",
  statement: "statement",
  event: "event.id",
  event_name: "event.name",
  place: "place.id",
  place_name: "place.name",
  role: "role",
  subject_role: "subjectRole",
  object_role: "objectRole",
  modality: "modality",
  sourcing: "sourcing",
  date: "date",
  date_text: "dateText",
  date_basis: "dateBasis",
  date_note: "dateNote",
  attributed_to: "attributedTo",
  condition: "condition",
  origin: "origin.id",
  origin_text: "origin.text",
  origin_basis: "originBasis",
  document: "document.id",
  citation: "document.citation",
  url: "document.url",
  paragraph: "paragraph",
  section: "section",
  read_in: "readIn",
  translated_by: "translatedBy",
};

const ENTITY: Columns = {
  id: "id",
  name: "name",
  kind: "kind",
  kind_text: "kindLabel",
  families: "families",
  unnamed: "unnamed",
  description: "description(filter: $filter)",
  names: "aliases.value",
  links: "links(first: 0, filter: $filter).totalCount",
  claims: "claims(first: 0, filter: $filter).totalCount",
  date: "Event.date",
  date_text: "Event.dateText",
  place: "Event.place.id",
  latitude: "Place|State.latitude",
  longitude: "Place|State.longitude",
  country: "Place|State.country",
  wikidata: "Place|State.wikidata",
  identifiers: "identifiers.written",
  attributes: "attributes",
  notes: "note",
};

const CLAIMS = `query ($filter: LinkFilter, $after: String) {
  page: claims(filter: $filter, first: 100, after: $after) {
    nodes { ${selectionOf(CLAIM)} } pageInfo { hasNextPage endCursor }
  }
}`;

const ENTITIES = `query ($which: EntityFilter, $filter: LinkFilter, $after: String) {
  page: entities(filter: $which, orderBy: ID, first: 100, after: $after) {
    nodes { ${selectionOf(ENTITY)} } pageInfo { hasNextPage endCursor }
  }
}`;

/** The files, by the name that stands in the address. */
export const FILES = {
  links: {
    choices: { ids: { key: "show", codec: as.ids(500) } },
    columns: LINK,
    rows: (ask, { filter, chosen: { ids } }) =>
      ids
        ? linksAmong(ask, selectionOf(LINK), ids as string[], filter)
        : linksByEntity(ask, selectionOf(LINK), filter),
  },
  entities: {
    choices: {
      families: {
        key: "families",
        codec: as.someOf(FAMILIES.map((family) => family.toUpperCase())),
      },
      entityKinds: { key: "entity-kinds", codec: as.someOf(EVERY_ENTITY_KIND) },
      name: { key: "name", codec: as.text },
    },
    columns: ENTITY,
    async *rows(ask, { filter, chosen: { entityKinds, ...which } }) {
      const variables = { filter, which: { ...which, kinds: entityKinds } };
      for await (const nodes of paged<{ claims: { totalCount: number } }>((after) =>
        ask<Page<{ claims: { totalCount: number } }>>(ENTITIES, { ...variables, after }),
      )) {
        // Under a filter only those are there of whom something is left to say.
        yield filter ? nodes.filter(({ claims }) => claims.totalCount > 0) : nodes;
      }
    },
  },
  claims: {
    choices: {},
    columns: CLAIM,
    rows: (ask, { filter }) => paged((after) => ask(CLAIMS, { filter, after })),
  },
} as const satisfies Record<string, File>;
