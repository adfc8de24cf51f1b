import { foldIdentifier, SCHEMES } from "@backchannel/schema/identifiers.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";

/** What stands before an identifier where it is named: "LEI 5299…", "IMO number: 9074729". */
const NAMES = keysOf(SCHEMES)
  .flatMap((scheme) => [scheme, SCHEMES[scheme].label, SCHEMES[scheme].label.split(" ")[0]!])
  .map((name) => name.toUpperCase())
  .toSorted((a, b) => b.length - a.length);

/**
 * The values, folded, that a text may give as an identifier: all of it, without the name of a scheme
 * before it, or, of an address, its last part.
 */
export function identifiersAsked(text: string): string[] {
  const given = text.trim();
  const name = NAMES.find((one) => new RegExp(`^${one}[ :]`, "i").test(given));
  const named = name ? given.slice(name.length).replace(/^[\s:]+/, "") : null;
  const last = URL.canParse(given) ? given.split(/[/=#?]/).findLast((part) => part !== "") : null;
  const values = [given, named, last].flatMap((value) => (value ? foldIdentifier(value) : []));
  return [...new Set(values)].filter(Boolean);
}
