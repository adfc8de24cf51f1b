import type { Database } from "../neo4j/database.ts";
import type { Viewer } from "../roles.ts";
import { END, OPEN, OTHERS } from "./open-forms.cypher.ts";

/** A form that is open on what is there. */
export interface OpenForm {
  /** Made by the client. */
  form: string;
  /** What would be changed with it: an entity, claim, document, origin or link. */
  of: string;
}

/** Who else has a form open on the same. */
export interface Editor {
  name: string;
  /** When they opened it, in milliseconds. */
  since: number;
  /** The account that asks, with another form. */
  yours: boolean;
}

/** Longer than a browser lets a hidden tab wait (a minute), shorter than anybody would wait. */
export const OPEN_FOR_MS = 75_000;
/** Of one account; the one that was heard of longest ago is forgotten. */
const MOST_FORMS = 20;

/** So that nobody speaks for the form of another account. */
const idOf = (viewer: Viewer, form: string) => `${viewer.accountId} ${form}`;

/**
 * Says that a form is open, for a while; who else has one open on the same. All times are those of
 * the database, since several processes tell of them.
 */
export async function openForm(
  database: Database,
  viewer: Viewer,
  { form, of }: OpenForm,
): Promise<{ others: Editor[]; until: number }> {
  const { accountId } = viewer;
  const params = { id: idOf(viewer, form), of, accountId, ms: OPEN_FOR_MS, most: MOST_FORMS };
  return database.write(async (tx) => {
    const [row] = await tx.run<{ until: number }>(OPEN, { ...params, own: `${accountId} ` });
    return { others: await tx.run<Editor>(OTHERS, params), until: row!.until };
  });
}

/** Says that it is open no more; whether it was. */
export async function endForm(database: Database, viewer: Viewer, form: string): Promise<boolean> {
  const params = { id: idOf(viewer, form) };
  return database.write(async (tx) => (await tx.run(END, params)).length > 0);
}
