import {
  type FieldNode,
  type GraphQLResolveInfo,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Columns, Wanted } from "../neo4j/columns.ts";

/**
 * Whether a field of one of these names is asked for anywhere below the one being resolved,
 * whatever its type: for reading at once what will be needed, never for leaving something out.
 */
export function asksFor(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  return !names.isDisjointFrom(namesBelow(info));
}

/** What of a row the fields of its GraphQL type are made of. */
export interface MadeOf<Row> {
  /** The type, or the interface of several. */
  type: string;
  columns: Columns<Row>;
  /** Columns that are read whatever is asked for. */
  always: readonly (keyof Row & string)[];
  /**
   * The columns of each field that is not made of the one of its name. A field that is neither
   * here nor a column is taken to need all.
   */
  fields: Record<string, readonly (keyof Row & string)[]>;
}

/**
 * The columns that the fields asked for anywhere below are made of. A name counts whatever type it
 * is asked of, so that too much may be read, but never too little.
 */
export const wantedBelow = <Row>(info: GraphQLResolveInfo, made: MadeOf<Row>): Wanted<Row> =>
  once(info, made, () => {
    const asked = namesBelow(info);
    const wanted = new Set<string>(made.always);
    for (const name of fieldsOf(info, made.type)) {
      if (!asked.has(name)) continue;
      const of = made.fields[name] ?? (made.columns.names.has(name) ? [name] : null);
      if (of === null) return null;
      for (const column of of) wanted.add(column);
    }
    return [...wanted] as (keyof Row & string)[];
  });

function fieldsOf({ schema }: GraphQLResolveInfo, name: string): Set<string> {
  const type = schema.getType(name);
  const types = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  return new Set(types.flatMap((one) => (one && "getFields" in one ? Object.keys(one.getFields()) : []))); // prettier-ignore
}

const namesBelow = (info: GraphQLResolveInfo): Set<string> =>
  once(info, NAMES, () => {
    const names = new Set<string>();
    const fragments = new Set<string>();
    const gather = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.FIELD) {
          names.add(selection.name.value);
          gather(selection.selectionSet);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
        else if (!fragments.has(selection.name.value)) {
          fragments.add(selection.name.value);
          gather(info.fragments[selection.name.value]?.selectionSet);
        }
      }
    };
    for (const { selectionSet } of info.fieldNodes) gather(selectionSet);
    return names;
  });
const NAMES = {};

/** Makes something of what is asked for below: once, though a field in a list is resolved often. */
function once<T>(info: GraphQLResolveInfo, what: object, make: () => T): T {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return make();
  const known = madeFor.get(node) ?? new Map<object, unknown>();
  madeFor.set(node, known);
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}
const madeFor = new WeakMap<FieldNode, Map<object, unknown>>();
