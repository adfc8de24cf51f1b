import type { Codec } from "@backchannel/schema/codecs.ts";
import { FILTER_ADDRESS } from "@backchannel/schema/filter-address.ts";
import { Refused } from "../ask/ask.ts";
import type { FILTER_OPTIONS } from "../evidence/filter-options.ts";

/** What an address may choose, by the name of the GraphQL argument or option. */
export type Choices = Readonly<
  Record<string, { key: string; codec: Pick<Codec<unknown>, "takes" | "read"> }>
>;

export interface Question {
  /** As a LinkFilter; null where the address gives none. */
  filter: Record<string, unknown> | null;
  chosen: Record<string, unknown>;
}

/** The options of a filter: a new one is asked here for its key. */
export const FILTER: Choices = FILTER_ADDRESS satisfies Record<
  Exclude<keyof typeof FILTER_OPTIONS, "direction">,
  object
>;

/** Reads the parameters of a file: the filter, null where nothing of it is given, and the rest. */
export function readQuestion(search: URLSearchParams, more: Choices): Question {
  const read = Object.entries(readChoices(search, { ...FILTER, ...more }));
  const [ofFilter, rest] = [true, false].map((isOf) =>
    Object.fromEntries(read.filter(([name]) => name in FILTER === isOf)),
  );
  return { filter: Object.keys(ofFilter!).length > 0 ? ofFilter! : null, chosen: rest! };
}

/** What an address chooses. Throws Refused naming the parameter that is not taken, or not so. */
export function readChoices(search: URLSearchParams, choices: Choices): Record<string, unknown> {
  const taken = Object.entries(choices);
  const chosen = [...new Set(search.keys())].map((key) => {
    const [name, choice] = taken.find(([, one]) => one.key === key) ?? [];
    if (!name || !choice) {
      const keys = taken.map(([, one]) => one.key).join(", ");
      throw new Refused(`"${shortened(key)}" is no parameter here. There are: ${keys}.`);
    }
    const [text = "", ...again] = search.getAll(key);
    if (again.length > 0) throw new Refused(`${key}: stands in the address more than once.`);
    const { value, wrong, tooMany } = choice.codec.read(text);
    if (tooMany || wrong !== undefined || value === undefined) {
      const bad = wrong === undefined ? "" : `, not "${shortened(wrong)}"`;
      throw new Refused(`${key}: takes ${choice.codec.takes}${bad}.`);
    }
    return [name, value];
  });
  return Object.fromEntries(chosen);
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A refusal of GraphQL, which names its argument, as one that names the parameter. */
export function inParameters(error: unknown, more: Choices): unknown {
  if (!(error instanceof Refused) || error.field === undefined) return error;
  const [name = ""] = error.field.split(".");
  const key = { ...FILTER, ...more }[name]?.key;
  if (key === undefined || !error.message.startsWith(name)) return error;
  return new Refused(`${key}${error.message.slice(name.length)}`, error);
}
