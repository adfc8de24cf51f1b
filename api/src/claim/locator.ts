import type { ClaimRow } from "./claim.cypher.ts";

/** Where in its document a claim stands: "¶ 13". */
export const locatorOf = ({ section, paragraph }: Pick<ClaimRow, "section" | "paragraph">) =>
  section === "headline" ? "headline" : `¶ ${paragraph}`;
