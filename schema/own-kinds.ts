import { ENTITY_KINDS, type EntityKindRow } from "./entity-kinds.ts";
import { DERIVED_KINDS, keysOf, LINK_KINDS, STRUCTURAL_TYPES } from "./kinds.ts";
import type { LinkKindRow } from "./link-kinds/row.ts";
import { fillLists } from "./live.ts";

/**
 * The rows that the graph in use has of its own (R39), beside those of the tables. A process serves
 * one graph, so they stand in the same tables, and whatever looks a kind up finds both.
 */

const SHIPPED: ReadonlySet<string> = new Set([...keysOf(ENTITY_KINDS), ...keysOf(LINK_KINDS)]);

export interface OwnKinds {
  entityKinds: Readonly<Record<string, EntityKindRow>>;
  linkKinds: Readonly<Record<string, LinkKindRow>>;
}

/** Replaces the graph's own rows in both tables and fills all lists that follow from them. */
export const setOwnKinds = (own: OwnKinds): void => change(own, ownKinds());

/** Adds rows, or replaces those of the same names, and keeps the others. */
export function addOwnKinds({ entityKinds, linkKinds }: OwnKinds): void {
  const old = ownKinds();
  const both = {
    entityKinds: { ...old.entityKinds, ...entityKinds },
    linkKinds: { ...old.linkKinds, ...linkKinds },
  };
  change(both, old);
}

function ownKinds(): OwnKinds {
  const own = <Row>(table: Readonly<Record<string, Row>>) =>
    Object.fromEntries(Object.entries(table).filter(([kind]) => !SHIPPED.has(kind)));
  return { entityKinds: own(ENTITY_KINDS), linkKinds: own(LINK_KINDS) };
}

/** Where nothing differs nothing is made anew: whoever made a statement of the rows keeps it. */
function change(own: OwnKinds, old: OwnKinds): void {
  if (JSON.stringify(own) === JSON.stringify(old)) return;
  replaceOwn(ENTITY_KINDS, own.entityKinds);
  replaceOwn(LINK_KINDS, own.linkKinds);
  fillLists();
}

function replaceOwn(table: object, own: object): void {
  for (const kind of Object.keys(table))
    if (!SHIPPED.has(kind)) Reflect.deleteProperty(table, kind);
  Object.assign(table, own);
}

/** Why a new kind may not be called so; null if it may. The name becomes a relationship type. */
export function nameProblem(kind: string): string | null {
  if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(kind) || kind.length > 60) {
    return "must be in capitals with underscores, of at most 60 characters: BROKERED_FOR";
  }
  if (SHIPPED.has(kind)) return "is a kind that Backchannel comes with";
  return TAKEN.has(kind) ? "is a name that the model itself uses" : null;
}
const TAKEN: ReadonlySet<string> = new Set([...STRUCTURAL_TYPES, ...DERIVED_KINDS]);

/** What the row of an own kind has beside the columns of every row; null for a shipped kind. */
export const ownOf = ({ own }: Pick<LinkKindRow, "own">) => own ?? null;
/** Whether it is offered for something new: all but those that were retired. */
export const isOffered = (row: LinkKindRow | EntityKindRow): boolean => !row.own?.retired;
