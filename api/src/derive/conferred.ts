import { LINK_KINDS, type StatedLinkKind, toEvent } from "@backchannel/schema/kinds.ts";
import { type EventRole, involves, ROLES } from "@backchannel/schema/roles.ts";
import type { Modality } from "@backchannel/schema/claim.ts";

/** What of a claim decides what it makes of its ends in its event. */
interface Conferring {
  kind: StatedLinkKind;
  modality: Modality;
  /** What an editor gave instead of the roles of the kind; '' for nothing. */
  subjectRole: EventRole | "";
  objectRole: EventRole | "";
  /** The title or part in the document's words. */
  role: string;
}

/** A role in an event as its link carries it: '' for none. */
export interface Conferred {
  part: EventRole | "";
  role: string;
}

/**
 * The roles that a claim gives its ends in its event: those an editor gave, else those of its kind.
 * Its free text words a role but never makes one (R52). A denied claim gives none.
 */
export function conferredBy(claim: Conferring): { subject: Conferred; object: Conferred } {
  const row = LINK_KINDS[claim.kind];
  return {
    subject: conferred(claim, claim.subjectRole || row.subjectRole, claim.role),
    object: conferred(claim, claim.objectRole || row.objectRole, ""),
  };
}

function conferred({ modality }: Conferring, part: EventRole | null, text: string): Conferred {
  if (part === null || modality === "DENIED") return { part: "", role: "" };
  return { part, role: isToldByWords(part) ? "" : text || ROLES[part].label };
}

/** Other roles have words of their own: who "was executed in" need not be told "as executed". */
const isToldByWords = (part: EventRole) => ROLES[part].class !== "TAKES_PART";

/** What a link that claims state carries of the role in the event it leads to. */
export function statedRole(claim: Conferring): Conferred {
  if (!toEvent(claim.kind)) return { part: "", role: claim.role };
  const { part } = conferredBy(claim).subject;
  return { part, role: part !== "" && isToldByWords(part) ? "" : claim.role };
}

/** Whether a role makes an entity part of an event, so that an INVOLVED_IN link follows. */
export const isInvolved = ({ part }: Conferred): boolean => part !== "" && involves(part);
