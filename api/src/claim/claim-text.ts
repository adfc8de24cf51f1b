import { amountText, type Measured, shareText } from "../words/amount-words.ts";
import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type StatedLinkKind, toEvent } from "@backchannel/schema/kinds.ts";
import { PROPERTIES, type PropertyKind } from "@backchannel/schema/properties.ts";
import { type EventRole, ROLES } from "@backchannel/schema/roles.ts";
import type { Modality } from "@backchannel/schema/claim.ts";
import type { Draft } from "../change/draft.ts";
import { type RecordState, targetOf } from "../change/records.ts";
import { documentText } from "../document/document-text.ts";
import { placed } from "../sentence/place.ts";
import { roled } from "../sentence/role.ts";
import { clauseOf } from "../sentence/sentence.ts";
import { isFormer } from "../evidence/over.ts";
import { isPlural, type Subject } from "../words/plural.ts";

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
  const isPerson = ENTITY_KINDS[subject.kind].type === "Person";
  const kind = properties.kind as StatedLinkKind;
  const role = String(properties.role ?? "");
  const part = toEvent(kind) ? (properties.subjectRole as EventRole | undefined) : undefined;
  const { verb, ...roles } = roled(
    kind,
    [role],
    isPerson,
    part ? ROLES[part] : placed(kind, LINK_KINDS[kind], object.kind),
  );
  const firmness = properties.modality as Modality;
  return clauseOf({
    verb,
    ...roles,
    subject: subject.name,
    plural: isPlural(subject),
    object: object.name,
    measure: measuredText(properties),
    firmness,
    standing: { ended: LINK_KINDS[kind].temporality === "STATE" && isFormer(role), asOf: null },
    counts: {},
    voices: [],
    outlets: [],
    separate: false,
    conditions: properties.condition ? [String(properties.condition)] : [],
  });
}

function measuredText(properties: RecordState["properties"]): string {
  const given = (name: keyof Measured) => (properties[name] ? String(properties[name]) : null);
  const [amount, currency, unit] = [given("amount"), given("currency"), given("unit")];
  const texts = [shareText({ share: given("share") }), amountText({ amount, currency, unit })];
  return texts.filter(Boolean).join("; ");
}

function cite(document: RecordState | null, { properties }: RecordState): string {
  const { section, paragraph } = properties;
  const at = paragraph === undefined ? "" : `¶ ${String(paragraph)}`;
  const place = section === "headline" ? "headline" : at;
  return [document && documentText(document), place].filter(Boolean).join(", ");
}
