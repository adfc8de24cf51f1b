import { ENTITY_KINDS, type EntityKindRow, FAMILIES, TYPES } from "./entity-kinds.ts";
import { EVERY_ENTITY_KIND, LINK_KINDS, type LinkKind } from "./kinds.ts";
import type { Ends, LinkKindRow } from "./link-kinds/row.ts";
import { nameProblem, type OwnKinds } from "./own-kinds.ts";
import { isEntityKind, KIND, OF_ENTITIES, OF_LINKS } from "./records/kind.ts";
import type { Properties } from "./records/record.ts";

/** What is said of a kind; what is absent, '' or null follows from the kind that it is like. */
export type KindContent = {
  [N in keyof Properties<typeof KIND>]?: Properties<typeof KIND>[N] | null;
};

/** The rows of a graph's own kinds, by their names (R39). */
export function ownRows(kinds: readonly { kind: string; content: KindContent }[]): OwnKinds {
  const [ofEntities, ofLinks] = [true, false].map((wanted) =>
    kinds.filter(({ content }) => isEntityKind(content.like!) === wanted),
  );
  const rows = <Row>(from: typeof kinds, row: (content: KindContent) => Row) =>
    Object.fromEntries(from.map(({ kind, content }) => [kind, row(content)]));
  return { entityKinds: rows(ofEntities!, entityRow), linkKinds: rows(ofLinks!, linkRow) };
}

const own = ({ like, retired }: KindContent) => ({
  own: { like: like!, retired: retired === true },
});

function entityRow(content: KindContent): EntityKindRow {
  const like: EntityKindRow = ENTITY_KINDS[content.like as keyof typeof ENTITY_KINDS];
  return {
    ...like,
    label: content.label!,
    look: content.look || like.look,
    ftm: content.ftm || like.ftm,
    ...own(content),
  };
}

function linkRow(content: KindContent): LinkKindRow {
  const like: LinkKindRow = LINK_KINDS[content.like as LinkKind];
  return {
    ...like,
    lens: content.lens || like.lens,
    temporality: content.temporality || like.temporality,
    did: content.label!,
    would: content.would!,
    didNot: content.didNot!,
    inverse: content.inverse || content.label!,
    subject: readEnds(content.subject) ?? like.subject,
    object: readEnds(content.object) ?? like.object,
    actsFor: content.actsFor || like.actsFor,
    subjectRole: content.subjectRole || like.subjectRole,
    objectRole: content.objectRole || like.objectRole,
    cameo: content.cameo || like.cameo,
    ftm: content.ftm || like.ftm,
    stix: content.stix || like.stix,
    littlesis: content.littlesis || like.littlesis,
    description: content.description || `Like “${like.did}”.`,
    ...own(content),
  };
}

/** Ends by the names that they may be given: a family also in capitals, as the API has it. */
const endNames = () =>
  new Map<string, Ends[number]>([
    ...EVERY_ENTITY_KIND.map((kind) => [kind, kind] as const),
    ...TYPES.map((type) => [type, type] as const),
    ...FAMILIES.flatMap(
      (family) =>
        [
          [family, family],
          [family.toUpperCase(), family],
        ] as const,
    ),
  ]);

const namesIn = (text: string | null | undefined) =>
  (text ?? "").split(",").flatMap((name) => name.trim() || []);

/** `Actor, Person` as ends; null for none. */
function readEnds(text: string | null | undefined): Ends | null {
  const known = endNames();
  const ends = namesIn(text).flatMap((name) => known.get(name) ?? []);
  return ends.length === 0 ? null : ends;
}

/** What of a kind breaks which rule, field by field as the API calls them. */
export function kindProblems(kind: string, content: KindContent) {
  const problems: { field: string; rule: string }[] = [];
  const say = (field: string, rule: string) => problems.push({ field, rule });
  const name = nameProblem(kind);
  if (name) say("kind", name);
  const like = content.like!;
  const [others, what] = isEntityKind(like)
    ? [OF_LINKS, "a kind of entity"]
    : [OF_ENTITIES, "a kind of link"];
  for (const field of others) {
    if (content[field]) say(field, `is not for what is like ${like}, which is ${what}`);
  }
  if (isEntityKind(like)) return problems;
  const { symmetric, did }: LinkKindRow = LINK_KINDS[like as LinkKind];
  for (const field of ["would", "didNot"] as const) {
    if (!content[field]) say(field, "must not be empty for a kind of link");
  }
  if (!symmetric && !content.inverse) say("inverse", "must not be empty for a kind of link");
  if (symmetric && content.inverse && content.inverse !== content.label) {
    say("inverse", `must be the same as label: like “${did}”, it holds both ways`);
  }
  for (const field of ["subject", "object"] as const) {
    const known = endNames();
    const unknown = namesIn(content[field]).filter((name) => !known.has(name));
    if (unknown.length > 0) say(field, `“${unknown[0]}” is no family, type or kind of entity`);
  }
  return problems;
}
