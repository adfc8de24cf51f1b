import type { testClient } from "../app.ts";

/** Ids to ask about, by what they are ids of. */
export type Ids = Record<"entity" | "link" | "document" | "origin" | "claim", string[]>;

const QUERY = `{
  entity: entities(first: 100, orderBy: DEGREE) { nodes { id } }
  link: links(first: 100) { nodes { id } }
  document: documents(first: 50) { nodes { id } }
  origin: origins(first: 50) { nodes { id } }
  claim: claims(first: 100) { nodes { id } }
}`;

/** The ids of what is best connected. */
export async function readIds(ask: ReturnType<typeof testClient>): Promise<Ids> {
  const { data } = await ask<Record<keyof Ids, { nodes: { id: string }[] }>>(QUERY);
  const of = (what: keyof Ids) => data[what].nodes.map(({ id }) => id);
  return {
    entity: of("entity"),
    link: of("link"),
    document: of("document"),
    origin: of("origin"),
    claim: of("claim"),
  };
}
