import { type End as KindOfEnd, fitOf, takes } from "@backchannel/schema/ends.ts";
import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";

/** An entity with what the ontology needs to know about it. */
export interface End extends KindOfEnd {
  id: string;
}

interface EndsProblems {
  /** `at` names the part of the claim that is wrong. */
  problems: { at: "subject" | "kind" | "object"; rule: string }[];
  /** Whether the claim would be valid with subject and object swapped. */
  reversed: boolean;
}

/** Why the ontology does not allow a claim of this kind between these two; empty if it does. */
export function endsProblems(kind: StatedLinkKind, subject: End, object: End): EndsProblems {
  if (subject.id === object.id) {
    return { problems: [{ at: "object", rule: "is the subject itself" }], reversed: false };
  }
  const row = LINK_KINDS[kind];
  const fit = fitOf(kind, subject, object);
  const reversed = fit === "REVERSED";
  if (fit === "AS_SAID") return { problems: [], reversed };
  if (reversed) {
    const rule = `${kind} fits only the other way round: "${object.id}" as subject, "${subject.id}" as object`;
    return { problems: [{ at: "kind", rule }], reversed };
  }
  const ends = [
    { at: "subject", entity: subject, allowed: row.subject },
    { at: "object", entity: object, allowed: row.object },
  ] as const;
  const problems = ends
    .filter(({ entity, allowed }) => !takes(allowed, entity))
    .map(({ at, entity, allowed }) => ({
      at,
      rule: `"${entity.id}" is a ${entity.kind}; the ${at} of ${kind} must be ${allowed.join(", ")}`,
    }));
  return { problems, reversed };
}
