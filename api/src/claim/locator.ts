import type { ClaimRow } from "./claim.cypher.ts";

/** Where in its document a claim is stated: "¶ 13", or the section; empty if unknown. */
export function locatorOf({ section, paragraph }: Place): string {
  if (section === "headline") return section;
  if (paragraph !== null) return `¶ ${paragraph}`;
  return section === "body" ? "" : section;
}

interface Place {
  section: ClaimRow["section"];
  paragraph: number | null;
}
