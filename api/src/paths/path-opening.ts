import { isActorKind, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { type LinkFilter, NO_FILTER, wantsGrade } from "../evidence/filter.ts";
import type { EntityRow } from "../entity/entity.cypher.ts";
import { entities } from "../entity/load-entity.ts";
import type { Context } from "../graphql/context.ts";
import { linkNode, type LinkView } from "../link/link-node.ts";
import { tellLink } from "../link/tell-link.ts";
import { count, inSentence, listed } from "../words/words.ts";
import { coNamingDocuments } from "./co-naming.ts";
import type { FoundPath, Hop } from "./path-rank.ts";
import { linksBetween } from "./paths.cypher.ts";

/** The bridges of a path: "through Israel and Syria"; "directly" if it has one link. */
export async function titleOf(context: Context, { ids }: FoundPath): Promise<string> {
  const bridges = await entities(context, ids.slice(1, -1));
  return bridges.length === 0 ? "directly" : `through ${listed(bridges.map(({ name }) => name))}`;
}

/** What a path does not show: that its ends are linked directly, or that nothing links them. */
export async function tellOpening(context: Context, path: FoundPath): Promise<string> {
  const [from, to] = await entities(context, [path.ids[0] as string, path.ids.at(-1) as string]);
  const names = `${from?.name} and ${to?.name}`;
  if (path.hops.length === 1) return `${names} are linked directly.`;
  const title = await titleOf(context, path);
  const connect = `they connect ${throughStates(path) ? "through their states" : title}`;
  const filter = path.hops[0]?.links[0]?.filter ?? NO_FILTER;
  const direct = await directly(context, path.ids[0] as string, path.ids.at(-1) as string, filter);
  const leftOut = direct.filter((link) => !isSearched(link));
  if (leftOut.length < direct.length) {
    return `${names} are also linked directly; apart from that, ${connect}.`;
  }
  if (leftOut.length > 0) {
    const told = leftOut.map(async (link) => {
      const { short } = await tellLink(context, link);
      return `${short}: ${inSentence(link.evidenceText)}`;
    });
    const left = (await Promise.all(told)).join("; ");
    return `${names} are linked directly only by what is left out here (${left}); apart from that, ${connect}.`;
  }
  const together = await coNamingDocuments(
    context,
    [path.ids[0] as string, path.ids.at(-1) as string],
    filter,
  );
  if (together.length === 0) return `No document names ${names} together; ${connect}.`;
  return `${nothingBetween(from, to)}, though ${count(together.length, "document")} ${together.length === 1 ? "names" : "name"} both; ${connect}.`;
}

/** That no link ties two ends. What is said beside an event makes nobody part of it (R52). */
function nothingBetween(from: EntityRow | undefined, to: EntityRow | undefined): string {
  const event = [from, to].find(isEvent);
  const other = [from, to].find((end) => !isEvent(end));
  if (event && other) {
    const is = isActor(other) ? "had a part in" : "was the place of";
    return `No document says that ${other.name} ${is} ${event.name}`;
  }
  const names = `${from?.name} and ${to?.name}`;
  return isActor(from) && isActor(to)
    ? `No document says that ${names} dealt with each other`
    : `Nothing ties ${names} directly`;
}

/** A town may be an actor too, but nobody deals with it. */
const isActor = (end: EntityRow | undefined) => end !== undefined && isActorKind(end.kind);
const isEvent = (end: EntityRow | undefined) => end?.families.includes("EVENT") === true;

/** Whether each end acts for a state and nothing else is between the two states. */
function throughStates({ kinds, hops }: FoundPath): boolean {
  const acts = (hop: Hop | undefined) =>
    hop?.links.some(({ kind }) => LINK_KINDS[kind].actsFor !== "NEVER") === true;
  const bridges = kinds.slice(1, -1);
  return (
    bridges.length === 2 &&
    bridges.every((kind) => kind === "STATE") &&
    acts(hops[0]) &&
    acts(hops.at(-1))
  );
}

/** All links that join two entities under the filter's sources and dates, of any kind and grade. */
async function directly(context: Context, a: string, b: string, filter: LinkFilter) {
  const rows = await context.loader(linksBetween, undefined).load(`${a} ${b}`);
  return rows.map((row) => linkNode(row, filter)).filter(({ admitted }) => admitted.length > 0);
}

/** Whether the search that found a path could have taken this link. */
const isSearched = ({ kind, evidence, filter }: LinkView) =>
  filter.types.includes(kind) && wantsGrade(filter, evidence);
