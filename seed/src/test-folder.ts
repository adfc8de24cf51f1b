import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";

/** The files of a folder by name: text, or bytes if a test needs something that is not text. */
export type Files = Record<string, string | Uint8Array>;

/** A small valid folder with ids that start with `prefix`. */
export function smallFolder(prefix = ""): Files {
  const p = prefix;
  return {
    "documents.csv": `id,title,outlet,outlet_name,published,language,paragraphs
${p}first,A report of a meeting,${p}gazette,The Gazette,2025-03-02,en,1-9
${p}second,The same meeting,,Unsigned text,2025-03/,en,
`,
    "entities.csv": `id,name,kind
${p}ada,Ada Bell,PERSON
${p}ben,Ben Cole,PERSON
${p}arland,Arland,STATE
${p}gazette,The Gazette,MEDIA_OUTLET
${p}porto,Porto,CITY
`,
    "events.csv": `id,name,kind,date,place
${p}porto-meeting,Meeting in Porto,MEETING,2025-03-01,${p}porto
`,
    "names.csv": `entity,value,type,language,document,paragraph,count,external
${p}ada,A. Bell,SHORT_FORM,,${p}first,2,3,
${p}ada,أدا بيل,NATIVE_NAME,ar,,,,yes
`,
    [`claims/${p}first.csv`]: `id,subject,kind,object,event,place,modality,sourcing,paragraph,statement
${p}c1,${p}ada,MET,${p}ben,${p}porto-meeting,${p}porto,ASSERTED,ON_RECORD,2,They met in Porto.
${p}c2,${p}ada,REPRESENTS,${p}arland,,,ASSERTED,OWN_VOICE,3,She speaks for Arland.
`,
    [`claims/${p}second.csv`]: `id,subject,kind,object,modality,sourcing,statement
${p}c3,${p}ben,PARTICIPATED_IN,${p}porto-meeting,DENIED,UNNAMED,He was not there.
`,
    [`properties/${p}first.csv`]: `id,subject,property,value,restates
${p}p1,${p}porto-meeting,DATE,2025-03-01,${p}c1
`,
    "conflicts.csv": `id,topic,about,status,editor_view
${p}x1,Was Ben Cole there,IDENTITY,CONTRADICTION,Cannot be settled.
`,
    "conflict-sides.csv": `conflict,n,statement,claims
${p}x1,1,He was,${p}c1
${p}x1,2,He was not,${p}c3
`,
  };
}

/** The same files with one text of one of them replaced; fails where it is not there. */
export function edited(files: Files, file: string, from: string, to: string): Files {
  const text = String(files[file]);
  expect(text).toContain(from);
  return { ...files, [file]: text.replace(from, to) };
}

/** Writes files into a folder that is deleted after the test, and returns its path. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "backchannel-seed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
