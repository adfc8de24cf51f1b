import { edtfRange } from "../../src/dates/edtf.ts";
import type { CsvFile } from "./csv.ts";
import type { Entity } from "./entities.ts";
import { Random } from "./random.ts";

/** Documents in order of their numbers; one that derives from another has the larger number. */
export interface Press {
  documents: Document[];
  origins: Origin[];
}

export interface Document {
  n: number;
  id: string;
  outlet: Entity | null;
  parent: Document | null;
  mainOrigin: Origin;
  published: string;
  pubFirst: number;
  pubLast: number;
}

export interface Origin {
  n: number;
  id: string;
  /** Null where reports are unnamed. */
  publisher: Entity | null;
}

export function makePress(count: number, outlets: readonly Entity[]): Press {
  const random = new Random(2);
  const documents: Document[] = [];
  const origins: Origin[] = [];
  for (let n = 0; n < count; n += 1) {
    const parent = n > 0 && random.chance(0.3) ? (documents[random.below(n)] as Document) : null;
    const outlet = random.chance(0.95)
      ? (outlets[random.heavyTailed(outlets.length)] as Entity)
      : null;
    const own = !parent || random.chance(0.2);
    if (own) {
      const publisher = random.chance(0.9) ? outlet : null;
      origins.push({ n: origins.length, id: `origin:${numbered(origins.length)}`, publisher });
    }
    const mainOrigin = own ? (origins.at(-1) as Origin) : (parent as Document).mainOrigin;
    const month = `${2016 + random.below(10)}-${numbered(1 + random.below(12), 2)}`;
    const published = random.chance(0.9) ? `${month}-${numbered(1 + random.below(28), 2)}` : month;
    const { first: pubFirst, last: pubLast } = edtfRange(published);
    const id = `doc:${numbered(n)}`;
    documents.push({ n, id, outlet, parent, mainOrigin, published, pubFirst, pubLast });
  }
  return { documents, origins };
}

/** The documents that this one was taken from whose main origin it is, as claims store them. */
export function lineageOf(document: Document, origin: Origin): string {
  const found: Document[] = [];
  for (let at = document.parent; at && found.length < 8; at = at.parent) found.push(at);
  const ids = found.filter((ancestor) => ancestor.mainOrigin === origin).map(({ id }) => id);
  return ids.toSorted().reduce((line, id) => `${line}${id}|`, "|");
}

/** Who printed it, its origin and that origin's publisher, as claims store them. */
export function chainOf({ outlet }: Document, { id, publisher }: Origin): string {
  const behind = [outlet?.id, id, publisher?.id].filter((one) => one !== undefined);
  return behind.reduce((line, one) => `${line}${one}|`, "|");
}

export interface PressFiles {
  documents: CsvFile;
  origins: CsvFile;
  publishedBy: CsvFile;
  derivedFrom: CsvFile;
  reliesOn: CsvFile;
}
export const DOCUMENT_HEADER =
  "n:ID(document),id,title,citation,outletName,author,publishedAt,publishedBasis,publishedNote," +
  "pubFirst:long,pubLast:long,retrievedAt,url,language,notes,originNote,partOf,mainOrigin," +
  "version:long";
export const ORIGIN_HEADER = "n:ID(origin),id,description,basis";

export function writePress({ documents, origins }: Press, files: PressFiles): void {
  for (const { n, id, outlet, parent, mainOrigin, published, pubFirst, pubLast } of documents) {
    const name = outlet?.name ?? "";
    const citation = `${name || "Unsigned"}, ${published}`;
    files.documents.write([
      n,
      id,
      `Report ${n} of ${name || "nobody"}`,
      citation,
      name,
      null,
      published,
      "",
      "",
      pubFirst,
      pubLast,
      null,
      `https://example.org/${n}`,
      "en",
      "",
      "",
      "",
      mainOrigin.id,
      1,
    ]);
    if (outlet) files.publishedBy.write([n, outlet.n]);
    if (parent) files.derivedFrom.write([n, parent.n]);
  }
  for (const { n, id, publisher } of origins) {
    const whose = publisher ? `${publisher.name}’s own reporting` : "Unnamed officials";
    files.origins.write([n, id, whose, "inferred"]);
    if (publisher) files.reliesOn.write([n, publisher.n]);
  }
}

export const numbered = (n: number, digits = 7) => n.toString().padStart(digits, "0");
