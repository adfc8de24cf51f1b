import type { Context } from "../graphql/context.ts";
import { present } from "../neo4j/rows.ts";
import { MOST_RESTS } from "../evidence/chain.cypher.ts";
import { entity } from "../entity/load-entity.ts";
import { documentsById, originsById, type OriginRow } from "./document.cypher.ts";

/** A document by its id, null for an unknown one; batched by level. */
export const findDocument = (context: Context, id: string) =>
  context.loader(documentsById, undefined).load(id);

/** A document that must exist, since the graph refers to it. */
export const document = async (context: Context, id: string) =>
  present(await findDocument(context, id), id);

/** Documents that must exist, since the graph refers to them, in the order of the ids. */
export const documents = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => document(context, id)));

/** An origin by its id, null for an unknown one; batched by level. */
export const findOrigin = (context: Context, id: string) =>
  context.loader(originsById, undefined).load(id);

/** An origin that the graph itself refers to. */
export const origin = async (context: Context, id: string) =>
  present(await findOrigin(context, id), id);

/** Origins that the graph itself refers to, in the order of the ids. */
export const origins = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => origin(context, id)));

/** An origin and those on which it rests, nearest first. */
export async function chainOf(context: Context, nearest: OriginRow): Promise<OriginRow[]> {
  const chain = [nearest];
  for (let n = 0; n < MOST_RESTS; n++) {
    const { restsOnId } = chain[n]!;
    if (restsOnId === null) break;
    chain.push(await origin(context, restsOnId));
  }
  return chain;
}

/** Whose reporting an origin is, in words: "Alwaght, on the Reuters report". */
export async function originText(context: Context, nearest: OriginRow): Promise<string> {
  const [name, ...others] = await Promise.all(
    (await chainOf(context, nearest)).map(async ({ publisherId }) =>
      publisherId ? (await entity(context, publisherId)).name : null,
    ),
  );
  const on = others.map((other) => (other ? `on the ${other} report` : "on an unnamed report"));
  return [name ?? "an unnamed source", ...on].join(", ");
}
