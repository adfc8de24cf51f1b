import type { Modality } from "@backchannel/schema/claim.ts";
import { type Graded, graded } from "../evidence/claim-set.ts";
import { gradeGroup, strongest } from "../evidence/evidence.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import type { LinkNode } from "../link/link-node.ts";
import { firmnessOf } from "../sentence/sentence.ts";
import { joinEvent } from "../evidence/joined-claims.ts";

export type EventView = "EVENT" | "PAIRS";

/** Several MEDIATED links as one row: an event, or what one mediator did between two parties. */
export interface CollapsedEvent extends Graded {
  id: string;
  /** '' if the claims name no event or several. */
  eventId: string;
  mediators: string[];
  parties: string[];
  /** How firmly it is told. */
  firmness: Modality;
  /** Each with the claims of all its links. */
  occasions: (Graded & { eventId: string })[];
  links: LinkNode[];
  filter: LinkFilter;
}

/** What one link says about one occasion. */
interface Part {
  link: LinkNode;
  eventId: string;
  mediator: string;
  party: string;
  firmness: Modality;
  admitted: number[];
}

/**
 * Collapses the MEDIATED links among `links` into one row per event or per pair of parties. Every
 * admitted claim is in at least one row, and at most once in each. What is alleged, planned, possible
 * or denied gets rows of its own, apart from what is said to have happened.
 */
export function collapseEvents(links: readonly LinkNode[], as: EventView): CollapsedEvent[] {
  const parts = links.filter(({ kind }) => kind === "MEDIATED").flatMap(partsOf);
  const rows = as === "EVENT" ? asEvents(parts) : asPairs(parts);
  return [...rows].map(([id, own]) => collapsed(id, own)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function partsOf(link: LinkNode): Part[] {
  const { claims, source: mediator, target: party } = link;
  const byEvent = Map.groupBy(link.admitted, (i) => claims.event[i] as string);
  return [...byEvent].map(([eventId, admitted]) => {
    const modalities = admitted.map((i) => claims.modality[i] as Modality);
    const firmness = firmnessOf(gradeGroup("OCCASION", claims, admitted), modalities);
    return { link, eventId, mediator, party, firmness, admitted };
  });
}

/**
 * One row per event. Claims without an event are grouped by mediator: nothing says that two
 * mediators acted on the same occasion.
 */
function asEvents(parts: readonly Part[]): Map<string, Part[]> {
  return Map.groupBy(parts, ({ eventId, mediator, firmness }) =>
    idOf(eventId || mediator, firmness),
  );
}

/** One row per mediator and two parties of one occasion, or one party if there is no other. */
function asPairs(parts: readonly Part[]): Map<string, Part[]> {
  const rows = new Map<string, Part[]>();
  const occasions = Map.groupBy(parts, ({ eventId, mediator, firmness }) =>
    idOf(eventId, mediator, firmness),
  );
  for (const occasion of occasions.values()) {
    const sorted = occasion.toSorted((a, b) => (a.party < b.party ? -1 : 1));
    const [{ mediator, firmness }] = sorted as [Part];
    const pairs =
      sorted.length === 1
        ? [sorted]
        : sorted.flatMap((one, i) => sorted.slice(i + 1).map((other) => [one, other]));
    for (const pair of pairs) {
      const id = idOf(mediator, ...pair.map(({ party }) => party), firmness);
      rows.set(id, [...(rows.get(id) ?? []), ...pair]);
    }
  }
  return rows;
}

function collapsed(id: string, parts: readonly Part[]): CollapsedEvent {
  const [{ link, firmness }] = parts as [Part];
  const byEvent = Map.groupBy(parts, ({ eventId }) => eventId);
  const occasions = [...byEvent].map(([event, own]) => ({
    eventId: event,
    ...graded(joinParts(own)),
  }));
  return {
    id,
    eventId: occasions.length === 1 ? (occasions[0]?.eventId ?? "") : "",
    mediators: distinct(parts.map(({ mediator }) => mediator)),
    parties: distinct(parts.map(({ party }) => party)),
    firmness,
    ...graded(joinParts(parts)),
    evidence: strongest(occasions.map(({ evidence }) => evidence)),
    contested: occasions.some(({ contested }) => contested),
    occasions,
    links: [...new Set(parts.map((part) => part.link))],
    filter: link.filter,
  };
}

const idOf = (...parts: string[]) => ["mediation", ...parts].join(":").replaceAll(" ", "-");
const joinParts = (parts: readonly Part[]) =>
  joinEvent(
    parts.map(({ link, admitted }) => ({ claims: link.claims, admitted })),
    null,
  );
const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();
