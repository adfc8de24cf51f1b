import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { NAME_TYPES } from "@backchannel/schema/claim.ts";
import { EVERY_LINK_KIND, keysOf } from "@backchannel/schema/kinds.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { degree, types } from "../neo4j/types.ts";

/** What the graph knows of an entity and of all that were merged into it. */
export interface ProfileRow {
  id: string;
  kind: EntityKind;
  names: { value: string; bearers: number }[];
  identifiers: string[];
  attributes: string[];
  country: string | null;
  date: string | null;
  facts: { property: string; value: string }[];
  ties: { id: string; name: string; degree: number; kinds: string[] }[];
}

/** With all that is known of them, or only what is cheap to read: names and identifiers. */
export const readProfiles = (database: Database, ids: readonly string[], whole: boolean) =>
  database.read<ProfileRow>("profiles", PROFILES, {
    ids,
    whole,
    names: 8,
    facts: 20,
    ties: 60,
    weak: WEAK_TYPES,
  });

/** Titles, descriptions, metonyms: Tel Aviv is not one with Israel, though some call it so. */
export const WEAK_TYPES = keysOf(NAME_TYPES).filter((type) => NAME_TYPES[type].weak);

const PROFILES = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.kind AS kind,
  COLLECT {
    MATCH (e)${mergedInto("merged")}-[:NAMED]->(n:Name) WHERE NOT n.type IN $weak
    WITH n ORDER BY n.value <> e.name, n.weak, n.id LIMIT $names
    RETURN {value: n.value, bearers: COUNT { (:Name {folded: n.folded}) }}
  } AS names,
  COLLECT { MATCH (e)${mergedInto("merged")} WHERE merged.identifiers > '' RETURN merged.identifiers } AS identifiers,
  COLLECT { MATCH (e)${mergedInto("merged")} WHERE merged.attributes > '' RETURN merged.attributes } AS attributes,
  nullif(e.country, '') AS country, nullif(e.date, '') AS date,
  COLLECT {
    MATCH (e)${mergedInto("merged")}<-[:SUBJECT]-(c:Claim)
    WHERE $whole AND c.property > '' AND c.modality = 'ASSERTED' AND ${unretracted("c")}
    RETURN {property: c.property, value: c.value} LIMIT $facts
  } AS facts,
  COLLECT {
    MATCH (e)-[r:${types("every kind", EVERY_LINK_KIND)}]-(other:Entity) WHERE $whole
    WITH e, r, other LIMIT $ties
    WITH e, other, collect(DISTINCT type(r) + CASE WHEN startNode(r) = e THEN '>' ELSE '<' END) AS kinds
    RETURN {id: other.id, name: other.name, kinds: kinds,
      degree: ${degree("other", "every kind", EVERY_LINK_KIND)}}
  } AS ties`;

/** What stands between two. */
export interface BetweenRow {
  a: string;
  b: string;
  /** How many documents name both, or say something of both. */
  documents: number;
  /** The kinds of the links between them. */
  links: string[];
}

export const readBetween = (database: Database, pairs: readonly (readonly [string, string])[]) =>
  database.read<BetweenRow>("between pairs", BETWEEN, { pairs, claims: 200 });

const documentsOf = (e: string) => `COLLECT {
    MATCH (${e})${mergedInto()}-[:NAMED]->(:Name)-[:SEEN_IN]->(d:Document) RETURN DISTINCT d.id AS documentId LIMIT $claims
    UNION
    MATCH (${e})${mergedInto()}<-[:SUBJECT|OBJECT]-(c:Claim)
    WITH c LIMIT $claims
    RETURN DISTINCT c.documentId AS documentId
  }`;

const BETWEEN = `
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
WITH a, b, ${documentsOf("a")} AS ofA, ${documentsOf("b")} AS ofB
RETURN a.id AS a, b.id AS b, size([id IN ofA WHERE id IN ofB]) AS documents,
  COLLECT { MATCH (a)-[r:${types("every kind", EVERY_LINK_KIND)}]-(b) RETURN DISTINCT type(r) LIMIT 5 } AS links`;
