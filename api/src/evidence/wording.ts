import { EVIDENCE, type Evidence, NATURES } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { type EventRole, ROLES } from "@backchannel/schema/roles.ts";
import { capital, count, listed } from "../words/words.ts";
import type { Sources } from "./evidence.ts";
import { inPlural, isPlural, type Subject } from "../words/plural.ts";

type Counts = Sources & { evidence: Evidence };

/**
 * Evidence in words that can be recounted: "One origin, repeated in 4 documents", "One document, a
 * register".
 */
export function evidenceText(counts: Counts): string {
  const natures = naturesText(counts.natures);
  if (natures === "") return gradeText(counts);
  return `${gradeText(counts)}${counts.evidence === "SINGLE" ? "," : ":"} ${natures}`;
}

/** "a register", "3 reports and a court record"; '' where the natures are not known. */
function naturesText(natures: Sources["natures"]): string {
  const known = keysOf(NATURES).filter((nature) => natures[nature] !== undefined);
  return listed(
    known.map((nature) => {
      const { text } = NATURES[nature];
      const [number, article] = [natures[nature]!, /^[aeio]/.test(text) ? "an" : "a"];
      return number === 1 ? `${article} ${text}` : count(number, text);
    }),
  );
}

function gradeText({ evidence, origins, documents, unlooked }: Counts): string {
  switch (evidence) {
    case "MULTI_ORIGIN":
      return `${origins} separate origins`;
    case "ECHOED":
      if (unlooked) return `${count(documents, "document")}, independence not looked at`;
      return origins === 1
        ? `One origin, repeated in ${count(documents, "document")}`
        : `${count(documents, "document")}, not two separate origins`;
    case "SINGLE":
      return "One document";
    default:
      return capital(EVIDENCE[evidence].text);
  }
}

/** Evidence per occasion in words: the best grade, and how many occasions have it. */
export function occasionsText(whole: Counts, occasions: readonly Counts[]): string {
  if (occasions.length < 2) return evidenceText(whole);
  const alike = occasions.filter(({ evidence }) => evidence === whole.evidence);
  const [best] = alike.toSorted((a, b) => b.origins - a.origins || b.documents - a.documents);
  return `${evidenceText(best ?? whole)}, on ${alike.length} of ${occasions.length} occasions`;
}

/** A position is counted, never graded: "4 statements in 2 documents". */
export function positionText(
  statements: number,
  documents: number,
  natures: Sources["natures"],
): string {
  const told = naturesText(natures);
  return `${count(statements, "statement")} in ${count(documents, "document")}${told && `: ${told}`}`;
}

/** What the words of a link go by. */
interface Worded {
  kind: LinkKind;
  evidence: Evidence;
  /** On a link to an event the role in it, which has words of its own (R52). */
  part?: EventRole | null;
}

const wordsOf = ({ kind, part }: Worded) => (part ? ROLES[part] : LINK_KINDS[kind]);

/**
 * The words for a link after its subject, in the form that fits the evidence: did, would or did
 * not.
 */
export function wording(link: Worded, subject: Subject | null): string {
  const words = wordsOf(link)[tenseOf(link.evidence)];
  return subject && isPlural(subject) ? inPlural(words) : words;
}

/**
 * The verb of a tie that no kind has a word for, where its claims agree on one; null for all others.
 */
export const ownVerb = (kind: LinkKind, evidence: Evidence, roles: readonly string[]) =>
  kind === "LINKED_TO" && tenseOf(evidence) === "did" && roles.length === 1 ? roles[0]! : null;

/** Seen from the link's object, whose sentence it is: "is represented by". */
export function inverseWording(link: Worded, object: Subject): string {
  const { inverse } = wordsOf(link);
  const words = isPlural(object) ? inPlural(inverse) : inverse;
  const tense = tenseOf(link.evidence);
  if (tense === "didNot") return `said not: ${words}`;
  return tense === "did" ? words : `possibly: ${words}`;
}

function tenseOf(evidence: Evidence): "did" | "would" | "didNot" {
  if (evidence === "SAID_NOT") return "didNot";
  return evidence === "PLANNED" || evidence === "SPECULATED" ? "would" : "did";
}
