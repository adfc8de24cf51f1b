import type { Evidence } from "@backchannel/schema/claim.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { PropertyKind } from "@backchannel/schema/properties.ts";
import type { Draft } from "../change/draft.ts";
import { factsOfEntities } from "../entity/entity.cypher.ts";
import { type FactNode, factsFrom } from "../entity/facts.ts";
import { strongest } from "../evidence/evidence.ts";
import { NO_FILTER } from "../evidence/filter.ts";
import { linkId } from "../evidence/link-id.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkNode } from "../link/link-node.ts";
import type { Database } from "../neo4j/database.ts";
import { type Preview, preview } from "../sources/preview.ts";
import { type Merging, mergeEntities, readMerge } from "./merge.ts";
import { type MergeWarning, warningsOf } from "./warnings.ts";

/** Links that a merge makes one. */
export interface FoldedLink {
  id: string;
  kind: LinkKind;
  /** The entity at their other end. */
  neighbor: string;
  from: LinkNode[];
  before: Evidence;
  after: LinkNode;
}

/** A fact on which sources would differ. */
export interface NewRival {
  property: PropertyKind;
  values: string[];
}

/** What a merge would do. */
export interface MergePreview extends Preview {
  keep: string;
  others: string[];
  warnings: MergeWarning[];
  folded: FoldedLink[];
  /** How many links would be those of the one that is kept, and one with no other. */
  moved: number;
  /** Claims of which both ends would be the same. */
  selfClaims: string[];
  rivals: NewRival[];
}

/** Looks at what a merge would do, and does nothing. Throws as the merge does. */
export async function previewMerge(
  context: Context,
  input: Merging,
  between: readonly string[] | null | undefined,
): Promise<MergePreview> {
  let asked = { keep: "", others: [] as string[], warnings: [] as MergeWarning[] };
  const work = async (draft: Draft) => {
    const { keep, others } = await readMerge(draft, input);
    const warnings = await warningsOf(draft, keep, others);
    asked = { keep: keep.id, others: others.map(({ id }) => id), warnings };
    return mergeEntities(draft, { ...input, confirmed: true });
  };
  const seen = await preview(context, work, {
    between,
    filter: NO_FILTER,
    look: async ({ database }) => ({
      selfClaims: await selfClaims(database, asked.keep),
      facts: await factsOf(database, [asked.keep]),
    }),
  });
  const { before, after } = seen.touched;
  const known = await factsOf(context.database, [asked.keep, ...asked.others]);
  return {
    ...seen,
    ...asked,
    ...linksInto(asked, before, after),
    selfClaims: seen.seen?.selfClaims ?? [],
    rivals: newRivals(known, seen.seen?.facts ?? []),
  };
}

/** The links of those that go, with what they become. */
function linksInto(
  { keep, others }: Pick<MergePreview, "keep" | "others">,
  before: readonly LinkNode[],
  after: readonly LinkNode[],
): Pick<MergePreview, "folded" | "moved"> {
  const now = (id: string) => (others.includes(id) ? keep : id);
  const into = ({ source, kind, target }: LinkNode) => linkId(now(source), kind, now(target));
  const becoming = Map.groupBy(before, into);
  const ofKept = ({ source, target }: LinkNode) => source === keep || target === keep;
  const told = after.flatMap((link): FoldedLink[] => {
    const from = (becoming.get(link.id) ?? []).toSorted((a, b) => Number(ofKept(b)) - Number(ofKept(a))); // prettier-ignore
    if (link.claims.claim.length === 0 || from.every(({ id }) => id === link.id)) return [];
    const { id, kind, source, target } = link;
    const neighbor = source === keep ? target : source;
    const grade = strongest(from.map(({ evidence }) => evidence));
    return [{ id, kind, neighbor, from, before: grade, after: link }];
  });
  const folded = told.filter(({ from }) => from.length > 1);
  return { folded, moved: told.length - folded.length };
}

async function factsOf(database: Database, ids: readonly string[]): Promise<FactNode[]> {
  return (await factsOfEntities(database, ids, NO_FILTER)).flatMap(factsFrom);
}

/** The facts that would be disputed, and are not. */
function newRivals(known: readonly FactNode[], then: readonly FactNode[]): NewRival[] {
  const disputed = new Set(known.flatMap((fact) => (fact.disputed ? [fact.property] : [])));
  return then
    .filter((fact) => fact.disputed && !disputed.has(fact.property))
    .map(({ property, values }) => ({ property, values: values.map(({ value }) => value) }));
}

const MOST_SELF_CLAIMS = 50;

async function selfClaims(database: Database, id: string): Promise<string[]> {
  const params = { id, limit: MOST_SELF_CLAIMS };
  const rows = await database.read<{ id: string }>("self claims", SELF_CLAIMS, params);
  return rows.map((row) => row.id);
}

const SELF_CLAIMS = `
MATCH (c:Claim {subjectId: $id}) WHERE c.objectId = $id
RETURN c.id AS id ORDER BY id LIMIT $limit`;
