import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { keysOf, LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import type { LinkKindRow } from "@backchannel/schema/link-kinds/row.ts";
import { type KindContent, kindProblems } from "@backchannel/schema/own-rows.ts";
import { isEntityKind, KIND, OF_ENTITIES, OF_LINKS } from "@backchannel/schema/records/kind.ts";
import { capitalized } from "../../design/words.ts";

/** What is said of a kind; '' follows from the kind that it is like. */
type Field =
  (typeof OF_LINKS)[number] | (typeof OF_ENTITIES)[number] | "label" | "description" | "ftm";
export type KindValues = { [Name in Field | "kind" | "like"]: string };

export const EMPTY = {
  kind: "",
  like: "",
  label: "",
  description: "",
  ftm: "",
  ...Object.fromEntries([...OF_LINKS, ...OF_ENTITIES].map((name) => [name, ""])),
} as KindValues;

/** How each field is called where two readings of the form are compared. */
export const LABELS = Object.fromEntries(
  keysOf(EMPTY).map((name) => [
    name,
    name === "kind" ? "Name" : capitalized(KIND.properties[name].label),
  ]),
) as Record<keyof KindValues, string>;

/** The words as a name: `brokered for` is `BROKERED_FOR`. */
export const nameFrom = (label: string): string =>
  label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "")
    .slice(0, 60);

/** The name that the form stands at: what was written, else what follows from the words. */
export const nameOf = ({ kind, label }: Pick<KindValues, "kind" | "label">): string =>
  kind.trim() || nameFrom(label);

/** The row of the kind of link that it is like; null for a kind of entity, or none yet. */
export const linkLike = (like: string): LinkKindRow | null =>
  like in LINK_KINDS ? LINK_KINDS[like as StatedLinkKind] : null;

/** What is sent: only what is for a kind of this sort, and null for what follows. */
export function contentOf({ kind: _kind, ...values }: KindValues): KindContent {
  const out: readonly string[] = isEntityKind(values.like) ? OF_LINKS : OF_ENTITIES;
  const follows = (name: string) =>
    out.includes(name) || (name === "inverse" && linkLike(values.like)?.symmetric);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      follows(name) || value.trim() === "" ? null : value.trim(),
    ]),
  );
}

/** What is missing or wrong before a kind can be sent, at which field. */
export function missingIn(values: KindValues, adding: boolean): Record<string, string> {
  if (values.like === "") return { like: "Choose a kind that it is like." };
  const kind = nameOf(values);
  const isThere = adding && (kind in ENTITY_KINDS || kind in LINK_KINDS);
  const problems: Record<string, string> = {};
  for (const { field, rule } of kindProblems(kind, contentOf(values))) {
    problems[field] ??= `${capitalized(rule)}.`;
  }
  return {
    ...problems,
    ...(isThere && { kind: "Is the name of a kind that is here." }),
    ...(values.label.trim() === "" && { label: "Give the words.", kind: "" }),
  };
}

/** The row of the kind of entity that it is like; null for a kind of link, or none yet. */
export const entityLike = (like: string) =>
  isEntityKind(like) ? ENTITY_KINDS[like as EntityKind] : null;
