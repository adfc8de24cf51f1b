import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";

const database = testDatabase();
const { ask, change, changed, walk } = editorOf(database);

const DOCUMENT = "doc:001_6ce460a0ba103162";
const said = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "It is said." };
const idOf = (node: unknown) => (node as { id: string }).id;

describe("entities", () => {
  it("get readable ids that are never used twice", async () => {
    const before = await dumpGraph(database);
    const name = unique("Ömer Şahin");
    const ids: string[] = [];
    for (const kind of ["PERSON", "STATE"]) {
      const made = await changed("createEntity", { name, kind }, "entity { id }");
      ids.push(idOf(made.entity));
      await changed("revertChange", { change: made.change.id });
    }
    expect(ids[0]).toMatch(/^omer-sahin-[0-9a-f]{8}$/);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    const nameless = await changed("createEntity", { name: "！？", kind: "CITY" }, "entity { id }");
    expect(idOf(nameless.entity)).toMatch(/^city-[0-9a-f]{8}$/);
    await changed("revertChange", { change: nameless.change.id });
    expect(await dumpGraph(database)).toBe(before);
  });

  it("change name and kind, keep the old name, and count versions", () =>
    walk(async (make) => {
      const name = unique("Ilya Orlov");
      const made = await make("createEntity", { name, kind: "PERSON" }, "entity { id version }");
      const id = idOf(made.entity);
      const renamed = await make(
        "updateEntity",
        { id, name: `${name} Jr`, ifVersion: 1 },
        "entity { name version aliases { value } }",
      );
      expect(renamed.entity).toMatchObject({ name: `${name} Jr`, version: 2 });
      expect((renamed.entity as { aliases: object[] }).aliases).toHaveLength(2);
      const named = await make(
        "addName",
        {
          entity: id,
          value: "Илья Орлов",
          type: "NATIVE_NAME",
          language: "ru",
          document: DOCUMENT,
          paragraph: 4,
        },
        "entity { version aliases { value script documents { id } mentions { document { id } paragraph count } } }",
      );
      expect(named.entity).toMatchObject({ version: 3 });
      expect((named.entity as { aliases: object[] }).aliases).toContainEqual({
        value: "Илья Орлов",
        script: "Cyrillic",
        documents: [{ id: DOCUMENT }],
        mentions: [{ document: { id: DOCUMENT }, paragraph: 4, count: 1 }],
      });
      const found = await ask<{ search: { entity: { id: string } }[] }>(
        `{ search(text: "Ilya Orlov Jr") { entity { id } } }`,
      );
      expect(found.data.search.map(({ entity }) => entity.id)).toContain(id);
      await make("removeName", { entity: id, value: "Илья Орлов" });
      const kind = await make(
        "updateEntity",
        { id, kind: "UNNAMED_PERSON", description: "Nobody knows." },
        "entity { kind unnamed description }",
      );
      expect(kind.entity).toEqual({
        kind: "UNNAMED_PERSON",
        unnamed: true,
        description: "Nobody knows.",
      });
      const event = await change("updateEntity", { id, kind: "MEETING" });
      expect(event.__typename).toBe("InvalidInput");
    }));

  it("do not become what their claims do not fit", async () => {
    const result = await change("updateEntity", { id: "ron-dermer", kind: "CITY" });
    expect(result.__typename).toBe("EndsNotAllowed");
  });

  it("lend their date to claims that have none", () =>
    walk(async (make) => {
      const event = await make(
        "createEntity",
        { name: unique("Talks"), kind: "MEETING", date: "2025-03", place: "damascus" },
        "entity { id ... on Event { dateText place { id } } }",
      );
      expect(event.entity).toMatchObject({ dateText: "March 2025", place: { id: "damascus" } });
      const id = idOf(event.entity);
      const claim = await make(
        "addClaim",
        {
          ...said,
          document: DOCUMENT,
          subject: "ron-dermer",
          kind: "MET",
          object: "ahmad-al-dalati",
          event: id,
        },
        "claim { id dateFrom link { first } }",
      );
      expect(claim.claim).toMatchObject({ dateFrom: "EVENT", link: { first: "2025-03-01" } });
      await make("updateEntity", { id, date: "2025-04-02" });
      const link = await ask<{ claim: object }>(
        `query ($id: ID!) { claim(id: $id) { link { first } } }`,
        { id: idOf(claim.claim) },
      );
      expect(link.data.claim).toEqual({ link: { first: "2025-04-02" } });
    }));
});

describe("rulings on a fact", () => {
  it("are named in the history, and counted alike on the entity and among disagreements", () =>
    walk(async (make) => {
      const name = unique("Round");
      const event = await make("createEntity", { name, kind: "MEETING" }, "entity { id }");
      const id = idOf(event.entity);
      for (const value of ["2025-05", "2025-06", "2025-07"]) {
        await make("addClaim", {
          ...said,
          document: DOCUMENT,
          subject: id,
          property: "DATE",
          value,
        });
      }
      const ruled = await make(
        "adoptFact",
        { entity: id, property: "DATE", value: "2025-07", ruling: "DISMISSED" },
        "change { differences { recordText field after } }",
      );
      const recordText = `date of ${name}`;
      expect((ruled.change as unknown as { differences: object[] }).differences).toEqual([
        { recordText, field: "property", after: "date" },
        { recordText, field: "dismissed values", after: "2025-07" },
      ]);
      const { data } = await ask<{ entity: object; conflicts: { nodes: object[] } }>(
        `query ($id: ID!) {
          entity(id: $id) { facts { version } }
          conflicts(entities: [$id]) { nodes { ... on RivalFact { fact { version } } } }
        }`,
        { id },
      );
      expect(data.entity).toEqual({ facts: [{ version: 1 }] });
      expect(data.conflicts.nodes).toEqual([{ fact: { version: 1 } }]);
    }));
});
