import { link } from "./row.ts";

// prettier-ignore
export const OTHER_KINDS = {
  LINKED_TO: link("OTHER", "STATE", ["is linked to", "would be linked to", "is not linked to", "is linked to"], ["Actor", "Place", "Event", "Thing"], ["Actor", "Place", "Event", "Thing"], "The subject is tied to the object in a way that no other kind says; the role says how, and is its verb.", { ftm: "UnknownLink", stix: "related-to", littlesis: "Generic" }),
  LOCATED_IN: link("OTHER", "STATE", ["is located in", "would be located in", "is not located in", "is the location of"], ["Actor", "Place", "Thing"], ["Place"], "The subject lies or stands in the object.", { stix: "located-at" }),
  REGISTERED_IN: link("OTHER", "STATE", ["is registered in", "would be registered in", "is not registered in", "has on its register"], ["Actor", "Thing"], ["Place", "Organization"], "The subject stands on a register of the object, as a company or a ship does."),
};
