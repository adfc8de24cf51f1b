import type { EntityType } from "@backchannel/schema/entity-kinds.ts";
import type { FactKind } from "./weights.ts";

/** What two entities are compared by: whatever is known of one, from the graph or a row of a file. */
export interface Profile {
  id: string;
  /** Null where nothing says what it is. */
  type: EntityType | null;
  /** All spellings, the one it goes by first. */
  names: readonly string[];
  identifiers: readonly Known[];
  facts: readonly Fact[];
  ties: readonly Tie[];
}

/** An identifier. */
export interface Known {
  /** The same for two that are the same one, whatever case and spaces. */
  key: string;
  /** Scheme and issuer: two of one scheme may contradict each other. */
  scheme: string;
  /** "company registration 1180 (Corran)" */
  text: string;
  /** Two that have the same one are one thing. */
  unique: boolean;
}

/** What is said of it under one heading, such as its birth date; a file may give several values. */
export interface Fact {
  kind: FactKind;
  /** "birth date", or the heading of a column. */
  label: string;
  values: readonly string[];
}

/** A neighbour. */
export interface Tie {
  id: string;
  name: string;
  /** How many neighbours that one has itself: the fewer, the more a common one tells. */
  degree: number;
  /** The kinds of link, with the direction: two presidents of one state held one office. */
  kinds: readonly string[];
}
