import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Columns, Wanted } from "../neo4j/columns.ts";

/**
 * Whether a field with one of these names is selected anywhere below the one being resolved,
 * whatever its type. Used to read in advance what will be needed, so a wrong guess costs time only.
 */
export function asksFor(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  return !names.isDisjointFrom(namesBelow(info));
}

/** The rows behind a GraphQL type. */
export interface TypeRows<Row> {
  /** The type, or the interface of several. */
  type: string;
  columns: Columns<Row>;
  /** The columns that are always read. */
  always: readonly (keyof Row & string)[];
}

/**
 * For a field with a resolver: the columns of the row that it needs. A field that exposes a column
 * needs no such declaration; any other without it is assumed to need all columns.
 */
export const selects = <Row>(...columns: (keyof Row & string)[]) => ({ extensions: { columns } });

/**
 * The columns needed by the fields selected anywhere below. A field's name counts whatever type it
 * is selected on, so too much may be read, but never too little.
 */
export const wantedBelow = <Row>(info: GraphQLResolveInfo, rows: TypeRows<Row>): Wanted<Row> =>
  once(info, rows, () => {
    const asked = namesBelow(info);
    const wanted = new Set<string>(rows.always);
    for (const field of fieldsOf(info, rows.type)) {
      if (!asked.has(field.name)) continue;
      const of = columnsOf(field, rows.columns.names);
      if (of === null) return null;
      for (const column of of) wanted.add(column);
    }
    return [...wanted] as (keyof Row & string)[];
  });

/** The columns that a field needs; null if unknown, so all of them. */
export function columnsOf(
  { name, extensions }: Pick<Field, "name" | "extensions">,
  known: ReadonlySet<string>,
): readonly string[] | null {
  const { columns, pothosExposedField = name } = extensions as Extensions;
  return columns ?? (known.has(pothosExposedField) ? [pothosExposedField] : null);
}

interface Extensions {
  /** See `selects`. */
  columns?: readonly string[];
  /** The column that the field exposes. */
  pothosExposedField?: string;
}

type Field = GraphQLField<unknown, unknown>;

function fieldsOf({ schema }: GraphQLResolveInfo, name: string): Field[] {
  const type = schema.getType(name);
  const types = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  return types.flatMap((one) =>
    one && "getFields" in one ? (Object.values(one.getFields()) as Field[]) : [],
  );
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

/**
 * Computes something from the selection once, though the field of a list is resolved for each
 * entry.
 */
function once<T>(info: GraphQLResolveInfo, what: object, make: () => T): T {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return make();
  const known = madeFor.get(node) ?? new Map<object, unknown>();
  madeFor.set(node, known);
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}
const madeFor = new WeakMap<FieldNode, Map<object, unknown>>();
