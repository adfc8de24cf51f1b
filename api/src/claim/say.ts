import {
  LINK_KINDS,
  PROPERTIES,
  type PropertyKind,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";
import type { Modality } from "@backchannel/schema/claim.ts";
import { citation } from "../document/citation.ts";
import type { Draft } from "../history/draft.ts";
import { type RecordState, targetOf } from "../history/records.ts";

/** A claim in words for history: "Ron Dermer met Asaad al-Shaibani (Alwaght, 1 June 2025, ¶ 13)". */
export async function sayClaim(draft: Draft, claim: RecordState): Promise<string> {
  const ends = ["SUBJECT", "OBJECT", "STATED_IN"].map((type) => targetOf(claim, type) ?? "");
  const [subject, object, document] = await draft.read(ends);
  const name = (state: RecordState | null | undefined) => String(state?.properties.name ?? "");
  return `${saidOf(claim, name(subject), name(object))} (${cite(document ?? null, claim)})`;
}

function saidOf({ properties }: RecordState, subject: string, object: string): string {
  if (properties.property) {
    const { label } = PROPERTIES[properties.property as PropertyKind];
    return `${label} of ${subject}: ${String(properties.value)}`;
  }
  const { did, would, didNot } = LINK_KINDS[properties.kind as StatedLinkKind];
  const words = {
    ASSERTED: did,
    ALLEGED: did,
    PLANNED: would,
    HYPOTHETICAL: would,
    DENIED: didNot,
  };
  return `${subject} ${words[properties.modality as Modality]} ${object}`;
}

function cite(document: RecordState | null, { properties }: RecordState): string {
  const { section, paragraph } = properties;
  const at = paragraph === undefined ? "" : `¶ ${String(paragraph)}`;
  const place = section === "headline" ? "headline" : at;
  return [document && sayDocument(document), place].filter(Boolean).join(", ");
}

/** A document in words for history. */
export const sayDocument = ({ properties }: RecordState): string =>
  citation(String(properties.outletName), String(properties.publishedAt ?? ""));
