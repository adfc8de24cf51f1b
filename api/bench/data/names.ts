import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { Random } from "./random.ts";

const GIVEN = `
  Karim Leila Omar Nadia Yusuf Rania Tariq Salma Viktor Elena Marko Ingrid Pavel Anna Henrik Sofia
  David Miriam Amos Ruth Jean Claire Pierre Lucie James Helen Robert Susan Arjun Priya`
  .trim()
  .split(/\s+/);
const SYLLABLES = `
  ba dar fe gol ha jor ka lim ma nor pe qas ra sen ta vor wa yar ze shi kho mir dal ten zu bri`
  .trim()
  .split(/\s+/);
const WORK = ["Affairs", "Defence", "Trade", "Security", "Justice", "Energy", "Water", "Borders"];

/** A name such as an entity of this kind might have. */
export function nameFor(kind: EntityKind, random: Random): string {
  const word = () => capital(Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join(""));
  switch (kind) {
    case "PERSON":
      return `${random.pick(GIVEN)} ${word()}`;
    case "STATE":
      return `Republic of ${word()}`;
    case "GOVERNMENT_BODY":
      return `Ministry of ${random.pick(WORK)} of ${word()}`;
    case "MILITARY":
      return `${word()} Army`;
    case "ARMED_GROUP":
      return `${word()} Front`;
    case "INTERNATIONAL_ORGANISATION":
      return `Council of ${word()}`;
    case "COMMUNITY":
      return `Community of ${word()}`;
    case "UNNAMED_GROUP":
      return `Officials of ${word()}`;
    case "MEDIA_OUTLET":
      return `${word()} News`;
    case "MEETING":
    case "NEGOTIATION_ROUND":
      return `Talks of ${word()}`;
    case "VISIT":
      return `Visit to ${word()}`;
    case "STATEMENT":
      return `Statement of ${word()}`;
    default:
      return word();
  }
}

/** Another spelling of a name, as another newspaper would write it. */
export function respelled(name: string): string {
  return name.replace(/[aeou]/, (vowel) => ({ a: "e", e: "i", o: "u", u: "ou" })[vowel] ?? vowel);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
