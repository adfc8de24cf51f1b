/** What no field fits (R42), as `name: text`, with ` | ` between several. */

export interface Attribute {
  name: string;
  text: string;
}

export const readAttributes = (text: string): Attribute[] =>
  partsOf(text).map((part) => {
    const at = part.indexOf(":");
    return { name: part.slice(0, Math.max(0, at)).trim(), text: part.slice(at + 1).trim() };
  });

const partsOf = (text: string) =>
  text
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);

/** What is wrong with a text that should hold attributes; null where nothing is. */
export function attributesProblem(text: string): string | null {
  const wrong = partsOf(text).find((part) => !/^[^:]*\S[^:]*:.*\S/s.test(part));
  if (wrong === undefined) return null;
  return `must be name and text such as Lot: 4, with | between several, not "${wrong.slice(0, 40)}"`;
}
