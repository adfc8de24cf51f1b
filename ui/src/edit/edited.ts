import { useState } from "react";
import { useDraft, type Values } from "../state/draft.ts";
import { merge } from "./merge.ts";

/** Fields that both changed, and the two ways out; both leave the other fields as merged. */
export interface Collision<T> {
  fields: (keyof T & string)[];
  keepMine: () => void;
  takeTheirs: () => void;
}

export interface Edited<T> {
  values: T;
  set: (fields: Partial<T>) => void;
  restored: boolean;
  clear: () => void;
  collision: Collision<T> | null;
  /** What others changed meanwhile and the form took in, by the names of its fields. */
  takenIn: readonly string[];
}

/**
 * The draft of a form that changes what is there. Where others change the same meanwhile, `version`
 * is another: what they changed in other fields is taken in, and only where both changed the same
 * field somebody has to choose.
 */
export function useEdited<T extends Values>(
  key: string,
  now: T,
  version: string,
  labels: Partial<Record<keyof T & string, string>>,
): Edited<T> {
  const draft = useDraft<T & Begun<T>>(key, { ...now, base: now, begunOn: version });
  const [takenIn, setTakenIn] = useState<readonly string[]>([]);
  const { base, begunOn, ...written } = draft.values;
  const mine = written as unknown as T;
  const set = (fields: Partial<T>) => draft.set(fields as Partial<T & Begun<T>>);
  const edited = { values: mine, set, restored: draft.restored, clear: draft.clear };
  if (begunOn === version) return { ...edited, collision: null, takenIn };

  const fields = Object.keys(labels);
  const merged = merge<T>(fields, { base, mine, theirs: now });
  const settle = (others: Partial<T>) => {
    draft.set({ ...merged.takenIn, ...others, base: now, begunOn: version } as T & Begun<T>);
    setTakenIn(Object.keys(merged.takenIn).map((field) => labels[field] ?? field));
  };
  if (merged.colliding.length === 0) {
    settle({});
    return { ...edited, collision: null, takenIn };
  }
  const theirs = Object.fromEntries(merged.colliding.map((field) => [field, now[field]]));
  return {
    ...edited,
    takenIn,
    collision: {
      fields: merged.colliding,
      keepMine: () => settle({}),
      takeTheirs: () => settle(theirs as Partial<T>),
    },
  };
}

/** What the form was begun on. */
// A type, not an interface: drafts are kept field by field.
type Begun<T> = { base: T; begunOn: string };
