import type { Context } from "../graphql/context.ts";
import { originsById } from "../document/document.cypher.ts";
import { InvalidArgument } from "../errors.ts";
import { refuseMissing, unknownIds } from "../graphql/known-ids.ts";
import { findDocument } from "../document/load-document.ts";
import { findEntity } from "../entity/load-entity.ts";
import type { Source } from "./compare.ts";
import type { SourceIds } from "./source-links.cypher.ts";

const MOST_IDS = 100;

export interface NamedSources extends SourceIds {
  /** The name of each in a sentence, outlets first. */
  names: string[];
}

/** Reads the sources. Throws InvalidArgument if there are none, too many, or unknown ids. */
export async function checkSources(
  context: Context,
  given: { [K in keyof SourceIds]?: readonly string[] | null },
): Promise<NamedSources> {
  const asked = [given.publishers, given.origins, given.documents];
  if (asked.every((ids) => !ids || ids.length === 0)) {
    throw new InvalidArgument("publishers", "names at least one outlet, origin or document");
  }
  const [publishers, origins, documents] = await Promise.all([
    lookUp(context, "publishers", "OUTLET", given.publishers),
    lookUp(context, "origins", "ORIGIN", given.origins),
    lookUp(context, "documents", "DOCUMENT", given.documents),
  ]);
  const idsOf = (found: Found[]) => found.map(({ id }) => id);
  return {
    publishers: idsOf(publishers),
    origins: idsOf(origins),
    documents: idsOf(documents),
    names: [...publishers, ...origins, ...documents].map(({ name }) => name),
  };
}

interface Found {
  id: string;
  name: string;
}

type Kind = Source["kind"];

const HELD = { DOCUMENT: "Document", ORIGIN: "Origin", OUTLET: "Entity" } as const;

async function lookUp(
  context: Context,
  field: string,
  kind: Kind,
  ids: readonly string[] | null | undefined,
): Promise<Found[]> {
  if ((ids?.length ?? 0) > MOST_IDS) {
    throw new InvalidArgument(field, `takes at most ${MOST_IDS} ids`);
  }
  const given = ids ?? [];
  const found = await Promise.all(given.map((id) => FIND[kind](context, id)));
  await refuseMissing(
    context,
    field,
    HELD[kind],
    given.filter((_, i) => !found[i]),
  );
  return [...new Map(found.flatMap((node) => (node ? [[node.id, node]] : []))).values()];
}

/** A document, an origin or an outlet by id. Throws InvalidArgument if there is none. */
export async function findSource(
  context: Context,
  field: string,
  id: string,
): Promise<Source & Found> {
  const kind = id.startsWith("doc:") ? "DOCUMENT" : id.startsWith("origin:") ? "ORIGIN" : "OUTLET";
  const found = await FIND[kind](context, id);
  if (!found) throw await unknownIds(context, field, HELD[kind], [id]);
  return { kind, ...found };
}

/** An outlet by id. If it was merged, the entity that it was merged into. */
async function findPublisher(context: Context, id: string): Promise<Found | null> {
  const found = await findEntity(context, id);
  return found && { id: found.id, name: found.name };
}

async function findCited(context: Context, id: string): Promise<Found | null> {
  const document = await findDocument(context, id);
  return document && { id: document.id, name: document.citation };
}

async function findOrigin(context: Context, id: string): Promise<Found | null> {
  const origin = await context.loader(originsById, undefined).load(id);
  return origin && { id, name: `“${origin.description.replace(/\.$/, "")}”` };
}

const FIND: Record<Kind, (context: Context, id: string) => Promise<Found | null>> = {
  DOCUMENT: findCited,
  ORIGIN: findOrigin,
  OUTLET: findPublisher,
};
