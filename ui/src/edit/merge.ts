type Fields = Record<string, unknown>;

export interface Merged<T> {
  /** Fields that only others changed, as they are now. */
  takenIn: Partial<T>;
  /** Fields that both changed, each to something else. */
  colliding: (keyof T & string)[];
}

/** What becomes of a form that was begun on `base`, while others made `theirs` of it. */
export function merge<T extends Fields>(
  fields: readonly (keyof T & string)[],
  { base, mine, theirs }: { base: T; mine: T; theirs: T },
): Merged<T> {
  const differing = fields.filter((field) => !isSame(mine[field], theirs[field]));
  const untouched = differing.filter((field) => isSame(mine[field], base[field]));
  return {
    takenIn: Object.fromEntries(
      untouched.map((field) => [field, theirs[field]]),
    ) as unknown as Partial<T>,
    colliding: differing.filter(
      (field) => !untouched.includes(field) && !isSame(theirs[field], base[field]),
    ),
  };
}

const isSame = (one: unknown, other: unknown) => keyOf(one) === keyOf(other);

/** What was picked is the same while its id is. */
function keyOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "id" in value) return String(value.id);
  return String(value ?? "");
}
