import { EVIDENCE } from "@backchannel/schema/claim.ts";
import type { Context } from "../graphql/context.ts";
import { withoutEachOutlet } from "../evidence/occasion.ts";
import type { Draft } from "./brief.ts";
import { nameOf } from "./link-lines.ts";

/**
 * A warning for each line that would lose all support without a single outlet, as origin or as
 * carrier.
 */
export async function warningLines(context: Context, drafts: readonly Draft[]): Promise<Draft[]> {
  const found = await Promise.all(drafts.map((line) => warning(context, line)));
  return found.filter((line) => line !== null);
}

async function warning(context: Context, line: Draft): Promise<Draft | null> {
  if (!line.counted) return null;
  const fatal = withoutEachOutlet(line.counted).filter(({ evidence }) => !EVIDENCE[evidence].shown);
  if (fatal.length === 0) return null;
  const { publisher } = line.counted.claims;
  const names = await Promise.all(fatal.map(({ outlet }) => nameOf(context, outlet)));
  const isOrigin = fatal.some(({ outlet }) => publisher.includes(outlet));
  const left = fatal.every(({ evidence }) => evidence === "UNSUPPORTED")
    ? "nothing is left"
    : "nothing asserted is left";
  return {
    ...line,
    text: `${line.subject}: rests on one ${isOrigin ? "origin" : "outlet"}; without ${names.join(" or ")} ${left}`,
    evidence: null,
    evidenceText: "",
    contested: false,
    sides: [],
    counted: null,
  };
}
