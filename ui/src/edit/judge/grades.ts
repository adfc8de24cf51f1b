// The words of NATO's scale, but for "confirmed", which Backchannel never says of a claim.
export const CREDIBILITY = {
  1: "borne out by others",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
} as const;

/** How reliable an outlet is. */
export const RELIABILITY = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
} as const;
export type Reliability = keyof typeof RELIABILITY;

/** A grade with its words: "B: usually reliable"; empty where nobody judged. */
export function gradeInWords(grade: string): string {
  const words = ({ ...CREDIBILITY, ...RELIABILITY } as Record<string, string>)[grade];
  return words === undefined ? "Not rated" : `${grade}: ${words}`;
}
