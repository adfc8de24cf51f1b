import { link } from "./row.ts";

// prettier-ignore
export const DERIVED_ROWS = {
  INVOLVED_IN: link(null, "OCCASION", ["was involved in", "would be involved in", "was not involved in", "involved"], ["Actor", "Place"], ["Event"], "Derived from every claim of an event that gives one of its ends a role which makes it part of the event; the role gives the words. Never stated directly."),
  TOOK_PLACE_AT: link(null, "OCCASION", ["took place at", "would take place at", "did not take place at", "was the place of"], ["Event"], ["Place"], "Derived from every claim of an event that also names a place and tells of somebody who is part of such events. Never stated directly."),
};
