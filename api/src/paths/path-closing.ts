import { document } from "../document/load-document.ts";
import { entity } from "../entity/load-entity.ts";
import { distinct } from "../evidence/occasion.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkNode } from "../link/link-node.ts";
import { capital, inSentence, listed } from "../words/words.ts";
import { eventsOf, type FoundPath, hopsByOccasion, weakestHops } from "./path-rank.ts";
import { apartInTime } from "./path-times.ts";

/**
 * Names the weakest hops and why they are weak, and the hops that concern another occasion (R25).
 */
export async function tellClosing(
  context: Context,
  { hops }: FoundPath,
  best: readonly LinkNode[],
): Promise<string> {
  const places = weakestHops(hops).map((hop) => hops.indexOf(hop));
  const bases = await Promise.all(places.map((place) => restsOn(context, best[place] as LinkNode)));
  const sharing = Map.groupBy(places, (_, n) => bases[n] as string);
  const reasons = [...sharing].map(
    ([basis, alike]) => `${listed(alike.map((place) => String(place + 1)))} (${basis})`,
  );
  const weak =
    hops.length === 1
      ? `It rests on ${bases[0]}.`
      : `Weakest: ${places.length === 1 ? "hop" : "hops"} ${listed(reasons)}.`;
  return [weak, tellTimes(best), await tellOccasions(context, best)].filter(Boolean).join(" ");
}

async function restsOn(context: Context, link: LinkNode): Promise<string> {
  const asserted = link.admitted.filter((i) => link.claims.modality[i] === "ASSERTED");
  const [first = ""] = distinct({ ...link, admitted: asserted }, "document");
  if (link.evidence === "SINGLE") {
    const { outletName } = await document(context, first);
    return outletName ? `${outletName} alone` : "one unsigned text alone";
  }
  if (link.evidence === "ECHOED" && link.origins === 1) {
    const [publisher] = distinct(link, "rootPublisher");
    const name = publisher ? (await entity(context, publisher)).name : "unnamed";
    const isOneReport = new Set(link.admitted.map((i) => link.claims.rootOrigin[i])).size === 1;
    return isOneReport
      ? `one ${name} report in ${link.documents} documents`
      : `${name} alone, in ${link.documents} documents`;
  }
  return inSentence(link.evidenceText);
}

/** Names the hops that cannot have been at one time (R54). */
function tellTimes(links: readonly LinkNode[]): string {
  const pairs = apartInTime(links).map(([earlier, later]) => `hop ${earlier + 1} was over before hop ${later + 1}`); // prettier-ignore
  return pairs.length > 0 ? capital(`at another time: ${listed(pairs)}.`) : "";
}

async function tellOccasions(context: Context, links: readonly LinkNode[]): Promise<string> {
  if (links.length === 1) return "";
  const [together = [], ...others] = hopsByOccasion(links);
  if (together.length === 1) return "No document ties these hops to one occasion.";
  if (others.length === 0) return "";
  const shared = together.map((place) => eventsOf(links[place] as LinkNode));
  const [event] = shared.reduce((all, some) => all.union(some));
  const name = event ? (await entity(context, event)).name : "the occasion";
  const apart = others.flat().sort((a, b) => a - b);
  return capital(
    `${numbered(apart)} ${apart.length === 1 ? "is" : "are"} not said to concern ${numbered(together)} (${name}).`,
  );
}

const numbered = (places: readonly number[]) =>
  `${places.length === 1 ? "hop" : "hops"} ${listed(places.map((place) => String(place + 1)))}`;
