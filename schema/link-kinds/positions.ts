import { link, roles } from "./row.ts";

// prettier-ignore
export const POSITIONS_KINDS = {
  DEPENDS_ON: link("POSITIONS", "STATE", ["depends on", "would depend on", "does not depend on", "is relied on by"], ["Actor"], ["Actor"], "The subject is said to rely politically on the object."),
  SUPPORTS: link("POSITIONS", "POSITION", ["supports", "would support", "does not support", "is supported by"], ["Actor"], ["Actor", "Thing"], "The subject backs, favours or protects the object (an actor, agreement or proposal).", { ...roles(null, "TOPIC"), cameo: "05" }),
  OPPOSES: link("POSITIONS", "POSITION", ["opposes", "would oppose", "does not oppose", "is opposed by"], ["Actor"], ["Actor", "Thing"], "The subject rejects, distrusts, criticises, refuses to recognise or works against the object.", { ...roles(null, "TOPIC"), cameo: "11" }),
  AIMS_AT: link("POSITIONS", "POSITION", ["has an aim concerning", "would have an aim concerning", "has no aim concerning", "is the aim of"], ["Actor"], ["Actor", "Place", "Thing"], "The subject is said to pursue a goal that concerns the object; the statement says which.", roles(null, "TOPIC")),
  COMMENTED_ON: link("POSITIONS", "POSITION", ["made a statement about", "would make a statement about", "made no statement about", "was the subject of a statement by"], ["Actor"], ["Actor", "Place", "Thing"], "The subject said something in public about the object that is neither for nor against it.", { ...roles("SPEAKER", "TOPIC"), cameo: "010" }),
  PROTESTED_AGAINST: link("POSITIONS", "OCCASION", ["protested against", "would protest against", "did not protest against", "was met with protest by"], ["Actor"], ["Actor", "Thing"], "The subject took to the street, went on strike or otherwise demonstrated against the object.", { ...roles("ACTOR", "TOPIC"), cameo: "140" }),
};
