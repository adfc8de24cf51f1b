import {
  type EntityKind,
  PROPERTIES,
  type PropertyKind,
  type StatedLinkKind,
  toEvent,
} from "@backchannel/schema/kinds.ts";
import type { EventRole } from "@backchannel/schema/roles.ts";
import type { Evidence, Modality } from "@backchannel/schema/claim.ts";
import type { Draft } from "../change/draft.ts";
import { type RecordState, targetOf } from "../change/records.ts";
import { documentText } from "../document/document-text.ts";
import type { Subject } from "../words/plural.ts";
import { wording } from "../evidence/wording.ts";

/** A claim in words for history: "Ron Dermer met Asaad al-Shaibani (Alwaght, 1 June 2025, ¶ 13)". */
export async function claimText(draft: Draft, claim: RecordState): Promise<string> {
  const ends = ["SUBJECT", "OBJECT", "STATED_IN"].map((type) => targetOf(claim, type) ?? "");
  const [subject, object, document] = await draft.read(ends);
  return `${statementOf(claim, named(subject), named(object))} (${cite(document ?? null, claim)})`;
}

const named = (state: RecordState | null | undefined): Subject => ({
  name: String(state?.properties.name ?? ""),
  kind: state?.properties.kind as EntityKind,
});

function statementOf({ properties }: RecordState, subject: Subject, object: Subject): string {
  if (properties.property) {
    const { label } = PROPERTIES[properties.property as PropertyKind];
    return `${label} of ${subject.name}: ${String(properties.value)}`;
  }
  const grade = GRADE_ALONE[properties.modality as Modality];
  const kind = properties.kind as StatedLinkKind;
  const part = toEvent(kind) ? (properties.subjectRole as EventRole | undefined) : null;
  const words = wording({ kind, evidence: grade, part: part ?? null }, subject);
  return `${subject.name} ${words} ${object.name}`;
}

/** The grade of a link that has only such a claim. */
const GRADE_ALONE: Record<Modality, Evidence> = {
  ASSERTED: "SINGLE",
  ALLEGED: "OPINION",
  PLANNED: "PLANNED",
  HYPOTHETICAL: "SPECULATED",
  DENIED: "SAID_NOT",
};

function cite(document: RecordState | null, { properties }: RecordState): string {
  const { section, paragraph } = properties;
  const at = paragraph === undefined ? "" : `¶ ${String(paragraph)}`;
  const place = section === "headline" ? "headline" : at;
  return [document && documentText(document), place].filter(Boolean).join(", ");
}
