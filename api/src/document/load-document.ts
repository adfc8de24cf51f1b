import type { Context } from "../graphql/context.ts";
import { present } from "../neo4j/rows.ts";
import { documentsById } from "./document.cypher.ts";

/** A document by its id, null for an unknown one; batched by level. */
export const findDocument = (context: Context, id: string) =>
  context.loader(documentsById, undefined).load(id);

/** A document that must exist, since the graph refers to it. */
export const document = async (context: Context, id: string) =>
  present(await findDocument(context, id), id);

/** Documents that must exist, since the graph refers to them, in the order of the ids. */
export const documents = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => document(context, id)));
