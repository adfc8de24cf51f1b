import type { Context } from "../context.ts";
import { originsById } from "../document/document.cypher.ts";
import { InvalidArgument } from "../errors.ts";
import { findDocument, findEntity } from "../nodes.ts";
import type { Source } from "./compare.ts";
import type { SourceIds } from "./source-links.cypher.ts";

const MOST_IDS = 100;

export interface NamedSources extends SourceIds {
  /** What each is called in a sentence, outlets first. */
  names: string[];
}

/** Looks the sources up. Throws InvalidArgument on none, on too many, and on an unknown id. */
export async function checkSources(
  context: Context,
  given: { [K in keyof SourceIds]?: readonly string[] | null },
): Promise<NamedSources> {
  const asked = [given.publishers, given.origins, given.documents];
  if (asked.every((ids) => !ids || ids.length === 0)) {
    throw new InvalidArgument("publishers", "names at least one outlet, origin or document");
  }
  const [publishers, origins, documents] = await Promise.all([
    lookUp("publishers", given.publishers, (id) => findPublisher(context, id)),
    lookUp("origins", given.origins, (id) => findOrigin(context, id)),
    lookUp("documents", given.documents, (id) => findCited(context, id)),
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

async function lookUp(
  field: string,
  ids: readonly string[] | null | undefined,
  find: (id: string) => Promise<Found | null>,
): Promise<Found[]> {
  if ((ids?.length ?? 0) > MOST_IDS) {
    throw new InvalidArgument(field, `takes at most ${MOST_IDS} ids`);
  }
  const found = await Promise.all((ids ?? []).map(async (id) => ({ id, node: await find(id) })));
  const nodes = found.map(({ id, node }) => node ?? unknown(field, id));
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

/** A document, an origin or an outlet by its id; throws InvalidArgument where there is none. */
export async function findSource(
  context: Context,
  field: string,
  id: string,
): Promise<Source & Found> {
  const found: Record<Source["kind"], (context: Context, id: string) => Promise<Found | null>> = {
    DOCUMENT: findCited,
    ORIGIN: findOrigin,
    OUTLET: findPublisher,
  };
  const kind = id.startsWith("doc:") ? "DOCUMENT" : id.startsWith("origin:") ? "ORIGIN" : "OUTLET";
  return { kind, ...((await found[kind](context, id)) ?? unknown(field, id)) };
}

/** An outlet by id; a merged one gives the survivor. */
async function findPublisher(context: Context, id: string): Promise<Found | null> {
  const found = await findEntity(context, id, null);
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

/** Throws: a source that the graph does not hold cannot be left out. */
function unknown(field: string, id: string): never {
  throw new InvalidArgument(field, `there is nothing with the id "${id.slice(0, 80)}"`);
}
