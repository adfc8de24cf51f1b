import { link, parties, roles, symmetric } from "./row.ts";

// prettier-ignore
export const CONTACTS_KINDS = {
  MEDIATED: link("CONTACTS", "OCCASION", ["mediated for", "would mediate for", "did not mediate for", "dealt through"], ["Actor"], ["Actor"], "The subject was go-between for the object, one of the parties; one claim for each party, tied to an event.", { ...roles("MEDIATOR", "PARTY"), cameo: "045" }),
  MET: link("CONTACTS", "OCCASION", ["met", "would meet", "did not meet", "met"], ["Actor"], ["Actor"], "The two held an encounter in person.", { symmetric, ...parties, cameo: "04" }),
  NEGOTIATED_WITH: link("CONTACTS", "OCCASION", ["negotiated with", "would negotiate with", "did not negotiate with", "negotiated with"], ["Actor"], ["Actor"], "The two were parties to talks, direct or indirect.", { symmetric, ...parties, cameo: "046" }),
  CONTACTED: link("CONTACTS", "OCCASION", ["contacted", "would contact", "did not contact", "was contacted by"], ["Actor"], ["Actor"], "The subject sent a message to the object or opened a channel with it.", { ...parties, cameo: "04" }),
  VISITED: link("CONTACTS", "OCCASION", ["visited", "would visit", "did not visit", "was visited by"], ["Person", "Group"], ["Organization", "Group", "Place"], "The subject travelled to the object.", { ...roles("VISITOR"), cameo: "042" }),
  PARTICIPATED_IN: link("CONTACTS", "OCCASION", ["took part in", "would take part in", "did not take part in", "was attended by"], ["Actor"], ["Event"], "The subject took part in the event or was the person affected by it; the role says how.", { ...roles("ATTENDEE"), ftm: "ProjectParticipant" }),
  COOPERATES_WITH: link("CONTACTS", "STATE", ["cooperates with", "would cooperate with", "does not cooperate with", "cooperates with"], ["Actor"], ["Actor"], "The two work together on a stated matter.", { symmetric, cameo: "06" }),
  HOSTED: link("CONTACTS", "OCCASION", ["hosted", "would host", "did not host", "was hosted by"], ["Actor"], ["Actor"], "The subject received the object as its guest.", { ...roles("HOST", "ATTENDEE"), cameo: "043" }),
  INVITED: link("CONTACTS", "OCCASION", ["invited", "would invite", "did not invite", "was invited by"], ["Actor"], ["Actor"], "The subject invited the object.", { ...roles("ACTOR", "ADDRESSEE"), cameo: "022" }),
  ALLIED_WITH: link("CONTACTS", "STATE", ["is allied with", "would be allied with", "is not allied with", "is allied with"], ["Actor"], ["Actor"], "The two are allies, by a treaty or in fact.", { symmetric, cameo: "050" }),
  RECOGNISED: link("CONTACTS", "OCCASION", ["recognised", "would recognise", "did not recognise", "was recognised by"], ["Actor"], ["Actor"], "The subject recognised the object: as a state, a government, a representative.", { ...roles("ACTOR", "TOPIC"), cameo: "054" }),
  SIGNED: link("CONTACTS", "OCCASION", ["signed", "would sign", "did not sign", "was signed by"], ["Actor"], ["Agreement", "Thing"], "The subject signed the object.", { ...roles("PARTY"), cameo: "057" }),
  CUT_TIES_WITH: link("CONTACTS", "OCCASION", ["cut ties with", "would cut ties with", "did not cut ties with", "had ties cut by"], ["Actor"], ["Actor"], "The subject reduced its relations with the object or broke them off.", { ...roles("ACTOR", "BESIDE"), cameo: "161" }),
};
