import { edtfText } from "../dates/edtf.ts";
import { document } from "../document/load-document.ts";
import { dayInWords } from "../evidence/filter-option.ts";
import { monthText } from "../words/citation.ts";
import type { Context } from "../graphql/context.ts";
import type { Bound, Bounds } from "./event-bounds.ts";

/** "after Further round in Baku, September 2025 (placed by an editor)" */
export const lowerText = (context: Context, bound: Bound) => boundText(context, "after", bound);

/** "by 1 June 2025, when Alwaght reported it" */
export const upperText = (context: Context, bound: Bound) => boundText(context, "before", bound);

/** Both in words, the earlier one first. */
export async function boundsText(context: Context, { notBefore, notAfter }: Bounds) {
  const parts = [
    ...(notBefore ? [lowerText(context, notBefore)] : []),
    ...(notAfter ? [upperText(context, notAfter)] : []),
  ];
  return (await Promise.all(parts)).join("; ");
}

/** "not before September 2025, by May 2026"; "after Paris round" where only the order is known. */
export async function daysText(context: Context, { notBefore, notAfter }: Bounds) {
  const parts: string[] = [];
  const [began = ""] = (notBefore?.event?.date ?? "").split("/");
  if (isGiven(began)) parts.push(`not before ${edtfText(began)}`);
  else if (notBefore?.event) parts.push(`after ${notBefore.event.name}`);
  const end = (notAfter?.event?.date ?? "").split("/").find(isGiven);
  if (notAfter?.document) {
    parts.push(`by ${(await toldText(context, notAfter.document, notAfter.day)).by}`);
  } else if (end) parts.push(`by ${edtfText(end)}`);
  else if (notAfter?.event) parts.push(`before ${notAfter.event.name}`);
  return parts.join(", ");
}

const isGiven = (end: string) => end !== "" && end !== "..";

async function boundText(context: Context, side: string, { event, document: id, day }: Bound) {
  const told = id === null ? null : await toldText(context, id, day);
  if (!event) return `by ${told!.by}, when ${told!.outlet} reported it`;
  const when = event.date === "" ? "" : `, ${edtfText(event.date)}`;
  const also = told ? `, which ${told.outlet} reported by ${told.by}` : "";
  return `${side} ${event.name}${when}${also} (placed by an editor)`;
}

/** By when a document was out, and whose it is. */
async function toldText(context: Context, id: string, day: number) {
  const { publishedAt, outletName } = await document(context, id);
  return { by: byText(publishedAt ?? "", day), outlet: outletName ?? "an unsigned text" };
}

/**
 * The last day on which a document may have been out, as its date stands. The ends of a range are
 * possible days, which nobody printed, so they are told as months. Where the date has no end, the
 * document was retrieved on that day.
 */
export function byText(published: string, day: number): string {
  const [first = "", last = first] = published.split("/");
  if (last === "" || last === "..") return dayInWords(day);
  return last === published ? edtfText(last) : monthText(last);
}
