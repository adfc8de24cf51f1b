import { VERDICTS, type Verdict } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion, type Outcome } from "../change/make-change.ts";
import { survivor } from "../entity/survivor.ts";
import { ContradictsJudgement } from "./errors.ts";
import { judge, mergesBetween } from "./judge.ts";
import { judgementId } from "./judgement-id.ts";
import { mergeEntities, merging } from "./merge.ts";

export const deciding = z.object({
  pair: z.array(field.id).length(2, "names two entities"),
  verdict: field.oneOf<Verdict>(keysOf(VERDICTS)),
  confirmed: field.optional(z.boolean()),
  ifVersion: field.version,
});

/**
 * Says of two entities whether they are one: SAME merges the second into the first, DIFFERENT keeps
 * them apart, with all that were merged into either (R48).
 */
export async function decideSame(
  draft: Draft,
  { pair, verdict, confirmed, ifVersion }: z.output<typeof deciding>,
): Promise<Outcome<{ pair: [string, string]; judgement: string; entity: string }>> {
  const first = await survivor(draft, pair[0]!, "pair.0");
  const second = await survivor(draft, pair[1]!, "pair.1");
  const id = judgementId(first.id, second.id);
  await draft.read([id]);
  checkVersion(draft, id, ifVersion);
  if (first.id === second.id) throw await asOne(draft, pair, verdict);
  const decided = { pair: [first.id, second.id] as [string, string], judgement: id };
  const names = [first, second].map(({ properties }) => String(properties.name));
  const about = `${names.join(" and ")}: ${VERDICTS[verdict].text}`;
  if (verdict === "SAME") {
    const [keep, other] = decided.pair;
    const input = field.readInput(merging, { keep, others: [other], confirmed });
    await mergeEntities(draft, input);
  } else {
    await judge(draft, decided.pair, verdict);
  }
  return { result: { ...decided, entity: first.id }, about };
}

/** Why nothing is decided of two that are one already. */
async function asOne(draft: Draft, pair: readonly string[], verdict: Verdict): Promise<Error> {
  if (pair[0] === pair[1]) return new InvalidInput("pair", "names one entity twice");
  if (verdict === "SAME") return new InvalidInput("pair", "the two are one already");
  return new ContradictsJudgement(
    "The two are one by what was judged before: split one from the other first.",
    await mergesBetween(draft, pair[0]!, pair[1]!),
  );
}
