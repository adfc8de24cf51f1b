import type { LinkKind } from "./kinds.ts";

/**
 * Words that others have for ties between entities, with the kind that stands for each here: every
 * one of these vocabularies has a place. `docs/kinds.md` is printed from this and from the tables.
 */

/** What stands for a word of another vocabulary. */
export interface Counterpart {
  kind: LinkKind;
  /** The ends change places: their source is our object. */
  reversed?: true;
  /** The word itself is kept as the role: the kind is wider than it. */
  asRole?: true;
  /** What is no link here, and what it is instead. */
  instead?: string;
}

interface Vocabulary {
  name: string;
  /** Who keeps it, in which version it was read, and where it is written down. */
  source: string;
  words: Readonly<Record<string, Counterpart>>;
}

const is = (kind: LinkKind): Counterpart => ({ kind });
const reversed = (kind: LinkKind): Counterpart => ({ kind, reversed: true });
const asRole = (kind: LinkKind): Counterpart => ({ kind, asRole: true });
const linked = asRole("LINKED_TO");

/** Schemata that join two entities (those with an `edge`), and Sanction. */
const FOLLOW_THE_MONEY: Vocabulary = {
  name: "FollowTheMoney",
  source: "FollowTheMoney 4, schemata with an edge, and Sanction: followthemoney.tech",
  words: {
    Associate: is("ASSOCIATE_OF"),
    ContractAward: is("AWARDED_TO"),
    Control: is("CONTROLS"),
    CourtCaseParty: is("PARTY_TO"),
    Debt: reversed("LENT_TO"),
    Directorship: is("HOLDS_POST_AT"),
    Documentation: { ...linked, instead: "where a document names an entity, a name seen in it" },
    Employment: is("WORKS_FOR"),
    Family: is("RELATED_TO"),
    Membership: is("MEMBER_OF"),
    Occupancy: is("HOLDS_POST_AT"),
    Ownership: is("OWNS"),
    Payment: is("PAID"),
    ProjectParticipant: is("PARTICIPATED_IN"),
    Representation: is("REPRESENTS"),
    Sanction: is("LISTED_BY"),
    Succession: reversed("SUCCEEDED"),
    UnknownLink: is("LINKED_TO"),
  },
};

const LITTLESIS: Vocabulary = {
  name: "LittleSis",
  source: "the twelve categories of relationships: littlesis.org/help/relationships",
  words: {
    Position: is("HOLDS_POST_AT"),
    Education: is("STUDIED_AT"),
    Membership: is("MEMBER_OF"),
    Family: is("RELATED_TO"),
    Donation: is("DONATED_TO"),
    Transaction: is("TRADED_WITH"),
    Lobbying: is("LOBBIED"),
    Social: asRole("ASSOCIATE_OF"),
    Professional: asRole("ASSOCIATE_OF"),
    Ownership: is("OWNS"),
    Hierarchy: is("PART_OF"),
    Generic: is("LINKED_TO"),
  },
};

const STIX: Vocabulary = {
  name: "STIX",
  source:
    "STIX 2.1, all relationship types of the summary table and the common ones: oasis-open.org",
  words: {
    "analysis-of": linked,
    "attributed-to": is("ATTRIBUTED_TO"),
    "authored-by": asRole("ATTRIBUTED_TO"),
    "based-on": linked,
    "beacons-to": asRole("USES"),
    "belongs-to": is("PART_OF"),
    characterizes: linked,
    "communicates-with": linked,
    compromises: asRole("ATTACKED"),
    "consists-of": reversed("PART_OF"),
    controls: is("CONTROLS"),
    delivers: asRole("USES"),
    "derived-from": linked,
    downloads: asRole("USES"),
    drops: asRole("USES"),
    "duplicate-of": { ...linked, instead: "a judgement that two entities are the same" },
    "dynamic-analysis-of": linked,
    "exfiltrates-to": asRole("USES"),
    exploits: asRole("USES"),
    has: linked,
    hosts: linked,
    impersonates: linked,
    indicates: linked,
    investigates: is("INVESTIGATED"),
    "located-at": is("LOCATED_IN"),
    mitigates: linked,
    "originates-from": asRole("PRESENT_IN"),
    owns: is("OWNS"),
    "related-to": is("LINKED_TO"),
    remediates: linked,
    "resolves-to": linked,
    "static-analysis-of": linked,
    targets: is("TARGETS"),
    uses: is("USES"),
    "variant-of": linked,
  },
};

const CAMEO: Vocabulary = {
  name: "CAMEO",
  source: "CAMEO 1.1b3, the twenty roots: eventdata.parusanalytics.com",
  words: {
    "01 Make public statement": is("COMMENTED_ON"),
    "02 Appeal": asRole("PRESSED"),
    "03 Express intent to cooperate": is("PLEDGED_TO"),
    "04 Consult": is("MET"),
    "05 Engage in diplomatic cooperation": is("SUPPORTS"),
    "06 Engage in material cooperation": is("COOPERATES_WITH"),
    "07 Provide aid": is("AIDED"),
    "08 Yield": asRole("EASED_ATTACKS_ON"),
    "09 Investigate": is("INVESTIGATED"),
    "10 Demand": is("PRESSED"),
    "11 Disapprove": is("OPPOSES"),
    "12 Reject": asRole("OPPOSES"),
    "13 Threaten": is("THREATENED"),
    "14 Protest": is("PROTESTED_AGAINST"),
    "15 Exhibit force posture": is("MOBILISED_AGAINST"),
    "16 Reduce relations": is("CUT_TIES_WITH"),
    "17 Coerce": asRole("DETAINED"),
    "18 Assault": is("ATTACKED"),
    "19 Fight": is("FOUGHT"),
    "20 Use unconventional mass violence": asRole("ATTACKED"),
  },
};

const PLOVER: Vocabulary = {
  name: "PLOVER",
  source: "PLOVER, the eighteen events: eventdata.parusanalytics.com, PLOVER reference",
  words: {
    AGREE: is("PLEDGED_TO"),
    CONSULT: is("MET"),
    SUPPORT: is("SUPPORTS"),
    CONCEDE: asRole("EASED_ATTACKS_ON"),
    COOPERATE: is("COOPERATES_WITH"),
    AID: is("AIDED"),
    RETREAT: is("WITHDREW_FROM"),
    INVESTIGATE: is("INVESTIGATED"),
    DEMAND: is("PRESSED"),
    DISAPPROVE: is("OPPOSES"),
    REJECT: asRole("OPPOSES"),
    THREATEN: is("THREATENED"),
    PROTEST: is("PROTESTED_AGAINST"),
    CRIME: asRole("ACCUSED"),
    SANCTION: is("SANCTIONED"),
    MOBILIZE: is("MOBILISED_AGAINST"),
    COERCE: asRole("DETAINED"),
    ASSAULT: is("ATTACKED"),
  },
};

export const VOCABULARIES = [FOLLOW_THE_MONEY, LITTLESIS, STIX, CAMEO, PLOVER] as const;
