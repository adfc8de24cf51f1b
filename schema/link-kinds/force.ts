import { link, roles, symmetric } from "./row.ts";

// prettier-ignore
export const FORCE_KINDS = {
  ESTABLISHED: link("FORCE", "OCCASION", ["established", "would establish", "did not establish", "was established by"], ["Actor"], ["State", "Organization", "Group", "Agreement", "Place", "Thing"], "The subject founded the object or brought it into being.", roles("FOUNDER", "FOUNDED")),
  OVERTHREW: link("FORCE", "OCCASION", ["overthrew", "would overthrow", "did not overthrow", "was overthrown by"], ["Actor"], ["Person", "Organization", "Group"], "The subject drove the object from power.", roles("OVERTHROWER", "OVERTHROWN")),
  ATTACKED: link("FORCE", "OCCASION", ["attacked", "would attack", "did not attack", "was attacked by"], ["Actor"], ["Actor", "Place", "Thing"], "The subject struck, raided or committed violence against the object.", { ...roles("ATTACKER", "TARGET"), cameo: "19", stix: "compromises" }),
  FOUGHT: link("FORCE", "OCCASION", ["fought", "would fight", "did not fight", "fought"], ["Actor"], ["Actor"], "The two were opponents in armed clashes or war.", { symmetric, ...roles("BELLIGERENT", "BELLIGERENT"), cameo: "19" }),
  EASED_ATTACKS_ON: link("FORCE", "OCCASION", ["eased attacks on", "would ease attacks on", "did not ease attacks on", "saw attacks eased by"], ["Actor"], ["Actor", "Place"], "The subject reduced the rate of its strikes on the object.", { ...roles("ACTOR"), cameo: "087" }),
  OCCUPIES: link("FORCE", "STATE", ["occupies", "would occupy", "does not occupy", "is occupied by"], ["Actor"], ["Place"], "The subject is said to occupy, hold or control the place.", { ...roles("OCCUPIER", "OCCUPIED"), cameo: "192" }),
  ENTERED: link("FORCE", "OCCASION", ["entered", "would enter", "did not enter", "was entered by"], ["Actor"], ["Place"], "Forces of the subject made an incursion into the place.", roles("INTRUDER", "ENTERED")),
  WITHDREW_FROM: link("FORCE", "OCCASION", ["withdrew from", "would withdraw from", "did not withdraw from", "was vacated by"], ["Actor"], ["Agreement", "Place"], "The subject pulled, would pull or refuses to pull out of the place.", { cameo: "0874" }),
  PRESENT_IN: link("FORCE", "STATE", ["is present in", "would be present in", "is not present in", "has presence of"], ["Actor", "Thing"], ["Place"], "The subject lives, is based, operates or keeps forces in the object."),
  DETAINED: link("FORCE", "OCCASION", ["detained", "would detain", "did not detain", "was detained by"], ["Actor"], ["Person", "Group", "Thing"], "The subject arrested the object.", { ...roles("DETAINER", "DETAINED"), cameo: "173" }),
  EXPELLED: link("FORCE", "OCCASION", ["expelled", "would expel", "did not expel", "was expelled by"], ["Actor"], ["Person", "Organization", "Group"], "The subject forced the object out of a territory.", { ...roles("EXPELLER", "EXPELLED"), cameo: "174" }),
  VIOLATED: link("FORCE", "OCCASION", ["violated", "would violate", "did not violate", "was violated by"], ["Actor"], ["Agreement", "Thing"], "The subject is said to have broken the agreement.", { cameo: "196" }),
  MONITORS: link("FORCE", "STATE", ["monitors", "would monitor", "does not monitor", "is monitored by"], ["Actor"], ["Actor", "Place", "Thing"], "The subject watches or supervises the object."),
  BORDERS: link("FORCE", "STATE", ["borders", "would border", "does not border", "borders"], ["Place"], ["Place"], "The two places adjoin.", { symmetric }),
  MOBILISED_AGAINST: link("FORCE", "OCCASION", ["massed forces against", "would mass forces against", "did not mass forces against", "saw forces massed by"], ["Actor"], ["Actor", "Place"], "The subject raised the readiness of its forces, or moved them, against the object.", { ...roles("ACTOR", "TARGET"), cameo: "154" }),
  KILLED: link("FORCE", "OCCASION", ["killed", "would kill", "did not kill", "was killed by"], ["Actor", "Thing"], ["Person", "Group"], "The subject brought about the death of the object.", { ...roles("ATTACKER", "KILLED"), cameo: "182" }),
  RELEASED: link("FORCE", "OCCASION", ["released", "would release", "did not release", "was released by"], ["Actor"], ["Person", "Group", "Thing"], "The subject let the object go.", { ...roles("ACTOR", "RELEASED"), cameo: "0841" }),
  TRAINED: link("FORCE", "OCCASION", ["trained", "would train", "did not train", "was trained by"], ["Actor"], ["Actor"], "The subject gave the object training, as a force does.", { cameo: "062" }),
  TARGETS: link("FORCE", "STATE", ["targets", "would target", "does not target", "is targeted by"], ["Actor", "Thing"], ["Actor", "Place", "Thing"], "The subject picks the object out for attack: a group, a campaign or a technique.", { stix: "targets" }),
  USES: link("FORCE", "STATE", ["uses", "would use", "does not use", "is used by"], ["Actor", "Thing"], ["Actor", "Thing"], "The subject uses the object: a vessel, an account, a tool, a technique.", { stix: "uses" }),
  ATTRIBUTED_TO: link("FORCE", "POSITION", ["is attributed to", "would be attributed to", "is not attributed to", "is credited with"], ["Event", "Thing", "Organization", "Group"], ["Actor"], "The subject, an attack, a work, a weapon or a group, is put down to the object.", { stix: "attributed-to" }),
};
