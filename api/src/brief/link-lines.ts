import { toEvent } from "@backchannel/schema/kinds.ts";
import { edtfText } from "../dates/edtf.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkNode } from "../link/link-node.ts";
import { listed } from "../words/words.ts";
import { tellLink } from "../link/tell-link.ts";
import { entity } from "../entity/load-entity.ts";
import { citesOf, type Draft } from "./brief.ts";

export const nameOf = async (context: Context, id: string) => (await entity(context, id)).name;
export const namesOf = async (context: Context, ids: readonly string[]) =>
  listed(await Promise.all(ids.map((id) => nameOf(context, id))));

/** An event and its date: "Paris round of security talks, not dated". */
export async function occasionText(context: Context, eventId: string): Promise<string> {
  const { name, date } = await entity(context, eventId);
  return `${name}, ${edtfText(date ?? "")}`;
}

const MAX_OCCASIONS = 3;

/** "…: Paris round, not dated; Round in Baku, September 2025 and 2 more occasions". */
export async function occasionsText(context: Context, eventIds: readonly string[]) {
  const shown = await Promise.all(
    eventIds.slice(0, MAX_OCCASIONS).map((id) => occasionText(context, id)),
  );
  const more = eventIds.length - shown.length;
  return shown.join("; ") + (more > 0 ? `; ${more} more` : "");
}

/** One link as a line: its clause and its occasions. */
export async function linkLine(context: Context, link: LinkNode): Promise<Draft> {
  const { short, clause, carried } = await tellLink(context, link);
  const events = [...new Set(link.admitted.map((i) => link.claims.event[i] as string))].filter(
    (id) => id !== "" && id !== link.target,
  );
  const details =
    link.claims.temporality === "OCCASION"
      ? await (toEvent(link.kind) ? dateOfEvent(context, link) : occasionsText(context, events))
      : "";
  return {
    subject: short,
    text: details ? `${clause}: ${details}` : clause,
    evidence: link.evidence,
    evidenceText: link.evidenceText,
    contested: link.contested,
    cites: citesOf(link.claims, carried),
    links: [link],
    conflict: null,
    sides: [],
    counted: link,
  };
}

/** Of a link to an event: the date of the event. */
const dateOfEvent = async (context: Context, { target }: LinkNode) =>
  edtfText((await entity(context, target)).date ?? "");
