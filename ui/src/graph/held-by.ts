interface Ends {
  source: { id: string };
  target: { id: string };
}

/** The neighbours of `id` that no other entity among these links holds. */
export function heldOnlyBy(id: string, links: readonly Ends[]): string[] {
  const partners = new Map<string, Set<string>>();
  for (const { source, target } of links) {
    partners.set(source.id, (partners.get(source.id) ?? new Set()).add(target.id));
    partners.set(target.id, (partners.get(target.id) ?? new Set()).add(source.id));
  }
  return [...(partners.get(id) ?? [])].filter(
    (other) => other !== id && partners.get(other)?.size === 1,
  );
}
