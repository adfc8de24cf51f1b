/** How large the generated graphs are. Links are 5 an actor, INVOLVED_IN among them. */
export interface Size {
  name: string;
  actors: number;
  documents: number;
  /** Shares of links with one, two, three and four claims. */
  claimsOfLink: readonly number[];
}

const ABOUT_TWO = [0.4, 0.3, 0.2, 0.1];

export const SIZES = {
  "1k": { name: "1k", actors: 1_000, documents: 1_000, claimsOfLink: ABOUT_TWO },
  "100k": { name: "100k", actors: 100_000, documents: 100_000, claimsOfLink: ABOUT_TWO },
  // 5 million claims for 3.5 million stated links: most have one.
  "1m": {
    name: "1m",
    actors: 1_000_000,
    documents: 200_000,
    claimsOfLink: [0.7, 0.2, 0.07, 0.03],
  },
} as const satisfies Record<string, Size>;
export type SizeName = keyof typeof SIZES;

/** Links that claims state, for each actor; the rest of the 5 are INVOLVED_IN. */
export const STATED_LINKS = 3.5;
