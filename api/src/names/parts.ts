import { bare } from "./bare.ts";
import { joinDotted, withoutGenitive } from "./dotted.ts";
import { familyAndGiven } from "./tables/east-asian.ts";
import { withoutFormIn, withoutLegalForms } from "./tables/legal-forms.ts";
import { isUnparted, type Script, scriptOf } from "./script.ts";

/**
 * The parts of a name, split at spaces, hyphens and dots. A surname that a comma put first goes
 * back to the end.
 */
export function partsOf(
  value: string,
  known?: Script,
): { parts: string[]; script: Script; turned: boolean } {
  const text = joinDotted(withoutGenitive(withoutOtherScript(clean(value))));
  const script = known ?? scriptOf(text);
  const comma = turnedBack(text, script);
  return { parts: split(comma ?? text, script), script, turned: comma !== undefined };
}

/** Removes control characters, direction marks, joiners and lone surrogates. */
const clean = (value: string) =>
  value
    .toWellFormed()
    .normalize("NFKC")
    .replace(/\u200c/gu, " ")
    .replace(/[\p{C}\ufffd]/gu, "")
    .trim();

/** Removes the same name in another script in brackets: "Akrin Saleh (أقرين صالح)". */
function withoutOtherScript(text: string): string {
  const rest = text.replace(BRACKETS, " ");
  if (rest === text || !/\p{L}/u.test(rest)) return text;
  const script = scriptOf(rest);
  return text.replace(BRACKETS, (inside) => (scriptOf(inside) === script ? inside : " "));
}
const BRACKETS = /\([^()]*\)/gu;

/** "Sharaa, Ahmed" becomes "Ahmed Sharaa". A legal form after a comma stays where it is. */
function turnedBack(text: string, script: Script): string | undefined {
  const parts = text.split(/[,،]/u).map((part) => part.trim());
  if (parts.length !== 2) return undefined;
  const [before, after] = parts as [string, string];
  if (!before || !after || before.split(/\s+/u).length > 3) return undefined;
  // "Foreign, Commonwealth and Development Office" is a list.
  if (split(after, script).some((part) => AND.has(bare(part)))) return undefined;
  const isLegalForm = withoutLegalForms(["x", ...split(`xx ${after}`, script)]).length < 3;
  return isLegalForm ? undefined : `${after} ${before}`;
}

const AND = new Set("and et und y e ve و и i та ו".split(" ").map(bare));

function split(text: string, script: Script): string[] {
  const spelt = text
    .replace(/(?<=^|[\s.])(\p{L})\.(?=\p{L}\.)/gu, "$1. ")
    .replace(/[’'`ʿʾʻʼ′]/gu, script === "Hebrew" ? "'" : "")
    .replace(/[״"]/gu, "");
  const parts = spelt.split(/[^\p{L}\p{M}\p{N}'׳]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [only] = parts;
  if (only === undefined || parts.length > 1 || !isUnparted(script)) return parts;
  return familyAndGiven(withoutFormIn(only));
}
