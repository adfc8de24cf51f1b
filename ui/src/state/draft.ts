import { useState } from "react";

/** What a form holds, field by field; never a password. */
export type Values = Record<string, unknown>;

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const PREFIX = "backchannel.draft.";

/**
 * What was written into a form and not sent, with the fields it did not have yet as they are in
 * `initial`; null where nothing was. A field of another type than the form's is from an older
 * form, and let go.
 */
export function readDraft<T extends Values>(kept: Kept, key: string, initial: T): T | null {
  let found: unknown;
  try {
    found = JSON.parse(kept.getItem(PREFIX + key) ?? "null");
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null || Array.isArray(found)) return null;
  const fields = Object.entries(found).filter(
    ([field, value]) => Object.hasOwn(initial, field) && isLike(value, initial[field]),
  );
  return fields.length > 0 ? { ...initial, ...Object.fromEntries(fields) } : null;
}

const isLike = (value: unknown, initial: unknown) =>
  initial === null || value === null || typeof value === typeof initial;

/** Keeps what is written; a form that is as it was at the start is no draft. */
export function writeDraft<T extends Values>(kept: Kept, key: string, values: T, initial: T): void {
  try {
    if (JSON.stringify(values) === JSON.stringify(initial)) kept.removeItem(PREFIX + key);
    else kept.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing still lets one write.
  }
}

/** Lets all drafts go: whoever signs out leaves none to the next who uses this browser. */
export function forgetDrafts(kept: Pick<Storage, "removeItem">, keys: readonly string[]): void {
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) kept.removeItem(key);
}

interface Draft<T> {
  values: T;
  set: (fields: Partial<T>) => void;
  /** Whether the form began with what was written earlier. */
  restored: boolean;
  /** It was sent, or is given up: the form is as at the start. */
  clear: () => void;
}

/**
 * The values of a form, kept in this browser until they are sent: after leaving, reloading or
 * the end of a session they are there again. `key` says which form of what: "claim:doc-1".
 * A form that turns to another key needs `key` as its React key too.
 */
export function useDraft<T extends Values>(key: string, initial: T): Draft<T> {
  const [start] = useState(initial);
  const [earlier] = useState(() => readDraft(localStorage, key, start));
  const [values, setValues] = useState<T>(earlier ?? start);
  const [restored, setRestored] = useState(earlier !== null);
  return {
    values,
    restored,
    set: (fields) =>
      setValues((before) => {
        const after = { ...before, ...fields };
        writeDraft(localStorage, key, after, start);
        return after;
      }),
    clear: () => {
      writeDraft(localStorage, key, start, start);
      setValues(start);
      setRestored(false);
    },
  };
}
