import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { edtfRange } from "../../src/dates/edtf.ts";
import { nameFor } from "./names.ts";
import { Random } from "./random.ts";
import type { Size } from "./sizes.ts";

/** An entity in the order of its number, which is also its id in the import. */
export interface Entity {
  n: number;
  id: string;
  kind: EntityKind;
  name: string;
}

/** Kinds of actors and their shares, after the states. */
const KINDS: readonly EntityKind[] = [
  "PERSON",
  "GOVERNMENT_BODY",
  "MILITARY",
  "ARMED_GROUP",
  "INTERNATIONAL_ORGANISATION",
  "COMMUNITY",
  "UNNAMED_GROUP",
];
const SHARES = [0.64, 0.14, 0.05, 0.08, 0.03, 0.04, 0.02];
const PLACES: readonly EntityKind[] = ["CITY", "TOWN", "PROVINCE", "REGION"];
const EVENTS: readonly EntityKind[] = ["MEETING", "NEGOTIATION_ROUND", "VISIT", "STATEMENT"];

/** Every entity but events: actors, hubs first, then outlets, then places. */
export interface Cast {
  actors: Entity[];
  outlets: Entity[];
  places: Entity[];
}

export function makeCast(size: Size): Cast {
  const random = new Random(1);
  const states = Math.ceil(size.actors / 500);
  let n = 0;
  const make = (kind: EntityKind, prefix: string) => {
    const id = `${prefix}-${n.toString().padStart(7, "0")}`;
    return { n: n++, id, kind, name: nameFor(kind, random) };
  };
  const actors = Array.from({ length: size.actors }, (_, i) =>
    make(i < states ? "STATE" : (KINDS[random.place(SHARES)] as EntityKind), "actor"),
  );
  const outlets = Array.from({ length: 20 + Math.ceil(size.actors / 500) }, () =>
    make("MEDIA_OUTLET", "outlet"),
  );
  const places = Array.from({ length: 10 + Math.ceil(size.actors / 100) }, () =>
    make(random.pick(PLACES), "place"),
  );
  return { actors, outlets, places };
}

/** An occasion, with the days on which it may have been. */
export interface Occasion extends Entity {
  date: string;
  place: Entity;
}

export function makeOccasion(n: number, random: Random, places: readonly Entity[]): Occasion {
  const kind = random.pick(EVENTS);
  const id = `event-${n.toString().padStart(7, "0")}`;
  return {
    n,
    id,
    kind,
    name: nameFor(kind, random),
    date: someDate(random),
    place: random.pick(places),
  };
}

/** Most dates are days; some are months, open at the start, or not given. */
export function someDate(random: Random): string {
  const month = `${2015 + random.below(10)}-${String(1 + random.below(12)).padStart(2, "0")}`;
  const how = random.next();
  if (how < 0.6) return `${month}-${String(1 + random.below(28)).padStart(2, "0")}`;
  if (how < 0.8) return month;
  return how < 0.9 ? `/${month}` : "";
}

export const ENTITY_HEADER =
  "n:ID(entity),id,name,kind,notes,unnamed:boolean,families:string[],description," +
  "latitude:double,longitude:double,country,date,dateNote,follows,dateFirst:long,dateLast:long," +
  "dated:long,version:long,:LABEL";

/** The row of an entity as the seed loader would have written its node. */
export function entityRow(entity: Entity, date?: string) {
  const { type, families, unnamed } = ENTITY_KINDS[entity.kind];
  const days = date === undefined ? null : edtfRange(date);
  const place = (families as readonly string[]).includes("Place");
  return [
    entity.n,
    entity.id,
    entity.name,
    entity.kind,
    "",
    unnamed,
    families.map((family) => family.toUpperCase()),
    days ? "" : `${entity.name}, ${ENTITY_KINDS[entity.kind].label}`,
    place ? (entity.n % 180) - 90 : null,
    place ? (entity.n % 360) - 180 : null,
    null,
    date ?? null,
    days ? "" : null,
    days ? "" : null,
    days?.first ?? null,
    days?.last ?? null,
    days?.dated ?? null,
    1,
    ["Entity", ...new Set([type, ...families])],
  ];
}
