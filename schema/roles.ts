/**
 * What a claim makes of its ends in the event it belongs to. The row of its kind names the role of
 * each end; an editor may name another one on the claim; the free text of a role never does (R52).
 */

interface RoleClassRow {
  /** It makes the entity part of the event: an INVOLVED_IN link follows. */
  involves: boolean;
  description: string;
}

// prettier-ignore
export const ROLE_CLASSES = {
  TAKES_PART: { involves: true, description: "Was there with the others: a contact, a side, a channel." },
  ACTS:       { involves: true, description: "Did what the event is, to others or alone: no contact." },
  UNDERGOES:  { involves: true, description: "Had it done to them: named in words of its own, no contact." },
  SPEAKS:     { involves: false, description: "Said something that the event is or is about." },
  SPOKEN_OF:  { involves: false, description: "Was named or addressed by what somebody said." },
  SILENT:     { involves: false, description: "Was asked and said nothing, or not at once. Silence is not speech." },
  CONFIRMS:   { involves: false, description: "Acknowledged the event, which is not taking part in it." },
  CONTEXT:    { involves: false, description: "Named beside the event, without a part in it that a document tells." },
} as const satisfies Record<string, RoleClassRow>;
export type RoleClass = keyof typeof ROLE_CLASSES;

/** What somebody did, would do or did not do in an event, in words that its name follows. */
interface Words {
  did: string;
  would: string;
  didNot: string;
  /** From the event's side. */
  inverse: string;
}

export interface RoleRow extends Words {
  class: RoleClass;
  label: string;
}

const role = <C extends RoleClass>(of: C, label: string, words: Words) => ({
  class: of,
  label,
  ...words,
});

/** "mediated in", "would mediate in", "did not mediate in". */
const active = (did: string, bare: string): Words => ({
  did,
  would: `would ${bare}`,
  didNot: `did not ${bare}`,
  inverse: "involved",
});
/** "was attacked in", "would be attacked in", "was not attacked in". */
const passive = (done: string): Words => ({
  did: `was ${done}`,
  would: `would be ${done}`,
  didNot: `was not ${done}`,
  inverse: "concerned",
});
const said = (words: Words, inverse: string): Words => ({ ...words, inverse });
const tookPart = active("took part in", "take part in");

/**
 * Those that involve most first: where an entity has several roles in one event, the first gives
 * the words.
 */
// prettier-ignore
export const ROLES = {
  MEDIATOR:    role("TAKES_PART", "mediator", active("mediated in", "mediate in")),
  HOST:        role("TAKES_PART", "host", active("hosted", "host")),
  DELEGATE:    role("TAKES_PART", "delegate", tookPart),
  PARTY:       role("TAKES_PART", "party", tookPart),
  ATTENDEE:    role("TAKES_PART", "attendee", tookPart),
  ATTACKER:    role("ACTS", "attacker", active("attacked in", "attack in")),
  BELLIGERENT: role("ACTS", "belligerent", active("fought in", "fight in")),
  OVERTHROWER: role("ACTS", "overthrower", active("carried out", "carry out")),
  OCCUPIER:    role("ACTS", "occupier", active("carried out", "carry out")),
  INTRUDER:    role("ACTS", "intruder", active("made an incursion in", "make an incursion in")),
  EXPELLER:    role("ACTS", "expeller", active("carried out", "carry out")),
  DETAINER:    role("ACTS", "detainer", active("carried out", "carry out")),
  COURT:       role("ACTS", "court", active("ruled in", "rule in")),
  PLAINTIFF:   role("ACTS", "plaintiff", active("sued in", "sue in")),
  PAYER:       role("ACTS", "payer", active("paid in", "pay in")),
  GIVER:       role("ACTS", "giver", active("carried out", "carry out")),
  FOUNDER:     role("ACTS", "founder", active("carried out", "carry out")),
  VISITOR:     role("ACTS", "visitor", active("was the visitor in", "be the visitor in")),
  RESIGNED:    role("ACTS", "who resigned", active("resigned in", "resign in")),
  PRESSER:     role("ACTS", "presser", active("applied pressure in", "apply pressure in")),
  ACTOR:       role("ACTS", "actor", active("was behind", "be behind")),
  EXECUTED:    role("UNDERGOES", "executed", passive("executed in")),
  OVERTHROWN:  role("UNDERGOES", "overthrown", passive("overthrown in")),
  KILLED:      role("UNDERGOES", "killed", passive("killed in")),
  VICTIM:      role("UNDERGOES", "victim", passive("attacked in")),
  TARGET:      role("UNDERGOES", "target", passive("attacked in")),
  OCCUPIED:    role("UNDERGOES", "occupied", passive("occupied in")),
  ENTERED:     role("UNDERGOES", "entered", passive("entered in")),
  EXPELLED:    role("UNDERGOES", "expelled", passive("expelled in")),
  DETAINED:    role("UNDERGOES", "detained", passive("detained in")),
  JUDGED:      role("UNDERGOES", "judged", passive("ruled on in")),
  DEFENDANT:   role("UNDERGOES", "defendant", passive("taken to court in")),
  INVESTIGATED: role("UNDERGOES", "investigated", passive("investigated in")),
  SANCTIONED:  role("UNDERGOES", "sanctioned", passive("put under sanctions in")),
  PAYEE:       role("UNDERGOES", "recipient", said(active("was the recipient in", "be the recipient in"), "concerned")),
  RELEASED:    role("UNDERGOES", "released", passive("released in")),
  FOUNDED:     role("UNDERGOES", "founded", passive("founded in")),
  APPOINTED:   role("UNDERGOES", "appointed", passive("appointed in")),
  CONCLUDED:   role("UNDERGOES", "concluded", passive("concluded in")),
  PROPOSER:    role("SPEAKS", "proposer", said(active("made a proposal in", "make a proposal in"), "was put forward by")),
  SPEAKER:     role("SPEAKS", "speaker", said(active("spoke in", "speak in"), "was said by")),
  ADDRESSEE:   role("SPOKEN_OF", "addressee", said(passive("addressed in"), "was addressed to")),
  TOPIC:       role("SPOKEN_OF", "topic", said(passive("spoken of in"), "speaks of")),
  NO_ANSWER:   role("SILENT", "did not answer at once", said(active("did not answer at once in", "not answer at once in"), "met with silence from")),
  SILENT:      role("SILENT", "silent", said(active("kept silent on", "keep silent on"), "met with silence from")),
  CONFIRMER:   role("CONFIRMS", "confirms", said(active("confirmed", "confirm"), "was confirmed by")),
  BESIDE:      role("CONTEXT", "named beside it", said(passive("named beside"), "is told beside")),
} as const satisfies Record<string, RoleRow>;
export type EventRole = keyof typeof ROLES;

const rolesWhere = (wanted: (of: RoleClass) => boolean) =>
  (Object.keys(ROLES) as EventRole[]).filter((key) => wanted(ROLES[key].class));

/** Roles of those who are part of an event. */
export const INVOLVING = rolesWhere((of) => ROLE_CLASSES[of].involves);
/** Roles that are a contact with the others. */
export const TAKING_PART = rolesWhere((of) => of === "TAKES_PART");

/** Whether a role makes an entity part of the event. */
export const involves = (key: EventRole | null): boolean =>
  key !== null && ROLE_CLASSES[ROLES[key].class].involves;

/** Of several roles in one event, the one that gives the words; null for none. */
export function leadingRole(keys: Iterable<EventRole | "">): EventRole | null {
  const given = new Set(keys);
  return (Object.keys(ROLES) as EventRole[]).find((key) => given.has(key)) ?? null;
}
