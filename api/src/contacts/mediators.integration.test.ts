import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

describe("the table of mediators", () => {
  it("shows who is called mediator by which document", async () => {
    type Table = {
      documents: { id: string }[];
      rows: {
        entity: { id: string };
        evidenceText: string;
        cells: { says: string; text: string; claims: { id: string }[] }[];
      }[];
    };
    const TABLE = `mediatorTable { documents { id }
      rows { entity { id } evidenceText cells { says text claims { id } } } }`;
    const { data } = await ask<{ contacts: { mediatorTable: Table } }>(`{ contacts { ${TABLE} } }`);
    const { documents, rows } = data.contacts.mediatorTable;
    const short = documents.map(({ id }) => id.slice("doc:".length, "doc:000".length));
    // Kurdistan24, Daily8 and the unsigned text of May; Alwaght of June; Alwaght of November.
    expect(short).toEqual(["001", "003", "004", "000", "002"]);
    const says = (id: string) =>
      rows.find(({ entity }) => entity.id === id)?.cells.map((cell) => cell.says);
    // Counted from the 14 MEDIATED claims and the sides of "Who mediated": the Emirates in Daily8
    // and the unsigned text, the intermediaries in Kurdistan24, Daily8 and Alwaght of June, the
    // regional actors in Alwaght of June. Alwaght of November names nobody.
    expect(rows).toHaveLength(3);
    expect(says("united-arab-emirates")).toEqual([
      "CONTRADICTS",
      "SAYS",
      "SAYS",
      "CONTRADICTS",
      "SILENT",
    ]);
    expect(says("unnamed-intermediaries")).toEqual([
      "SAYS",
      "SAYS",
      "CONTRADICTS",
      "SAYS",
      "SILENT",
    ]);
    expect(says("regional-actors-unnamed")).toEqual([
      "CONTRADICTS",
      "CONTRADICTS",
      "CONTRADICTS",
      "SAYS",
      "SILENT",
    ]);
    const emirates = rows.find(({ entity }) => entity.id === "united-arab-emirates")?.cells ?? [];
    expect(emirates.map(({ claims }) => claims.map(({ id }) => id).sort())).toEqual([
      ["claim:c001-008", "claim:c001-009"],
      ["claim:c003-026", "claim:c003-027"],
      ["claim:c004-016", "claim:c004-017"],
      ["claim:c000-036", "claim:c000-037", "claim:c000-082", "claim:c000-083"],
      [],
    ]);
    expect(emirates[0]?.text).toBe("names another: Unnamed intermediaries");

    const without = await ask<{ contacts: { mediatorTable: Table } }>(
      `{ contacts(filter: { excludePublishers: ["reuters"] }) { ${TABLE} } }`,
    );
    // Claims that originate from Reuters are gone. The interview that names regional actors is
    // Alwaght's own.
    expect(
      without.data.contacts.mediatorTable.rows.map(({ entity, cells }) => [
        entity.id,
        ...cells.map((cell) => cell.says),
      ]),
    ).toEqual([["regional-actors-unnamed", "SAYS", "SILENT"]]);
  });
});
