import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { ROLES } from "@backchannel/schema/roles.ts";
import { type ClaimsWanted, claimsById } from "../claim/claim.cypher.ts";
import { NAMED, type EntityRow } from "../entity/entity.cypher.ts";
import { entity } from "../entity/load-entity.ts";
import { distinct } from "../evidence/occasion.ts";
import type { Context } from "../graphql/context.ts";
import { present as found } from "../neo4j/rows.ts";
import { placed } from "../sentence/place.ts";
import { present, roled, type Roled, titlesOf } from "../sentence/role.ts";
import { type LinkNode, type LinkView, withClaims } from "./link-node.ts";

/** What the roles of a link make of its sentence; where it holds both ways, also whose they are. */
export async function rolesOf(
  context: Context,
  link: LinkNode,
  subject: EntityRow,
  object: EntityRow,
): Promise<Roled> {
  const isPerson = ENTITY_KINDS[subject.kind].type === "Person";
  const words = placed(link.kind, wordsOf(link), object.kind);
  const { ofSource, ofTarget, ofBoth } = await byOwner(context, link);
  const made = roled(link.kind, [...ofBoth, ...ofSource], isPerson, words);
  const own = new Set(present(ofSource));
  return {
    ...made,
    beside: [
      ...made.beside.map((role) => (own.has(role) ? `${subject.name}: ${role}` : role)),
      ...present(ofTarget).map((role) => `${object.name}: ${role}`),
    ],
  };
}

/** Of the claims of a link so many are looked at. */
const MOST_LOOKED_AT = 200;
const OWNER: ClaimsWanted = { claim: ["id", "subjectId"], sources: null };

/**
 * The roles that the claims give, those given most often first, by whose they are. A link that holds
 * both ways has one of its ends first, whichever its claims have; the ends of others need no telling.
 */
async function byOwner(context: Context, link: LinkNode) {
  const roles = byNumber(link);
  const { symmetric } = LINK_KINDS[link.kind];
  if (!symmetric || roles.length === 0) return { ofSource: [], ofTarget: [], ofBoth: roles };
  const loader = context.loader(claimsById, OWNER);
  const told = link.admitted.filter((i) => link.claims.role[i] !== "").slice(0, MOST_LOOKED_AT);
  const owners = await Promise.all(
    told.map(async (i) => {
      const id = link.claims.claim[i] as string;
      const { subjectId } = found(await loader.load(id), id);
      return { role: link.claims.role[i] as string, isSource: subjectId === link.source };
    }),
  );
  const has = (role: string, isSource: boolean) =>
    owners.some((one) => one.role === role && one.isSource === isSource);
  return {
    ofSource: roles.filter((role) => has(role, true) && !has(role, false)),
    ofTarget: roles.filter((role) => has(role, false) && !has(role, true)),
    ofBoth: roles.filter((role) => has(role, true) === has(role, false)),
  };
}

/** The titles and parts that its claims give, without the verb of its sentence. */
export async function titlesOfLink(context: Context, view: LinkView): Promise<string[]> {
  const link = await withClaims(context, view);
  if (!LINK_KINDS[link.kind].symmetric) return titlesOf(link.kind, distinct(link, "role"));
  const { ofSource, ofTarget, ofBoth } = await byOwner(context, link);
  const named = async (id: string, roles: readonly string[]) => {
    const titles = titlesOf(link.kind, roles);
    if (titles.length === 0) return [];
    const { name } = await entity(context, id, NAMED);
    return titles.map((title) => `${name}: ${title}`);
  };
  const [first, other] = await Promise.all([
    named(link.source, ofSource),
    named(link.target, ofTarget),
  ]);
  return [...titlesOf(link.kind, ofBoth), ...first, ...other];
}

/** The words of a link: those of the role that it gives in an event, else those of its kind (R52). */
export const wordsOf = ({ kind, part }: LinkView) => (part ? ROLES[part] : LINK_KINDS[kind]);

/** What the derivation calls a role that no claim has words for: the verb says it already. */
const LABELS: ReadonlySet<string> = new Set(Object.values(ROLES).map(({ label }) => label));

/** The roles that the claims give, those given most often first. */
function byNumber(link: LinkNode): string[] {
  const times = Map.groupBy(link.admitted, (i) => link.claims.role[i] as string);
  const given = distinct(link, "role").filter((role) => !(link.part && LABELS.has(role)));
  return given.toSorted((a, b) => times.get(b)!.length - times.get(a)!.length);
}
