import type { Properties, RecordDeclaration } from "@backchannel/schema/records/record.ts";
import { type RecordKind, recordKindOf, RECORDS } from "@backchannel/schema/records/records.ts";

/**
 * What a change writes: records of the kinds that `schema/records/` declares. A record is plain
 * data, its properties and the relationships it owns, so that any change of it can be kept and
 * put back by one function.
 */

/** What a kind declares, as whatever serves all kinds looks at it. */
export const declared = (kind: RecordKind): RecordDeclaration => RECORDS[kind];

export type Plain = string | number | boolean | string[] | number[];

export interface Relation {
  type: string;
  to: string;
  properties: Record<string, Plain>;
}

/** A record as a change sees it; a property without a value is absent. */
export interface RecordState {
  id: string;
  properties: Record<string, Plain>;
  relations: Relation[];
}

/** The one record at the other end of a relationship type, or null. */
export function targetOf(state: RecordState, type: string): string | null {
  return state.relations.find((relation) => relation.type === type)?.to ?? null;
}

type PropertiesOf<K extends RecordKind> = Properties<(typeof RECORDS)[K]>;
type RelationType<K extends RecordKind> = keyof (typeof RECORDS)[K]["relations"] & string;

/** Names that the kind does not declare are of no type, so that they do not compile. */
type Only<P, Declared> = P & { readonly [N in Exclude<keyof P, keyof Declared>]: never };
type Changes<K extends RecordKind> = {
  readonly [N in keyof PropertiesOf<K>]?: PropertiesOf<K>[N] | null;
};

/** A record of one kind: what the kind does not declare cannot be written. */
export const recordOf = <K extends RecordKind, P extends Changes<K>>(
  _kind: K,
  id: string,
  properties: Only<P, PropertiesOf<K>>,
  relations: readonly (Relation & { type: RelationType<K> })[],
): RecordState => ({ id, properties: withoutGaps(properties), relations: [...relations] });

const withoutGaps = (properties: Readonly<Record<string, Plain | null | undefined>>) =>
  Object.fromEntries(
    Object.entries(properties).filter((one): one is [string, Plain] => (one[1] ?? null) !== null),
  );

/** A relationship of one kind of record; none where there is no end. */
export const relation = <T extends string>(
  type: T,
  to: string | null | undefined,
  properties: Record<string, Plain> = {},
): (Relation & { type: T })[] => (to ? [{ type, to, properties }] : []);

/** The same record with a relationship type led to `to` alone; null removes it. */
export function withTarget<K extends RecordKind>(
  _kind: K,
  state: RecordState,
  type: RelationType<K>,
  to: string | null,
): RecordState {
  const others = state.relations.filter((one) => one.type !== type);
  return { ...state, relations: [...others, ...relation(type, to)] };
}

/** The same record with some properties set; null removes one. */
export function withProperties<K extends RecordKind, P extends Changes<K>>(
  _kind: K,
  state: RecordState,
  changed: Only<P, PropertiesOf<K>>,
): RecordState {
  return { ...state, properties: withoutGaps({ ...state.properties, ...changed }) };
}

/** What of a record is left without some of its properties. */
export const without = (state: RecordState, names: readonly string[]): RecordState => ({
  ...state,
  properties: Object.fromEntries(
    Object.entries(state.properties).filter(([name]) => !names.includes(name)),
  ),
});

/** What of a record is left without what only says how it came here. */
export function withoutBookkeeping(state: RecordState): RecordState {
  const { properties } = declared(recordKindOf(state.id));
  const names = Object.keys(properties).filter((name) => properties[name]?.bookkeeping);
  return without(state, names);
}

/** Equal exactly where two states hold the same, whatever the order; '' for no record. */
export function printState(state: RecordState | null): string {
  if (state === null) return "";
  const { id, properties, relations } = state;
  const sorted = relations
    .map(({ type, to, properties: own }) => ({ type, to, properties: inKeyOrder(own) }))
    .toSorted((a, b) => compare(a.type, b.type) || compare(a.to, b.to));
  return JSON.stringify({ id, properties: inKeyOrder(properties), relations: sorted });
}

/** Reads back what `printState` printed. */
export const parseState = (text: string): RecordState | null =>
  text === "" ? null : (JSON.parse(text) as RecordState);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inKeyOrder<T>(object: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => compare(a, b)));
}
