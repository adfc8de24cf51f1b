/** Servers and mail programs cut off longer addresses. */
export const LONGEST_ADDRESS = 8000;

/**
 * What was read from a part of the address: a value, the pieces that mean nothing, and how many
 * were too many.
 */
export interface Read<T> {
  /** Absent if nothing could be read. The state then keeps its initial value. */
  value?: T;
  wrong?: string;
  tooMany?: { named: number; taken: number };
}

/** The id to use in place of one; null = it belongs to nothing. */
export type NameOf = (id: string) => string | null;

/** How a value is written into an address and read from it: of the page, or of a download. */
export interface Codec<T> {
  /** What it reads, in words: "yes or no". */
  takes: string;
  /** "" if there is nothing to write. */
  write: (value: T) => string;
  read: (text: string) => Read<T>;
  /** Of ids only: the value under other ids; null if too few of them are left. */
  renamed?: (value: T, nameOf: NameOf) => T | null;
}

/** A codec of ids. */
export type IdCodec<T> = Required<Codec<T>>;

/** Renames ids. Two that become the same are one. */
export const renamedIds = (ids: readonly string[], nameOf: NameOf) => [
  ...new Set(ids.flatMap((one) => nameOf(one) ?? [])),
];

/** Colons are not escaped: a query may contain them, and they are easier to read. */
const encode = (id: string) => encodeURIComponent(id).replaceAll("%3A", ":");
const spell = (value: string) => value.toLowerCase().replaceAll("_", "-");

export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return {
    takes: `one of ${values.join(", ")}`,
    write: (value) => value,
    read: (text) => {
      const value = values.find((each) => each === text);
      return value === undefined ? { wrong: text } : { value };
    },
  };
}

const NONE = "none";

/** Some of the values, in lower case and in their usual order, or "none". */
export function someOf<T extends string>(values: readonly T[]): Codec<T[]> {
  return {
    get takes() {
      return `some of ${values.map(spell).join(", ")}, with a comma between them, or ${NONE}`;
    },
    write: (some) =>
      values
        .filter((value) => some.includes(value))
        .map(spell)
        .join(",") || NONE,
    read: (text) => {
      if (text === NONE) return { value: [] };
      const asked = text.split(",");
      const value = values.filter((each) => asked.includes(spell(each)));
      const unknown = asked.filter((word) => !values.some((each) => spell(each) === word));
      return {
        ...(value.length > 0 && { value }),
        ...(unknown.length > 0 && { wrong: unknown.join(",") }),
      };
    },
  };
}

/** Ids without duplicates; at most `most`, the limit of the API. */
export function ids(most: number): IdCodec<string[]> {
  return {
    takes: `ids with a comma between them, at most ${most}`,
    renamed: renamedIds,
    write: (list) => list.map(encode).join(","),
    read: (text) => {
      const named = [...new Set(text.split(",").filter(Boolean))];
      const value = named.slice(0, most);
      return value.length < named.length
        ? { value, tooMany: { named: named.length, taken: most } }
        : { value };
    },
  };
}

/** Written if a path finder has no start yet. */
const NOBODY = "?";

/** Ids, or a sign that there are none. */
export function someone(most: number): Codec<string[]> {
  const some = ids(most);
  return {
    takes: `${some.takes}, or ${NOBODY} for nobody`,
    write: (list) => some.write(list) || NOBODY,
    read: (text) => some.read(text === NOBODY ? "" : text),
  };
}

/** Some text, as it stands. */
export const text: Codec<string> = {
  takes: "some text",
  write: encodeURIComponent,
  read: (given) => (given === "" ? { wrong: given } : { value: given }),
};

/** The same, or null. */
export function orNothing<T>(codec: Codec<T>): Codec<T | null> {
  return {
    takes: codec.takes,
    write: (value) => (value === null ? "" : codec.write(value)),
    read: (text) => codec.read(text),
  };
}

/** An id. That of what joins several things has commas. */
export const id: IdCodec<string> = {
  takes: "an id",
  renamed: (value, nameOf) => nameOf(value),
  write: (value) => value.split(",").map(encode).join(","),
  read: (text) => (text === "" ? { wrong: text } : { value: text }),
};

/** Two different ids. */
export const pair: IdCodec<[string, string]> = {
  takes: "two different ids with a comma between them",
  renamed(value, nameOf) {
    const [one, other] = renamedIds(value, nameOf);
    return one && other ? [one, other] : null;
  },
  write: (value) => value.map(encode).join(","),
  read: (text) => {
    const [one, other, ...more] = text.split(",");
    const isPair = one && other && one !== other && more.length === 0;
    return isPair ? { value: [one, other] } : { wrong: text };
  },
};

export const yesNo: Codec<boolean> = {
  takes: "yes or no",
  write: (value) => (value ? "yes" : "no"),
  read: (text) => (text === "yes" || text === "no" ? { value: text === "yes" } : { wrong: text }),
};

export function wholeNumber(least: number, most: number): Codec<number> {
  return {
    takes: `a whole number from ${least} to ${most}`,
    write: String,
    read: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      return value >= least && value <= most ? { value } : { wrong: text };
    },
  };
}

/** A valid calendar day: 30 February is not. */
export const day: Codec<string> = {
  takes: "a day such as 2025-06-01",
  write: (value) => value,
  read: (text) => (isDay(text) ? { value: text } : { wrong: text }),
};

function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** `2024-12-01..2025-05-31`; either end may be left out. */
export const days: Codec<{ from: string | null; to: string | null }> = {
  takes: "days such as 2024-12-01..2025-05-31, of which one may be left out",
  write: ({ from, to }) => `${from ?? ""}..${to ?? ""}`,
  read: (text) => {
    const [from, to, ...more] = text.split("..").map((end) => end || null);
    const ends = [from, to].filter((end) => typeof end === "string");
    const isSpan = from !== undefined && to !== undefined && more.length === 0 && ends.length > 0;
    return isSpan && ends.every(isDay) && !(from && to && from > to)
      ? { value: { from, to } }
      : { wrong: text };
  },
};
