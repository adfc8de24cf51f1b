import { toEvent } from "@backchannel/schema/kinds.ts";
import { edtfText } from "../dates/edtf.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkNode } from "../link/link-node.ts";
import { distinct } from "../evidence/occasion.ts";
import { listed } from "../words/words.ts";
import { ownVerb, wording } from "../evidence/wording.ts";
import { entity } from "../entity/load-entity.ts";
import { citesOf, type Draft } from "./brief.ts";

export const nameOf = async (context: Context, id: string) => (await entity(context, id)).name;
export const namesOf = async (context: Context, ids: readonly string[]) =>
  listed(await Promise.all(ids.map((id) => nameOf(context, id))));

/** "Ahmad al-Dalati represents Syria". */
export async function clauseOf(context: Context, link: LinkNode): Promise<string> {
  const [source, target] = await Promise.all([
    entity(context, link.source),
    nameOf(context, link.target),
  ]);
  const own = ownVerb(link.kind, link.evidence, distinct(link, "role"));
  return `${source.name} ${own ?? wording(link, source)} ${target}`;
}

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

/** One link as a line: its clause, the roles that its claims give, and its occasions. */
export async function linkLine(context: Context, link: LinkNode): Promise<Draft> {
  const clause = await clauseOf(context, link);
  const events = [...new Set(link.admitted.map((i) => link.claims.event[i] as string))].filter(
    (id) => id !== "" && id !== link.target,
  );
  const details =
    link.claims.temporality === "OCCASION"
      ? await (toEvent(link.kind) ? eventDetails(context, link) : occasionsText(context, events))
      : rolesBeside(link).join("; ");
  return {
    subject: clause,
    text: details ? `${clause}: ${details}` : clause,
    evidence: link.evidence,
    evidenceText: link.evidenceText,
    contested: link.contested,
    cites: citesOf(link.claims, link.admitted),
    links: [link],
    conflict: null,
    sides: [],
    counted: link,
  };
}

/** The roles that its claims give, where they are not the verb of the line. */
function rolesBeside(link: LinkNode): string[] {
  const roles = distinct(link, "role");
  return ownVerb(link.kind, link.evidence, roles) ? [] : roles;
}

/** For a link to an event: its date and the role in it, "not dated, as attendee". */
async function eventDetails(context: Context, link: LinkNode): Promise<string> {
  const { date } = await entity(context, link.target);
  const roles = distinct(link, "role");
  return edtfText(date ?? "") + (roles.length > 0 ? `, as ${listed(roles)}` : "");
}
