import type { Icon } from "@backchannel/schema/entity-icons.ts";
import type { Evidence } from "@backchannel/schema/claim.ts";
import type { EntityKind, Look } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { RoleClass } from "@backchannel/schema/roles.ts";

/** An entity as the API hands it over for the canvas. */
export interface DrawnEntity {
  id: string;
  name: string;
  kind: EntityKind;
  kindLabel: string;
  look: Look;
  /** That of its kind; absent in what is not told yet. */
  icon?: Icon;
  unnamed: boolean;
  degree: number;
  aliases: readonly { value: string }[];
  /** When an event was, in words. */
  dateText?: string | undefined;
}

/** A link as the API hands it over for the canvas; grade and words are the API's. */
export interface DrawnLink {
  id: string;
  kind: LinkKind;
  label: string;
  /** The titles and parts that its claims give. */
  titles?: readonly string[] | undefined;
  /** Who says so, where it is not simply asserted. */
  toldBy?: string | null | undefined;
  /** How much, in short; absent where nothing is told. */
  measureShort?: string | null | undefined;
  lens: Lens | null;
  symmetric: boolean;
  evidence: Evidence;
  contested: boolean;
  origins: number;
  source: { id: string };
  target: { id: string };
  /** On a link to an event: what the role in it makes of the source. */
  roleClass?: RoleClass | null | undefined;
}

export interface Subgraph {
  nodes: readonly DrawnEntity[];
  links: readonly DrawnLink[];
  hidden: readonly { entity: { id: string }; count: number; capped?: boolean }[];
}

export interface ViewNode {
  id: string;
  name: string;
  /** The name in its original script, if a document prints one. */
  original: string | null;
  kindLabel: string;
  look: Look;
  /** That of its kind; absent in what is not told yet. */
  icon?: Icon;
  unnamed: boolean;
  degree: number;
  /** Links drawn at this node. */
  links: number;
  /** Neighbours that are not drawn; at least so many where they were too many to count. */
  hidden: number;
  capped: boolean;
  pinned: boolean;
  /** When an event was, in words; null for everything else. */
  when: string | null;
  /** Ids of those whom a folded event joins: it is a bead on their lines. Empty: it stands in full. */
  joins: readonly string[];
  /** A link that the bead stands for is contested. */
  contested: boolean;
  /** Somebody else changed it, and it was not looked at since. */
  changed?: boolean;
}

/** One line of the canvas: a link, or several of one pair folded into one. */
export interface ViewLine {
  id: string;
  links: DrawnLink[];
  source: string;
  target: string;
  /** Where heads stand; none on a symmetric link. */
  heads: "target" | "both" | "none";
  label: string;
  lens: Lens | null;
  evidence: Evidence;
  contested: boolean;
  origins: number;
  /** Leads to the bead of a folded event. */
  spoke: boolean;
  /** Its grade is that of nearly all lines: thin and solid. */
  plain?: boolean;
  /** Its links that somebody else changed and that were not looked at since; absent for none. */
  changed?: readonly string[];
}

export interface GraphView {
  nodes: ViewNode[];
  lines: ViewLine[];
}
