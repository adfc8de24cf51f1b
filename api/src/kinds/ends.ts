import {
  type End as KindOfEnd,
  fitOf,
  LINK_KINDS,
  type StatedLinkKind,
  takes,
} from "@backchannel/schema/kinds.ts";

/** An entity as the ontology looks at it, and which it is. */
export interface End extends KindOfEnd {
  id: string;
}

interface EndsProblems {
  /** Each names the part of the claim that is at fault. */
  problems: { at: "subject" | "kind" | "object"; rule: string }[];
  /** With subject and object changed over it would fit. */
  reversed: boolean;
}

/** What the ontology has against a claim of this kind between these two; nothing where it fits. */
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
