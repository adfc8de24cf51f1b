/** Words that claims and links are made of; the GraphQL enums are built from these tables. */

/** How firmly a document puts a claim. DENIED: the document says it does not hold. */
// prettier-ignore
export const MODALITIES = {
  ASSERTED:     { text: "Asserts", description: "Said to be so, whoever it is credited to." },
  ALLEGED:      { text: "Alleges", description: "Opinion, charge or hearsay." },
  PLANNED:      { text: "Reports as planned", description: "Approved or intended, not said to be done." },
  HYPOTHETICAL: { text: "Floats as possible", description: "Said to be possible, no more." },
  DENIED:       { text: "Says it is not so", description: "Said not to hold." },
} as const;
export type Modality = keyof typeof MODALITIES;

/** Who a document credits for a claim. */
// prettier-ignore
export const SOURCINGS = {
  ON_RECORD:   { text: "on the record", description: "A named person or body says so." },
  UNNAMED:     { text: "from unnamed people", description: "People whom the document does not identify." },
  OWN_VOICE:   { text: "in its own voice", description: "The outlet says so itself and credits nobody." },
  OTHER_MEDIA: { text: "from another outlet", description: "Credited to another outlet's reporting." },
} as const;
export type Sourcing = keyof typeof SOURCINGS;

/** How a date was come by (R56). */
// prettier-ignore
export const BASES = {
  STATED:   { text: "as stated", description: "The document prints it." },
  RELATIVE: { text: "counted from relative words", description: "Counted from words such as 'last week' and the day of the document or its origin." },
  INFERRED: { text: "inferred", description: "An editor inferred it." },
} as const;
export type DateBasis = keyof typeof BASES;
/**
 * How the origin of a claim is known: the document names it, an editor inferred it, or it is what a
 * table cites, and nobody looked whether that is reporting of its own (R59).
 */
export const ORIGIN_BASES = ["STATED", "INFERRED", "ASSUMED"] as const;
/** Whether a date is the claim's own or borrowed from its event. */
export const DATE_SOURCES = ["CLAIM", "EVENT"] as const;
/** What was decided about two entities (R48). */
// prettier-ignore
export const VERDICTS = {
  SAME:      { text: "the same", description: "They are one: all that is about either reads as about one." },
  DIFFERENT: { text: "different", description: "They are two; they are never proposed as one again." },
  UNSURE:    { text: "not sure", description: "Nobody can tell yet; they are not proposed again, and can be decided at any time." },
} as const;
export type Verdict = keyof typeof VERDICTS;

/** Parts of a document in which a claim can stand. */
export const SECTIONS = ["body", "headline", "glossary", "related"] as const;

/** What a document is by its nature (R60): it is told wherever evidence is, and changes no grade. */
// prettier-ignore
export const NATURES = {
  REGISTER:      { text: "register", description: "A register that an authority keeps: of companies, land, ships." },
  GAZETTE:       { text: "official gazette", description: "What an authority publishes of its acts." },
  COURT:         { text: "court record", description: "A judgment, an indictment, minutes of a court." },
  OWN_FILING:    { text: "self-declared record", description: "What the one it is about filed or declared itself." },
  LEAKED:        { text: "leaked record", description: "A record that was not meant to be public." },
  REPORTING:     { text: "report", description: "Reporting or commentary of an outlet." },
  STATEMENT:     { text: "statement", description: "A statement of whom it is about or quotes." },
  DATA_SET:      { text: "data set", description: "A table that somebody compiled from other sources." },
  COMPUTED:      { text: "computation", description: "What a method inferred, and nobody said." },
} as const;
export type Nature = keyof typeof NATURES;

/**
 * The grades of evidence, strongest first. Positions are not graded: theirs is STATEMENT.
 * `sourced` grades are what the default view shows.
 */
// prettier-ignore
export const EVIDENCE = {
  MULTI_ORIGIN: { text: "2 separate origins", shown: true, description: "Asserted on the reporting of two or more named publishers, and still asserted after taking away any one of them." },
  ECHOED:       { text: "one origin, repeated", shown: true, description: "Asserted in two or more documents that do not make two separate origins." },
  SINGLE:       { text: "one document", shown: true, description: "Asserted in one document." },
  OPINION:      { text: "alleged only", shown: true, description: "Only alleged: opinion, charge or hearsay." },
  STATEMENT:    { text: "position, not graded", shown: true, description: "A position that at least one document reports. Positions are counted, never graded." },
  PLANNED:      { text: "planned, not reported done", shown: false, description: "Only planned." },
  SPECULATED:   { text: "floated as possible", shown: false, description: "Only hypothetical." },
  SAID_NOT:     { text: "said not to be so", shown: false, description: "Only negated." },
  UNSUPPORTED:  { text: "all support withdrawn", shown: false, description: "No claim is left." },
} as const;
export type Evidence = keyof typeof EVIDENCE;

/** What kind of disagreement a curator found; only the first two make a link contested. */
// prettier-ignore
export const CONFLICT_STATUSES = {
  CONTRADICTION: { text: "contradiction", open: true, description: "The sides cannot all hold." },
  UNRESOLVED:    { text: "unresolved", open: true, description: "The documents cannot settle it." },
  PRECISION:     { text: "one side is more exact", open: false, description: "One side is more exact than the other." },
  WORDING:       { text: "different wording", open: false, description: "Different words for the same thing." },
  FRAMING:       { text: "different framing", open: false, description: "The same facts, told with another emphasis." },
  APPARENT:      { text: "only apparent", open: false, description: "Different times or subjects; no real disagreement." },
} as const;
export type ConflictStatus = keyof typeof CONFLICT_STATUSES;

export const CONFLICT_TOPICS = [
  "IDENTITY",
  "STATUS",
  "DATE",
  "INTERPRETATION",
  "PLACE",
  "ROLE",
  "NUMBER",
  "ATTRIBUTION",
  "WORDING",
  "DIRECTNESS",
  "MEDIATOR",
] as const;
export type ConflictTopic = (typeof CONFLICT_TOPICS)[number];

/**
 * Why a claim no longer counts. Where its source took it back this has a day, before which the
 * claim was good; our own mistakes were never good.
 */
// prettier-ignore
export const RETRACTIONS = {
  MISREAD:          { text: "our reading was wrong", dated: false, description: "The document never said so: out at every date." },
  SOURCE_CORRECTED: { text: "the source corrected it", dated: true, description: "Its source put it right, on a day: out from then on." },
  SOURCE_WITHDREW:  { text: "the source withdrew it", dated: true, description: "Its source took it back, on a day: out from then on." },
} as const;
export type Retraction = keyof typeof RETRACTIONS;

/** NATO Admiralty letters of an outlet: A reliable, E unreliable, F cannot be judged. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;

/** Name types; a spelling of one of the weak types does not by itself identify anybody. */
// prettier-ignore
export const NAME_TYPES = {
  NAME:            { weak: false, description: "Its name." },
  SHORT_FORM:      { weak: false, description: "Part of its name, or a shorter form." },
  TRANSLITERATION: { weak: false, description: "Its name written in another script." },
  NATIVE_NAME:     { weak: false, description: "Its name in its own language and script." },
  ABBREVIATION:    { weak: false, description: "The first letters of its name." },
  NOM_DE_GUERRE:   { weak: false, description: "A name that somebody took." },
  VARIANT:         { weak: false, description: "Another spelling." },
  DOMAIN:          { weak: false, description: "Its address on the web." },
  PRODUCT_NAME:    { weak: false, description: "The name of what it makes." },
  MISSPELLING:     { weak: false, description: "A spelling that is a mistake." },
  DESCRIPTION:     { weak: true, description: "A description in place of a name; does not by itself identify anybody." },
  METONYM:         { weak: true, description: "The name of something else that stands for it, as a capital for a government; does not by itself identify anybody." },
  TITLE:           { weak: true, description: "An office or title; does not by itself identify anybody." },
  PEJORATIVE:      { weak: true, description: "A word that disparages; does not by itself identify anybody." },
} as const;
export type NameType = keyof typeof NAME_TYPES;

/** Days since 1970-01-01 as stored where an end is unknown or open: Neo4j lists hold no null. */
export const BEFORE_ALL = -2_147_483_648;
export const AFTER_ALL = 2_147_483_647;
/** From which day a claim no longer counts that its source never took back: later than any day. */
export const NEVER = AFTER_ALL + 1;

/** What an editor makes of one value of a fact (R6). */
export const RULINGS = {
  ADOPTED: { text: "adopted", description: "Taken as ours." },
  DISMISSED: { text: "dismissed", description: "Set aside; it no longer makes the fact disputed." },
  OPEN: { text: "open again", description: "No ruling." },
} as const;
export type Ruling = keyof typeof RULINGS;
