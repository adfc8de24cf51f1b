/** What a section is called: its heading up to a colon. */
const titleOf = (section: string): string => /^## ([^:\n]+)/.exec(section)?.[1]?.trim() ?? "";

/**
 * The sections of a document in this order. New ones replace those of the document, which keeps the
 * rest, so that a run of one part leaves the others as measured.
 */
export function mergeSections(
  document: string,
  made: readonly string[],
  order: readonly string[],
): string[] {
  const kept = document.split(/^(?=## )/m).slice(1);
  const sections = new Map([...kept, ...made].map((section) => [titleOf(section), section.trim()]));
  return order.flatMap((title) => sections.get(title) ?? []);
}
