import {
  apiName,
  type Choice,
  type InputOf,
  isChoice,
  type Properties,
  type Property,
  type RecordDeclaration,
  type Relation as RelationDeclaration,
  type Type,
} from "@backchannel/schema/records/record.ts";
import { z } from "zod";
import * as field from "./input.ts";
import { type Plain, type RecordState, relation, type Relation, targetOf } from "./records.ts";

type Shape<R extends RecordDeclaration> = {
  [N in keyof InputOf<R>]: z.ZodType<InputOf<R>[N]>;
};

/** What a mutation takes of a kind of record, and the rules of each field, from its declaration. */
export function inputOf<R extends RecordDeclaration>(declaration: R): z.ZodObject<Shape<R>> {
  const shape = Object.fromEntries([
    ...properties(declaration).map(([name, one]) => [apiName(name, one), ruleOf(one)]),
    ...relations(declaration).map(([name, one]) => [apiName(name, one), endRule(one)]),
  ]) as Shape<R>;
  return z.object(shape);
}

const taken = <F extends { input?: string }>(fields: Readonly<Record<string, F>>) =>
  Object.entries(fields).filter(([, { input }]) => input !== undefined);
const properties = (declaration: RecordDeclaration) => taken(declaration.properties);
const relations = (declaration: RecordDeclaration) => taken(declaration.relations);

function ruleOf({ type, input, refersTo, otherwise }: Property): z.ZodType {
  const needed = input === "needed";
  if (refersTo) return field.optionalId;
  if (isChoice(type)) {
    const choice = field.oneOf(type.choices, type.rule);
    if (otherwise !== undefined) return choice.nullish().transform((value) => value ?? otherwise);
    return needed ? choice : field.optional(choice);
  }
  return typeof type === "object" ? rangeRule(type) : textRule(type, needed);
}

function rangeRule(type: Exclude<Type, string | Choice>): z.ZodType {
  if ("matching" in type) {
    return field.text(type.most).refine((value) => type.matching.test(value), type.rule);
  }
  if ("degrees" in type) return field.optional(z.number().min(-type.degrees).max(type.degrees));
  return field.optional(z.int().min(type.from, type.rule).max(type.to, type.rule));
}

function textRule(type: Extract<Type, string>, needed: boolean): z.ZodType {
  switch (type) {
    case "name":
    case "line":
    case "text":
      return (needed ? field.neededText : field.text)(field.LENGTHS[type]);
    case "address":
      return field.webAddress;
    case "language":
      return field.languageTag;
    case "edtf":
      return field.edtf;
    case "amount":
      return field.amount;
    case "share":
      return field.share;
    case "identifiers":
      return field.identifiers;
    case "attributes":
      return field.attributes;
    case "day":
      return field.day;
    case "boolean":
      return field.optional(z.boolean());
    default:
      throw new Error(`No mutation takes a ${type}.`);
  }
}

function endRule({ input, many }: RelationDeclaration): z.ZodType {
  if (input === "needed") return field.id;
  if (many === undefined) return field.optionalId;
  return field
    .ids(many)
    .nullish()
    .transform((value) => value ?? []);
}

/** Null where a property is to be absent. */
type Given<R extends RecordDeclaration> = {
  [N in keyof Properties<R>]: Properties<R>[N] | null;
};

/** The properties of a record that a mutation's input gives, of the form in which they are stored. */
export function propertiesFrom<R extends RecordDeclaration>(
  declaration: R,
  input: Readonly<Partial<InputOf<R>>>,
): Given<R> {
  const given = new Map<string, unknown>(Object.entries(input));
  const stored = properties(declaration).map(([name, one]) => {
    const value = given.get(apiName(name, one)) ?? "";
    return [name, value === "" && isBare(one) ? null : value];
  });
  return Object.fromEntries(stored) as Given<R>;
}

/** Numbers and such are never stored without a value. */
const isBare = ({ type, bare }: Property): boolean =>
  bare === true || type === "boolean" || (typeof type === "object" && !isChoice(type) && !("matching" in type)); // prettier-ignore

/** The relationships that a mutation's input gives, leading to what it names as looked up. */
export function relationsTo<R extends RecordDeclaration>(
  declaration: R,
  ends: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): (Relation & { type: keyof R["relations"] & string })[] {
  return relations(declaration).flatMap(([type, one]) => {
    const to = ends[apiName(type, one)];
    return [to ?? []].flat().flatMap((id) => relation(type, id));
  });
}

/** What a record that is there says, in the form of an input; null where it says nothing. */
export function contentOf(declaration: RecordDeclaration, state: RecordState) {
  const known = new Map<string, Plain>(Object.entries(state.properties));
  const ends = (type: string, { many }: RelationDeclaration) =>
    many === undefined
      ? targetOf(state, type)
      : state.relations.flatMap((one) => (one.type === type ? [one.to] : []));
  return Object.fromEntries<Plain | null>([
    ...properties(declaration).map(
      ([name, one]) => [apiName(name, one), valueOf(known.get(name))] as const,
    ),
    ...relations(declaration).map(([type, one]) => [apiName(type, one), ends(type, one)] as const),
  ]);
}

const valueOf = (value: Plain | undefined) => (value === "" ? null : (value ?? null));
