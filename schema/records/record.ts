import { live } from "../live.ts";

/**
 * How a kind of record is declared: each of its fields once. What a mutation takes, what is stored,
 * which columns are read, what the API answers, how history calls it, what refers to what and which
 * cell of a folder fills it all follow from that.
 */

/** One of a few words. */
export interface Choice<K extends string = string> {
  choices: readonly K[];
  /** The table of the words: the enum of the API is made from it. */
  table: object;
  inWords: (key: string) => string;
  /** What an input of another word breaks; the sentence of the library if absent. */
  rule?: string;
}

export function oneOf<K extends string, Row>(
  table: Readonly<Record<K, Row>>,
  inWords: (row: Row) => string,
): Choice<K> {
  const said = (key: string) => (Object.hasOwn(table, key) ? inWords(table[key as K]) : key);
  return { choices: live(() => Object.keys(table) as K[]), table, inWords: said };
}

/** Words that stand for themselves. */
export const oneOfList = <K extends string>(choices: readonly K[]): Choice<K> => ({
  choices,
  table: choices,
  inWords: (key) => key,
});

/** What a field holds, and so which rule an input of it must keep. */
export type Type =
  /** Texts, by how long they may be. */
  | "name"
  | "line"
  | "text"
  | "address"
  | "language"
  | "edtf"
  | "amount"
  | "share"
  | "identifiers"
  | "attributes"
  | "day"
  | "moment"
  | "boolean"
  | "number"
  | "texts"
  | Choice
  /** A whole number, both ends included. */
  | { from: number; to: number; rule?: string }
  /** A coordinate, at most so many degrees either way. */
  | { degrees: number }
  | { matching: RegExp; most: number; rule: string };

export const isChoice = (type: Type): type is Choice =>
  typeof type === "object" && "choices" in type;

/** What properties and relationships have in common. */
interface Field {
  /** What it says, as the API describes it; a field without is not in the API by itself. */
  about?: string;
  /** What history calls it; history does not tell of a field without. */
  label?: string;
  /** Its name in the API, where that is not the name of the property. */
  as?: string;
  /** It always has a value, so it is never null in an answer. */
  filled?: true;
  /** Whether a mutation takes it; what adds a record insists on one that is needed. */
  input?: "needed" | "optional";
  /** The column of a folder of reports that fills it. */
  csv?: string;
  /** A text that forms have a plain field for: its label there, and a hint. */
  form?: { label: string; hint?: string };
  /** What differs in it is told in the history of the record that it names too. */
  tells?: true;
  /** Claims of other records store what follows from it, so they are settled when it differs. */
  followed?: true;
}

export interface Property extends Field {
  type: Type;
  /** Whether an answer tells it, or reads it at least as a column. */
  read?: "answer" | "column";
  /** The value where an input or a cell gives none. */
  otherwise?: string;
  /** A text that is not stored where it is empty; others are stored as ''. */
  bare?: true;
  /** It follows from other fields or records and is settled after each change, so never kept. */
  derived?: true;
  /** A change in it alone raises no version: it says nothing of what the record is about. */
  bookkeeping?: true;
  /** It holds the id of a record of this kind. */
  refersTo?: string;
}

export interface Relation extends Field {
  /** The kind at the other end. */
  to: string;
  /** At most so many; one if absent. */
  many?: number;
  /** The column with the id, or the ids, at the other end. */
  column?: string;
  /** The record belongs to the one at the other end, from which the relationship leads to it. */
  owner?: true;
  /** The version of the record at the other end counts it too. */
  counted?: true;
}

export interface RecordDeclaration {
  /** What one and what several of them are called. */
  called: readonly [one: string, many: string];
  /** How ids of this kind begin, up to the colon; '' for entities. A name has its owner's id. */
  prefix: string;
  /** The property that names a record of this kind to a reader; null if none does. */
  namedBy: string | null;
  properties: Readonly<Record<string, Property>>;
  /** Relationship types that a record of this kind owns. */
  relations: Readonly<Record<string, Relation>>;
  /** Clients are told the version and may insist on it (R28). */
  versioned: boolean;
  /** Properties that the version does not count, each with a count of its own changes. */
  apart: Readonly<Record<string, string>>;
  /** The id is made of the content: what comes back under it is the same, so no version is kept. */
  naturalId: boolean;
  /** Labels beside the kind, and which of them a record has by its properties. */
  labels?: {
    all: readonly string[];
    of: (properties: Readonly<Record<string, unknown>>) => string[];
  };
}

type ValueOf<T> =
  T extends Choice<infer K>
    ? K
    : T extends "boolean"
      ? boolean
      : T extends "texts"
        ? string[]
        : T extends "number" | { from: number } | { degrees: number }
          ? number
          : string;

type Kept<P> = { [N in keyof P]: P[N] extends { derived: true } ? never : N }[keyof P];
/** The properties of a record as a change writes them; one without a value is absent. */
export type Properties<R extends RecordDeclaration> = {
  [N in Kept<R["properties"]>]?:
    | ValueOf<R["properties"][N]["type"]>
    // A text without a value is '' where it is stored at all.
    | (R["properties"][N]["type"] extends "boolean" | "texts" | "number"
        ? never
        : TextEmpty<R["properties"][N]["type"]>);
};
type TextEmpty<T> = T extends { from: number } | { degrees: number } ? never : "";

type ReadNames<P> = { [N in keyof P]: P[N] extends { read: string } ? N : never }[keyof P];
type LinkColumns<P> = {
  [N in keyof P]: P[N] extends { column: infer C extends string } ? C : never;
}[keyof P];
type LinkOf<P, C> = { [N in keyof P]: P[N] extends { column: C } ? P[N] : never }[keyof P];

/** A row as it is read from the database: of each field that is read, its value or null. */
export type RowOf<R extends RecordDeclaration> = { id: string } & {
  [N in ReadNames<R["properties"]>]: R["properties"][N] extends { filled: true }
    ? ValueOf<R["properties"][N]["type"]>
    : ValueOf<R["properties"][N]["type"]> | null;
} & {
  [C in LinkColumns<R["relations"]>]: LinkOf<R["relations"], C> extends { many: number }
    ? string[]
    : LinkOf<R["relations"], C> extends { filled: true }
      ? string
      : string | null;
} & (R["versioned"] extends true ? { version: number } : unknown);

type Inputs<P> = { [N in keyof P]: P[N] extends { input: string } ? N : never }[keyof P];
type ApiName<F, N> = F extends { as: infer A extends string } ? A : N;
type InputProperty<F> = F extends { refersTo: string }
  ? string | null
  : F extends { type: infer T }
    ? T extends "boolean" | "number" | { from: number } | { degrees: number }
      ? ValueOf<T> | null
      : T extends Choice<infer K>
        ? F extends { input: "needed" } | { otherwise: string }
          ? K
          : K | null
        : string
    : never;
type InputRelation<F> = F extends { many: number }
  ? string[]
  : F extends { input: "needed" }
    ? string
    : string | null;

/** What a mutation takes of a record, once it was read: texts are '' and others null where absent. */
export type InputOf<R extends RecordDeclaration> = {
  [N in Inputs<R["properties"]> as ApiName<R["properties"][N], N> & string]: InputProperty<
    R["properties"][N]
  >;
} & {
  [N in Inputs<R["relations"]> as ApiName<R["relations"][N], N> & string]: InputRelation<
    R["relations"][N]
  >;
};

type Only<R extends RecordDeclaration, N extends string> = Omit<R, "properties" | "relations"> & {
  properties: { [K in N]: R["properties"][K] & { input: "optional" } };
  relations: Readonly<Record<never, Relation>>;
};

/** The declaration with these properties alone, for a mutation that sets nothing else. */
export function only<R extends RecordDeclaration, N extends keyof R["properties"] & string>(
  { properties, ...rest }: R,
  ...names: readonly N[]
) {
  const own = names.map((name) => [name, { ...properties[name], input: "optional" }]);
  return { ...rest, properties: Object.fromEntries(own), relations: {} } as unknown as Only<R, N>;
}

type Cells<P> = { [N in keyof P]: P[N] extends { csv: string } ? N : never }[keyof P];
type CellName<F> = F extends { csv: infer C extends string } ? C : never;
type CellProperty<F> = F extends { type: Choice<infer K> }
  ? F extends { filled: true; otherwise?: never }
    ? K
    : K | ""
  : F extends { type: { from: number } | { degrees: number } }
    ? number | null
    : F extends { type: infer T }
      ? ValueOf<T>
      : never;

/** A row of a folder of reports. */
export type CellsOf<R extends RecordDeclaration> = {
  [N in Cells<R["properties"]> as CellName<R["properties"][N]>]: CellProperty<R["properties"][N]>;
} & {
  [N in Cells<R["relations"]> as CellName<R["relations"][N]>]: R["relations"][N] extends {
    many: number;
  }
    ? string[]
    : string;
};

type InForms<P> = { [N in keyof P]: P[N] extends { form: object } ? N : never }[keyof P];
/** The names of the texts that forms have a plain field for. */
export type FormText<R extends RecordDeclaration> = InForms<R["properties"]> & string;

/** These texts with what a form says of each, in the order of the declaration. */
export const formTexts = <R extends RecordDeclaration>({ properties }: R) =>
  Object.entries<Property>(properties).flatMap(([name, { form }]) =>
    form ? [{ name: name as FormText<R>, ...form }] : [],
  );

/** The name of a field in the API. */
export const apiName = (name: string, { as }: Field): string => as ?? name;
