import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { QueryTurnedAway } from "../errors.ts";

/** How often a query may ask for each field. Tools ask for `__schema` once. */
const MOST = new Map([
  ["__schema", 1],
  ["__type", 10],
]);

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * What introspection costs, which GraphQL answers without any resolver of ours: the number of fields,
 * where each list counts as its average length in this schema.
 */
export function introspectionCost(schema: GraphQLSchema) {
  const lengths = listLengths(schema);
  return (operation: SelectionSetNode, fragments: Fragments): number => {
    const asked = new Map<string, number>();
    const costs = new Map<string, number>();

    function costOf({ selections }: SelectionSetNode): number {
      let cost = 0;
      for (const selection of selections) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(selection.name.value);
        else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(selection.selectionSet);
        else {
          const { name, selectionSet } = selection;
          const length = lengths.get(name.value) ?? 1;
          cost += 1 + (selectionSet ? length * costOf(selectionSet) : 0);
        }
      }
      return cost;
    }
    /** Each fragment is counted once and cached, however often it is spread. */
    function costOfFragment(name: string): number {
      const fragment = fragments.get(name);
      const cost = costs.get(name) ?? (fragment ? costOf(fragment.selectionSet) : 0);
      costs.set(name, cost);
      return cost;
    }

    let cost = 0;
    for (const { name, selectionSet } of fieldsOf(operation, fragments)) {
      const most = MOST.get(name.value);
      if (most === undefined || !selectionSet) continue;
      const count = (asked.get(name.value) ?? 0) + 1;
      asked.set(name.value, count);
      if (count > most) {
        const times = most === 1 ? "once" : `${most} times`;
        throw new QueryTurnedAway(`A query may ask for ${name.value} ${times} at most.`);
      }
      cost += costOf(selectionSet);
    }
    return cost;
  };
}

/** The fields of an operation, including those in its fragments. */
function fieldsOf(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  seen = new Set<string>(),
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return fieldsOf(selection.selectionSet, fragments, seen);
    }
    const name = selection.name.value;
    const fragment = seen.has(name) ? undefined : fragments.get(name);
    seen.add(name);
    return fragment ? fieldsOf(fragment.selectionSet, fragments, seen) : [];
  });
}

/** How long the lists of an introspection are on average. */
function listLengths(schema: GraphQLSchema): Map<string, number> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType);
  const withArgs = [...fields, ...directives];
  const perType = (lists: readonly (readonly unknown[])[]) => sum(lists) / types.length;
  return new Map([
    ["types", types.length],
    ["directives", directives.length],
    ["args", sum(withArgs.map(({ args }) => args)) / withArgs.length],
    ["fields", fields.length / types.length],
    ["inputFields", perType(inputs.map((type) => Object.values(type.getFields())))],
    ["enumValues", perType(types.filter(isEnumType).map((type) => type.getValues()))],
    ["interfaces", perType(withFields.map((type) => type.getInterfaces()))],
    [
      "possibleTypes",
      perType(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type))),
    ],
    // Most types are wrapped once, or not at all.
    ["ofType", 0.5],
  ]);
}

const sum = (lists: readonly (readonly unknown[])[]) =>
  lists.reduce((total, { length }) => total + length, 0);
