import { type GraphQLInputObjectType, type GraphQLObjectType } from "graphql";
import { apiName, type RecordDeclaration } from "@backchannel/schema/records/record.ts";
import { RECORDS } from "@backchannel/schema/records/records.ts";
import { expect, it } from "vitest";
import { schema } from "../schema.ts";

/** The GraphQL types that show each kind of record. */
const TYPES: [type: string, declaration: RecordDeclaration][] = [
  ["Claim", RECORDS.Claim],
  ["Document", RECORDS.Document],
  ["Origin", RECORDS.Origin],
  ["State Event", RECORDS.Entity],
  ["Alias", RECORDS.Name],
];

it.each(TYPES)("whatever can be written of a %s can be read back", (types, declaration) => {
  const read = new Set(
    types
      .split(" ")
      .flatMap((type) => Object.keys((schema.getType(type) as GraphQLObjectType).getFields())),
  );
  const written = Object.entries({ ...declaration.properties, ...declaration.relations })
    .filter(([, { input, csv }]) => input ?? csv)
    .map(([name, one]) => apiName(name, one));
  expect(written.filter((name) => !read.has(name))).toEqual([]);
});

it.each(Object.entries<RecordDeclaration>(RECORDS))(
  "what names a %s to a reader is read with it",
  (_kind, { namedBy, properties }) => {
    if (namedBy !== null) expect(properties[namedBy]?.read).toBe("answer");
  },
);

it("what changes a record takes all that adds one does, and insists on nothing of it", () => {
  const inputs = ["CreateDocumentInput", "UpdateDocumentInput"].map((name) =>
    (schema.getType(name) as GraphQLInputObjectType).getFields(),
  );
  expect(String(inputs[0]!.title!.type)).toBe("String!");
  expect(String(inputs[1]!.title!.type)).toBe("String");
  expect(Object.keys(inputs[1]!)).toEqual(expect.arrayContaining(["publishedNote", "derivedFrom"]));
});
