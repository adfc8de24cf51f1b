import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isRequiredArgument,
} from "graphql";
import { argumentWriter } from "./arguments.ts";
import type { Ids } from "./ids.ts";

/** A field of a composed query, with what is selected below it. */
export interface Composed {
  /** The type that it is selected on. */
  type: string;
  field: string;
  isLeaf: boolean;
  /** Its arguments, written anew each time: a loader answers the same question once. */
  args: () => string;
  below: Composed[];
}

interface Candidate {
  type: string;
  field: GraphQLField<unknown, unknown>;
}

const DEEPEST = 11;
const chance = (share: number) => Math.random() < share;

/** Composes queries at random: any fields with any arguments, as deep as is allowed. */
export function composer(schema: GraphQLSchema, ids: Ids) {
  const write = argumentWriter(ids);

  function below(type: GraphQLNamedType, depth: number): Composed[] {
    const types = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
    const fields: Candidate[] = types.flatMap((one) =>
      "getFields" in one
        ? Object.values(one.getFields()).map((field) => ({ type: one.name, field: field as never }))
        : [],
    );
    const leaves = fields.filter(isLeaf);
    const deeper = fields.filter((one) => !isLeaf(one));
    const chosen = leaves.filter(() => chance(0.3));
    for (let n = chance(0.4) ? 2 : 1; n > 0 && depth > 0 && deeper.length > 0; n--) {
      chosen.push(deeper[Math.floor(Math.random() * deeper.length)] as Candidate);
    }
    return chosen.map((one) => composed(one, depth));
  }

  function composed({ type, field }: Candidate, depth: number): Composed {
    const given = field.args
      .filter((arg) => isRequiredArgument(arg) || arg.name in LIMITS || chance(0.4))
      // Drawn once: what is asked may differ each time, how much may not.
      .map((arg) => ({ arg, drawn: Math.random() }));
    const isPlain = isLeaf({ type, field });
    return {
      type,
      field: field.name,
      isLeaf: isPlain,
      args: () => {
        const texts = given.flatMap(({ arg, drawn }) => write(field.name, arg, drawn));
        return texts.length > 0 ? `(${texts.join(", ")})` : "";
      },
      below: isPlain ? [] : below(getNamedType(field.type), depth - 1),
    };
  }

  const root = schema.getQueryType() as GraphQLNamedType;
  return { compose: () => below(root, 1 + Math.floor(Math.random() * DEEPEST)) };
}

const LIMITS = { first: 1, limit: 1 };
const isLeaf = ({ field }: Candidate) => isLeafType(getNamedType(field.type));

/** A composed query as text, so often over under other names. */
export function written(roots: readonly Composed[], times: number): string {
  let names = 0;
  const text = (one: Composed): string => {
    const inside = ["__typename", ...one.below.map((sub) => `... on ${sub.type} { ${text(sub)} }`)];
    const selected = one.isLeaf ? "" : ` { ${inside.join(" ")} }`;
    return `a${names++}: ${one.field}${one.args()}${selected}`;
  };
  const all = Array.from({ length: times }, () => roots.map(text).join(" "));
  return `{ ${all.join(" ")} }`;
}

export const countFields = (list: readonly Composed[]): number =>
  list.reduce((sum, { below, isLeaf: plain }) => sum + (plain ? 1 : 2) + countFields(below), 0);
