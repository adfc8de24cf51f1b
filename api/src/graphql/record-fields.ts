import type { FieldMap, InputFieldBuilder, InputFieldMap } from "@pothos/core";
import {
  apiName,
  isChoice,
  type Property,
  type RecordDeclaration,
} from "@backchannel/schema/records/record.ts";
import type { Types } from "./builder.ts";
import { enumOfTable } from "./enums.ts";

/** The GraphQL type of a field. A choice without an enum is a String. */
function typeOf({ type, refersTo }: Property) {
  if (refersTo) return "ID";
  if (typeof type === "string") return SCALARS[type];
  if (isChoice(type)) return enumOfTable(type.table) ?? "String";
  return "degrees" in type ? "Float" : "from" in type ? "Int" : "String";
}

const SCALARS = {
  name: "String",
  line: "String",
  text: "String",
  address: "String",
  language: "String",
  edtf: "Edtf",
  amount: "String",
  share: "String",
  identifiers: "String",
  attributes: "String",
  day: "Date",
  moment: "DateTime",
  boolean: "Boolean",
  number: "Int",
  texts: ["String"],
} as const;

/** A field builder without column types, since the columns follow from the declaration. */
interface Exposing {
  expose: (name: never, options: never) => FieldMap[string];
}

/**
 * The fields that the API answers as they are stored, by the declaration of the record. With
 * `names`, only these: not every GraphQL type of a record has all of its fields.
 */
export function recordFields(
  t: Exposing,
  { properties }: RecordDeclaration,
  names?: readonly string[],
): FieldMap {
  const fields = Object.entries(properties).filter(([name, { read }]) =>
    names ? names.includes(name) : read === "answer",
  );
  return Object.fromEntries(
    fields.map(([name, one]) => {
      const { about: description, filled } = one;
      const options = { type: typeOf(one), nullable: !filled, description };
      return [apiName(name, one), t.expose(name as never, options as never)];
    }),
  );
}

/**
 * The input fields that a mutation takes, by the declaration of the record. With `adding`, those
 * that a new record needs are required; to change a record, none is.
 */
export function inputFields(
  t: InputFieldBuilder<Types, "InputObject">,
  { properties, relations }: RecordDeclaration,
  { adding }: { adding: boolean },
): InputFieldMap {
  const options = ({ input, about: description }: Pick<Property, "input" | "about">) => ({
    description,
    required: adding && input === "needed",
  });
  const own = Object.entries(properties).flatMap(([name, one]) =>
    one.input
      ? [[apiName(name, one), t.field({ type: typeOf(one), ...options(one) } as never)]]
      : [],
  );
  const ends = Object.entries(relations).flatMap(([name, one]) => {
    if (!one.input) return [];
    const field = one.many === undefined ? t.id(options(one)) : t.idList(options(one));
    return [[apiName(name, one), field]];
  });
  return Object.fromEntries([...own, ...ends]) as InputFieldMap;
}
