import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { DERIVED_KINDS, EVERY_LINK_KIND, STATED_KINDS } from "@backchannel/schema/kinds.ts";
import { TAKING_PART } from "@backchannel/schema/roles.ts";
import { degree, types } from "../neo4j/types.ts";
import { ARRAYS } from "./claim-arrays.ts";
import { type Column, columnOf } from "./claim-columns.ts";
import { admitsAll, ALL_BUT_SOURCES, type LinkFilter } from "./filter.ts";
import type { Counted } from "./filter-option.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";
import { SUMMARY } from "./summary.ts";

/**
 * The same rules as `filter.ts` and `evidence.ts`, as Cypher over the arrays of one
 * relationship `r` and the ready filter `$f`. Constant text: every value is a parameter.
 * `filter.integration.test.ts` shows by random claims and filters that the two agree.
 */

/**
 * All link kinds, for the text of a pattern; TYPE_WANTED then picks the wanted ones. A pattern with
 * `[r:$any($f.types)]` would be slow: Neo4j 5.26 follows all relationships of a node, including
 * those to its claims, and tests their types afterwards.
 */
export const LINK_TYPES = types("every kind", EVERY_LINK_KIND);
/**
 * The number of a node's links, except those of the lens SOURCES. Neo4j stores it, so no link is
 * read.
 */
export const degreeOf = (node: string) => degree(node, "all but sources", ALL_BUT_SOURCES);
export const TYPE_WANTED = "type(r) IN $f.types";

const OPTIONS = Object.values(FILTER_OPTIONS);

/** True if the filter admits claim `i` of relationship `r`. */
const ADMITS = OPTIONS.flatMap(({ ofClaim }) => ofClaim?.cypher ?? []).join("\n  AND ");

/**
 * True if the filter admits claim `c`, by its own columns instead of those that a link has of it.
 * `$occasions` are the kinds whose claims tell of occasions.
 */
export const ADMITS_CLAIM = ADMITS.replaceAll(/\br\.(\w+)(\[i\])?/g, (_text, name: string) =>
  name === "temporality"
    ? "CASE WHEN c.kind IN $occasions THEN 'OCCASION' ELSE 'STATE' END"
    : columnOf(name as Column),
);

/** True if the filter admits document `n` of outlet `carrier` as a whole. */
export const ADMITS_WHOLE = OPTIONS.flatMap(({ ofDocument }) => ofDocument?.cypher ?? []).join(
  "\n  AND ",
);

/** The indexes of the admitted claims of `r`. */
export const ADMITTED = `[i IN range(0, size(r.claim) - 1) WHERE ${ADMITS}]`;

/** Claims `a` and `b` belong to one group of evidence. */
const together = (a: string, b: string) => `r.group[${a}] = r.group[${b}]`;
const asserted = (i: string) => `r.modality[${i}] = 'ASSERTED'`;
const assumed = (i: string) => `r.marks[${i}] STARTS WITH 'ASSUMED'`;

/** Claim `i` belongs to a group with separate origins; the places `og` are asserted and looked at. */
const SEPARATE_ORIGINS = `r.rootPublisher[i] <> ''
  AND any(j IN og WHERE ${together("i", "j")}
    AND NOT r.rootPublisher[j] IN ['', r.rootPublisher[i]])
  AND all(source IN reduce(line = [], j IN og |
      CASE WHEN ${together("i", "j")} THEN line + split(r.chain[j], '|') ELSE line END)
    WHERE source = '' OR any(k IN og WHERE ${together("i", "k")}
      AND NOT r.chain[k] CONTAINS '|' + source + '|'))`;

const LOOKED_AT = `[i IN ix WHERE ${asserted("i")} AND NOT ${assumed("i")}]`;

/** The evidence of `r` over the admitted indexes `ix`: that of its strongest occasion. */
export const EVIDENCE_OF_R = `CASE
  WHEN r.temporality = 'POSITION' AND any(i IN ix WHERE r.modality[i] IN ['ASSERTED', 'ALLEGED'])
    THEN 'STATEMENT'
  WHEN any(og IN [${LOOKED_AT}] WHERE any(i IN og WHERE ${SEPARATE_ORIGINS})) THEN 'MULTI_ORIGIN'
  WHEN any(i IN ix WHERE ${asserted("i")} AND any(j IN ix WHERE ${asserted("j")}
    AND ${together("i", "j")} AND r.document[i] <> r.document[j])) THEN 'ECHOED'
  WHEN any(i IN ix WHERE ${asserted("i")}) THEN 'SINGLE'
  WHEN any(i IN ix WHERE r.modality[i] = 'ALLEGED') THEN 'OPINION'
  WHEN any(i IN ix WHERE r.modality[i] = 'PLANNED') THEN 'PLANNED'
  WHEN any(i IN ix WHERE r.modality[i] = 'HYPOTHETICAL' AND none(j IN ix
    WHERE r.modality[j] = 'DENIED' AND ${together("i", "j")})) THEN 'SPECULATED'
  WHEN any(i IN ix WHERE r.modality[i] = 'DENIED') THEN 'SAID_NOT'
  ELSE 'UNSUPPORTED' END`;

/** True if an occasion of `r` is affirmed and denied. */
export const AFFIRMED_AND_DENIED_R = `any(i IN ix WHERE r.modality[i] = 'DENIED' AND any(j IN ix
  WHERE r.modality[j] IN ['ASSERTED', 'ALLEGED', 'PLANNED'] AND ${together("i", "j")}))`;

/** True if an occasion of `r` is affirmed and denied, or an open conflict concerns it. */
export const CONTESTED_R = `(any(i IN ix WHERE r.disputed[i]) OR ${AFFIRMED_AND_DENIED_R})`;

const rootOf = (i: string) =>
  `CASE r.rootPublisher[${i}] WHEN '' THEN r.rootOrigin[${i}] ELSE r.rootPublisher[${i}] END`;

/**
 * Distinct named publishers plus unnamed origins once each, over asserted claims that were looked
 * at; one where only others assert it.
 */
export const ORIGINS_OF_R = `CASE WHEN none(i IN ix WHERE ${asserted("i")} AND NOT ${assumed("i")})
  THEN CASE WHEN any(i IN ix WHERE ${asserted("i")}) THEN 1 ELSE 0 END
  ELSE size([i IN ix WHERE ${asserted("i")} AND NOT ${assumed("i")} AND none(j IN ix
    WHERE j < i AND ${asserted("j")} AND NOT ${assumed("j")} AND ${rootOf("j")} = ${rootOf("i")})]) END`;

const STANDS = `(size(ix) > 0
  OR all(i IN range(0, size(r.claim) - 1) WHERE r.until[i] <= $f.knownBy))`;
/**
 * The tests of the results over the admitted claims, except the grade. `result` holds the Cypher of
 * each result.
 */
const resultWanted = (result: Record<keyof Counted, string>) =>
  OPTIONS.flatMap(({ ofResult }) => ofResult?.cypher(result) ?? []).join("\n  AND ");
const gradeWanted = (grade: string) =>
  OPTIONS.flatMap(({ ofGrade }) => ofGrade?.cypher(grade) ?? []).join(" AND ");

const RESULT_WANTED = resultWanted({ origins: ORIGINS_OF_R, contested: CONTESTED_R });

/**
 * True for an involvement that only says again what a wanted link of participation says (R36);
 * the part is Cypher for that. As CASE, so that the claims of other links are not looked at.
 */
const isRepeated = (repeats: string) =>
  `CASE WHEN type(r) <> 'INVOLVED_IN' OR NOT $f.participations THEN false
  ELSE ${repeats} END`;

/**
 * Goes after `MATCH … r …`; `kept` names the variables to keep. Admits claims, grades them and
 * tests the results. Leaves `ix` (the indexes of the admitted claims) and `evidence` in scope.
 * Drops links without an admitted claim, unless all their claims were withdrawn: these are
 * UNSUPPORTED.
 */
export const filtered = (kept: string) => `
WITH ${kept}, r, ${ADMITTED} AS ix
WHERE ${STANDS}
WITH ${kept}, r, ix, ${EVIDENCE_OF_R} AS evidence
WHERE ${RESULT_WANTED} AND NOT ${isRepeated(`any(i IN ix WHERE ${asserted("i")} AND r.claim[i] IN coalesce(r.repeats, []))`)}
`;

/** The last test, separate so that `leftOut` can count what it drops. */
export const EVIDENCE_WANTED = gradeWanted("evidence");

/**
 * The whole filter as one predicate on `r`, for a search that tests each link as it goes. Most
 * filters want everything that is asserted (`$f.asserted`), so one admitted asserted claim is
 * enough. Many want nothing else (`$f.justAsserted`), so a link without such a claim fails, unless
 * it is a position, for which an allegation is enough too. Written as CASE because the planner
 * multiplies out AND and OR: planning then takes four times as long.
 */
export const PASSES = `CASE WHEN $f.asserted
    AND any(i IN range(0, size(r.claim) - 1) WHERE ${asserted("i")} AND ${ADMITS})
  THEN true
  WHEN $f.justAsserted AND r.temporality <> 'POSITION' THEN false
  ELSE any(ix IN [${ADMITTED}] WHERE ${STANDS} AND ${RESULT_WANTED}
    AND any(evidence IN [${EVIDENCE_OF_R}] WHERE ${EVIDENCE_WANTED})) END`;

/**
 * How a statement tests, sorts and reads links `r`: by the summary that the derivation stored if
 * the filter admits every claim, else by the claims themselves.
 */
export interface LinkForm {
  /**
   * Goes after `MATCH … r …`; `kept` names the variables to keep. Leaves `evidence` in scope, to be
   * tested by EVIDENCE_WANTED, so that `leftOut` can count what that drops.
   */
  filtered(kept: string): string;
  /** The whole filter as one predicate, for a search that tests each link as it goes. */
  passes: string;
  /** Whether a link to an event makes somebody take part in it, for a search. */
  takesPart: string;
  /** Whether a link only says again what another one says, for a search. */
  repeated: string;
  /** Whether sources contradict each other on a link, after `filtered`. */
  contested: string;
  /** Sort keys of a link after `filtered`: smaller comes first. */
  evidenceOrder: string;
  firstDay: string;
  lastDay: string;
  /** What a LinkRow holds besides its id, and the Cypher for it. */
  reads: "arrays" | "summary";
  substance: string;
}

const TAKING_PART_TEXT = `[${TAKING_PART.map((part) => `'${part}'`).join(", ")}]`;

const BY_CLAIMS: LinkForm = {
  filtered,
  passes: PASSES,
  takesPart: `any(i IN range(0, size(r.claim) - 1) WHERE r.part[i] IN ${TAKING_PART_TEXT}
    AND ${ADMITS})`,
  repeated: isRepeated(`any(i IN range(0, size(r.claim) - 1)
    WHERE ${asserted("i")} AND r.claim[i] IN coalesce(r.repeats, []) AND ${ADMITS})`),
  contested: CONTESTED_R,
  evidenceOrder:
    "10000 * [n IN range(0, size($strength) - 1) WHERE $strength[n] = evidence][0] - size(ix)",
  firstDay: `reduce(day = ${AFTER_ALL}, i IN ix |
    CASE WHEN r.dated[i] IN [1, 3] AND r.first[i] < day THEN r.first[i] ELSE day END)`,
  lastDay: `reduce(day = ${BEFORE_ALL}, i IN ix |
    CASE WHEN r.dated[i] IN [2, 3] AND r.last[i] > day THEN r.last[i] ELSE day END)`,
  reads: "arrays",
  substance: ARRAYS.list,
};

const STORED_WANTED = resultWanted({ origins: "r.origins", contested: "r.contested" });

const BY_SUMMARY: LinkForm = {
  filtered: (kept) => `
WITH ${kept}, r, r.evidence AS evidence
WHERE evidence <> '' AND ${STORED_WANTED} AND NOT ${isRepeated("r.yields")}
`,
  passes: `(${gradeWanted("r.evidence")} AND ${STORED_WANTED})`,
  takesPart: `r.leadingPart IN ${TAKING_PART_TEXT}`,
  repeated: isRepeated("r.yields"),
  contested: "r.contested",
  evidenceOrder: "r.evidenceOrder",
  firstDay: "r.firstDay",
  lastDay: "r.lastDay",
  reads: "summary",
  substance: SUMMARY.list,
};

const BY_SUMMARY_WITH_CLAIMS: LinkForm = {
  ...BY_SUMMARY,
  reads: "arrays",
  substance: ARRAYS.list,
};

/**
 * Builds a statement in each form and returns a function that picks the one for a filter. With
 * `readClaims`, that statement reads the claims too.
 */
export function inEachForm<Text>(write: (form: LinkForm) => Text) {
  const bySummary = write(BY_SUMMARY);
  const bySummaryWithClaims = write(BY_SUMMARY_WITH_CLAIMS);
  const byClaims = write(BY_CLAIMS);
  return (filter: LinkFilter, readClaims = false): Text => {
    if (!admitsAll(filter)) return byClaims;
    return readClaims ? bySummaryWithClaims : bySummary;
  };
}

/**
 * Whether `r`, seen from a node, runs in the wanted direction. Written as CASE because the planner
 * would multiply out AND and OR into many tests of each link.
 */
export const directionFrom = (node: string) => `CASE $f.direction WHEN 'BOTH' THEN true
  WHEN 'OUTGOING' THEN startNode(r) = ${node} OR type(r) IN $symmetric
  ELSE endNode(r) = ${node} OR type(r) IN $symmetric END`;
export const DIRECTION_WANTED = directionFrom("a");

/**
 * Every link `r`, found by its type. With all kinds in one pattern, Neo4j 5.26 would start from
 * every node, claims included; with `$any`, it would read every relationship.
 */
export const EVERY_LINK = `
CALL () {
  MATCH ()-[r:${types("stated", STATED_KINDS)}]->() RETURN r
  UNION ALL
  MATCH ()-[r:${DERIVED_KINDS.join("|")}]->() RETURN r
}`;

/** Finds the link `r` of an `id` as it is stored: of the canonical ends. */
export const LINK_OF_ID = `
WITH id, split(id, ':') AS parts
MATCH (:Entity {id: parts[1]})-[r:${LINK_TYPES}]->(:Entity {id: parts[3]})
WHERE type(r) = parts[2]`;
