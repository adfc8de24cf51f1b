import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isRequiredArgument,
} from "graphql";
import { WEIGHTS } from "../../src/query/weights.ts";

/** A value for an argument, as text; null where none is to be given. */
export type ValueOf = (field: string, arg: GraphQLArgument) => string | null;

type Field = GraphQLField<unknown, unknown>;
type Selectable = GraphQLObjectType | GraphQLInterfaceType;

/** A field as it is selected, on the type or interface that has it. */
interface Selected {
  on: Selectable;
  text: string;
}

/** A query that names more fields would be refused. */
const MOST_FIELDS = 450;
const MOST_CHARACTERS = 20_000;

/**
 * Questions that ask for every field of every type, each type where it is first come to from a root,
 * with the plain fields of all that hangs on it. What takes a filter is asked without one and under
 * `$filter`; a root under it alone. The name of an answer tells of which type the field is, and ends
 * in `_f` where it stands under the filter.
 */
export function questions(schema: GraphQLSchema, valueOf: ValueOf): string[] {
  const all: string[] = [];
  const known = new Set<string>();
  const ahead: { type: GraphQLNamedType; wrap: (inside: string) => string }[] = [];

  /** Asks for all of a type, and goes on from it. */
  function come(type: GraphQLNamedType, wrap: (inside: string) => string) {
    for (const inside of chunks(everything(type))) all.push(wrap(inside));
    known.add(type.name);
    ahead.push({ type, wrap });
  }

  // What works least first, since the types below a root are asked for by way of it.
  const workOf = ({ name }: { name: string }) => WEIGHTS[`Query.${name}`]?.work ?? 0;
  const roots = Object.values(schema.getQueryType()!.getFields());
  for (const root of roots.toSorted((a, b) => workOf(a) - workOf(b))) {
    const start = opening(root, true);
    const type = getNamedType(root.type);
    if (start && !isLeafType(type)) come(type, (inside) => `${start} { ${idsOf(type)} ${inside} }`);
  }
  for (let at = ahead.shift(); at; at = ahead.shift()) {
    const { type, wrap } = at;
    for (const [on, field] of fieldsOf(type)) {
      const start = opening(field, false, on);
      const fieldType = getNamedType(field.type);
      if (!start || isLeafType(fieldType)) continue;
      for (const below of typesOf(fieldType)) {
        if (known.has(below.name)) continue;
        const within = (inside: string) => `${start} { ${idsOf(fieldType)} ${inside} }`;
        come(below, (inside) => wrap(written([{ on, text: within(inside) }])));
      }
    }
  }
  return all.map((text) =>
    text.includes("$filter") ? `query ($filter: LinkFilter) { ${text} }` : `{ ${text} }`,
  );

  /** The id of whatever it is, also where a part asks only for fields of another type. */
  function idsOf(type: GraphQLNamedType): string {
    const bears = (one: GraphQLNamedType) => "getFields" in one && "id" in one.getFields();
    const bearing = bears(type) ? [type] : typesOf(type).filter(bears);
    return bearing.map(({ name }) => `... on ${name} { id }`).join(" ");
  }

  /** A type, and of an abstract one those that it may be. */
  function typesOf(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  }

  /** The fields of a type, and of an abstract one those that only its types have. */
  function fieldsOf(type: GraphQLNamedType): (readonly [Selectable, Field])[] {
    const own = "getFields" in type ? type.getFields() : {};
    return typesOf(type).flatMap((one) =>
      "getFields" in one
        ? Object.values(one.getFields())
            .filter(({ name }) => one === type || !(name in own))
            .map((field) => [one as Selectable, field as Field] as const)
        : [],
    );
  }

  /** Every field of a type, with the plain fields of what it leads to. */
  function everything(type: GraphQLNamedType): Selected[] {
    return fieldsOf(type).flatMap(([on, field]) =>
      (takesFilter(field) ? [false, true] : [false]).flatMap((filtered) => {
        const start = opening(field, filtered, on);
        const below = getNamedType(field.type);
        if (!start) return [];
        if (isLeafType(below)) return { on, text: start };
        // What is on a page is as near as the page.
        const page = below.name.endsWith("Connection") ? fieldsOf(below) : [];
        const paged = page
          .filter(([, { name }]) => name === "nodes")
          .map(([of, nodes]) => ({
            on: of,
            text: `${opening(nodes, false, of)} { ${written(plain(getNamedType(nodes.type)))} }`,
          }));
        return { on, text: `${start} { ${written([...plain(below), ...paged])} }` };
      }),
    );
  }

  function plain(type: GraphQLNamedType): Selected[] {
    return fieldsOf(type).flatMap(([on, field]) => {
      const text = isLeafType(getNamedType(field.type)) ? opening(field, false, on) : null;
      return text ? { on, text } : [];
    });
  }

  /** `Link_claims_f: claims(first: 3, filter: $filter)`; null where an argument has no value. */
  function opening(field: Field, filtered: boolean, on?: Selectable): string | null {
    const args: string[] = [];
    for (const arg of field.args) {
      const value = isFilter(arg) ? (filtered ? "$filter" : null) : valueOf(field.name, arg);
      if (value !== null) args.push(`${arg.name}: ${value}`);
      else if (isRequiredArgument(arg)) return null;
    }
    const given = args.length > 0 ? `(${args.join(", ")})` : "";
    const suffix = filtered && takesFilter(field) ? "_f" : "";
    return `${declaring(on, field.name)}_${field.name}${suffix}: ${field.name}${given}`;
  }
}

/** What is selected, by the type that has it, with what a cache tells the objects apart by. */
function written(selected: readonly Selected[]): string {
  const groups = [...Map.groupBy(selected, ({ on }) => on)].map(([on, fields]) => {
    const id = "id" in on.getFields() ? "id " : "";
    return `... on ${on.name} { ${id}${fields.map(({ text }) => text).join(" ")} }`;
  });
  return `__typename ${groups.join(" ")}`;
}

/** The type or interface that a field is told by, the same wherever it is come to. */
function declaring(on: Selectable | undefined, name: string): string {
  if (!on) return "Query";
  return (on.getInterfaces().find((one) => name in one.getFields()) ?? on).name;
}

const isFilter = ({ type }: GraphQLArgument) => getNamedType(type).name === "LinkFilter";
const takesFilter = ({ args }: Field) => args.some(isFilter);

/** As much of it as one query may ask for, at a time. */
function chunks(selected: readonly Selected[]): string[] {
  const parts: Selected[][] = [];
  for (const one of selected) {
    const longer = [...(parts.at(-1) ?? []), one];
    const text = written(longer);
    const fits = text.length < MOST_CHARACTERS && text.split(/: | id /).length < MOST_FIELDS;
    if (fits && parts.length > 0) parts[parts.length - 1] = longer;
    else parts.push([one]);
  }
  return parts.map(written);
}

/** Values that name what is there, by `field.argument` or by the argument; three a page. */
export function valuesOf(
  values: Readonly<Record<string, string | number | readonly string[]>>,
): ValueOf {
  return (field, { name, type }) => {
    const value = values[`${field}.${name}`] ?? values[name];
    if (value !== undefined) {
      const isList = isListType(getNullableType(type));
      return JSON.stringify(Array.isArray(value) && !isList ? value[0] : value);
    }
    return name === "first" || name === "limit" ? "3" : null;
  };
}
