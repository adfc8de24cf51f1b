import { randomUUIDv7 } from "node:crypto";
import { keysOf, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { ownOrigin, ownOriginId } from "../document/own-origin.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { type RecordState, targetOf } from "../change/records.ts";
import { checkFamily, endOf, survivor } from "../entity/survivor.ts";
import { linkId } from "../evidence/link-id.ts";
import { type ClaimContent, claimRecord, type Resolved } from "./claim-content.ts";
import { endsProblems } from "../kinds/ends.ts";
import { DuplicateClaim, EndsNotAllowed, SourceRequired } from "./errors.ts";
import { valueProblem } from "../kinds/property-value.ts";
import { readSame, sameKey } from "./same-claims.ts";

/**
 * Creates a claim. Looks up the records it refers to, replacing merged entities by their survivors.
 * Checks that the ontology allows it and that the document does not say it already. `similar` are
 * the document's claims about the same link or property. `replaced` is the claim that the new one
 * replaces.
 */
export async function draftClaim(
  draft: Draft,
  content: ClaimContent,
  replaced?: RecordState,
): Promise<{ claim: RecordState; similar: string[] }> {
  // Reads all of them in one statement. The calls below then find them in the draft.
  const named = [
    content.document,
    content.subject,
    content.object,
    content.event,
    content.place,
    content.origin,
  ];
  await draft.read(named.filter((id) => id !== null));
  const document = await sourceOf(draft, content.document);
  const subject = await survivor(draft, content.subject, "subject");
  const ends = content.kind
    ? await linkEndsOf(draft, content.kind, subject, { content, replaced })
    : propertyEnds(content, subject);
  if (content.condition && content.modality !== "PLANNED" && content.modality !== "HYPOTHETICAL") {
    throw new InvalidInput("condition", "belongs to what is planned or floated as possible");
  }
  const place = content.place ? await survivor(draft, content.place, "place") : null;
  if (place) checkFamily(place, "Place", "place");
  const origin = await originOf(draft, content.origin, document);
  const resolved: Resolved = {
    document: document.id,
    subject: subject.id,
    ...ends,
    place: place?.id ?? null,
    origin,
    originBasis: content.originBasis ?? (content.origin ? "STATED" : "INFERRED"),
  };
  const similar = await findSimilar(draft, content, resolved, replaced?.id);
  const id = `claim:${randomUUIDv7()}`;
  const { by: author, at: createdAt } = draft;
  const written = replaced ? await asWritten(draft, replaced, resolved) : resolved;
  const claim = claimRecord(content, written, { id, author, createdAt, supersedes: replaced });
  draft.create(claim);
  return { claim, similar };
}

const ENDS = { subject: "SUBJECT", object: "OBJECT", event: "DURING", place: "AT" } as const;

/**
 * Another reading stays with the entities that the old one was written about, where they only read
 * as the ones it names since they were merged: so a split takes it along (R5).
 */
async function asWritten(
  draft: Draft,
  replaced: RecordState,
  resolved: Resolved,
): Promise<Resolved> {
  const written = { ...resolved };
  for (const end of keysOf(ENDS)) {
    const was = targetOf(replaced, ENDS[end]);
    if (was && (await survivor(draft, was, end)).id === resolved[end]) written[end] = was;
  }
  return written;
}

async function sourceOf(draft: Draft, id: string | null): Promise<RecordState> {
  if (id === null) throw new SourceRequired();
  if (recordKindOf(id) !== "Document") {
    throw new InvalidInput("document", "must be the id of a document");
  }
  const document = await draft.get(id, "document");
  if (document.properties.retractedAt) {
    throw new InvalidInput("document", "is retracted: nothing can be added to what it says");
  }
  return document;
}

type Ends = Pick<Resolved, "object" | "event">;

async function linkEndsOf(
  draft: Draft,
  kind: StatedLinkKind,
  subject: RecordState,
  { content, replaced }: { content: ClaimContent; replaced: RecordState | undefined },
): Promise<Ends> {
  if (content.property || content.value) {
    throw new InvalidInput("property", "goes without kind and object: state a link or a property");
  }
  if (content.object === null) throw new InvalidInput("object", "must not be empty");
  const object = await survivor(draft, content.object, "object");
  const { problems, reversed } = endsProblems(kind, endOf(subject), endOf(object));
  // Both ends of a claim may be one since a merge; it is corrected all the same.
  const isOne = subject.id === object.id && replaced && (await isSelfClaim(draft, replaced));
  if (problems.length > 0 && !isOne) {
    throw new EndsNotAllowed(
      problems.map(({ at, rule }) => `${at}: ${rule}`),
      reversed,
    );
  }
  const given = content.event ? await survivor(draft, content.event, "event") : null;
  if (given) checkFamily(given, "Event", "event");
  const itself = endOf(object).families.includes("Event") ? object.id : null;
  return { object: object.id, event: given?.id ?? itself };
}

/** Whether what a claim was written about at both ends reads as one since. */
async function isSelfClaim(draft: Draft, claim: RecordState): Promise<boolean> {
  const ends = [targetOf(claim, "SUBJECT"), targetOf(claim, "OBJECT")];
  if (ends.includes(null)) return false;
  const [one, other] = await Promise.all(ends.map((id) => survivor(draft, id!, "object")));
  return one!.id === other!.id;
}

function propertyEnds(content: ClaimContent, subject: RecordState): Ends {
  const { property, value } = content;
  if (!property) throw new InvalidInput("kind", "must not be empty, unless property is given");
  for (const name of ["object", "event"] as const) {
    if (content[name] !== null) throw new InvalidInput(name, "belongs to links, not to a property");
  }
  if (value === "") throw new InvalidInput("value", "must not be empty");
  const problem = valueProblem(property, value);
  if (problem) throw new InvalidInput("value", problem);
  const { id, families, kind } = endOf(subject);
  const wanted: readonly string[] = PROPERTIES[property].families;
  if (!families.some((family) => wanted.includes(family))) {
    const rule = `${property} is said of ${wanted.join(" or ")}; "${id}" is a ${kind}`;
    throw new InvalidInput("property", rule);
  }
  return { object: null, event: null };
}

/** The given origin, else the document's main one, else that of its sources, else its own (R21). */
async function originOf(draft: Draft, given: string | null, document: RecordState) {
  if (given !== null) {
    if (recordKindOf(given) !== "Origin") {
      throw new InvalidInput("origin", "must be the id of an origin");
    }
    return (await draft.get(given, "origin")).id;
  }
  const from = document.relations.filter(({ type }) => type === "DERIVED_FROM");
  const sources = await draft.read(from.map(({ to }) => to));
  const main = [document, ...sources].map((state) => state?.properties.mainOrigin).find(Boolean);
  if (main) return String(main);
  const id = ownOriginId(document.id);
  const [known] = await draft.read([id]);
  if (!known) draft.create(ownOrigin(id, document));
  return id;
}

const MOST_SIMILAR = 10;

/**
 * Ids of the document's claims about the same link or property. Throws DuplicateClaim if one of
 * them says the same.
 */
async function findSimilar(
  draft: Draft,
  content: ClaimContent,
  resolved: Resolved,
  replaced: string | undefined,
): Promise<string[]> {
  const { document, subject, object, event, place, origin } = resolved;
  const { paragraph, modality, date, role, value, kind, property } = content;
  const { amount, currency, share } = content;
  const linked = kind && object ? linkId(subject, kind, object) : "";
  const wanted = { document, subject, property: property ?? "", linkId: linked };
  const rows = await readSame(draft.tx, wanted);
  const others = rows.filter((row) => row.id !== replaced);
  const key = sameKey({
    kind: kind ?? "",
    property: property ?? "",
    subject,
    object: object ?? "",
    event: event ?? "",
    place: place ?? "",
    origin,
    paragraph,
    modality,
    date,
    role,
    value,
    amount,
    currency,
    share,
  });
  const same = others.find((row) => sameKey(row) === key);
  if (same) throw new DuplicateClaim(same.id);
  return others.slice(0, MOST_SIMILAR).map((row) => row.id);
}
