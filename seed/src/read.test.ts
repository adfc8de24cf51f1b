import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemText, SeedRefused } from "./problems.ts";
import { readSeed } from "./read.ts";
import { edited, type Files, smallFolder, writeFolder } from "./test-folder.ts";

/** The lines that describe the mistakes of a folder; empty if it has none. */
function problemsOf(files: Files): string[] {
  try {
    readSeed(writeFolder(files));
    return [];
  } catch (error) {
    if (!(error instanceof SeedRefused)) throw error;
    return error.problems.map(problemText);
  }
}

/** The small folder with one text replaced by another in one file. */
const changed = (file: string, from: string, to: string): Files =>
  edited(smallFolder(), file, from, to);

const FIRST = "claims/first.csv";

/** What is changed in which file, and the one line that the reader says. */
// prettier-ignore
const MISTAKES: [file: string, from: string, to: string, message: string][] = [
  [FIRST, "ASSERTED,ON_RECORD", "SURE,ON_RECORD", `${FIRST}, row 2, column modality: must be one of ASSERTED, ALLEGED, PLANNED, HYPOTHETICAL, DENIED, not "SURE"`],
  [FIRST, "ON_RECORD", "HEARD", `${FIRST}, row 2, column sourcing: must be one of ON_RECORD, UNNAMED, OWN_VOICE, OTHER_MEDIA, not "HEARD"`],
  [FIRST, "MET", "GREETED", `${FIRST}, row 2, column kind: must be a link kind of docs/kinds.md, or one that a row of kinds.csv adds, not "GREETED". Write ENTERED if that is meant, else add it to kinds.csv with the kind that it is like and its wording`],
  [FIRST, "MET", "OWNED", `adds, not "OWNED". Write OWNS if that is meant, else add`],
  [FIRST, "MET", "INVOLVED_IN", `${FIRST}, row 2, column kind: must be a link kind of docs/kinds.md, or one that a row of kinds.csv adds, not "INVOLVED_IN"`],
  [FIRST, "c1,", ",", `${FIRST}, row 2, column id: must be an id of letters, digits, - and _`],
  [FIRST, "They met in Porto.", "", `${FIRST}, row 2, column statement: must not be empty`],
  [FIRST, "2,They", "two,They", `${FIRST}, row 2, column paragraph: must be a whole number from 1, or empty`],
  [FIRST, "2,They", "12,They", `${FIRST}, row 2, column paragraph: 12 is outside the document, which has paragraphs 1 to 9`],
  [FIRST, ",ben,", ",bob,", `${FIRST}, row 2, column object: "bob" is not in entities.csv or events.csv`],
  [FIRST, ",ben,", ",ada,", `${FIRST}, row 2, column object: is the subject itself`],
  [FIRST, ",porto-meeting,", ",porto,", `${FIRST}, row 2, column event: "porto" is a CITY, not an event`],
  [FIRST, ",porto,", ",ada,", `${FIRST}, row 2, column place: "ada" is a PERSON, not a place`],
  [FIRST, "ada,REPRESENTS,arland", "arland,REPRESENTS,ada", `${FIRST}, row 3, column kind: REPRESENTS fits only the other way round: "ada" as subject, "arland" as object`],
  [FIRST, "REPRESENTS,arland", "HEADS,ben", `${FIRST}, row 3, column object: "ben" is a PERSON; the object of HEADS must be State, Organization, Group, Place`],
  [FIRST, "c2,ada", "c1,ada", `${FIRST}, row 3, column id: "c1" stands already in ${FIRST}, row 2`],
  [FIRST, "c2,ada,REPRESENTS,arland,,,ASSERTED,OWN_VOICE,3", "c2,ada,MET,ben,porto-meeting,porto,ASSERTED,OWN_VOICE,2", `${FIRST}, row 3: the same statement stands already in ${FIRST}, row 2`],
  [FIRST, "modality", "mood", `${FIRST}, row 1, column mood: is not a column of this file; those are id, subject, kind, object, event, place, role, subject_role, object_role, modality, sourcing, date, date_basis, date_note, attributed_to, origin, origin_basis, paragraph, section, statement`],
  [FIRST, "They met in Porto.", "They met, in Porto.", `${FIRST}, row 2: has 11 cells where the header has 10; put quotes around a cell that holds a comma`],
  [FIRST, "They met", 'They "met', `${FIRST}: is not CSV at line 2: check the quotes there`],
  ["documents.csv", "2025-03-02", "2 March 2025", "documents.csv, row 2, column published: must be a date as EDTF, e.g. 2025, 2025-05, 2025-05-14, 2024-12/2025-05 or /2025-05"],
  ["documents.csv", ",gazette,", ",herald,", 'documents.csv, row 2, column outlet: "herald" is not in entities.csv'],
  ["documents.csv", ",en,1-9", ",English,1-9", "documents.csv, row 2, column language: must be a language tag such as en or ar"],
  ["entities.csv", "ada,", "Ada B,", "entities.csv, row 2, column id: must be an id of small letters, digits and -"],
  ["entities.csv", "Porto,CITY", "Porto,VILLAGE", 'entities.csv, row 6, column kind: must be an entity kind of docs/kinds.md that is no event (those go into events.csv), or one that a row of kinds.csv adds, not "VILLAGE". Add it to kinds.csv'],
  ["events.csv", "MEETING,", "CITY,", 'events.csv, row 2, column kind: must be an event kind of docs/kinds.md'],
  ["events.csv", ",porto\n", ",arland-city\n", 'events.csv, row 2, column place: "arland-city" is not in entities.csv'],
  ["names.csv", "SHORT_FORM", "NICKNAME", 'names.csv, row 2, column type: must be one of NAME'],
  ["names.csv", ",,,,yes", ",first,,,yes", "names.csv, row 3, column external: must be empty where a document is named: external spellings are in none"],
  ["properties/first.csv", "2025-03-01", "March", "properties/first.csv, row 2, column value: must be a date as EDTF"],
  ["properties/first.csv", "DATE", "TITLE", 'properties/first.csv, row 2, column property: TITLE is said of Actor; "porto-meeting" is a MEETING'],
  ["properties/first.csv", "c1", "c3", 'properties/first.csv, row 2, column restates: "c3" is not in claims/first.csv'],
  ["conflicts.csv", "CONTRADICTION", "OPEN", 'conflicts.csv, row 2, column status: must be one of CONTRADICTION'],
  ["conflict-sides.csv", "x1,2,He was not,c3\n", "", 'conflicts.csv, row 2: "x1" needs two sides or more in conflict-sides.csv'],
  ["conflict-sides.csv", "not,c3", "not,c1", 'conflict-sides.csv, row 3, column claims: "c1" is also on side 1; a claim takes one side'],
  ["conflict-sides.csv", "not,c3", "not,c9", 'conflict-sides.csv, row 3, column claims: "c9" is not in claims/ or properties/'],
];

describe("reading a folder", () => {
  it("takes a small folder that is right", () => {
    expect(problemsOf(smallFolder())).toEqual([]);
  });

  it.each(MISTAKES)("%s: %s → %s", (file, from, to, message) => {
    const [first] = problemsOf(changed(file, from, to));
    expect(first).toEqual(expect.stringContaining(message));
  });

  it("refuses origins that rest on nothing, on themselves or over too many", () => {
    const resting = (...rows: [id: string, restsOn: string][]) =>
      problemsOf({
        ...smallFolder(),
        "origins.csv": `id,description,rests_on\n${rows.map(([id, under]) => `${id},A report.,${under}\n`).join("")}`,
      });
    const column = (row: number) => `origins.csv, row ${row}, column rests_on:`;
    expect(resting(["a", "b"], ["b", ""])).toEqual([]);
    expect(resting(["a", "b"])).toEqual([`${column(2)} "b" is not in origins.csv`]);
    expect(resting(["a", "a"])).toEqual([`${column(2)} leads back to the origin itself`]);
    expect(resting(["a", "b"], ["b", "a"], ["c", "a"])).toEqual(
      [2, 3].map((row) => `${column(row)} leads back to the origin itself`),
    );
    const layers = "abcdefghij".split("");
    expect(resting(...layers.map((id, n): [string, string] => [id, layers[n + 1] ?? ""]))).toEqual([
      `${column(2)} leads over more than 8 origins`,
    ]);
  });

  it("tells a property claim that restates nothing what it lacks", () => {
    const lines = problemsOf(changed("properties/first.csv", ",c1", ","));
    expect(lines).toEqual(
      ["modality", "sourcing", "statement"].map(
        (column) =>
          `properties/first.csv, row 2, column ${column}: must not be empty unless a claim is restated`,
      ),
    );
  });

  it("names missing, misspelt and foreign files", () => {
    const { "entities.csv": entities, ...files } = smallFolder();
    const lines = problemsOf({ ...files, "entites.csv": entities!, "claims/third.csv": "id\n" });
    expect(lines[0]).toBe("entities.csv: is missing");
    expect(lines).toContainEqual(expect.stringContaining("entites.csv: is not a file of this"));
    expect(lines).toContainEqual("claims/third.csv, row 1, column subject: is missing");
    const strange = {
      "claims/third.csv": String(smallFolder()[FIRST]).replaceAll(/c(\d)/g, "d$1"),
    };
    expect(problemsOf({ ...smallFolder(), ...strange })[0]).toBe(
      'claims/third.csv, row 2: "third" is not in documents.csv; the file is named after its document',
    );
  });

  it("refuses what is no text, no UTF-8, or empty", () => {
    const names = "names.csv";
    const with_ = (content: string | Uint8Array) =>
      problemsOf({ ...smallFolder(), [names]: content });
    expect(with_(new Uint8Array([80, 75, 3, 4, 0, 0]))).toEqual([
      `${names}: is not text; save it as CSV in UTF-8`,
    ]);
    expect(with_(new Uint8Array([0x65, 0xe9, 0x2c]))).toEqual([
      `${names}: is not UTF-8; it may be Windows-1252, as plain CSV of Excel is: save it as CSV UTF-8`,
    ]);
    expect(with_("")).toEqual([`${names}: is empty; it needs a header row`]);
  });

  it("takes a byte order mark, Windows line ends, blank lines and a file without a last line end", () => {
    const files = Object.entries(smallFolder()).map(([name, text]) => [
      name,
      `\uFEFF${String(text).trimEnd().replaceAll("\n", "\r\n\r\n")}`,
    ]);
    expect(problemsOf(Object.fromEntries(files) as Files)).toEqual([]);
  });

  const everyFile = (change: (text: string) => string | Uint8Array): Files =>
    Object.fromEntries(
      Object.entries(smallFolder()).map(([name, text]) => [name, change(String(text))]),
    );

  it.each([
    ["semicolons", (text: string) => text.replaceAll(",", ";")],
    ["tabs", (text: string) => text.replaceAll(",", "\t")],
    ["quotes around every cell", (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"')],
    ["UTF-16", (text: string) => Buffer.from(`\uFEFF${text.replaceAll(",", "\t")}`, "utf16le")],
    ["UTF-16, big end first", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["a header in capitals", (text: string) => text.replace(/.+/, (line) => line.toUpperCase())],
    [
      "a header in words",
      (text: string) => text.replace(/.+/, (line) => line.replaceAll("_", " ")),
    ],
    [
      "rows of empty cells",
      (text: string) => `\n${text}${text.match(/^.+/)![0].replaceAll(/[^,]/g, "")}\n`,
    ],
  ] as const)("takes files with %s", (_what, change) => {
    expect(problemsOf(everyFile(change))).toEqual([]);
  });

  it("counts rows as a spreadsheet does below a blank first row, and names the separator", () => {
    const names = "entity;value;type\nada;Ada; B;NAME\n";
    expect(problemsOf({ ...smallFolder(), "names.csv": `\n${names}` })).toEqual([
      "names.csv, row 3: has 4 cells where the header has 3; put quotes around a cell that holds a semicolon",
    ]);
  });

  it("tells one mistake once, not for each row that refers to what could not be read", () => {
    const broken = (text: string) => problemsOf({ ...smallFolder(), "entities.csv": text });
    const entities = String(smallFolder()["entities.csv"]);
    expect(broken(entities.replaceAll(",", ":"))).toEqual([
      "entities.csv, row 1: has no column of this file; those are id, name, kind, also_actor, description, latitude, longitude, country, wikidata, identifiers, attributes, notes, with commas, semicolons or tabs between them",
    ]);
    expect(broken(entities.replace("PERSON", "PEER"))).toHaveLength(1);
    const claims = String(smallFolder()[FIRST]).replace("MET", "GREETED");
    const { "properties/first.csv": _, ...files } = smallFolder();
    expect(problemsOf({ ...files, [FIRST]: claims })).toHaveLength(1);
  });

  it("shows the first 20 mistakes and counts the others", () => {
    const rows = Array.from({ length: 50 }, (_, i) => `ada,Name ${i},NICKNAME\n`).join("");
    const folder = writeFolder({ ...smallFolder(), "names.csv": `entity,value,type\n${rows}` });
    expect(() => readSeed(folder)).toThrow(/50 mistakes[^]+row 21[^]+… and 30 more\.$/);
  });

  it("refuses more claims than a link takes, at the row with which it is too many", () => {
    const rows = Array.from(
      { length: 20_001 },
      (_, n) => `m${n},ada,SUPPORTS,ben,ASSERTED,ON_RECORD,${n + 1},She does.`,
    );
    const header = "id,subject,kind,object,modality,sourcing,paragraph,statement";
    const documents = String(smallFolder()["documents.csv"]);
    const files = {
      ...smallFolder(),
      "documents.csv": `${documents}many,A table,,Registry,2025,en,\n`,
      "claims/many.csv": [header, ...rows, ""].join("\n"),
    };
    expect(problemsOf(files)).toEqual([
      "claims/many.csv, row 20002, column kind: from here on ada SUPPORTS ben has more than the 20,000 claims that a link takes; use a more exact kind or entity",
    ]);
  });

  it("says so where there is no folder", () => {
    expect(() => readSeed(join(writeFolder({}), "none"))).toThrow("is not a folder");
  });

  it("answers any garbage in any cell with a list, never a crash", { timeout: 30_000 }, () => {
    const files = Object.keys(smallFolder());
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        '"',
        ",",
        "\n",
        "\r",
        "|",
        "__proto__",
        "constructor",
        "..",
        "XXXX-12/",
        "\u0000",
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        garbage,
        (file, from, to, text) => {
          const content = String(smallFolder()[file]);
          const [start, end] = [from % content.length, to % content.length].sort((a, b) => a - b);
          const broken = content.slice(0, start) + text + content.slice(end);
          expect(Array.isArray(problemsOf({ ...smallFolder(), [file]: broken }))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
