import type { Evidence } from "@backchannel/schema/claim.ts";
import { withoutNote } from "../design/words.ts";
import type { ContactsAnswer } from "./query.ts";

type Ref = ContactsAnswer["between"][number];

export interface Placed {
  entity: Ref;
  x: number;
  y: number;
  radius: number;
  label: { x: number; y: number; anchor: "start" | "middle" | "end"; lines: string[] };
}

export interface Drawn {
  id: string;
  from: Placed;
  to: Placed;
  evidence: Evidence;
  origins: number;
  lens: "CONTACTS" | "SPEAKS_FOR";
}

export const WIDTH = 384;
export const LINE = 15;
const HUB = 82;
/** Distance of the columns of participants from the edge of their side. */
const COLUMNS = [36, 106];
const ROW = 92;
/** The most entities in one place: more would overlap. The table lists all. */
const SHOWN = 4;
const MARGIN = 8;

/** Places one side at the left, the other at the right, and go-betweens in the middle. */
export function placeContacts(contacts: ContactsAnswer) {
  const [a, b] = contacts.between;
  if (!a || !b) return null;
  const hubs: [Placed, Placed] = [hub(a, HUB, "end"), hub(b, WIDTH - HUB, "start")];
  const nodes: Placed[] = [...hubs];
  const lines: Drawn[] = [];

  const between = contacts.goBetweens.slice(0, SHOWN);
  let more = contacts.goBetweens.length - between.length;
  between.forEach(({ entity, evidence }, index) => {
    const direction = index % 2 === 0 ? -1 : 1;
    const level = Math.floor(index / 2);
    // If another one is placed farther out, the label goes on the inner side, where no line of the
    // other crosses it.
    const covered = level === 0 && index + 2 < between.length;
    const y = direction * (covered ? 80 : ROW + level * ROW);
    const node = outside(entity, WIDTH / 2, y, covered);
    nodes.push(node);
    for (const to of hubs) {
      const id = `${entity.id} ${to.entity.id}`;
      lines.push({ id, from: node, to, evidence, origins: 2, lens: "CONTACTS" });
    }
  });

  hubs.forEach((to, side) => {
    const all = participants(contacts, side);
    const people = all.slice(0, SHOWN);
    more += all.length - people.length;
    const above = people.length > 2 ? Math.floor(people.length / 2) : Math.ceil(people.length / 2);
    people.forEach(({ entity, evidence, origins }, index) => {
      const direction = index < above ? -1 : 1;
      const place = direction < 0 ? index : index - above;
      const x = COLUMNS[place % 2]!;
      const y = direction * (108 + (place % 2) * 30 + Math.floor(place / 2) * ROW);
      const from = outside(entity, side === 0 ? x : WIDTH - x, y);
      nodes.push(from);
      lines.push({ id: entity.id, from, to, evidence, origins, lens: "SPEAKS_FOR" });
    });
  });

  const top = Math.min(
    ...nodes.map(({ y, radius, label }) => Math.min(y - radius, label.y - LINE)),
  );
  const bottom = Math.max(
    ...nodes.map(({ y, radius, label }) =>
      Math.max(y + radius, label.y + (label.lines.length - 1) * LINE + 4),
    ),
  );
  return { hubs, nodes, lines, more, top: top - MARGIN, height: bottom - top + 2 * MARGIN };
}

/** The participants of a side, named ones first, with the evidence that they act for it. */
function participants(contacts: ContactsAnswer, side: number) {
  const known = new Map(contacts.sides[side]?.members.map((member) => [member.entity.id, member]));
  const hubs = new Set(contacts.between.map(({ id }) => id));
  const rows = contacts.nodes.flatMap((row) => row.sides[side]?.participants ?? []);
  return [...Map.groupBy(rows, ({ entity }) => entity.id).values()]
    .map((times) => ({ ...times[0]!, times: times.length }))
    .filter(({ entity }) => !hubs.has(entity.id))
    .sort((x, y) => Number(x.entity.unnamed) - Number(y.entity.unnamed) || y.times - x.times)
    .map(({ entity, evidence }) => {
      const via = known.get(entity.id)?.via[0];
      return { entity, evidence: via?.evidence ?? evidence, origins: via?.origins ?? 2 };
    });
}

function hub(entity: Ref, x: number, anchor: "start" | "end"): Placed {
  const lines = wrap(entity.name, 9);
  const y = 5 - ((lines.length - 1) * LINE) / 2;
  return {
    entity,
    x,
    y: 0,
    radius: 24,
    label: { x: anchor === "end" ? x - 30 : x + 30, y, anchor, lines },
  };
}

/**
 * A node above or below the two sides. Its label is on the outer side, or with `near` on the inner
 * side.
 */
function outside(entity: Ref, x: number, y: number, near = false): Placed {
  const lines = wrap(entity.name, near ? 16 : 12);
  const radius = entity.look === "state" ? 18 : 15;
  const over = y < 0 !== near;
  const label = over ? y - radius - 8 - (lines.length - 1) * LINE : y + radius + 16;
  return { entity, x, y, radius, label: { x, y: label, anchor: "middle", lines } };
}

/** Breaks a name into lines between its words. */
export function wrap(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of withoutNote(name).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
