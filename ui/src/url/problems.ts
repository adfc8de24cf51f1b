import { counted, listed } from "../design/words.ts";
import type { Read } from "@backchannel/schema/codecs.ts";

/** What is wrong with one part of an address. */
export type Problem = { name: string } & Omit<Read<unknown>, "value">;

const LONGEST = 40;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The message about an address that could not be followed completely. */
export function inWords(problems: readonly Problem[]): string[] {
  const wrong = problems.flatMap(({ name, wrong: text }) =>
    text === undefined ? [] : [`“${shortened(`${name}=${text}`)}”`],
  );
  const cut = problems.flatMap(({ name, tooMany }) =>
    tooMany
      ? [
          name === "show"
            ? `The address names ${tooMany.named} entities; the first ${tooMany.taken} are drawn.`
            : `The address names ${tooMany.named} ids in “${name}”; the first ${tooMany.taken} count.`,
        ]
      : [],
  );
  return [
    ...(wrong.length > 0
      ? [
          `${listed(wrong)} in the address ${wrong.length === 1 ? "means" : "mean"} nothing here and ${wrong.length === 1 ? "is" : "are"} ignored.`,
        ]
      : []),
    ...cut,
  ];
}

const FEW = 5;

/** The message about ids in an address that do not exist. */
export function unknownInWords(ids: readonly string[]): string {
  const which = ids.length <= FEW ? `: ${ids.map(shortened).join(", ")}` : "";
  return ids.length === 1
    ? `The address names something that is not here${which}.`
    : `The address names ${counted(ids.length, "thing")} that are not here${which}.`;
}
