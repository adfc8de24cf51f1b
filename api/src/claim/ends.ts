import {
  endAllows,
  type Ends,
  type EntityKind,
  type Family,
  LINK_KINDS,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";

/** An entity as the ontology looks at it. */
export interface End {
  id: string;
  kind: EntityKind;
  families: readonly Family[];
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
  const fits = allows(row.subject, subject) && allows(row.object, object);
  const reversed = allows(row.subject, object) && allows(row.object, subject);
  if (fits || (row.symmetric && reversed)) return { problems: [], reversed: false };
  if (reversed) {
    const rule = `${kind} fits only the other way round: "${object.id}" as subject, "${subject.id}" as object`;
    return { problems: [{ at: "kind", rule }], reversed };
  }
  const ends = [
    { at: "subject", entity: subject, allowed: row.subject },
    { at: "object", entity: object, allowed: row.object },
  ] as const;
  const problems = ends
    .filter(({ entity, allowed }) => !allows(allowed, entity))
    .map(({ at, entity, allowed }) => ({
      at,
      rule: `"${entity.id}" is a ${entity.kind}; the ${at} of ${kind} must be ${allowed.join(", ")}`,
    }));
  return { problems, reversed };
}

/** As the ontology says, and also where a place is marked as an actor of its own. */
function allows(ends: Ends, { kind, families }: End): boolean {
  return endAllows(ends, kind) || families.some((family) => ends.includes(family));
}
