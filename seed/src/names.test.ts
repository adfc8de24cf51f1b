import { expect, it } from "vitest";
import { nameNodes } from "./names.ts";
import { readSeed } from "./read.ts";
import { smallFolder, writeFolder } from "./test-folder.ts";

it("makes one name of each spelling of an entity, its main name among them", () => {
  const files = smallFolder();
  const more = [
    "porto,Harbour City,DESCRIPTION,,first,1,1,", // weak by its type
    "arland,Porto,METONYM,,first,1,1,", // makes the city's own name weak
    "ada,A. Bell,SHORT_FORM,,second,2,1,", // a second sighting of the same spelling
    "ben,Бен,NATIVE_NAME,,,,,yes",
  ];
  const names = `${String(files["names.csv"])}${more.join("\n")}\n`;
  const nodes = nameNodes(readSeed(writeFolder({ ...files, "names.csv": names })));
  const shown = nodes.map(({ properties: { id, script, weak, external } }) =>
    [id, script, weak && "weak", external && "external"].filter(Boolean).join(" "),
  );
  expect(shown.sort()).toMatchInlineSnapshot(`
    [
      "ada|A. Bell Latin",
      "ada|Ada Bell Latin",
      "ada|أدا بيل Arabic external",
      "arland|Arland Latin",
      "arland|Porto Latin weak",
      "ben|Ben Cole Latin",
      "ben|Бен Cyrillic external",
      "gazette|The Gazette Latin",
      "porto-meeting|Meeting in Porto Latin",
      "porto|Harbour City Latin weak",
      "porto|Porto Latin weak",
    ]
  `);
});
