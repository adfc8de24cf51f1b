/** A field that was read before and is something else now. */
export interface Changed {
  of: string;
  field: string;
  before: unknown;
  now: unknown;
}

/**
 * A cache as clients have it: what has an id is kept once, field by field, what has none inside what
 * it hangs on. Fields that end in `_f` are kept by the filter that they were asked under. Tells what
 * an answer changes of what was read before.
 */
export function normalisingCache() {
  const kept = new Map<string, Map<string, unknown>>();
  const changed: Changed[] = [];

  /** Keeps a value as a field, or a part of a field, of what has the key. */
  function keep(of: string, field: string, value: unknown, filter: string): void {
    if (Array.isArray(value)) {
      keepPlain(of, `${field}.length`, value.length);
      for (const [place, one] of value.entries()) keep(of, `${field}.${place}`, one, filter);
      return;
    }
    if (typeof value !== "object" || value === null) return keepPlain(of, field, value);
    const { __typename, id, ...fields } = value as Record<string, unknown>;
    const key = `${__typename as string}:${id as string}`;
    keepPlain(of, field, id === undefined ? __typename : key);
    for (const [name, inside] of Object.entries(fields)) {
      const at = name.endsWith("_f") ? `${name} ${filter}` : name;
      if (id === undefined) keep(of, `${field}.${at}`, inside, filter);
      else keep(key, at, inside, filter);
    }
  }

  function keepPlain(of: string, field: string, now: unknown): void {
    const record = kept.get(of) ?? new Map<string, unknown>();
    kept.set(of, record);
    const before = record.get(field);
    if (record.has(field) && before !== now) changed.push({ of, field, before, now });
    record.set(field, now);
  }

  return {
    changed,
    /** The types of which there are objects with an id. */
    types: () => new Set([...kept.keys()].map((key) => key.split(":")[0]!)),
    /** The names of all fields that were read. */
    fields: () => new Set([...kept.values()].flatMap((record) => [...record.keys()])),
    read: (answer: object, filter: string) => keep("Query", "", answer, filter),
  };
}
