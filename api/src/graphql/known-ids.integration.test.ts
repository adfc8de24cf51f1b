import { expect, it } from "vitest";
import { note } from "../../test/note.ts";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import type { Database } from "../neo4j/database.ts";

const database = testDatabase();
const ask = testClient(database);

const WIRE = "origin:reuters-direct-talks";
const REPORT = "doc:000_17a0ec9264965eae";

it.each([
  [
    `excludePublishers: ["Reuters", "atlantis", "alwaght"]`,
    'excludePublishers: there are no entities "Reuters" and "atlantis"; ids are wanted, probably "reuters".',
    ["Reuters", "atlantis"],
  ],
  [
    `onlyPublishers: ["The New Arab", "رويترز"]`,
    'onlyPublishers: there are no entities "The New Arab" and "رويترز"; ids are wanted, probably "reuters".',
    ["The New Arab", "رويترز"],
  ],
  [
    `onlyPublishers: ["ALWAGHT"]`,
    'onlyPublishers: there is no entity "ALWAGHT"; an id is wanted, probably "alwaght".',
    ["ALWAGHT"],
  ],
  [`onlyPublishers: [""]`, 'onlyPublishers: there is no entity "".', [""]],
  [
    `excludeDocuments: ["${REPORT.slice(4)}", "${REPORT}"]`,
    `excludeDocuments: there is no document "${REPORT.slice(4)}"; an id is wanted, probably "${REPORT}".`,
    [REPORT.slice(4)],
  ],
  [`excludeDocuments: ["${WIRE}"]`, `excludeDocuments: there is no document "${WIRE}".`, [WIRE]],
  [
    `excludeOrigins: ["${WIRE.slice(7)}"]`,
    `excludeOrigins: there is no origin "${WIRE.slice(7)}"; an id is wanted, probably "${WIRE}".`,
    [WIRE.slice(7)],
  ],
])("a filter refuses ids that nothing has: %s", async (filter, message, unknown) => {
  for (const field of ["links", "timeline", "conflicts", "documents { nodes { claims"]) {
    const rest = field.includes("{") ? "} }" : "";
    const { errors } = await ask(`{ ${field}(filter: {${filter}}) { totalCount } ${rest} }`);
    expect(errors?.[0]).toMatchObject({
      message,
      extensions: { code: "INVALID_ARGUMENT", field: filter.split(":")[0], unknown },
    });
  }
});

it.each([
  [`neighborhood(ids: ["nobody", "syria", "no-one"]) { ids }`, "ids", "no-one"],
  [`conflicts(entities: ["nobody", "syria", "x y"]) { totalCount }`, "entities", "x y"],
  [`paths(from: ["nobody", "syria", "x"], to: ["israel"]) { sentence }`, "from", "x"],
  [`contacts(between: ["nobody", "x"]) { sentence }`, "between", "x"],
  [`timeline(entities: ["nobody", "syria", "x"]) { totalCount }`, "entities", "x"],
  [`commonNeighbors(ids: ["nobody", "syria", "x"]) { totalCount }`, "ids", "x"],
  [`withoutSources(publishers: ["nobody", "x"]) { sentence }`, "publishers", "x"],
])("a list of ids names all that nothing has: %s", async (query, field, second) => {
  const { errors } = await ask(`{ ${query.replace("{ ids }", "{ truncated }")} }`);
  expect(errors?.[0]).toMatchObject({
    message: `${field}: there are no entities "nobody" and "${second}".`,
    extensions: { field, unknown: ["nobody", second] },
  });
});

it("looks ids up once for all that a query filters by them, and never where there are none", async () => {
  const names: string[] = [];
  const counting: Database = {
    ...database,
    read(name, ...rest) {
      note(names, name);
      return database.read(name, ...rest);
    },
  };
  const asked = testClient(counting);
  const query = `query ($filter: LinkFilter) {
    a: links(filter: $filter, first: 2) { nodes { id } }
    b: links(filter: $filter, first: 3) { nodes { source { links(filter: $filter) { totalCount } } } }
    timeline(filter: $filter) { totalCount }
  }`;
  const lookUps = async (filter: object) => {
    names.length = 0;
    const { errors } = await asked(query, { filter });
    expect(errors).toBeUndefined();
    return names.filter((name) => name === "known ids").length;
  };
  expect(await lookUps({ excludePublishers: ["reuters"], excludeDocuments: [REPORT] })).toBe(1);
  expect(await lookUps({ knownBy: "2025-06-01", minOrigins: 1 })).toBe(0);
});
