import { link, roles } from "./row.ts";

// prettier-ignore
export const SOURCES_KINDS = {
  CONFIRMED: link("SOURCES", "OCCASION", ["confirmed", "would confirm", "did not confirm", "was confirmed by"], ["Actor"], ["Event"], "The subject publicly acknowledged the event.", roles("CONFIRMER")),
  DECLINED_COMMENT: link("SOURCES", "OCCASION", ["kept silent on", "would keep silent on", "did not keep silent on", "met with silence from"], ["Actor"], ["Event"], "The subject gave no comment on the event, or no answer. Silence is not denial.", roles("SILENT")),
  CITES: link("SOURCES", "OCCASION", ["cites", "would cite", "does not cite", "is cited by"], ["Person", "Organization"], ["Person", "Organization", "Group"], "The outlet credits the object (an outlet or an expert) as its source.", roles(null, "SPEAKER")),
};
