import type { Context } from "../graphql/context.ts";
import { InvalidArgument } from "../errors.ts";
import type { LinkFilter, LinkFilterInput } from "../evidence/filter.ts";
import type { FoundPath } from "../paths/path-rank.ts";
import { readPathQuestion } from "../paths/path-question.ts";
import { findPaths } from "../paths/paths.ts";
import { brokenPaths } from "./knock-out.ts";

/** Which of the best paths between two ends break. */
export interface KnockedPaths {
  broken: FoundPath[];
  /** How many of the paths found still hold. */
  left: number;
  truncated: boolean;
}

interface Asked {
  from?: readonly string[] | null;
  to?: readonly string[] | null;
  timeBudget?: number | null;
  filter?: LinkFilterInput | null;
}

/** The best paths with all sources, and which of them break without some; null if not asked for. */
export async function readKnockedPaths(
  context: Context,
  { from, to, ...asked }: Asked,
  without: LinkFilter,
): Promise<KnockedPaths | null> {
  if (!from && !to) return null;
  if (!from || !to)
    throw new InvalidArgument(from ? "to" : "from", "is needed too: a path has two ends");
  const question = await readPathQuestion(context, { from, to, ...asked });
  const { paths, truncated } = await findPaths(context, question);
  const broken = await brokenPaths(context, paths, question.filter.evidence, without);
  return {
    broken,
    left: paths.length - broken.length,
    truncated,
  };
}
