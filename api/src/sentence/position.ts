import type { Modality } from "@backchannel/schema/claim.ts";
import { fold } from "../names/fold.ts";
import { chainOfVoices } from "./chain-of-voices.ts";
import type { Credit } from "./voice.ts";

/** Whose word a statement of a position is. */
export interface Stated extends Credit {
  modality: Modality;
}

/**
 * How many of the statements of a position are the actor's own, the word of others, or less than
 * asserted (R53): "1 the actor’s own, 2 others’ word, 1 alleged".
 */
export function sharesText(stated: readonly Stated[], names: readonly string[]): string {
  const shares = Map.groupBy(stated, (one) => shareOf(one, names));
  return ORDER.flatMap((share) => {
    const n = shares.get(share)?.length ?? 0;
    return n > 0 ? [`${n} ${share}`] : [];
  }).join(", ");
}

const PUT: Record<Exclude<Modality, "ASSERTED">, string> = {
  ALLEGED: "alleged",
  PLANNED: "planned",
  HYPOTHETICAL: "as possible",
  DENIED: "that it is not so",
};
const OWN = "the actor’s own";
const OTHERS = "others’ word";
const ORDER = [OWN, OTHERS, ...Object.values(PUT)];

function shareOf({ modality, ...credit }: Stated, names: readonly string[]): string {
  if (modality !== "ASSERTED") return PUT[modality];
  return isOwn(credit, names) ? OWN : OTHERS;
}

/** Whether the document credits the actor itself, under one of its names, on the record. */
function isOwn({ sourcing, attributedTo }: Credit, names: readonly string[]): boolean {
  if (sourcing !== "ON_RECORD") return false;
  const [nearest = ""] = chainOfVoices(attributedTo)[0]?.split(/, | \(/) ?? [];
  return names.some((name) => fold(name) === fold(nearest));
}
