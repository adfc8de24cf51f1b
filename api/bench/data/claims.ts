import { type Modality, NEVER, type Sourcing } from "@backchannel/schema/claim.ts";
import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { edtfRange } from "../../src/dates/edtf.ts";
import type { ClaimRow } from "../../src/derive/derive-columns.ts";
import { CLAIM_COLUMNS, SETTLED_COLUMNS } from "../../src/evidence/claim-columns.ts";
import { linkId } from "../../src/evidence/link-id.ts";
import { ARRAYS } from "./arrays.ts";
import type { CsvFile } from "./csv.ts";
import {
  chainOf,
  type Document,
  lineageOf,
  numbered,
  type Origin,
  type Press,
} from "./documents.ts";
import { type Entity, type Occasion, someDate } from "./entities.ts";
import type { Random } from "./random.ts";

export interface ClaimFiles {
  claims: CsvFile;
  statedIn: CsvFile;
  originatesFrom: CsvFile;
  subject: CsvFile;
  object: CsvFile;
  during: CsvFile;
}

export const CLAIM_HEADER =
  "n:ID(claim),id,kind,subjectId,objectId,eventId,linkId,modality,sourcing,statement,date," +
  "dateBasis,dateNote,dateFrom,attributedTo,section,paragraph:long,originBasis," +
  "background:boolean,role,first:long,last:long,dated:long,author,createdAt,version:long," +
  SETTLED_COLUMNS.map(
    (name) => `${CLAIM_COLUMNS[name].property}:${ARRAYS[name].replace("[]", "")}`,
  ).join(",");

const MODALITIES: readonly Modality[] = [
  "ASSERTED",
  "ALLEGED",
  "PLANNED",
  "HYPOTHETICAL",
  "DENIED",
];
const MODALITY_SHARES = [0.82, 0.08, 0.04, 0.02, 0.04];
const SOURCINGS: readonly Sourcing[] = ["ON_RECORD", "UNNAMED", "OWN_VOICE", "OTHER_MEDIA"];
const ROLES = ["envoy", "head of delegation", "minister", "adviser"];

export interface LinkEnds {
  subject: Entity;
  kind: StatedLinkKind;
  object: Entity;
}

/** Writes claims, and keeps the row of each that derivation would read. */
export class ClaimWriter {
  #next = 0;
  readonly #files: ClaimFiles;
  readonly #press: Press;
  readonly #random: Random;

  constructor(files: ClaimFiles, press: Press, random: Random) {
    this.#files = files;
    this.#press = press;
    this.#random = random;
  }

  /** Writes the claims of one link. Those on a side of a conflict are disputed. */
  write(
    { subject, kind, object }: LinkEnds,
    occasions: readonly Occasion[],
    count: number,
    disputed: boolean,
  ): { n: number; row: ClaimRow }[] {
    const random = this.#random;
    let document: Document | null = null;
    return Array.from({ length: count }, (_, i) => {
      // A claim that repeats another is usually taken from an earlier document.
      document = (random.chance(0.6) && document?.parent) || random.pick(this.#press.documents);
      const origin = random.chance(0.75) ? document.mainOrigin : random.pick(this.#press.origins);
      const occasion = occasions.length > 0 ? random.pick(occasions) : null;
      const source = { document, origin, disputed: disputed && i < 2 };
      return this.#one({ subject, kind, object }, occasion, source);
    });
  }

  #one(
    { subject, kind, object }: LinkEnds,
    occasion: Occasion | null,
    { document, origin, disputed }: { document: Document; origin: Origin; disputed: boolean },
  ): { n: number; row: ClaimRow } {
    const random = this.#random;
    const n = this.#next++;
    const date = random.chance(0.3) ? someDate(random) : "";
    const own = edtfRange(date);
    const borrows = own.dated === 0 && occasion !== null;
    const days = borrows ? edtfRange(occasion.date) : own;
    const background = random.chance(0.03);
    const row: ClaimRow = {
      measure: "",
      claim: `claim:${numbered(n)}`,
      kind,
      subjectId: subject.id,
      objectId: object.id,
      event: occasion?.id ?? "",
      modality: MODALITIES[random.place(MODALITY_SHARES)] as Modality,
      ...days,
      pubFirst: document.pubFirst,
      pubLast: document.pubLast,
      origin: origin.id,
      publisher: origin.publisher?.id ?? "",
      rootOrigin: origin.id,
      rootPublisher: origin.publisher?.id ?? "",
      document: document.id,
      carrier: document.outlet?.id ?? "",
      background,
      role: random.chance(0.2) ? random.pick(ROLES) : "",
      part: "",
      placeId: "",
      subjectRole: "",
      objectRole: "",
      retracted: false,
      until: NEVER,
      disputed,
      lineage: lineageOf(document, origin),
      chain: chainOf(document, origin),
      marks: "INFERRED|",
      borrowed: borrows,
    };
    const paragraph = 1 + random.below(40);
    const statement = `${subject.name} and ${object.name}: statement ${n} of a generated report.`;
    this.#files.claims.write([
      n,
      row.claim,
      kind,
      row.subjectId,
      row.objectId,
      row.event,
      linkId(subject.id, kind, object.id),
      row.modality,
      random.pick(SOURCINGS),
      statement,
      date,
      "",
      "",
      borrows ? "EVENT" : date ? "CLAIM" : "",
      "",
      background ? "related" : "body",
      paragraph,
      "INFERRED",
      background,
      row.role,
      days.first,
      days.last,
      days.dated,
      "bench",
      "2026-01-01T00:00:00Z",
      1,
      ...SETTLED_COLUMNS.map((name) => row[name]),
    ]);
    this.#files.statedIn.write([n, document.n, paragraph]);
    this.#files.originatesFrom.write([n, origin.n, "INFERRED"]);
    this.#files.subject.write([n, subject.n]);
    this.#files.object.write([n, object.n]);
    if (occasion) this.#files.during.write([n, occasion.n]);
    return { n, row };
  }
}
