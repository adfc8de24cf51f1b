import { link, parties, roles, symmetric } from "./row.ts";

// prettier-ignore
export const LAW_KINDS = {
  SUED: link("LAW", "OCCASION", ["sued", "would sue", "did not sue", "was sued by"], ["Actor"], ["Actor", "Thing"], "The subject brought the object to court, as a party.", { ...roles("PLAINTIFF", "DEFENDANT"), cameo: "115" }),
  INVESTIGATED: link("LAW", "OCCASION", ["investigated", "would investigate", "did not investigate", "was investigated by"], ["Actor"], ["Actor", "Place", "Event", "Thing"], "The subject looked into the object, as an office, a paper or a committee does.", { ...roles("ACTOR", "INVESTIGATED"), stix: "investigates", cameo: "090" }),
  ACCUSED: link("LAW", "OCCASION", ["accused", "would accuse", "did not accuse", "was accused by"], ["Actor"], ["Actor"], "The subject said in public that the object did wrong; the role gives the accusation. No finding.", { ...roles("SPEAKER", "TOPIC"), cameo: "112" }),
  CHARGED: link("LAW", "OCCASION", ["charged", "would charge", "did not charge", "was charged by"], ["Actor"], ["Actor"], "The subject, an office, brought charges against the object; the role gives the charge. No finding.", { ...roles("ACTOR", "DEFENDANT"), cameo: "173" }),
  CONVICTED: link("LAW", "OCCASION", ["convicted", "would convict", "did not convict", "was convicted by"], ["Actor"], ["Actor"], "The subject, a court, found the object guilty; the role gives of what.", { ...roles("COURT", "JUDGED"), cameo: "116" }),
  ACQUITTED: link("LAW", "OCCASION", ["acquitted", "would acquit", "did not acquit", "was acquitted by"], ["Actor"], ["Actor"], "The subject, a court, found the object not guilty.", { ...roles("COURT", "JUDGED") }),
  DROPPED_CASE_AGAINST: link("LAW", "OCCASION", ["dropped the case against", "would drop the case against", "did not drop the case against", "had the case dropped by"], ["Actor"], ["Actor"], "The subject gave up its charges or its suit against the object.", { ...roles("ACTOR", "DEFENDANT") }),
  SETTLED_WITH: link("LAW", "OCCASION", ["settled with", "would settle with", "did not settle with", "settled with"], ["Actor"], ["Actor"], "The two ended a dispute by a settlement.", { symmetric, ...parties }),
  PARTY_TO: link("LAW", "STATE", ["is a party to", "would be a party to", "is not a party to", "has as party"], ["Actor"], ["Agreement", "Event"], "The subject is a party to the object, a treaty, a contract or a case; the role says which.", { ftm: "CourtCaseParty" }),
};
