import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { EVENT_LINKS, keysOf } from "@backchannel/schema/kinds.ts";
import type { DrawnEntity, DrawnLink, ViewLine } from "./drawn.ts";

/** Who a folded event joins, by its id. */
export type Folded = ReadonlyMap<string, readonly string[]>;

const GRADES = keysOf(EVIDENCE);
/**
 * Whoever did something to others in the event, had it done to them, or is said not to have been
 * there, took no part with the others, and keeps a line that says so (R52).
 */
const tookPart = ({ kind, evidence, roleClass }: DrawnLink) =>
  EVENT_LINKS.includes(kind) && evidence !== "SAID_NOT" && roleClass === "TAKES_PART";

/**
 * The events that are drawn as a bead on the lines between those who took part. An event of fewer
 * than two who are drawn, and one that `standing` names, is drawn in full.
 */
export function foldedEvents(
  entities: readonly DrawnEntity[],
  links: readonly DrawnLink[],
  standing: ReadonlySet<string>,
): Folded {
  const parties = new Map<string, Set<string>>();
  for (const { id, look } of entities) {
    if (look === "event" && !standing.has(id)) parties.set(id, new Set());
  }
  for (const link of links.filter(tookPart)) parties.get(link.target.id)?.add(link.source.id);
  const inOrder = (who: Set<string>) => entities.map(({ id }) => id).filter((id) => who.has(id));
  return new Map(
    [...parties].filter(([, who]) => who.size > 1).map(([id, who]) => [id, inOrder(who)] as const),
  );
}

/** Whether a link is drawn as the thin line from somebody to the bead of a folded event. */
export const isSpoke = (link: DrawnLink, folded: Folded): boolean =>
  folded.has(link.target.id) && tookPart(link);

/**
 * Lines as spokes. Where a bead joins just two, both halves are drawn by the weaker, so that the
 * line between the two looks no better proved than it is.
 */
export function asSpokes(lines: readonly ViewLine[], folded: Folded): ViewLine[] {
  const weakest = new Map<string, ViewLine>();
  for (const line of lines) {
    const other = weakest.get(line.target);
    if (!other || rank(line) > rank(other)) weakest.set(line.target, line);
  }
  return lines.map((line) => {
    const ofTwo = folded.get(line.target)?.length === 2;
    const { evidence, origins } = (ofTwo && weakest.get(line.target)) || line;
    return { ...line, evidence, origins, heads: "none", spoke: true };
  });
}

const rank = ({ evidence }: ViewLine) => GRADES.indexOf(evidence);
