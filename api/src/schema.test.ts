import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { expect, it } from "vitest";
import { schema } from "./schema.ts";

/** Types, fields, arguments and enum values without a description. */
function undescribed(type: GraphQLNamedType): string[] {
  const lacking = type.description ? [] : [type.name];
  if (isEnumType(type)) return lacking;
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return lacking;
  for (const field of Object.values(type.getFields())) {
    if (!field.description) lacking.push(`${type.name}.${field.name}`);
    if (!("args" in field)) continue;
    for (const arg of field.args) {
      if (!arg.description) lacking.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  return lacking;
}

it("describes every type, field and argument: they are the manual in GraphiQL", () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  expect(types.flatMap(undescribed)).toEqual([]);
});
