import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  getNullableType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { CHANGE, type Weight, WEIGHTS } from "./weights.ts";

/** How much a query asks for: objects, how deep its fields are nested, and how many it names. */
export interface Figures {
  cost: number;
  depth: number;
  breadth: number;
}

/** So many plain fields come with each object; so many more count as another one. */
const FIELDS_OF_OBJECT = 20;
/** What an object that came with its row counts, in plain fields. */
const FIELDS_OF_WITH_ROW = 5;
/** How long a list is taken to be that no argument limits. */
const USUAL_SIZE = 5;

type Variables = Parameters<typeof getArgumentValues>[2];

/** What is selected of one object. */
interface Selected {
  /** Of all objects below, in lists of their own lengths. */
  cost: number;
  /** The same, for each entry of the page that an argument of the object's field asks for. */
  paged: number;
  /** Plain fields. */
  fields: number;
  depth: number;
  breadth: number;
}

/**
 * What an operation costs: the objects that it may be answered with, where each list is as long as
 * `first` or `limit` says. Fields of an object are free up to a number; what works more than to read
 * a row has a weight.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): Figures {
  /** Each selection is counted once for a type, however often a fragment is spread. */
  const known = new Map<SelectionSetNode, Map<GraphQLNamedType, Selected>>();

  function ofSet(set: SelectionSetNode, type: GraphQLNamedType): Selected {
    const before = known.get(set)?.get(type);
    if (before) return before;
    const sum: Selected = { cost: 0, paged: 0, fields: 0, depth: 0, breadth: 0 };
    for (const selection of set.selections) {
      if (isLeftOut(selection)) continue;
      const one = ofSelection(selection, type);
      sum.cost += one.cost;
      sum.paged += one.paged;
      sum.fields += one.fields;
      sum.depth = Math.max(sum.depth, one.depth);
      sum.breadth += one.breadth;
    }
    known.set(set, (known.get(set) ?? new Map()).set(type, sum));
    return sum;
  }

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType): Selected {
    if (selection.kind === Kind.FIELD) return ofField(selection, type);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return PLAIN;
    const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    return ofSet(fragment.selectionSet, on ?? type);
  }

  function ofField(node: FieldNode, type: GraphQLNamedType): Selected {
    const field = "getFields" in type ? type.getFields()[node.name.value] : undefined;
    if (!field || !("args" in field)) return PLAIN;
    const weight = weightOf(type, field.name);
    const below = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(below)) {
      return { ...PLAIN, cost: weight.work ?? 0 };
    }
    const inside = ofSet(node.selectionSet, below);
    const nested = { depth: inside.depth + 1, breadth: inside.breadth + 1 };
    const work = weight.work ?? 0;
    const page = pageOf(field, node, weight);
    if (weight.withRow) {
      const fields = inside.fields + FIELDS_OF_WITH_ROW;
      return { ...nested, cost: work + inside.cost, paged: inside.paged, fields };
    }
    const each =
      (weight.object ?? 1) +
      Math.floor(inside.fields / FIELDS_OF_OBJECT) +
      inside.cost +
      inside.paged * (page ?? 1);
    const isList = isListType(getNullableType(field.type));
    const { perPage, size = USUAL_SIZE } = weight;
    if (perPage !== undefined) return { ...nested, cost: work, paged: perPage * each, fields: 0 };
    const length = isList ? (page ?? size) : 1;
    return { ...nested, cost: work + length * each, paged: 0, fields: 0 };
  }

  /** How many objects the arguments of a field ask for; null if none of them says so. */
  function pageOf(field: Field, node: FieldNode, { page }: Weight): number | null {
    const limit = page ? null : field.args.find(({ name }) => LIMITS.has(name));
    if (!page && !limit) return null;
    const args = getArgumentValues(field, node, variables);
    if (page) return page(args);
    return Math.max(0, Number(args["last"] ?? args[limit!.name] ?? limit!.default?.value ?? 0));
  }

  const isLeftOut = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] === false;

  const root = schema.getRootType(operation.operation);
  if (!root) return { cost: 0, depth: 0, breadth: 0 };
  const { cost, depth, breadth } = ofSet(operation.selectionSet, root);
  return { cost, depth, breadth };
}

type Field = GraphQLField<unknown, unknown>;

const LIMITS = new Set(["first", "limit"]);
const PLAIN: Selected = { cost: 0, paged: 0, fields: 1, depth: 1, breadth: 1 };

/** The entries of a connection are as many as its field asks for; what frames them is free. */
const FRAME: Readonly<Record<string, Weight>> = {
  edges: { perPage: 1, object: 0 },
  nodes: { perPage: 1 },
  pageInfo: { withRow: true },
};

/** The weight of a field, which an interface of its type may declare. */
function weightOf(type: GraphQLNamedType, name: string): Weight {
  const declaring = "getInterfaces" in type ? [type, ...type.getInterfaces()] : [type];
  for (const one of declaring) {
    const weight = WEIGHTS[`${one.name}.${name}`];
    if (weight) return weight;
  }
  if (type.name === "Mutation") return CHANGE;
  return (type.name.endsWith("Connection") ? FRAME[name] : undefined) ?? {};
}
