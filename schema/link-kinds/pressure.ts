import { link, roles } from "./row.ts";

// prettier-ignore
export const PRESSURE_KINDS = {
  PLEDGED_TO: link("PRESSURE", "POSITION", ["made a pledge to", "would make a pledge to", "made no pledge to", "received a pledge from"], ["Actor"], ["Actor", "Place"], "The subject gave the object, or made about it, a public or written promise.", { ...roles("SPEAKER", "TOPIC"), cameo: "03" }),
  PRESSED: link("PRESSURE", "OCCASION", ["pressed", "would press", "did not press", "was pressed by"], ["Actor"], ["Actor"], "The subject urged, lobbied, demanded of or put pressure on the object.", { ...roles("PRESSER", "BESIDE"), cameo: "10" }),
  PROPOSED_TO: link("PRESSURE", "OCCASION", ["made a proposal to", "would make a proposal to", "made no proposal to", "received a proposal from"], ["Actor"], ["Actor"], "The subject put an offer or draft terms to the object.", { ...roles("PROPOSER", "ADDRESSEE"), cameo: "03" }),
  HANDED_OVER: link("PRESSURE", "OCCASION", ["handed over items of", "would hand over items of", "did not hand over items of", "had items handed over by"], ["Actor"], ["Actor"], "The subject gave up, or agreed to give up, items connected with the object.", { ...roles("GIVER"), cameo: "084" }),
  THREATENED: link("PRESSURE", "OCCASION", ["threatened", "would threaten", "did not threaten", "was threatened by"], ["Actor"], ["Actor", "Place"], "The subject issued threats against the object.", { ...roles("SPEAKER", "ADDRESSEE"), cameo: "13" }),
  RULED_ON: link("PRESSURE", "OCCASION", ["ruled on", "would rule on", "did not rule on", "was ruled on by"], ["Organization"], ["Actor", "Thing"], "The subject, a court, gave a decision that concerns the object.", roles("COURT", "JUDGED")),
  LOBBIED: link("PRESSURE", "OCCASION", ["lobbied", "would lobby", "did not lobby", "was lobbied by"], ["Actor"], ["Actor"], "The subject tried to win the object, an office or official, for a cause, itself or for a client.", { ...roles("PRESSER", "BESIDE"), littlesis: "Lobbying" }),
  SANCTIONED: link("PRESSURE", "OCCASION", ["imposed sanctions on", "would impose sanctions on", "did not impose sanctions on", "had sanctions imposed on it by"], ["Actor"], ["Actor", "Thing"], "The act of putting the object under sanctions; the role gives the programme.", { ...roles("ACTOR", "SANCTIONED"), cameo: "163" }),
  LISTED_BY: link("PRESSURE", "STATE", ["is under sanctions of", "would be under sanctions of", "is not under sanctions of", "keeps under sanctions"], ["Actor", "Thing"], ["Actor"], "The subject stands on a list of sanctions of the object; the role gives programme and status.", { ftm: "Sanction" }),
};
