import { mkdirSync } from "node:fs";
import { LINK_VERSION } from "../../src/derive/derive-anew.ts";
import { INDEX_VERSION, indexedName } from "../../src/names/indexed.ts";
import { CLAIM_HEADER, ClaimWriter } from "./claims.ts";
import { CsvFile } from "./csv.ts";
import { DOCUMENT_HEADER, makePress, ORIGIN_HEADER, writePress } from "./documents.ts";
import { type Entity, ENTITY_HEADER, entityRow, makeCast } from "./entities.ts";
import { LINK_HEADER, writeLinks } from "./links.ts";
import { respelled } from "./names.ts";
import { Random } from "./random.ts";
import type { Size } from "./sizes.ts";

/** A file of the import and what its rows become: a label, or a relationship type. */
export interface ImportFile {
  file: CsvFile;
  nodes?: string;
  relationships?: string;
}

/** Writes a whole graph as CSV files, the same for the same size. */
export function generate(size: Size, folder: string): ImportFile[] {
  mkdirSync(folder, { recursive: true });
  const all: ImportFile[] = [];
  const open = (name: string, header: string, of: Omit<ImportFile, "file">) => {
    const file = new CsvFile(folder, name, header);
    all.push({ file, ...of });
    return file;
  };
  const nodes = (label: string, header: string) =>
    open(`nodes-${label || "entity"}`, header, { nodes: label });
  const joins = (type: string, from: string, to: string, more = "") =>
    open(`rels-${type}`, `:START_ID(${from}),:END_ID(${to})${more}`, { relationships: type });

  const entities = nodes("", ENTITY_HEADER);
  const names = nodes(
    "Name",
    "n:ID(name),id,value,folded,key,language,script,type,weak:boolean,external:boolean",
  );
  const named = joins("NAMED", "entity", "name");
  const seenIn = joins("SEEN_IN", "name", "document", ",paragraph:long,count:long");
  const takesPlace = joins("AT", "entity", "entity");
  const links = open("rels-links", LINK_HEADER, { relationships: "" });
  const conflicts = nodes(
    "Conflict",
    "n:ID(conflict),id,topic,about,status,editorView,version:long",
  );
  const sides = joins("SIDE", "conflict", "claim", ",n:long,statement");

  const cast = makeCast(size);
  const press = makePress(size.documents, cast.outlets);
  writePress(press, {
    documents: nodes("Document", DOCUMENT_HEADER),
    origins: nodes("Origin", ORIGIN_HEADER),
    publishedBy: joins("PUBLISHED_BY", "document", "entity"),
    derivedFrom: joins("DERIVED_FROM", "document", "document"),
    reliesOn: joins("RELIES_ON", "origin", "entity"),
  });

  const random = new Random(3);
  let spellings = 0;
  const name = (entity: Entity, value: string, type: string) => {
    const n = spellings++;
    const id = `${entity.id}|${value}`;
    const { folded, key } = indexedName(value);
    names.write([n, id, value, folded, key, "", "Latin", type, type === "DESCRIPTION", false]);
    named.write([entity.n, n]);
    seenIn.write([n, random.below(size.documents), 1, 1]);
  };
  const write = (entity: Entity, date?: string) => {
    entities.write(entityRow(entity, date) as never);
    name(entity, entity.name, entity.kind === "UNNAMED_GROUP" ? "DESCRIPTION" : "NAME");
    const other = respelled(entity.name);
    if (other !== entity.name && random.chance(0.6)) name(entity, other, "TRANSLITERATION");
  };
  for (const entity of [...cast.actors, ...cast.outlets, ...cast.places]) write(entity);

  const claimFiles = {
    claims: nodes("Claim", CLAIM_HEADER),
    statedIn: joins("STATED_IN", "claim", "document", ",paragraph:long"),
    originatesFrom: joins("ORIGINATES_FROM", "claim", "origin", ",basis"),
    subject: joins("SUBJECT", "claim", "entity"),
    object: joins("OBJECT", "claim", "entity"),
    during: joins("DURING", "claim", "entity"),
  };
  const claims = new ClaimWriter(claimFiles, press, random);
  const firstOccasion = entities.rows;
  writeLinks(size, cast, firstOccasion, { links, conflicts, sides }, claims, random, (occasion) => {
    write(occasion, occasion.date);
    takesPlace.write([occasion.n, occasion.place.n]);
  });
  nodes("Graph", "n:ID(graph),id,seq:long,seededAt,nameIndex:long,linkVersion:long").write([
    0,
    "graph",
    1,
    "2026-01-01",
    INDEX_VERSION,
    LINK_VERSION,
  ]);
  for (const { file } of all) file.close();
  return all;
}
