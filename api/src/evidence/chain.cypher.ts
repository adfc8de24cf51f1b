import { toSurvivor } from "../neo4j/survivor.cypher.ts";

/** Over so many others an origin may rest on its last one (R51); checked where one is written. */
export const MOST_RESTS = 8;

/** Cypher that leads from an origin to itself and to those that rest on it, named `origin`. */
export const resting = (origin = "") => `<-[:RESTS_ON*0..${MOST_RESTS}]-(${origin}:Origin)`;

/** Cypher that leads from a claim to every origin that it goes back to. */
export const GOES_BACK_TO = `-[:ORIGINATES_FROM]->(:Origin)-[:RESTS_ON*0..${MOST_RESTS}]->(:Origin)`;

/** Cypher of the id of the outlet at the end of a relationship, after following merges; '' for none. */
export const outlet = (pattern: string) => `coalesce(head([
  ${pattern}->(:Entity)${toSurvivor} | survivor.id]), '')`;

/**
 * Cypher of the origins that a claim of origin `o` goes back to, nearest first, each with its
 * publisher: a list of maps, empty where there is no origin.
 */
export const CHAIN_OF_O = `COLLECT {
  MATCH way = (o)-[:RESTS_ON*0..${MOST_RESTS}]->(a:Origin)
  RETURN {origin: a.id, publisher: ${outlet("(a)-[:RELIES_ON]")}} ORDER BY length(way)
}`;
