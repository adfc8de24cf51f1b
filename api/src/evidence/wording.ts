import { EVIDENCE, type Evidence, NATURES } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { capital, count, listed } from "../words/words.ts";
import type { Sources } from "./evidence.ts";

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

/**
 * Evidence per occasion in words: the best grade, and how many occasions have it. Claims that name
 * no event count as groups, since nothing says that each is an occasion of its own (R55).
 */
export function occasionsText(
  whole: Counts,
  occasions: readonly (Counts & { eventId: string })[],
): string {
  if (occasions.length < 2) return evidenceText(whole);
  const alike = occasions.filter(({ evidence }) => evidence === whole.evidence);
  const [best] = alike.toSorted((a, b) => b.origins - a.origins || b.documents - a.documents);
  const some = alike.length < occasions.length ? alike.length : "each";
  const among = occasions.every(({ eventId }) => eventId !== "")
    ? `on ${some} of ${occasions.length} occasions`
    : `in ${some} of ${occasions.length} groups of claims`;
  return `${evidenceText(best ?? whole)}, ${among}`;
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
