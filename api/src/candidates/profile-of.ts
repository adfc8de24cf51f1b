import { readAttributes } from "@backchannel/schema/attributes.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import {
  foldIdentifier,
  identifierKey,
  identifierText,
  readIdentifiers,
  SCHEMES,
} from "@backchannel/schema/identifiers.ts";
import { columnOf } from "../duplicates/headings.ts";
import type { Fact, Known, Profile } from "../duplicates/profile.ts";
import type { FactKind } from "../duplicates/weights.ts";
import type { ProfileRow } from "./profiles.cypher.ts";

/** What is compared of an entity: its details are read as the columns of a file are. */
export function profileOf(row: ProfileRow): Profile {
  const { id, kind, names, identifiers, attributes, ties } = row;
  const facts: Fact[] = [];
  const known = identifiers.flatMap(knownOf);
  const add = (ofKind: FactKind, label: string, value: string) => {
    const there = facts.find((fact) => fact.label === label);
    if (there)
      facts.splice(facts.indexOf(there), 1, { ...there, values: [...there.values, value] });
    else facts.push({ kind: ofKind, label, values: [value] });
  };
  if (row.country) add("COUNTRY", "country", row.country);
  if (row.date) add("HELD", "date", row.date);
  for (const { property, value } of row.facts) {
    const as = FACT_OF[property];
    if (as) add(as.kind, as.label, value);
  }
  for (const { name, text } of attributes.flatMap(readAttributes)) {
    const column = columnOf(name);
    if (column.role === "fact") add(column.kind, name.toLowerCase(), text);
    else if (column.role === "identifier") {
      const { scheme, unique } = column;
      known.push({
        key: `${scheme}|${foldIdentifier(text)}`,
        scheme,
        text: `${name} ${text}`,
        unique,
      });
    }
  }
  return {
    id,
    type: ENTITY_KINDS[kind].type,
    names: names.map(({ value }) => value),
    identifiers: known,
    facts,
    ties,
  };
}

const FACT_OF: Readonly<Record<string, { kind: FactKind; label: string }>> = {
  BIRTH_DATE: { kind: "BIRTH", label: "birth date" },
  TITLE: { kind: "OFFICE", label: "title" },
  DATE: { kind: "HELD", label: "date" },
  VENUE: { kind: "PLACE", label: "venue" },
};

const knownOf = (text: string): Known[] =>
  readIdentifiers(text).map((one) => ({
    key: identifierKey(one),
    scheme: `${one.scheme}|${one.issuer}`,
    text: identifierText(one),
    unique: SCHEMES[one.scheme].unique,
  }));
