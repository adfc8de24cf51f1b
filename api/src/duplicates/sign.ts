/** What speaks for or against two being one. */
export interface Sign {
  /** In words: "same name by sound". */
  text: string;
  /** Above 0 for, below 0 against (see `weights.ts`). */
  weight: number;
}
